import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { CheckedFact } from '../../shared/model/checked-fact';
import type { FactEntryKind } from '../../shared/model/fact-list';
import type { Span } from '../../shared/model/span';
import { listRows, write } from './statement';
import { getText } from './versions';

export interface NewCheckedFact extends Span {
  readonly documentId: number;
  readonly versionId: number;
  readonly kind: FactEntryKind;
  readonly note: string;
  readonly reference: (Span & { readonly versionId: number }) | null;
  readonly checkedBy: string;
  readonly checkedAtMs: number;
}

export function insertCheckedFact(db: Database, { reference, ...fact }: NewCheckedFact): number {
  return write(
    db,
    `INSERT INTO checked_facts (document_id, version_id, kind, start_offset, end_offset, note, reference_version_id,
       reference_start, reference_end, checked_by, checked_at_ms)
     VALUES (@documentId, @versionId, @kind, @start, @end, @note, @referenceVersionId,
       @referenceStart, @referenceEnd, @checkedBy, @checkedAtMs)`,
    {
      ...fact,
      referenceVersionId: reference?.versionId ?? null,
      referenceStart: reference?.start ?? null,
      referenceEnd: reference?.end ?? null,
    },
  ).id;
}

export function removeCheckedFact(db: Database, id: number): void {
  write(db, 'DELETE FROM checked_facts WHERE id = @id', { id });
}

/** Where it was checked. */
export type CheckedPlace = Span & Pick<CheckedFact, 'id' | 'kind'> & { readonly versionId: number };

/** Of all versions of the document, oldest first. */
export function listCheckedPlaces(db: Database, documentId: number): CheckedPlace[] {
  return listRows<CheckedPlace>(
    db,
    `SELECT id, kind, version_id AS versionId, start_offset AS start, end_offset AS end
     FROM checked_facts WHERE document_id = @documentId ORDER BY id`,
    { documentId },
  );
}

/** Throws `not_found`. */
export function getCheckedFact(db: Database, id: number): CheckedFact {
  const [fact] = listCheckedFacts(db, [id]);
  if (!fact) throw new AppError('not_found', 'This fact is not checked', { kind: 'checked-fact', id });
  return fact;
}

/** In the order of `ids`, without those that are not there. */
export function listCheckedFacts(db: Database, ids: readonly number[]): CheckedFact[] {
  const rows = listRows<CheckedRow>(
    db,
    `SELECT facts.id, facts.document_id AS documentId, kind, facts.version_id AS versionId,
       versions.number AS versionNumber, start_offset AS start, end_offset AS end, note,
       reference_version_id AS referenceVersionId, reference_start AS referenceStart, reference_end AS referenceEnd,
       referred.id AS referenceDocumentId, referred.title AS referenceTitle, referred.is_removed AS isReferenceRemoved,
       checked_by AS checkedBy, checked_at_ms AS checkedAtMs
     FROM checked_facts AS facts
     JOIN versions ON versions.id = facts.version_id
     LEFT JOIN versions AS referred_versions ON referred_versions.id = reference_version_id
     LEFT JOIN documents AS referred ON referred.id = referred_versions.document_id
     WHERE facts.id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(ids) },
  );
  const byId = new Map(rows.map(row => [row.id, row]));
  const texts = new Map<number, string>();
  const wordsAt = (versionId: number, { start, end }: Span) => {
    const text = texts.get(versionId) ?? getText(db, versionId);
    texts.set(versionId, text);
    return text.slice(start, end);
  };
  return ids.flatMap(id => {
    const row = byId.get(id);
    return row ? [toCheckedFact(row, wordsAt)] : [];
  });
}

interface CheckedRow extends Span, Pick<CheckedFact, 'id' | 'documentId' | 'kind' | 'note'> {
  readonly versionId: number;
  readonly versionNumber: number;
  readonly referenceVersionId: number | null;
  readonly referenceStart: number | null;
  readonly referenceEnd: number | null;
  readonly referenceDocumentId: number | null;
  readonly referenceTitle: string | null;
  readonly isReferenceRemoved: number | null;
  readonly checkedBy: string;
  readonly checkedAtMs: number;
}

function toCheckedFact(row: CheckedRow, wordsAt: (versionId: number, span: Span) => string): CheckedFact {
  const { id, documentId, kind, versionId, versionNumber, start, end, note, checkedBy, checkedAtMs } = row;
  return {
    id,
    documentId,
    kind,
    made: { versionId, versionNumber, start, end, exact: wordsAt(versionId, { start, end }) },
    note,
    reference: toReference(row, wordsAt),
    checkedBy,
    checkedAtMs,
  };
}

function toReference(
  {
    referenceVersionId: versionId,
    referenceStart: start,
    referenceEnd: end,
    referenceDocumentId: documentId,
    ...row
  }: CheckedRow,
  wordsAt: (versionId: number, span: Span) => string,
): CheckedFact['reference'] {
  if (versionId === null || start === null || end === null || documentId === null) return null;
  return {
    documentId,
    documentTitle: row.referenceTitle ?? '',
    isRemoved: row.isReferenceRemoved === 1,
    versionId,
    start,
    end,
    exact: wordsAt(versionId, { start, end }),
  };
}
