import type { ExportClaim, ExportLink, RecordRules } from './bundle';
import { claimRecordId, linkRecordId, timestamp } from './ids';
import type { ClaimRecord, LinkRecord } from './judgement-schemas';
import { toPassageRecord } from './passage-record';
import { OFFSET_UNIT, SCHEMA_NAMES } from './schemas';

/** A claim with its passages where they stand now; where they are lost, where they stood when they were chosen. */
export function toClaimRecord({ claim, passages, evidence }: ExportClaim, rules: RecordRules): ClaimRecord {
  const { verdict } = claim;
  return {
    schema: SCHEMA_NAMES.claim,
    claim_id: claimRecordId(claim.id),
    statement: claim.statement,
    speaker: claim.speaker,
    state: claim.state,
    is_stale: claim.isStale,
    verdict: verdict && {
      scale: verdict.scaleId,
      value: verdict.valueId,
      scale_name_de: verdict.scaleNameDe,
      scale_name_en: verdict.scaleNameEn,
      name_de: verdict.nameDe,
      name_en: verdict.nameEn,
      reason: verdict.reason,
      decided_by: rules.pseudonym(verdict.decidedBy),
      decided_at: timestamp(verdict.decidedAtMs),
      confirmed_by: verdict.confirmedBy === null ? null : rules.pseudonym(verdict.confirmedBy),
      confirmed_at: verdict.confirmedAtMs === null ? null : timestamp(verdict.confirmedAtMs),
    },
    offset_unit: OFFSET_UNIT,
    passages: passages.map(place => toPassageRecord(place, rules)),
    evidence: evidence.map(({ piece, place }) => ({
      kind: piece.kind,
      relation: piece.relation,
      dated: piece.datedOn,
      note: piece.note || null,
      passage: place && toPassageRecord(place, rules),
      file:
        piece.kind === 'file' && piece.file
          ? { name: piece.file.name, bytes: piece.file.byteLength, sha256: piece.file.sha256 }
          : null,
      searched_in: piece.kind === 'note' ? piece.searchedIn : null,
      created_by: rules.pseudonym(piece.createdBy),
      created_at: timestamp(piece.createdAtMs),
    })),
    created_by: rules.pseudonym(claim.createdBy),
    created_at: timestamp(claim.createdAtMs),
    modified_at: timestamp(claim.modifiedAtMs),
    origin: 'human',
  };
}

/** A link that a person made, with the passages in the versions in which it was made. */
export function toLinkRecord({ link, reference, review }: ExportLink, rules: RecordRules): LinkRecord {
  return {
    schema: SCHEMA_NAMES.link,
    link_id: linkRecordId(link.id),
    relation: link.relation,
    offset_unit: OFFSET_UNIT,
    reference: toPassageRecord(reference, rules),
    review: toPassageRecord(review, rules),
    note: link.note || null,
    created_by: rules.pseudonym(link.createdBy),
    created_at: timestamp(link.createdAtMs),
    origin: 'human',
  };
}
