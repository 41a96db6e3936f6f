import type { Database } from 'better-sqlite3';
import { listRows } from './statement';

/**
 * Of those documents that share their title with another one, the names of the files they came from; pasted ones have none.
 * Reads all titles once.
 */
export function listTwinFiles(db: Database, documentIds: Iterable<number>): Map<number, string> {
  const rows = listRows<{ id: number; fileName: string }>(
    db,
    `WITH asked AS (SELECT value AS id FROM json_each(@ids)),
       shared AS (
         SELECT title FROM documents
         WHERE is_removed = 0 AND title IN (SELECT title FROM documents WHERE id IN (SELECT id FROM asked))
         GROUP BY title HAVING COUNT(*) > 1
       )
     SELECT documents.id, file_name AS fileName
     FROM documents JOIN originals ON originals.id = documents.original_id
     WHERE documents.id IN (SELECT id FROM asked) AND title IN (SELECT title FROM shared)`,
    { ids: JSON.stringify([...new Set(documentIds)]) },
  );
  return new Map(rows.map(({ id, fileName }) => [id, fileName]));
}
