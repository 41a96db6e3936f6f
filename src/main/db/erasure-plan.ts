import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { ErasableKind } from '../../shared/model/history';
import { decisionsAboutNamesOf } from './erased-names';
import type { RowChange } from './recording';
import { listReferences, type Reference, RowSet } from './references';
import { findRow, listRows } from './statement';

export interface ErasureTarget {
  readonly kind: ErasableKind;
  readonly id: number;
  /** Also files that hold other texts besides. */
  readonly withOriginals: boolean;
}

/** Everything that goes with the target. */
export interface ErasurePlan {
  /** Rows that go from the tables and from the history, content included. */
  readonly rows: RowSet;
  readonly references: readonly Reference[];
  /** Titles and file names that entries tell of. */
  readonly names: ReadonlySet<string>;
  readonly entryIds: ReadonlySet<number>;
  /** Files that hold the text and stay because other texts come from them. */
  readonly keptOriginals: { readonly id: number; readonly fileName: string }[];
  /** Texts that stay because another document has the very same one. */
  readonly keptTextCount: number;
}

const TABLES: Readonly<Record<ErasableKind, string>> = {
  document: 'documents',
  annotation: 'annotations',
  evidence: 'evidence',
  claim: 'claims',
  link: 'links',
  source: 'sources',
  original: 'originals',
  'checked-fact': 'checked_facts',
};

/** Bytes and texts: they stand outside of the history, and go when nothing names them any more. */
const CONTENT_TABLES = ['originals', 'texts'] as const;

/**
 * What an erasure takes: the row, every row that cannot be without it, now or in any state that the history can bring
 * back, and the bytes and texts that nothing else needs. Throws `not_found` where neither a table nor the history knows
 * the row. O(bytes of the history).
 */
export function planErasure(db: Database, { kind, id, withOriginals }: ErasureTarget): ErasurePlan {
  const references = listReferences(db);
  const rows = new RowSet();
  rows.add(TABLES[kind], id);
  if (!isKnown(db, TABLES[kind], id))
    throw new AppError('not_found', `There is no ${kind} ${id}, nor was there ever`, { kind, id });
  growRows(db, references, rows);
  const first = findContent(db, references, rows);
  if (withOriginals) {
    for (const original of first.kept.idsOf('originals')) rows.add('originals', original);
    growRows(db, references, rows);
  }
  const content = withOriginals ? findContent(db, references, rows) : first;
  for (const id of decisionsAboutNamesOf(db, content.unused.idsOf('texts'), imagesOf(db, 'name_decisions')))
    rows.add('name_decisions', id);
  const names = readNames(db, rows);
  for (const [table, ids] of content.unused.tables()) for (const found of ids) rows.add(table, found);
  for (const fileName of namesOfOriginals(db, rows.idsOf('originals'))) names.add(fileName.fileName);
  return {
    rows,
    references,
    names,
    entryIds: listEntryIds(db, references, rows),
    keptOriginals: namesOfOriginals(db, content.kept.idsOf('originals')),
    keptTextCount: content.kept.idsOf('texts').size,
  };
}

/** The change without what is erased: null where the row itself is. */
export function withoutErased(
  change: RowChange,
  { rows, references }: Pick<ErasurePlan, 'rows' | 'references'>,
): RowChange | null {
  if (rows.has(change.table, change.id)) return null;
  const clean = (image: RowChange['before']) => {
    if (image === null) return null;
    const lost = references.filter(
      ({ table, column, parent }) => table === change.table && rows.has(parent, image[column]),
    );
    const rest = { ...image, ...Object.fromEntries(lost.map(({ column }) => [column, null])) };
    if (change.table === 'ledger_entries') return { ...rest, ...withoutReason(image['cause'], rows) };
    const isOfClaim = change.table === 'finding_decisions' && rows.has('claims', image['claim_id']);
    return isOfClaim ? { ...rest, reason: '' } : rest;
  };
  return { ...change, before: clean(change.before), after: clean(change.after) };
}

/** Calls back with each row change that the history holds, in order. */
function forEachChange(
  db: Database,
  visit: (change: RowChange, step: { seq: number; entryId: number }) => void,
): void {
  const steps = db.prepare(`
    SELECT steps.seq, entry_id AS entryId, changes
    FROM history_steps AS steps JOIN history_contents AS contents ON contents.seq = steps.seq
    WHERE kind = 'do' ORDER BY steps.seq
  `);
  for (const step of steps.iterate() as Iterable<{ seq: number; entryId: number; changes: string }>) {
    const changes: unknown = JSON.parse(step.changes);
    if (Array.isArray(changes)) for (const change of changes as RowChange[]) visit(change, step);
  }
}

/** The words of an annotation stay as the reason of a ledger entry that its suggestion made. */
function withoutReason(cause: unknown, rows: RowSet): { cause?: string } {
  const parsed = JSON.parse(String(cause)) as Record<string, unknown>;
  if (!rows.has('annotations', parsed['annotationId']) || !('reason' in parsed)) return {};
  return { cause: JSON.stringify({ ...parsed, reason: '' }) };
}

