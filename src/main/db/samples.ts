import type { Database } from 'better-sqlite3';
import { listRows } from './statement';

/** The documents that were imported from files with these hashes and were not removed since. */
export function listSampleDocumentIds(db: Database, hashes: readonly string[]): number[] {
  const rows = listRows<{ id: number }>(
    db,
    `SELECT id FROM documents WHERE is_removed = 0
       AND original_id IN (SELECT id FROM originals WHERE sha256 IN (SELECT value FROM json_each(@hashes)))`,
    { hashes: JSON.stringify(hashes) },
  );
  return rows.map(({ id }) => id);
}

/** Sources that only these documents name, and that nobody wrote anything about. */
export function listSourcesOnlyOf(db: Database, documentIds: readonly number[]): number[] {
  const rows = listRows<{ id: number }>(
    db,
    `WITH asked AS (SELECT value AS id FROM json_each(@ids))
     SELECT id FROM sources
     WHERE id IN (SELECT source_id FROM documents WHERE id IN (SELECT id FROM asked))
       AND id NOT IN (
         SELECT source_id FROM documents WHERE source_id IS NOT NULL AND id NOT IN (SELECT id FROM asked)
       )
       AND notes = '' AND speaks_for = ''
       AND id NOT IN (SELECT source_id FROM source_flags)
       AND id NOT IN (SELECT source_id FROM signals)
       AND id NOT IN (SELECT source_id FROM source_rule_settings)
       AND id NOT IN (SELECT source_id FROM name_decisions WHERE source_id IS NOT NULL)`,
    { ids: JSON.stringify(documentIds) },
  );
  return rows.map(({ id }) => id);
}
