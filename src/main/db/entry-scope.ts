import type { Database } from 'better-sqlite3';
import type { ChangedAnnotations } from '../../shared/model/annotation';
import type { KeptFinding } from '../../shared/model/check';
import { findAnnotation } from './annotations';
import { listStanding } from './check-findings';
import { changesOf } from './history-line';
import type { RowChange } from './recording';
import { findRow, listRows } from './statement';

/** How far an entry of the history reaches, undone or redone: `wide` where it is more than one kind of thing. */
export type EntryScope =
  | {
      readonly kind: 'annotations';
      readonly annotations: ChangedAnnotations;
      /** Decided otherwise by the entry, or decided with what one of its annotations says. */
      readonly findings: readonly KeptFinding[];
    }
  | { readonly kind: 'claims' }
  | { readonly kind: 'facts' }
  | { readonly kind: 'wide' };

/** With annotations and findings as they are now. A finding shows what claim was made of it, so that is wide. */
export function scopeOf(db: Database, entryId: number): EntryScope {
  const changes = changesOf(db, entryId);
  const decisions = changes.filter(({ table }) => DECISION_TABLES.includes(table));
  if (isWithin(changes, [...ANNOTATION_TABLES, ...DECISION_TABLES]) && areCurrent(db, decisions)) {
    const others = changes.filter(change => !decisions.includes(change));
    const ids = idsIn(others, 'annotations', 'annotation_id');
    const found = ids.map(id => ({ id, annotation: findAnnotation(db, id) }));
    const changed = found.flatMap(({ annotation }) => annotation ?? []);
    const removedIds = found.flatMap(({ id, annotation }) => (annotation ? [] : id));
    return {
      kind: 'annotations',
      annotations: { changed, removedIds },
      findings: decidedBy(db, decisions, ids),
    };
  }
  if (isWithin(changes, CLAIM_TABLES) && !areOfFindings(db, idsIn(changes, 'claims', 'claim_id')))
    return { kind: 'claims' };
  if (isWithin(changes, ['checked_facts'])) return { kind: 'facts' };
  return { kind: 'wide' };
}

const ANNOTATION_TABLES = ['annotations', 'annotation_replies', 'evidence'];
const DECISION_TABLES = ['finding_decisions', 'mirrored_decisions'];
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

function areOfFindings(db: Database, claimIds: readonly number[]): boolean {
  const sql = `
    SELECT 1 AS found FROM finding_decisions WHERE claim_id IN (SELECT value FROM json_each(@ids)) LIMIT 1
  `;
  return findRow(db, sql, { ids: JSON.stringify(claimIds) }) !== null;
}

/** Whether they were made on texts as these are now: else their findings stand elsewhere, or have to be looked for. */
function areCurrent(db: Database, decisions: readonly RowChange[]): boolean {
  const versionIds = decisions.map(({ before, after }) => Number((after ?? before)?.['version_id']));
  const sql = `
    SELECT 1 AS found FROM json_each(@ids) WHERE value NOT IN (SELECT current_version_id FROM documents) LIMIT 1
  `;
  return findRow(db, sql, { ids: JSON.stringify([...new Set(versionIds)]) }) === null;
}

function decidedBy(
  db: Database,
  decisions: readonly RowChange[],
  annotationIds: readonly number[],
): KeptFinding[] {
  const places = decisions.map(({ before, after }) => after ?? before);
  const rows = listRows<{ id: number }>(
    db,
    `SELECT check_findings.id FROM json_each(@places) AS places
     JOIN check_findings ON document_id = places.value ->> 'document_id' AND version_id = places.value ->> 'version_id'
       AND rule = places.value ->> 'rule' AND start_offset <= places.value ->> 'end_offset'
       AND end_offset >= places.value ->> 'start_offset'
     UNION
     SELECT check_findings.id FROM finding_decisions
     JOIN check_findings ON decision_id = finding_decisions.id
     WHERE annotation_id IN (SELECT value FROM json_each(@annotationIds))`,
    { places: JSON.stringify(places), annotationIds: JSON.stringify(annotationIds) },
  );
  return listStanding(
    db,
    rows.map(({ id }) => id),
  );
}
