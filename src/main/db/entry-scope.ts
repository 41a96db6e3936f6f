import type { Database } from 'better-sqlite3';
import type { ChangedAnnotations } from '../../shared/model/annotation';
import { findAnnotation } from './annotations';
import { changesOf } from './history-line';
import type { RowChange } from './recording';
import { findRow } from './statement';

/** How far an entry of the history reaches, undone or redone: `wide` where it is more than one kind of thing. */
export type EntryScope =
  | { readonly kind: 'annotations'; readonly annotations: ChangedAnnotations }
  | { readonly kind: 'claims' }
  | { readonly kind: 'wide' };

/** With the annotations as they are now. A finding shows what was made of it, so that is wide as well. */
export function scopeOf(db: Database, entryId: number): EntryScope {
  const changes = changesOf(db, entryId);
  if (isWithin(changes, ANNOTATION_TABLES)) {
    const ids = idsIn(changes, 'annotations', 'annotation_id');
    if (isDecision(db, 'annotation_id', ids)) return { kind: 'wide' };
    const found = ids.map(id => ({ id, annotation: findAnnotation(db, id) }));
    const changed = found.flatMap(({ annotation }) => annotation ?? []);
    const removedIds = found.flatMap(({ id, annotation }) => (annotation ? [] : id));
    return { kind: 'annotations', annotations: { changed, removedIds } };
  }
  if (isWithin(changes, CLAIM_TABLES) && !isDecision(db, 'claim_id', idsIn(changes, 'claims', 'claim_id')))
    return { kind: 'claims' };
  return { kind: 'wide' };
}

const ANNOTATION_TABLES = ['annotations', 'annotation_replies', 'evidence'];
const CLAIM_TABLES = ['claims', 'claim_passages', 'claim_evidence', 'claim_verdicts', 'claim_pins'];

function isWithin(changes: readonly RowChange[], tables: readonly string[]): boolean {
  return changes.length > 0 && changes.every(({ table }) => tables.includes(table));
}

function idsIn(changes: readonly RowChange[], table: string, column: string): number[] {
  const ids = changes.map(change =>
    change.table === table ? change.id : Number((change.after ?? change.before)?.[column]),
  );
  return [...new Set(ids)];
}

function isDecision(db: Database, column: 'annotation_id' | 'claim_id', ids: readonly number[]): boolean {
  const sql = `
    SELECT 1 AS found FROM finding_decisions WHERE ${column} IN (SELECT value FROM json_each(@ids)) LIMIT 1
  `;
  return findRow(db, sql, { ids: JSON.stringify(ids) }) !== null;
}
