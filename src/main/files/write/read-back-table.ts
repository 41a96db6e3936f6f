import { createReadStream } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import * as zlib from 'node:zlib';
import { parse } from 'csv-parse';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { Column } from '../../../shared/domain/records/columns';
import { unguardFormula } from '../../../shared/domain/records/formula-guard';
import { readBackError } from './read-back-error';

type Row = Readonly<Record<string, unknown>>;

/**
 * Holds a CSV and a Parquet file against the JSONL records they repeat: every cell of every row, in order.
 * Memory is that of one row group.
 */
export interface TableCheck {
  compareNext(record: Row, row: number): Promise<void>;
  /** After the last record: fails where a file has more rows. */
  finish(rows: number): Promise<void>;
  /** Must be called whatever happened. */
  close(): Promise<void>;
}

export async function openTableCheck(
  folder: string,
  name: string,
  columns: readonly Column[],
): Promise<TableCheck> {
  const csvName = `${name}.csv`;
  const parquetName = `${name}.parquet`;
  const csv = csvRows(`${folder}/${csvName}`);
  const parquet = parquetRows(`${folder}/${parquetName}`);
  const header = await csv.next();
  const names = columns.map(column => column.name);
  if (!isDeepStrictEqual(header.value, names)) throw readBackError(csvName, 'has other columns');
  return {
    async compareNext(record, row) {
      const cells = (await csv.next()).value;
      if (!cells) throw readBackError(csvName, 'is missing', row);
      for (const [index, column] of columns.entries()) {
        const cell = cells[index] ?? '';
        // A guarded cell loses one apostrophe; one that should have been guarded keeps its formula sign and is caught.
        const isSafe = !/^[=+\-@\t\r]/.test(cell);
        if (!isSafe || unguardFormula(cell) !== plainCell(record[column.name])) {
          throw readBackError(csvName, `differs in ${column.name}`, row);
        }
      }
      const values = (await parquet.next()).value;
      if (!values) throw readBackError(parquetName, 'is missing', row);
      for (const column of columns) {
        if (!isDeepStrictEqual(fromParquet(values[column.name]), record[column.name])) {
          throw readBackError(parquetName, `differs in ${column.name}`, row);
        }
      }
    },
    async finish(rows) {
      if (!(await csv.next()).done) throw readBackError(csvName, `has more than ${rows} rows`);
      if (!(await parquet.next()).done) throw readBackError(parquetName, `has more than ${rows} rows`);
    },
    async close() {
      await csv.return(undefined);
      await parquet.return(undefined);
    },
  };
}

async function* csvRows(path: string): AsyncGenerator<string[], undefined> {
  const input = createReadStream(path);
  const parser = parse({ record_delimiter: '\r\n' });
  input.on('error', error => parser.destroy(error));
  try {
    for await (const cells of input.pipe(parser)) yield cells;
  } finally {
    input.destroy();
    parser.destroy();
  }
}

function plainCell(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function* parquetRows(path: string): AsyncGenerator<Row, undefined> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    yield* await parquetReadObjects({
      file,
      metadata,
      rowStart,
      rowEnd,
      compressors: {
        ZSTD: input => zlib.zstdDecompressSync(input),
        GZIP: input => zlib.gunzipSync(input),
      },
      // The library's own decoder drops a U+FEFF at the start of a text.
      parsers: { stringFromBytes: (bytes?: Uint8Array) => bytes && strictUtf8.decode(bytes) },
    });
    rowStart = rowEnd;
  }
}

/** As in the JSONL file: times as ISO 8601, nothing as null. */
function fromParquet(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(fromParquet);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromParquet(part)]));
}
