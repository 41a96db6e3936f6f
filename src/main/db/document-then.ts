import type { Database } from 'better-sqlite3';
import type { OutputOf } from '../../shared/contract/client';
import { AppError } from '../../shared/errors';
import { type Owners, ownersIn, ownersInTables } from './history-documents';
import { getEntry } from './history-entries';
import { changesOf, pathTo } from './history-line';
import { type RowChange, restoreRow } from './recording';
import { findRow, listRows } from './statement';
import { isVersionThere } from './versions';

type Row = Record<string, unknown>;

/** A row as it was; null where it was not there. */
interface RowThen {
  readonly change: RowChange;
  readonly image: Row | null;
}

/**
 * The rows of a document that were otherwise after `entryId`, by table and id: its own row, versions, findings,
 * annotations and what hangs on these. What only quotes it or links to it is not its own. Throws `not_found` for an entry
 * or a document that never was and `conflict` where the document was not there then.
 */
export function rowsThen(db: Database, documentId: number, entryId: number): RowThen[] {
  getEntry(db, entryId);
  const { undone, redone } = pathTo(db, entryId);
  const isAbout = new Set(
    listRows<{ id: number }>(
      db,
      'SELECT entry_id AS id FROM history_documents WHERE document_id = @documentId',
      { documentId },
    ).map(({ id }) => id),
  );
  const back = undone.filter(id => isAbout.has(id)).flatMap(id => changesOf(db, id).reverse());
  const on = redone.filter(id => isAbout.has(id)).flatMap(id => changesOf(db, id));
  const owners = ownersIn([...back, ...on], ownersInTables(db));
  const then = new Map<string, RowThen>();
  const note = (change: RowChange, image: Row | null) => {
    if (ownerOf(change, owners) === documentId) then.set(`${change.table} ${change.id}`, { change, image });
  };
  for (const change of back) note(change, change.before);
  for (const change of on) note(change, change.after);

  const own = then.get(`documents ${documentId}`);
  if (own === undefined ? !findDocumentRow(db, documentId) : own.image === null) {
    throw new AppError('conflict', 'The document was not there then', { reason: 'not-there-then' });
  }
  return [...then.values()];
}

/**
 * Writes the rows as they were. Versions that were made since stay, with their findings: other documents may quote them;
 * only the current one changes. To be called within `recordChange`.
 */
export function restoreRows(db: Database, rows: readonly RowThen[]): void {
  for (const { change, image } of rows) {
    if (image === null) {
      if (!KEPT_TABLES.includes(change.table)) restoreRow(db, change, null);
    } else {
      restoreRow(db, change, fitting(db, change, image));
    }
  }
}

/** What there was to read then. */
export function readDocumentThen(
  db: Database,
  documentId: number,
  rows: readonly RowThen[],
): OutputOf<'history.document-at'> {
  const imageOf = (table: keyof typeof READING, id: number): Row | null => {
    const then = rows.find(({ change }) => change.table === table && change.id === id);
    return then ? then.image : findRow<Row>(db, READING[table], { id });
  };
  const document = imageOf('documents', documentId);
  const versionId = Number(document?.['current_version_id']);
  const version = imageOf('versions', versionId);
  const text = findRow<{ text: string }>(db, 'SELECT text FROM texts WHERE id = @id', {
    id: version?.['text_id'],
  });
  const known = listRows<{ id: number }>(db, 'SELECT id FROM annotations WHERE document_id = @documentId', {
    documentId,
  });
  const then = rows.filter(({ change }) => change.table === 'annotations');
  const annotationIds = new Set([...known.map(({ id }) => id), ...then.map(({ change }) => change.id)]);
  return {
    documentId,
    title: String(document?.['title'] ?? ''),
    language: String(document?.['language'] ?? 'und'),
    isRemoved: document?.['is_removed'] === 1,
    versionId,
    versionNumber: Number(version?.['number'] ?? 0),
    isVersionThere:
      findRow(db, 'SELECT 1 AS found FROM versions WHERE id = @versionId', { versionId }) !== null,
    text: text?.text ?? '',
    annotations: [...annotationIds].flatMap(id => {
      const row = imageOf('annotations', id);
      if (!row) return [];
      const { exact, label, comment, status } = row;
      return [
        { id, exact: String(exact), label: String(label), comment: String(comment), status: String(status) },
      ];
    }),
  };
}

const READING = {
  documents: 'SELECT title, language, is_removed, current_version_id FROM documents WHERE id = @id',
  versions: 'SELECT number, text_id FROM versions WHERE id = @id',
  annotations: 'SELECT exact, label, comment, status FROM annotations WHERE id = @id',
} as const;

/** Of these a row that came later stays. */
const KEPT_TABLES: readonly string[] = ['versions', 'ledger_entries', 'findings'];
const OWN_TABLES: readonly string[] = [
  'versions',
  'findings',
  'annotations',
  'finding_decisions',
  'checked_facts',
];

function ownerOf({ table, id, before, after }: RowChange, owners: Owners): number | null {
  const row = after ?? before ?? {};
  const numberIn = (column: string) => {
    const value = row[column];
    return typeof value === 'number' ? value : null;
  };
  if (table === 'documents') return id;
  if (OWN_TABLES.includes(table)) return numberIn('document_id');
  const annotationId = numberIn('annotation_id');
  if (annotationId !== null) return owners.documentOfAnnotation(annotationId);
  const versionId = table === 'ledger_entries' ? numberIn('version_id') : null;
  return versionId === null ? null : owners.documentOfVersion(versionId);
}

/** The row so that it fits into the workspace as it is: a source may be gone, and the number of a version taken. */
function fitting(db: Database, { table, id }: RowChange, image: Row): Row {
  if (table === 'documents') {
    const sourceId = image['source_id'];
    const isThere = findRow(db, 'SELECT 1 AS found FROM sources WHERE id = @sourceId', { sourceId });
    return isThere ? image : { ...image, source_id: null };
  }
  if (table === 'checked_facts') {
    const isThere = isVersionThere(db, image['reference_version_id']);
    return isThere ? image : { ...image, reference_version_id: null };
  }
  if (table !== 'versions') return image;
  const place = { id, documentId: image['document_id'], number: image['number'] };
  const taken = findRow(
    db,
    'SELECT 1 AS found FROM versions WHERE document_id = @documentId AND number = @number AND id <> @id',
    place,
  );
  if (!taken) return image;
  const free = findRow<{ number: number }>(
    db,
    'SELECT MAX(number) + 1 AS number FROM versions WHERE document_id = @documentId',
    { documentId: place.documentId },
  );
  return { ...image, number: free?.number ?? image['number'] };
}

function findDocumentRow(db: Database, id: number): boolean {
  return findRow(db, 'SELECT 1 AS found FROM documents WHERE id = @id', { id }) !== null;
}
