import type { Candidate } from './proposals';
import { ROW_FIELDS } from './row-fields';

/** Where the text after the front matter begins; 0 where there is none. Front matter: `key: value` lines between two `---`. */
export function frontMatterEnd(text: string): number {
  const block = findBlock(text);
  return block ? block.end : 0;
}

/** The fields that front matter names, in the spellings that rows of data may use too. */
export function frontMatterCandidates(text: string): Candidate[] {
  const block = findBlock(text);
  if (!block) return [];
  const values = new Map<string, string>();
  for (const line of block.lines) {
    const [, key, value] = /^([\p{L}_-]{1,40})\s?:\s?(\S.{0,4000})$/u.exec(line) ?? [];
    if (key && value) values.set(key.toLowerCase(), unquoted(value.trim()));
  }
  return Object.entries(ROW_FIELDS.metadata).flatMap(([field, names]) =>
    names.flatMap(name => {
      const value = values.get(name);
      return value ? [[field, value, 'front-matter'] as Candidate] : [];
    }),
  );
}

const MAX_LINES = 100;
const MAX_CHARS = 20_000;

function findBlock(text: string): { lines: string[]; end: number } | null {
  if (!/^---[ \t]{0,9}\r?\n/.test(text)) return null;
  const lines: string[] = [];
  let position = text.indexOf('\n') + 1;
  while (position < Math.min(text.length, MAX_CHARS) && lines.length < MAX_LINES) {
    const next = text.indexOf('\n', position);
    const end = next === -1 ? text.length : next + 1;
    const line = text.slice(position, end).trimEnd();
    if (line === '---' || line === '...')
      return lines.some(one => /^[\p{L}_-]+\s?:/u.test(one)) ? { lines, end } : null;
    lines.push(line);
    position = end;
  }
  return null;
}

function unquoted(value: string): string {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list !== undefined)
    return list
      .split(',')
      .map(item => unquoted(item.trim()))
      .join(', ');
  return /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value;
}
