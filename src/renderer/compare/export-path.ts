import type { ComparisonFormat } from '../../shared/model/comparison';

export const EXPORT_FORMATS = ['html', 'pdf', 'docx', 'json'] as const satisfies readonly ComparisonFormat[];

/** A file in `folder` named after `name`, without what a file system forbids in names. */
export function suggestPath(folder: string, name: string, format: ComparisonFormat): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  const bare = name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, MAX_NAME)
    // A pair of surrogates may have been cut.
    .replace(/[\ud800-\udbff]$/u, '')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return `${folder.replace(/[\\/]+$/, '')}${separator}${bare || 'comparison'}.${format}`;
}

/** The same path with the ending of `format` in the place of another format's; an ending of another kind stays. */
export function withFormat(path: string, format: ComparisonFormat): string {
  const known = EXPORT_FORMATS.find(each => path.toLowerCase().endsWith(`.${each}`));
  return known ? `${path.slice(0, -known.length)}${format}` : path;
}

// Control, format and separator characters, too: a title may hide some.
const FORBIDDEN = /[\\/:*?"<>|]|[\p{C}\p{Zl}\p{Zp}]/gu;
const MAX_NAME = 80;