function isKnown(db: Database, table: string, id: number): boolean {
  if (findRow(db, `SELECT 1 AS found FROM ${table} WHERE id = @id`, { id })) return true;
  let isFound = false;
  forEachChange(db, change => {
    isFound ||= change.table === table && change.id === id;
  });
  return isFound;
}

/** Adds every row that requires one that is in `rows`, until there is none. */
function growRows(db: Database, references: readonly Reference[], rows: RowSet): void {
  const required = references.filter(({ isRequired }) => isRequired);
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (const { table, column, parent } of required) {
      for (const id of idsNaming(db, table, column, rows.idsOf(parent)))
        hasGrown = rows.add(table, id) || hasGrown;
    }
    forEachChange(db, ({ table, id, before, after }) => {
      if (rows.has(table, id)) return;
      const names = required.some(
        reference =>
          reference.table === table &&
          [before, after].some(image => rows.has(reference.parent, image?.[reference.column])),
      );
      if (names) hasGrown = rows.add(table, id) || hasGrown;
    });
  }
}

/** The content that erased rows name: `kept` where any other row names it too, now or in the history. */
function findContent(
  db: Database,
  references: readonly Reference[],
  rows: RowSet,
): { unused: RowSet; kept: RowSet } {
  const ours = new RowSet();
  const others = new RowSet();
  const toContent = references.filter(({ parent }) => (CONTENT_TABLES as readonly string[]).includes(parent));
  const note = ({ parent }: Reference, isErased: boolean, id: unknown) => {
    if (typeof id === 'number') (isErased ? ours : others).add(parent, id);
  };
  for (const reference of toContent) {
    const { table, column } = reference;
    const named = listRows<{ id: number; content: number | null }>(
      db,
      `SELECT id, ${column} AS content FROM ${table} WHERE ${column} IS NOT NULL`,
    );
    for (const { id, content } of named) note(reference, rows.has(table, id), content);
  }
  forEachChange(db, ({ table, id, before, after }) => {
    for (const reference of toContent) {
      if (reference.table !== table) continue;
      for (const image of [before, after]) note(reference, rows.has(table, id), image?.[reference.column]);
    }
  });
  const unused = new RowSet();
  const kept = new RowSet();
  for (const [table, ids] of ours.tables()) {
    for (const id of ids) {
      if (rows.has(table, id)) continue;
      (others.has(table, id) ? kept : unused).add(table, id);
    }
  }
  return { unused, kept };
}

/** Rows of a table as they are and as they ever were. */
function imagesOf(db: Database, table: string): { id: number; row: Record<string, unknown> }[] {
  const images = listRows<Record<string, unknown>>(db, `SELECT * FROM ${table}`).map(row => ({
    id: Number(row['id']),
    row,
  }));
  forEachChange(db, change => {
    if (change.table !== table) return;
    for (const row of [change.before, change.after]) if (row) images.push({ id: change.id, row });
  });
  return images;
}

/** The names under which the entries of the history tell of the rows. */
function readNames(db: Database, rows: RowSet): Set<string> {
  const names = new Set<string>();
  const columns: Readonly<Record<string, string>> = { documents: 'title', sources: 'name' };
  const note = (name: unknown) => {
    if (typeof name === 'string' && name !== '') names.add(name);
  };
  for (const [table, column] of Object.entries(columns)) {
    for (const { name } of listRows<{ name: string }>(
      db,
      `SELECT ${column} AS name FROM ${table} WHERE id IN (SELECT value FROM json_each(@ids))`,
      { ids: JSON.stringify([...rows.idsOf(table)]) },
    ))
      note(name);
  }
  forEachChange(db, ({ table, id, before, after }) => {
    const column = columns[table];
    if (column === undefined || !rows.has(table, id)) return;
    for (const image of [before, after]) note(image?.[column]);
  });
  return names;
}

function namesOfOriginals(db: Database, ids: ReadonlySet<number>): { id: number; fileName: string }[] {
  return listRows(
    db,
    'SELECT id, file_name AS fileName FROM originals WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id',
    { ids: JSON.stringify([...ids]) },
  );
}

function listEntryIds(db: Database, references: readonly Reference[], rows: RowSet): Set<number> {
  const entryIds = new Set<number>();
  forEachChange(db, (change, { entryId }) => {
    if (entryIds.has(entryId)) return;
    if (isTouched(change, withoutErased(change, { rows, references }))) entryIds.add(entryId);
  });
  return entryIds;
}

function isTouched(change: RowChange, left: RowChange | null): boolean {
  return left === null || JSON.stringify(left) !== JSON.stringify(change);
}

function idsNaming(db: Database, table: string, column: string, parents: ReadonlySet<number>): number[] {
  if (parents.size === 0) return [];
  return listRows<{ id: number }>(
    db,
    `SELECT id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(@parents))`,
    { parents: JSON.stringify([...parents]) },
  ).map(({ id }) => id);
}
