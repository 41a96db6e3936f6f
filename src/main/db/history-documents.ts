import type { Database } from 'better-sqlite3';
import type { RowChange } from './recording';
import { findRow, write } from './statement';

/** Whose a row is that names only a version or an annotation. */
export interface Owners {
  documentOfVersion(versionId: number): number | null;
  documentOfAnnotation(annotationId: number): number | null;
}

/** The documents that a change is about, by the columns that the row has before and after it. */
export function documentsOf({ table, id, before, after }: RowChange, owners: Owners): number[] {
  if (table === 'documents') return [id];
  const found = [before, after].flatMap(image =>
    Object.entries(image ?? {}).map(([column, value]) => {
      if (typeof value !== 'number') return null;
      if (column === 'document_id') return value;
      if (column === 'annotation_id') return owners.documentOfAnnotation(value);
      return VERSION_COLUMNS.includes(column) ? owners.documentOfVersion(value) : null;
    }),
  );
  return [...new Set(found)].filter(documentId => documentId !== null);
}

/** Those of the changes themselves first: a row that an entry made or removed may be gone from its table. */
export function ownersIn(changes: readonly RowChange[], others: Owners): Owners {
  const own = (table: string) =>
    new Map(
      changes
        .filter(change => change.table === table)
        .map(({ id, before, after }) => [id, Number((after ?? before)?.['document_id'])]),
    );
  const versions = own('versions');
  const annotations = own('annotations');
  return {
    documentOfVersion: id => versions.get(id) ?? others.documentOfVersion(id),
    documentOfAnnotation: id => annotations.get(id) ?? others.documentOfAnnotation(id),
  };
}

/** As the tables are now: null for a row that is gone. */
export function ownersInTables(db: Database): Owners {
  const find = (sql: string) => (id: number) => findRow<{ id: number }>(db, sql, { id })?.id ?? null;
  return {
    documentOfVersion: find('SELECT document_id AS id FROM versions WHERE id = @id'),
    documentOfAnnotation: find('SELECT document_id AS id FROM annotations WHERE id = @id'),
  };
}

/** Notes which documents an entry is about, beside those that are noted. */
export function putEntryDocuments(db: Database, entryId: number, changes: readonly RowChange[]): void {
  const owners = ownersIn(changes, ownersInTables(db));
  for (const documentId of new Set(changes.flatMap(change => documentsOf(change, owners)))) {
    write(
      db,
      'INSERT OR IGNORE INTO history_documents (document_id, entry_id) VALUES (@documentId, @entryId)',
      { documentId, entryId },
    );
  }
}

const VERSION_COLUMNS = ['version_id', 'reference_version_id', 'review_version_id'];
