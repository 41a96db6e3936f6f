import type { Database } from 'better-sqlite3';
import { createFollower } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import type { Span } from '../../shared/model/span';
import { loadFamily } from './family';
import { listRows } from './statement';

export interface SearchedVersion {
  readonly documentId: number;
  readonly title: string;
  readonly versionId: number;
}

/**
 * The versions in which a search looks: `versionId` for its own document, the current ones of the others, the own document
 * first and then in the library's order. `documentIds` null: all. Removed and unknown documents are none.
 */
export function listSearchedVersions(
  db: Database,
  versionId: number,
  documentIds: readonly number[] | null,
): SearchedVersion[] {
  return listRows<SearchedVersion>(
    db,
    `SELECT documents.id AS documentId, title, COALESCE(own.id, current_version_id) AS versionId
     FROM documents LEFT JOIN versions AS own ON own.document_id = documents.id AND own.id = @versionId
     WHERE is_removed = 0
       AND (@ids IS NULL OR documents.id IN (SELECT value FROM json_each(@ids)))
     ORDER BY own.id IS NULL, documents.id DESC`,
    { versionId, ids: documentIds && JSON.stringify(documentIds) },
  );
}

/** Empty for a source that is not there. */
export function listDocumentsOfSource(db: Database, sourceId: number): number[] {
  const sql = 'SELECT id FROM documents WHERE source_id = @sourceId AND is_removed = 0';
  return listRows<{ id: number }>(db, sql, { sourceId }).map(({ id }) => id);
}

/** The labels of the annotations that stand on exactly a span of the version, by the span as `start-end`. */
export function listLabelsBySpan(
  db: Database,
  { documentId, versionId }: SearchedVersion,
): ReadonlyMap<string, string[]> {
  const rows = listRows<Span & { versionId: number; label: string }>(
    db,
    `SELECT version_id AS versionId, start_offset AS start, end_offset AS end, label
     FROM annotations WHERE document_id = @documentId ORDER BY id`,
    { documentId },
  );
  const labels = new Map<string, string[]>();
  if (rows.length === 0) return labels;
  const family = loadFamily(db, documentId);
  const follow = createFollower(versionId, family);
  for (const { versionId: from, label, ...span } of rows) {
    const placement =
      from === versionId
        ? ({ state: 'exact', ...span } as const)
        : follow(makeAnchor(family.textOf(from), span), from);
    if (placement.state === 'orphan') continue;
    const key = spanKey(placement);
    labels.set(key, [...(labels.get(key) ?? []), label]);
  }
  return labels;
}

export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
