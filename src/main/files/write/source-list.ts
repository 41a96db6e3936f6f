import { domainToASCII } from 'node:url';
import { parse } from 'csv-parse/sync';
import {
  readSourceRows,
  SOURCE_CSV_COLUMNS,
  type SourceList,
  sourceCsvRow,
} from '../../../shared/domain/records/source-csv';
import { AppError } from '../../../shared/errors';
import type { Source } from '../../../shared/model/source';
import { writeFileAtomically } from './atomic-file';
import { createCsvWriter } from './csv';

/** Writes the list of sources as CSV. Returns how many there are. Throws `conflict` for a file that may not be replaced. */
export async function writeSourceList(
  path: string,
  sources: Iterable<Source>,
  { withBom, mayReplace }: { withBom: boolean; mayReplace: boolean },
): Promise<number> {
  return await writeFileAtomically(path, mayReplace, partial => {
    const csv = createCsvWriter(partial, SOURCE_CSV_COLUMNS, withBom);
    try {
      for (const source of sources) csv.append(sourceCsvRow(source));
    } catch (cause) {
      csv.abandon();
      throw cause;
    }
    return csv.finish().rows;
  });
}

/**
 * Reads a list of sources from a file's bytes: comma, semicolon or tab, UTF-8, UTF-16 with a byte order mark, or
 * Windows-1252. A row that cannot be used is in `skipped`. Throws `unreadable` where the file is no such list at all.
 */
export function readSourceList(bytes: Uint8Array): SourceList {
  const text = decode(bytes).replace(/^sep=.\r?\n/i, '');
  let rows: string[][];
  try {
    rows = parse(text, { delimiter: detectDelimiter(text), relax_column_count: true, relax_quotes: true });
  } catch (cause) {
    throw new AppError(
      'unreadable',
      'The list of sources is no CSV file we can read',
      { reason: 'damaged' },
      { cause },
    );
  }
  return readSourceRows(rows, domainToASCII);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the header uses most; a comma where it has none. */
function detectDelimiter(text: string): string {
  const header = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map(sign => ({ sign, count: header.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
