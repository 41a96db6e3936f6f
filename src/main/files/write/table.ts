import { join } from 'node:path';
import { type Column, csvCell } from '../../../shared/domain/records/columns';
import { createCsvWriter } from './csv';
import type { RowWriter } from './hashing-file';
import { createJsonlWriter } from './jsonl';
import { createParquetWriter } from './parquet';

/** The same rows as JSONL, CSV and Parquet. */
export interface TableWriter {
  append(record: object): void;
  finish(): { name: string; byteLength: number; sha256: string; rows: number }[];
  abandon(): void;
}

export function createTableWriter(
  folder: string,
  name: string,
  columns: readonly Column[],
  metadata: Readonly<Record<string, string>>,
): TableWriter {
  const path = (extension: string): string => join(folder, `${name}.${extension}`);
  const jsonl = createJsonlWriter(path('jsonl'));
  const header = columns.map(column => column.name);
  const csv = createCsvWriter(path('csv'), header);
  const parquet = createParquetWriter(path('parquet'), columns, metadata);
  const all: readonly [string, Pick<RowWriter<never>, 'finish' | 'abandon'>][] = [
    ['jsonl', jsonl],
    ['csv', csv],
    ['parquet', parquet],
  ];
  return {
    append(record) {
      const values = Object.fromEntries(Object.entries(record));
      jsonl.append(record);
      csv.append(columns.map(column => csvCell(values[column.name])));
      parquet.append(values);
    },
    finish: () => all.map(([extension, writer]) => ({ name: `${name}.${extension}`, ...writer.finish() })),
    abandon() {
      for (const [, writer] of all) writer.abandon();
    },
  };
}
