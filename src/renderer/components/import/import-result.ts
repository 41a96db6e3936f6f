import type { OutputOf } from '../../../shared/contract/client';
import type { SkipReason } from '../../../shared/model/import';

export type ImportResult = OutputOf<'documents.import'>;
export type Skipped = ImportResult['skipped'][number];

/** Adds files that never left the browser to what the host answered. */
export function withTooLarge(result: ImportResult, tooLarge: readonly string[]): ImportResult {
  const reason: SkipReason = 'too-large';
  const skipped = tooLarge.map(source => ({ source, reason, row: null, message: '' }));
  return { ...result, skipped: [...result.skipped, ...skipped] };
}

/** Tells with each saved page how many files of its folder were left out before the host could see them. */
export function withPageFiles(result: ImportResult, pageFiles: ReadonlyMap<string, number>): ImportResult {
  const imported = result.imported.map(text => {
    const count = pageFiles.get(text.source);
    return count ? { ...text, notices: [...text.notices, { kind: 'page-files' as const, count }] } : text;
  });
  return { ...result, imported };
}

export const NOTHING_IMPORTED: ImportResult = {
  imported: [],
  unchanged: [],
  skipped: [],
  isCancelled: false,
};

/** Notices belong to the file: each file once, however many texts it held. */
export function noticesByFile({
  imported,
}: ImportResult): { source: string; notices: ImportResult['imported'][number]['notices'] }[] {
  const bySource = new Map(imported.map(text => [text.source, text.notices]));
  return [...bySource].flatMap(([source, notices]) => (notices.length > 0 ? [{ source, notices }] : []));
}

/** The end of a path: enough to recognise the file. */
export function shortName(source: string): string {
  const parts = source.split(/[\\/]/);
  return parts.length > 3 ? `…/${parts.slice(-2).join('/')}` : source;
}
