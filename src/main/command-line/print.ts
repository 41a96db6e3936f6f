import { makeVisible } from './visible';

const MAX_CELL_CHARACTERS = 60;
const COLUMN_GAP = '  ';

/** One message a line; typed arrays as arrays. */
export function printJson(message: unknown): string {
  return JSON.stringify(message, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
  );
}

/** Any output, made for reading: `name: value` lines, then texts, records and tables. Nothing is promised about the form. */
export function printReadable(output: unknown): string {
  if (!isRecord(output)) return printScalar('', output);
  const entries = Object.entries(output);
  if (entries.length === 0) return 'Done.';
  const blocks: string[] = [];
  const simple = entries.filter(([, value]) => isSimple(value));
  if (simple.length > 0) blocks.push(printLines(simple));
  for (const [name, value] of entries) if (!isSimple(value)) blocks.push(printBlock(name, value));
  return blocks.join('\n\n');
}

/** Rows as aligned columns under their names; lists of records and what no row has are left out. */
function printTable(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(rows[0] ?? {}).filter(
    name => rows.every(row => fitsCell(row[name])) && rows.some(row => row[name] !== null),
  );
  const lines = [columns.map(printName), ...rows.map(row => columns.map(name => printCell(name, row[name])))];
  const widths = columns.map((_name, index) =>
    Math.max(...lines.map(line => characterCount(line[index] ?? ''))),
  );
  const isNumeric = columns.map(name => rows.every(row => typeof row[name] === 'number' && !isMoment(name)));
  return lines
    .map(line =>
      line
        .map((cell, index) => pad(cell, widths[index] ?? 0, isNumeric[index] ?? false))
        .join(COLUMN_GAP)
        .trimEnd(),
    )
    .join('\n');
}

function printBlock(name: string, value: unknown): string {
  if (typeof value === 'string') return `${printName(name)}:\n${makeVisible(value)}`;
  if (Array.isArray(value) && value.every(isRecord)) {
    return `${printName(name)} (${value.length})\n${indent(printTable(value))}`;
  }
  return `${printName(name)}:\n${indent(printReadable(value))}`;
}

function printLines(entries: readonly (readonly [string, unknown])[]): string {
  const width = Math.max(...entries.map(([name]) => printName(name).length));
  return entries
    .map(([name, value]) => `${`${printName(name)}:`.padEnd(width + 3)}${printScalar(name, value)}`.trimEnd())
    .join('\n');
}

function printScalar(name: string, value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && isMoment(name)) return printMoment(value);
  if (ArrayBuffer.isView(value)) return `${(value as Int32Array).length} values`;
  if (Array.isArray(value)) return value.map(each => printScalar('', each)).join(', ') || 'none';
  if (isRecord(value))
    return Object.values(value)
      .filter(isSimple)
      .map(each => printScalar('', each))
      .join(' ');
  return makeVisible(String(value));
}

function printCell(name: string, value: unknown): string {
  const text = printScalar(name, value).replace(/\s+/g, ' ');
  const characters = Array.from(text);
  // Half a hash proves nothing.
  if (characters.length <= MAX_CELL_CHARACTERS || /^\S*[0-9a-f]{64}$/.test(text)) return text;
  return `${characters.slice(0, MAX_CELL_CHARACTERS - 1).join('')}…`;
}

/** What fits on the line of its name. */
function isSimple(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  if (ArrayBuffer.isView(value)) return true;
  if (Array.isArray(value)) return value.every(each => typeof each !== 'object' && isSimple(each));
  return typeof value !== 'object' || value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** `atMs`, `createdAtMs` and the like hold moments. */
function isMoment(name: string): boolean {
  return /(^a|A)tMs$/.test(name);
}

/** Texts are shortened to a cell, records to their simple values. */
function fitsCell(value: unknown): boolean {
  return typeof value === 'string' || isRecord(value) || isSimple(value);
}

function printMoment(atMs: number): string {
  return new Date(atMs)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

function printName(name: string): string {
  const words = isMoment(name) ? name.slice(0, -'AtMs'.length) || 'at' : name;
  return words.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

function pad(cell: string, width: number, isNumeric: boolean): string {
  const gap = ' '.repeat(width - characterCount(cell));
  return isNumeric ? gap + cell : cell + gap;
}

function characterCount(text: string): number {
  return Array.from(text).length;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
