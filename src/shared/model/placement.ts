import { z } from 'zod';
import { labelId, placement, relation, severity } from './annotation';
import { offset, rowId } from './span';

const quotedPlace = z.object({
  versionId: rowId,
  versionNumber: z.int(),
  /** Of the passage, in the version. */
  start: offset,
  end: offset,
  /** The passage with what stands around it. */
  text: z.string(),
  /** Of the passage, in `text`. */
  textStart: offset,
  textEnd: offset,
});
/** A passage as it reads in a version. */
export type QuotedPlace = z.infer<typeof quotedPlace>;

const annotationSubject = z.object({
  kind: z.literal('annotation'),
  label: labelId,
  severity,
  comment: z.string(),
});

/** The annotation that a piece of evidence belongs to. */
const evidenceSubject = z.object({
  kind: z.literal('evidence'),
  relation,
  annotationId: rowId,
  documentId: rowId,
  documentTitle: z.string(),
  versionId: rowId,
  start: offset,
  end: offset,
  exact: z.string(),
  label: labelId,
});

const claimPassageSubject = z.object({
  kind: z.literal('claim-passage'),
  claimId: rowId,
  statement: z.string(),
});

const claimEvidenceSubject = z.object({
  kind: z.literal('claim-evidence'),
  claimId: rowId,
  statement: z.string(),
  relation,
});

const placementSubject = z.discriminatedUnion('kind', [
  annotationSubject,
  evidenceSubject,
  claimPassageSubject,
  claimEvidenceSubject,
]);
/** What has a place in a text. */
export type PlacementSubject = z.infer<typeof placementSubject>;

export const misplaced = z.object({
  /** Unique among those of its kind. */
  id: rowId,
  subject: placementSubject,
  /** `changed` needs a look, `orphan` has no place here. */
  state: z.enum(['changed', 'orphan']),
  /** Where it was made or last put. */
  before: quotedPlace,
  /** Null for an orphan. */
  after: quotedPlace.nullable(),
});
/** Something whose words are not in the shown version as they were. */
export type Misplaced = z.infer<typeof misplaced>;

export const placementCounts = z.object({
  exact: z.int(),
  moved: z.int(),
  changed: z.int(),
  orphan: z.int(),
  /** Made or put in a later version, with words that do not stand here yet: nothing to decide. */
  later: z.int(),
});
export type PlacementCounts = z.infer<typeof placementCounts>;

export const evidenceHere = z.object({
  id: rowId,
  subject: evidenceSubject,
  placement,
});
/** Evidence of any annotation whose passage stands in this document. */
export type EvidenceHere = z.infer<typeof evidenceHere>;

export const evidencePlace = z.object({
  evidenceId: rowId,
  /** Of the document that the evidence stands in. */
  currentVersionId: rowId,
  /** In `currentVersionId`. */
  placement,
  /** The words that stand there now; null for an orphan. */
  exactNow: z.string().nullable(),
  /** The document was taken out of the workspace. */
  isRemoved: z.boolean(),
});
/** Where a piece of evidence stands today. */
export type EvidencePlace = z.infer<typeof evidencePlace>;
