import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { NameDecision, NameScope } from '../../shared/model/name';
import { findRow, listRows, write } from './statement';

export function insertNameDecision(
  db: Database,
  { scope, forms, ...decision }: Omit<NameDecision, 'id'>,
): number {
  return write(
    db,
    `INSERT INTO name_decisions (kind, forms, verdict, official, source_id, document_id, note, decided_by, decided_at_ms)
     VALUES (@kind, @forms, @verdict, @official, @sourceId, @documentId, @note, @decidedBy, @decidedAtMs)`,
    {
      ...decision,
      forms: JSON.stringify(forms),
      sourceId: scope.kind === 'source' ? scope.sourceId : null,
      documentId: scope.kind === 'document' ? scope.documentId : null,
    },
  ).id;
}

export function removeNameDecision(db: Database, id: number): void {
  write(db, 'DELETE FROM name_decisions WHERE id = @id', { id });
}

const DECISION_SQL = `
  SELECT id, kind, forms, verdict, official, source_id AS sourceId, document_id AS documentId, note,
    decided_by AS decidedBy, decided_at_ms AS decidedAtMs
  FROM name_decisions
`;

export function getNameDecision(db: Database, id: number): NameDecision {
  const row = findRow<DecisionRow>(db, `${DECISION_SQL} WHERE id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This decision does not exist', { kind: 'name-decision', id });
  return toDecision(row);
}

/** Newest first. */
export function listNameDecisions(db: Database): NameDecision[] {
  return listRows<DecisionRow>(db, `${DECISION_SQL} ORDER BY id DESC`).map(toDecision);
}

/** Those that hold in a document, in the order in which they count: for it alone, for its source, for all; newest first. */
export function listNameDecisionsFor(
  db: Database,
  { documentId, sourceId }: { readonly documentId: number; readonly sourceId: number | null },
): NameDecision[] {
  return listRows<DecisionRow>(
    db,
    `${DECISION_SQL}
     WHERE document_id = @documentId OR source_id = @sourceId OR (document_id IS NULL AND source_id IS NULL)
     ORDER BY document_id IS NULL, source_id IS NULL, id DESC`,
    { documentId, sourceId },
  ).map(toDecision);
}

type DecisionRow = Omit<NameDecision, 'forms' | 'scope'> & {
  forms: string;
  sourceId: number | null;
  documentId: number | null;
};

function toDecision({ forms, sourceId, documentId, ...row }: DecisionRow): NameDecision {
  return { ...row, forms: JSON.parse(forms), scope: scopeOf(sourceId, documentId) };
}

function scopeOf(sourceId: number | null, documentId: number | null): NameScope {
  if (documentId !== null) return { kind: 'document', documentId };
  return sourceId === null ? { kind: 'workspace' } : { kind: 'source', sourceId };
}
