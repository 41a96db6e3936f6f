import { AppError } from '../../errors';
import { SOURCE_KINDS, type Source, type SourceKind } from '../../model/source';
import { guardFormula, unguardFormula } from './formula-guard';

export const SOURCE_CSV_COLUMNS = [
  'name',
  'domain',
  'kind',
  'flagged',
  'flag_reason',
  'flag_evidence',
  'speaks_for',
  'notes',
  'signals',
] as const;
type SourceCsvColumn = (typeof SOURCE_CSV_COLUMNS)[number];

/** One row of a list of sources. Null means that the list does not say; at least one of name and domain is there. */
export interface ListedSource {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly name: string | null;
  readonly domain: string | null;
  readonly kind: SourceKind | null;
  readonly isFlagged: boolean | null;
  readonly flagReason: string | null;
  readonly flagEvidence: string | null;
  readonly speaksFor: string | null;
  readonly notes: string | null;
}

export type SourceRowProblem =
  | 'broken-row'
  | 'no-name-or-domain'
  | 'bad-domain'
  | 'unknown-flag'
  | 'flag-without-reason'
  | 'too-long'
  | 'duplicate';

export interface SourceList {
  readonly sources: readonly ListedSource[];
  readonly skipped: readonly { readonly row: number; readonly reason: SourceRowProblem }[];
}

/** Cells in the order of SOURCE_CSV_COLUMNS. `signals` is for reading: `readSourceRows` does not take it back. */
export function sourceCsvRow(source: Source): string[] {
  const cells: Record<SourceCsvColumn, string> = {
    name: source.name,
    domain: source.domain ?? '',
    kind: source.kind,
    flagged: source.flag ? 'yes' : 'no',
    flag_reason: source.flag?.reason ?? '',
    flag_evidence: source.flag?.evidence ?? '',
    speaks_for: source.speaksFor,
    notes: source.notes,
    signals: source.signals.map(s => `${s.signal} = ${s.value} (${s.observedOn})`).join('; '),
  };
  return SOURCE_CSV_COLUMNS.map(column => guardFormula(cells[column]));
}

/**
 * Reads a desk's own list: rows of cells, the first one with column names in German or English, in any order.
 *
 * A list of one column may do without a header. Columns of other names are left alone. `toAsciiDomain` gives the ASCII
 * form of a host name in lower case, or an empty string for what is none. Throws `unreadable` where no column tells
 * sources apart.
 */
export function readSourceRows(
  rows: readonly (readonly string[])[],
  toAsciiDomain: (host: string) => string,
): SourceList {
  const sources: ListedSource[] = [];
  const skipped: { row: number; reason: SourceRowProblem }[] = [];
  const seen = new Set<string>();
  const { columns, firstRow } = findColumns(rows);
  for (let index = firstRow; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (cells.every(text => text.trim() === '')) continue;
    const row = index + 1;
    const result = readRow(row, cells, columns, toAsciiDomain);
    if (typeof result === 'string') {
      skipped.push({ row, reason: result });
      continue;
    }
    const key = result.domain ?? `name ${result.name?.toLowerCase()}`;
    if (seen.has(key)) skipped.push({ row, reason: 'duplicate' });
    else sources.push(result);
    seen.add(key);
  }
  return { sources, skipped };
}

type Columns = ReadonlyMap<SourceCsvColumn, number>;

const HEADERS: Readonly<Record<SourceCsvColumn, readonly string[]>> = {
  name: ['name', 'quelle', 'source', 'medium', 'titel', 'title', 'outlet', 'publisher', 'herausgeber'],
  domain: ['domain', 'website', 'webseite', 'web', 'url', 'site', 'seite', 'adresse', 'host', 'homepage'],
  kind: ['kind', 'art', 'typ', 'type', 'gattung'],
  flagged: ['flagged', 'flag', 'markiert', 'dubious', 'zweifelhaft', 'dubios'],
  flag_reason: ['flag_reason', 'reason', 'grund', 'begründung'],
  flag_evidence: ['flag_evidence', 'evidence', 'beleg', 'belege', 'nachweis'],
  speaks_for: ['speaks_for', 'spricht_dafür', 'dafür', 'in_favour', 'pro'],
  notes: ['notes', 'note', 'notizen', 'notiz', 'bemerkung', 'bemerkungen', 'comment', 'kommentar'],
  signals: ['signals', 'signale'],
};

