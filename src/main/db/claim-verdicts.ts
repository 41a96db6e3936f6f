import type { Database } from 'better-sqlite3';
import type { Verdict } from '../../shared/model/claim';
import type { PlaceRow } from './claims';
import { findRow, listRows, write } from './statement';

export interface VerdictRow extends Verdict {
  readonly claimId: number;
  /** The statement that was judged. */
  readonly statement: string;
  /** How many pins it was made with; fewer are left where a document was erased for good. */
  readonly pinCount: number;
  readonly hasOtherEvidence: boolean;
}

export interface PinRow extends PlaceRow {
  readonly claimId: number;
  readonly passageId: number | null;
  readonly evidenceId: number | null;
  readonly contextStart: number;
  readonly contextEnd: number;
  readonly exactSha256: string;
  readonly contextSha256: string;
}

/** Puts the verdict in the place of the one before, with what it rests on. */
export function putVerdict(
  db: Database,
  verdict: Omit<VerdictRow, 'pinCount'>,
  pins: readonly PinRow[],
): void {
  const { claimId } = verdict;
  write(
    db,
    `INSERT INTO claim_verdicts (claim_id, scale_id, value_id, scale_name_de, scale_name_en, name_de, name_en, sign,
       hue, reason, statement, decided_by, decided_at_ms, confirmed_by, confirmed_at_ms, pin_count, has_other_evidence)
     VALUES (@claimId, @scaleId, @valueId, @scaleNameDe, @scaleNameEn, @nameDe, @nameEn, @sign,
       @hue, @reason, @statement, @decidedBy, @decidedAtMs, @confirmedBy, @confirmedAtMs, @pinCount, @hasOtherEvidence)
     ON CONFLICT (claim_id) DO UPDATE SET scale_id = excluded.scale_id, value_id = excluded.value_id,
       scale_name_de = excluded.scale_name_de, scale_name_en = excluded.scale_name_en, name_de = excluded.name_de,
       name_en = excluded.name_en, sign = excluded.sign, hue = excluded.hue, reason = excluded.reason,
       statement = excluded.statement, decided_by = excluded.decided_by, decided_at_ms = excluded.decided_at_ms,
       confirmed_by = excluded.confirmed_by, confirmed_at_ms = excluded.confirmed_at_ms,
       pin_count = excluded.pin_count, has_other_evidence = excluded.has_other_evidence`,
    { ...verdict, pinCount: pins.length, hasOtherEvidence: Number(verdict.hasOtherEvidence) },
  );
  write(db, 'DELETE FROM claim_pins WHERE claim_id = @claimId', { claimId });
  for (const pin of pins) {
    write(
      db,
      `INSERT INTO claim_pins (claim_id, passage_id, evidence_id, document_id, version_id, start_offset, end_offset,
         context_start, context_end, exact_sha256, context_sha256)
       VALUES (@claimId, @passageId, @evidenceId, @documentId, @versionId, @start, @end,
         @contextStart, @contextEnd, @exactSha256, @contextSha256)`,
      { ...pin },
    );
  }
}

/** Passages or evidence changed after the verdict. Without a verdict nothing happens. */
export function noteOtherEvidence(db: Database, claimId: number): void {
  write(db, 'UPDATE claim_verdicts SET has_other_evidence = 1 WHERE claim_id = @claimId', { claimId });
}

/** By claim. */
export function listVerdicts(db: Database): Map<number, VerdictRow> {
  return new Map(listRows<StoredVerdict>(db, VERDICT_SQL).map(row => [row.claimId, toVerdict(row)]));
}

export function findVerdict(db: Database, claimId: number): VerdictRow | null {
  const row = findRow<StoredVerdict>(db, `${VERDICT_SQL} WHERE claim_id = @claimId`, { claimId });
  return row && toVerdict(row);
}

export function listPins(db: Database, claimId: number): PinRow[] {
  return listRows<PinRow>(
    db,
    `SELECT claim_id AS claimId, passage_id AS passageId, evidence_id AS evidenceId, document_id AS documentId,
       version_id AS versionId, start_offset AS start, end_offset AS end, context_start AS contextStart,
       context_end AS contextEnd, exact_sha256 AS exactSha256, context_sha256 AS contextSha256
     FROM claim_pins WHERE claim_id = @claimId ORDER BY id`,
    { claimId },
  );
}

type StoredVerdict = Omit<VerdictRow, 'hasOtherEvidence'> & { hasOtherEvidence: number };

const VERDICT_SQL = `
  SELECT claim_id AS claimId, scale_id AS scaleId, value_id AS valueId, scale_name_de AS scaleNameDe,
    scale_name_en AS scaleNameEn, name_de AS nameDe, name_en AS nameEn, sign, hue, reason, statement,
    decided_by AS decidedBy, decided_at_ms AS decidedAtMs, confirmed_by AS confirmedBy,
    confirmed_at_ms AS confirmedAtMs, pin_count AS pinCount, has_other_evidence AS hasOtherEvidence
  FROM claim_verdicts
`;

function toVerdict(row: StoredVerdict): VerdictRow {
  return { ...row, hasOtherEvidence: row.hasOtherEvidence === 1 };
}
