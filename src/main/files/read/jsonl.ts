import type { FormatResult, ReadText, SkippedRow } from './read-text';
import { findRowText, type Row, readRow } from './row-fields';

/** One text per line. Lines that are no JSON object, or without text, are left out by number; empty lines are nothing. */
export async function readJsonl(content: string): Promise<FormatResult> {
  const texts: ReadText[] = [];
  const skippedRows: SkippedRow[] = [];
  for (const { line, number } of listLines(content)) {
    const row = parseRow(line);
    const text = row && findRowText(row);
    if (!row) skippedRows.push({ row: number, reason: 'broken-row' });
    else if (text) texts.push(await readRow(row, text, number));
    else skippedRows.push({ row: number, reason: 'no-text' });
  }
  return { notices: [], texts, skippedRows };
}

/** Lines with something on them, numbered from 1 as an editor numbers them. */
export function* listLines(content: string): Generator<{ line: string; number: number }> {
  let position = 0;
  for (let number = 1; position < content.length; number++) {
    const next = content.indexOf('\n', position);
    const end = next === -1 ? content.length : next;
    const line = content.slice(position, end).trim();
    if (line !== '') yield { line, number };
    position = end + 1;
  }
}

/** The row's fields that are texts, or lists of texts and named things; null where the line is no JSON object. */
export function parseRow(line: string): Row | null {
  const value = parsedOrNull(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const row = new Map<string, string>();
  for (const [name, field] of Object.entries(value)) {
    const text = textOf(field);
    if (text !== null && !row.has(name.toLowerCase())) row.set(name.toLowerCase(), text);
  }
  return row;
}

// A line that cannot be parsed is an expected outcome, told by its number.
function parsedOrNull(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

function textOf(field: unknown): string | null {
  if (typeof field === 'string') return field;
  if (typeof field === 'number') return String(field);
  if (Array.isArray(field))
    return (
      field
        .map(one => nameOf(one))
        .filter(name => name !== null)
        .join(', ') || null
    );
  return nameOf(field);
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('name' in value)) return null;
  return typeof value.name === 'string' ? value.name : null;
}
