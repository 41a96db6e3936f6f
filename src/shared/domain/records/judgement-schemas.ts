import { z } from 'zod';
import { relation } from '../../model/annotation';
import { checkRule, checkSeverity, checkState } from '../../model/check';
import { linkRelation } from '../../model/comparison';
import { workflowState } from '../../model/document';
import { factEntryKind } from '../../model/fact-list';
import { calendarDate, offset, sha256 } from '../../model/span';
import { documentId, offsetUnit, SCHEMA_NAMES, utcTime, versionId } from './schemas';

const passageRecord = z.strictObject({
  doc_id: documentId,
  version_id: versionId,
  text_sha256: sha256,
  start: offset,
  end: offset,
  start_utf16: offset,
  end_utf16: offset,
  /** The words at the span; null where withheld. */
  exact: z.string().nullable(),
  /** An orphan and what is in a removed document stand where they were chosen, all others in the exported version. */
  anchor_state: z.enum(['exact', 'moved', 'changed', 'orphan', 'removed']),
});
export type PassageRecord = z.infer<typeof passageRecord>;

export const claimRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.claim),
  claim_id: z.string().regex(/^c[1-9]\d*$/),
  statement: z.string().min(1),
  speaker: z.string().nullable(),
  state: workflowState,
  /** Something the verdict rests on is no longer what it was. */
  is_stale: z.boolean(),
  verdict: z
    .strictObject({
      scale: z.string(),
      value: z.string(),
      scale_name_de: z.string(),
      scale_name_en: z.string(),
      name_de: z.string(),
      name_en: z.string(),
      reason: z.string().min(1),
      decided_by: z.string(),
      decided_at: utcTime,
      confirmed_by: z.string().nullable(),
      confirmed_at: utcTime.nullable(),
    })
    .nullable(),
  offset_unit: offsetUnit,
  passages: z.array(passageRecord),
  evidence: z.array(
    z.strictObject({
      kind: z.enum(['passage', 'file', 'note']),
      relation,
      dated: calendarDate.nullable(),
      note: z.string().nullable(),
      /** Null for other kinds, and where the document was erased for good. */
      passage: passageRecord.nullable(),
      file: z.strictObject({ name: z.string(), bytes: offset, sha256 }).nullable(),
      /** Where nothing was found. */
      searched_in: z.string().nullable(),
      created_by: z.string(),
      created_at: utcTime,
    }),
  ),
  created_by: z.string(),
  created_at: utcTime,
  modified_at: utcTime,
  origin: z.literal('human'),
});
export type ClaimRecord = z.infer<typeof claimRecord>;

export const linkRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.link),
  link_id: z.string().regex(/^l[1-9]\d*$/),
  relation: linkRelation,
  offset_unit: offsetUnit,
  reference: passageRecord,
  review: passageRecord,
  note: z.string().nullable(),
  created_by: z.string(),
  created_at: utcTime,
  origin: z.literal('human'),
});
export type LinkRecord = z.infer<typeof linkRecord>;

export const findingRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.finding),
  finding_id: z.string().regex(/^f[1-9]\d*$/),
  rule: checkRule,
  rule_version: z.int().positive(),
  severity: checkSeverity,
  offset_unit: offsetUnit,
  passage: passageRecord,
  /** What it stands against; null where there is nothing. */
  other: passageRecord.nullable(),
  /** A confirmed finding is an annotation. */
  state: checkState.exclude(['confirmed']),
  /** Why a person dismissed it or put it off. */
  reason: z.string().nullable(),
  decided_by: z.string().nullable(),
  decided_at: utcTime.nullable(),
  origin: z.string().regex(/^rule:[a-z_]+@[1-9]\d*$/),
});
export type FindingRecord = z.infer<typeof findingRecord>;

export const checkedFactRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.checkedFact),
  checked_fact_id: z.string().regex(/^k[1-9]\d*$/),
  kind: factEntryKind,
  offset_unit: offsetUnit,
  passage: passageRecord,
  /** False where words or sentence are others now: it is to be checked again. */
  holds: z.boolean(),
  /** The words that were checked where these differ from those of the passage; null where withheld, too. */
  original_exact: z.string().nullable(),
  note: z.string().nullable(),
  /** What it was checked against, in the version in which that was. */
  reference: passageRecord.nullable(),
  checked_by: z.string(),
  checked_at: utcTime,
  origin: z.literal('human'),
});
export type CheckedFactRecord = z.infer<typeof checkedFactRecord>;
