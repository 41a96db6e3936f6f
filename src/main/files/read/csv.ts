import type { FormatResult, ReadText, SkippedRow } from './read-text';
import { findRowText, ROW_FIELDS, readRow } from './row-fields';

const DELIMITERS = [',', ';', '\t'] as const;
export type CsvDelimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter of a table that has a header with a column of texts; null for anything else, so that prose with commas stays
 * prose: of the first rows, three quarters must fit the header. `isNamedCsv` asks for half of them, and lets a single column
 * and a header without rows pass.
 */
export async function findCsvDelimiter(content: string, isNamedCsv: boolean): Promise<CsvDelimiter | null> {
  const sample = content.slice(0, SAMPLE_CHARS);
  const headerLine = sample.trimStart().split(/\r\n?|\n/, 1)[0] ?? '';
  let best: CsvDelimiter | null = null;
  let bestShare = 0;
  for (const delimiter of DELIMITERS) {
    const names = headerLine.split(delimiter).map(columnName);
    if (!isHeader(names, isNamedCsv)) continue;
    const { records } = await parseCsv(sample, delimiter, SAMPLE_ROWS);
    // The sample may cut its last row.
    const isCut = sample.length < content.length && records.length <= SAMPLE_ROWS;
    const rows = records.slice(1, isCut ? -1 : undefined);
    const share =
      rows.length === 0 ? 0.5 : rows.filter(({ cells }) => fits(cells, names)).length / rows.length;
    if (share >= (isNamedCsv ? 0.5 : 0.75) && share > bestShare) {
      best = delimiter;
      bestShare = share;
    }
  }
  return best;
}

/**
 * One text per row. A row with more or fewer cells than the header is left out as broken: an unquoted delimiter would cut its
 * text without a word.
 */
export async function readCsv(content: string, delimiter: CsvDelimiter): Promise<FormatResult> {
  const { records, isCutOff } = await parseCsv(content, delimiter);
  const [header, ...rows] = records;
  const names = (header?.cells ?? []).map(columnName);
  const texts: ReadText[] = [];
  const skippedRows: SkippedRow[] = [];
  for (const { cells, row } of rows) {
    if (!fits(cells, names)) {
      skippedRows.push({ row, reason: 'broken-row' });
      continue;
    }
    const fields = new Map(names.map((name, index) => [name, cells[index] ?? ''] as const).reverse());
    const text = findRowText(fields);
    if (text) texts.push(await readRow(fields, text, row));
    else skippedRows.push({ row, reason: 'no-text' });
  }
  if (isCutOff) skippedRows.push({ row: (rows.at(-1)?.row ?? 1) + 1, reason: 'broken-row' });
  return { notices: [], texts, skippedRows };
}

const SAMPLE_CHARS = 256 * 1024;
const SAMPLE_ROWS = 20;
const MAX_COLUMN_NAME_CHARS = 60;

const columnName = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
    .toLowerCase();

function isHeader(names: readonly string[], isNamedCsv: boolean): boolean {
  if (names.length < (isNamedCsv ? 1 : 2)) return false;
  if (names.some(name => name.length > MAX_COLUMN_NAME_CHARS)) return false;
  return names.some(name => ROW_FIELDS.text.includes(name));
}

// Spreadsheets may pad rows with empty cells.
function fits(cells: readonly string[], names: readonly string[]): boolean {
  return cells.length >= names.length && cells.slice(names.length).every(cell => cell === '');
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** As a spreadsheet counts, the header being 1. */
  readonly row: number;
}

interface CsvRecords {
  /** Without empty lines, which count as rows all the same. */
  readonly records: readonly CsvRecord[];
  /** The last row opens a quotation that never ends; it is not among the records. */
  readonly isCutOff: boolean;
}

async function parseCsv(content: string, delimiter: CsvDelimiter, maxRows?: number): Promise<CsvRecords> {
  const { parse, CsvError } = await import('csv-parse/sync');
  const cellsOfRows: string[][] = [];
  let isCutOff = false;
  try {
    parse(content, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      ...(maxRows === undefined ? {} : { to: maxRows + 1 }),
      // Rows before an error would be lost with the result.
      on_record: (cells: string[]) => {
        cellsOfRows.push(cells);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    isCutOff = true;
  }
  const records = cellsOfRows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some(cell => cell !== ''));
  return { records, isCutOff };
}
