import type { Database } from 'better-sqlite3';
import type { CountedForm } from '../../shared/domain/corpus/names/cluster';
import type { FoundForm } from '../../shared/domain/corpus/names/find-forms';
import type { NameKind } from '../../shared/model/name';
import { findRow, listRows, statement, write } from './statement';

/**
 * Keeps where names stand in the current version of a document, in place of what was known of it. Like the search index it
 * is no record: it stands outside of the history and may be written anew at any time.
 */
export function replaceNameForms(
  db: Database,
  documentId: number,
  versionId: number,
  forms: readonly FoundForm[],
): void {
  const before = listRows<{ formId: number }>(
    db,
    'SELECT DISTINCT form_id AS formId FROM name_places WHERE document_id = @documentId',
    { documentId },
  );
  write(db, 'DELETE FROM name_places WHERE document_id = @documentId', { documentId });
  for (const { kind, written, start, end } of forms) {
    write(
      db,
      `INSERT OR IGNORE INTO name_places (document_id, start_offset, end_offset, form_id)
       VALUES (@documentId, @start, @end, @formId)`,
      { documentId, start, end, formId: putForm(db, kind, written) },
    );
  }
  write(
    db,
    `DELETE FROM name_forms WHERE id IN (SELECT value FROM json_each(@before))
     AND NOT EXISTS (SELECT 1 FROM name_places WHERE form_id = name_forms.id)`,
    { before: JSON.stringify(before.map(({ formId }) => formId)) },
  );
  write(
    db,
    `INSERT INTO name_readings (document_id, version_id) VALUES (@documentId, @versionId)
     ON CONFLICT (document_id) DO UPDATE SET version_id = excluded.version_id`,
    { documentId, versionId },
  );
}

/** The same as long as the same current versions were read. */
export function stampOfNames(db: Database): string {
  const sql = `
    SELECT COUNT(*) || ':' || TOTAL(name_readings.version_id) || ':' || TOTAL(name_readings.version_id * documents.id) AS stamp
    FROM name_readings JOIN documents ON ${IS_CURRENT}
  `;
  return findRow<{ stamp: string }>(db, sql)?.stamp ?? '';
}

export function countUnread(db: Database): number {
  const sql = `
    SELECT COUNT(*) AS count FROM documents
    WHERE is_removed = 0 AND NOT EXISTS (SELECT 1 FROM name_readings WHERE ${IS_CURRENT})
  `;
  return findRow<{ count: number }>(db, sql)?.count ?? 0;
}

/** Every form of the current versions. Walks through all places: more than a million a second. */
export function countForms(db: Database): CountedForm[] {
  const current = new Set(
    statement(db, `SELECT document_id FROM name_readings JOIN documents ON ${IS_CURRENT}`)
      .pluck()
      .all() as number[],
  );
  // In the order of its index, which has all columns that are asked for; a row for each place would cost most of the time.
  const rows = db.prepare(`
    SELECT kind, written, places.documents
    FROM (SELECT form_id, group_concat(document_id) AS documents FROM name_places GROUP BY form_id) AS places
    JOIN name_forms ON name_forms.id = places.form_id
  `);
  const counted: CountedForm[] = [];
  for (const row of rows.iterate() as Iterable<{ kind: NameKind; written: string; documents: string }>) {
    const { kind, written } = row;
    const places = row.documents
      .split(',')
      .map(Number)
      .filter(id => current.has(id));
    if (places.length === 0) continue;
    const documents = Int32Array.from(new Set(places)).sort();
    counted.push({ kind, written, occurrenceCount: places.length, documents });
  }
  return counted;
}

export interface NamePlace {
  readonly form: string;
  readonly documentId: number;
  readonly documentTitle: string;
  readonly sourceId: number | null;
  readonly sourceName: string | null;
  readonly versionId: number;
  readonly start: number;
  readonly end: number;
}

/** By document, in text order, with how many there are in all. */
export function listNamePlaces(
  db: Database,
  { kinds, forms, offset, limit }: FormQuery & { readonly offset: number; readonly limit: number },
): { places: NamePlace[]; total: number } {
  const parameters = { kinds: JSON.stringify(kinds), forms: JSON.stringify(forms) };
  const places = listRows<NamePlace>(
    db,
    `SELECT written AS form, documents.id AS documentId, title AS documentTitle, sources.id AS sourceId,
       sources.name AS sourceName,
       current_version_id AS versionId, start_offset AS start, end_offset AS end
     ${PLACES_SQL}
     LEFT JOIN sources ON sources.id = documents.source_id
     ORDER BY documents.id, start_offset LIMIT @limit OFFSET @offset`,
    { ...parameters, offset, limit },
  );
  const total =
    findRow<{ count: number }>(db, `SELECT COUNT(*) AS count ${PLACES_SQL}`, parameters)?.count ?? 0;
  return { places, total };
}

/** Whether a form stands in a current version out of the given scope; both null: anywhere. */
export function standsOutside(
  db: Database,
  { kinds, forms }: FormQuery,
  { sourceId, documentId }: { readonly sourceId: number | null; readonly documentId: number | null },
): boolean {
  const sql = `
    SELECT 1 AS found ${PLACES_SQL}
    WHERE documents.id IS NOT @documentId AND (@sourceId IS NULL OR documents.source_id IS NOT @sourceId) LIMIT 1
  `;
  const parameters = { kinds: JSON.stringify(kinds), forms: JSON.stringify(forms), sourceId, documentId };
  return findRow(db, sql, parameters) !== null;
}

export interface FormQuery {
  readonly kinds: readonly NameKind[];
  readonly forms: readonly string[];
}

const IS_CURRENT = `
  name_readings.document_id = documents.id AND name_readings.version_id = documents.current_version_id
  AND documents.is_removed = 0
`;

const PLACES_SQL = `
  FROM name_forms
  JOIN name_places ON name_places.form_id = name_forms.id
    AND name_forms.kind IN (SELECT value FROM json_each(@kinds)) AND written IN (SELECT value FROM json_each(@forms))
  JOIN name_readings ON name_readings.document_id = name_places.document_id
  JOIN documents ON ${IS_CURRENT}
`;

function putForm(db: Database, kind: string, written: string): number {
  const sql = 'SELECT id FROM name_forms WHERE kind = @kind AND written = @written';
  const known = findRow<{ id: number }>(db, sql, { kind, written });
  if (known) return known.id;
  return write(db, 'INSERT INTO name_forms (kind, written) VALUES (@kind, @written)', { kind, written }).id;
}