function findColumns(rows: readonly (readonly string[])[]): { columns: Columns; firstRow: number } {
  const headerRow = rows.findIndex(cells => cells.some(text => text.trim() !== ''));
  const header = (rows[headerRow] ?? []).map(headerKey);
  const columns = new Map<SourceCsvColumn, number>();
  for (const column of SOURCE_CSV_COLUMNS) {
    const index = header.findIndex(text => HEADERS[column].includes(text));
    if (index >= 0) columns.set(column, index);
  }
  if (columns.has('name') || columns.has('domain')) return { columns, firstRow: headerRow + 1 };
  if (columns.size === 0 && rows.every(cells => cells.length <= 1))
    return { columns: new Map([['name', 0]]), firstRow: 0 };
  throw new AppError('unreadable', 'The list has no column for names or domains', {
    reason: 'no-name-column',
  });
}

function headerKey(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/[?:*]/g, '');
}

const MAX_LENGTHS: Partial<Record<SourceCsvColumn, number>> = {
  name: 300,
  flag_reason: 2000,
  flag_evidence: 10_000,
  speaks_for: 20_000,
  notes: 20_000,
};

function readRow(
  row: number,
  cells: readonly string[],
  columns: Columns,
  toAsciiDomain: (host: string) => string,
): ListedSource | SourceRowProblem {
  const cell = (column: SourceCsvColumn): string | null => {
    const index = columns.get(column);
    return index === undefined ? null : unguardFormula((cells[index] ?? '').trim()) || null;
  };
  for (const column of SOURCE_CSV_COLUMNS) {
    if ((cell(column)?.length ?? 0) > (MAX_LENGTHS[column] ?? Number.POSITIVE_INFINITY)) return 'too-long';
  }
  const listedName = cell('name');
  const listedDomain = cell('domain');
  const domain = readDomain(
    listedDomain ?? (columns.has('domain') ? null : nameAsDomain(listedName)),
    toAsciiDomain,
  );
  if (listedDomain && !domain) return 'bad-domain';
  // In a list without a domain column a name such as `beispiel.example` is one.
  const name = !listedDomain && domain ? null : listedName;
  if (!name && !domain) return 'no-name-or-domain';

  const flagReason = cell('flag_reason');
  const isFlagged = readFlag(cell('flagged'), flagReason);
  if (isFlagged === 'unknown') return 'unknown-flag';
  if (isFlagged && !flagReason) return 'flag-without-reason';
  return {
    row,
    name,
    domain,
    kind: readKind(cell('kind')),
    isFlagged,
    flagReason,
    flagEvidence: cell('flag_evidence'),
    speaksFor: cell('speaks_for'),
    notes: cell('notes'),
  };
}

function nameAsDomain(name: string | null): string | null {
  return name && /^(https?:\/\/\S+|[^\s.@]+(\.[^\s.@]+)+)$/i.test(name) ? name : null;
}

/** The host of a domain or web address, without `www.`; null for what is none. */
function readDomain(text: string | null, toAsciiDomain: (host: string) => string): string | null {
  if (!text) return null;
  const host = text
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '');
  if (!host || /[\s\\]/.test(host)) return null;
  const ascii = toAsciiDomain(host)
    .toLowerCase()
    .replace(/^www\./, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(ascii) && ascii.length <= 253 ? ascii : null;
}

const FLAG_WORDS = new Map([
  ...['yes', 'y', 'ja', 'j', 'true', 'wahr', '1', 'x'].map(word => [word, true] as const),
  ...['no', 'n', 'nein', 'false', 'falsch', '0', '-'].map(word => [word, false] as const),
]);

/** Where the list does not say, a reason alone flags. */
function readFlag(text: string | null, reason: string | null): boolean | null | 'unknown' {
  if (text === null) return reason ? true : null;
  return FLAG_WORDS.get(text.toLowerCase()) ?? 'unknown';
}

const KIND_WORDS: Readonly<Record<SourceKind, readonly string[]>> = {
  newspaper: ['zeitung', 'magazin', 'magazine', 'zeitschrift', 'paper'],
  agency: ['agentur', 'nachrichtenagentur', 'news agency'],
  broadcaster: ['sender', 'rundfunk', 'rundfunksender', 'tv', 'radio'],
  authority: ['behörde', 'amt', 'verwaltung', 'government'],
  company: ['firma', 'unternehmen', 'business'],
  site: ['seite', 'website', 'webseite', 'portal', 'blog'],
  other: ['sonstige', 'sonstiges', 'andere'],
};

/** Null for a word we do not know: the kind is no reason to lose a source. */
function readKind(text: string | null): SourceKind | null {
  if (!text) return null;
  const word = text.normalize('NFC').toLowerCase();
  return SOURCE_KINDS.find(kind => kind === word || KIND_WORDS[kind].includes(word)) ?? null;
}
