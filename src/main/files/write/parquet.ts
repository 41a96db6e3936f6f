import * as zlib from 'node:zlib';
import type { CompressionCodec, SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, ScalarKind } from '../../../shared/domain/records/columns';
import { createHashingFile, type RowWriter } from './hashing-file';

// 5,000 rows a group compress well and bound the memory; the second bound does so for long articles.
const GROUP_ROWS = 5_000;
const GROUP_LENGTH = 8_000_000;

/** Node before 22.15 has no Zstandard; gzip is read everywhere as well. */
const PARQUET_CODEC: CompressionCodec = typeof zlib.zstdCompressSync === 'function' ? 'ZSTD' : 'GZIP';

/** Rows with the columns' names as keys. Times are ISO 8601 strings and become microseconds UTC. */
export function createParquetWriter(
  path: string,
  columns: readonly Column[],
  metadata: Readonly<Record<string, string>>,
): RowWriter<Readonly<Record<string, unknown>>> {
  const file = createHashingFile(path);
  const bytes = new ByteWriter(1 << 20);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: parquetSchemaOf(columns),
    codec: PARQUET_CODEC,
    compressors: { ZSTD: zlib.zstdCompressSync, GZIP: zlib.gzipSync },
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'gegenlese',
  });
  let group = columns.map((): unknown[] => []);
  let groupRows = 0;
  let groupLength = 0;
  let rows = 0;

  const flush = (): void => {
    if (groupRows > 0) {
      const columnData = columns.map((column, index) => ({ name: column.name, data: group[index] ?? [] }));
      writer.write({ columnData, rowGroupSize: groupRows });
    }
    drain();
    group = columns.map(() => []);
    groupRows = 0;
    groupLength = 0;
  };
  const drain = (): void => {
    file.write(bytes.getBytes());
    // `offset`, the position in the file, goes on; `index`, the one in the buffer, starts again.
    bytes.index = 0;
  };

  return {
    append(row) {
      for (const [index, column] of columns.entries()) {
        const value = parquetValue(column, row[column.name]);
        if (typeof value === 'string') groupLength += value.length;
        group[index]?.push(value);
      }
      groupRows++;
      rows++;
      if (groupRows >= GROUP_ROWS || groupLength >= GROUP_LENGTH) flush();
    },
    finish() {
      flush();
      writer.finish();
      drain();
      return { ...file.finish(), rows };
    },
    abandon: () => file.abandon(),
  };
}

function parquetValue({ kind }: Column, value: unknown): unknown {
  if (kind === 'time') return typeof value === 'string' ? new Date(value) : value;
  if (typeof kind === 'string' || !Array.isArray(value)) return value;
  const times = kind.fields.filter(field => field.kind === 'time').map(({ name }) => name);
  if (times.length === 0) return value;
  return value.map((part: Readonly<Record<string, unknown>>) => {
    const dates = times.map(name => [name, new Date(String(part[name]))]);
    return { ...part, ...Object.fromEntries(dates) };
  });
}

function parquetSchemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(columnElements)];
}

function columnElements({ name, kind }: Column): SchemaElement[] {
  if (kind === 'texts') return [...listElements(name), scalarElement('element', 'text')];
  if (typeof kind === 'string') return [scalarElement(name, kind)];
  return [
    ...listElements(name),
    { name: 'element', repetition_type: 'OPTIONAL', num_children: kind.fields.length },
    ...kind.fields.map(field => scalarElement(field.name, field.kind)),
  ];
}

function listElements(name: string): SchemaElement[] {
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ];
}

function scalarElement(name: string, kind: ScalarKind): SchemaElement {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  if (kind === 'int') return { ...optional, type: 'INT32' };
  if (kind === 'text')
    return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
  return {
    ...optional,
    type: 'INT64',
    converted_type: 'TIMESTAMP_MICROS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
  };
}
