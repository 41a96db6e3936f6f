import { stringify } from 'csv-stringify/sync';
import { createHashingFile, type RowWriter } from './hashing-file';

// Batches save csv-stringify's start for every row; the second bound keeps long articles from piling up.
const BATCH_ROWS = 500;
const BATCH_LENGTH = 1_000_000;

/**
 * RFC 4180: commas, CRLF between rows, quotes where needed, line breaks in cells kept. Cells must be guarded against
 * formulas already (domain/records/formula-guard.ts). `withBom` is for spreadsheets that take UTF-8 for Windows-1252.
 */
export function createCsvWriter(
  path: string,
  header: readonly string[],
  withBom = false,
): RowWriter<readonly string[]> {
  const file = createHashingFile(path);
  let batch: (readonly string[])[] = [header];
  let batchLength = 0;
  let rows = 0;
  if (withBom) file.write('\uFEFF');

  const flush = (): void => {
    file.write(stringify(batch, { record_delimiter: '\r\n', quote_record_delimiter: true }));
    batch = [];
    batchLength = 0;
  };

  return {
    append(row) {
      batch.push(row);
      for (const cell of row) batchLength += cell.length;
      rows++;
      if (batch.length >= BATCH_ROWS || batchLength >= BATCH_LENGTH) flush();
    },
    finish() {
      flush();
      return { ...file.finish(), rows };
    },
    abandon: () => file.abandon(),
  };
}
