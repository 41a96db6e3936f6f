import { z } from 'zod';
import { placement, relation } from './annotation';
import { workflowState } from './document';
import { atMs, calendarDate, offset, rowId } from './span';

/** UTF-16 units of a statement that a person writes. */
export const MAX_STATEMENT = 2000;

/** What a person can set. That a verdict is stale is found out and never set. */
export const CLAIM_STATES = ['open', 'in-review', 'second-opinion', 'decided'] as const;
export const claimState = z.enum(CLAIM_STATES);
export type ClaimState = z.infer<typeof claimState>;

const claimPlace = z.object({
  documentId: rowId,
  documentTitle: z.string(),
  /** The document was taken out of the workspace; undo may bring it back. */
  isRemoved: z.boolean(),
  /** The version it was chosen in; `start` and `end` count there. */
  versionId: rowId,
  start: offset,
  end: offset,
  exact: z.string(),
  /** In `currentVersionId`. */
  placement,
  currentVersionId: rowId,
});
/** A passage with its place in the current version of its document. */
export type ClaimPlace = z.infer<typeof claimPlace>;

export const claimPassage = claimPlace.extend({ id: rowId });
/** A passage in which the claim appears. */
export type ClaimPassage = z.infer<typeof claimPassage>;

const evidenceFacts = z.object({
  id: rowId,
  relation,
  /** When it was so, published or searched. */
  datedOn: calendarDate.nullable(),
  note: z.string(),
  createdBy: z.string(),
  createdAtMs: atMs,
});

export const claimEvidence = z.discriminatedUnion('kind', [
  /** `place` is null once its document was erased for good. */
  evidenceFacts.extend({ kind: z.literal('passage'), place: claimPlace.nullable() }),
  /** Null once its bytes were erased for good. */
  evidenceFacts.extend({
    kind: z.literal('file'),
    file: z.object({ name: z.string(), sha256: z.string(), byteLength: z.int() }).nullable(),
  }),
  /** Searched there, nothing found. */
  evidenceFacts.extend({ kind: z.literal('note'), searchedIn: z.string() }),
]);
export type ClaimEvidence = z.infer<typeof claimEvidence>;

export const verdict = z.object({
  scaleId: z.string(),
  valueId: z.string(),
  scaleNameDe: z.string(),
  scaleNameEn: z.string(),
  nameDe: z.string(),
  nameEn: z.string(),
  sign: z.string(),
  hue: z.int(),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAtMs: atMs,
  /** Who last looked at what had changed and let the verdict stand; null where nobody had to. */
  confirmedBy: z.string().nullable(),
  confirmedAtMs: atMs.nullable(),
});
/** A person's judgement, readable without the file of its scale. */
export type Verdict = z.infer<typeof verdict>;

const pinnedText = z.object({
  versionId: rowId,
  versionNumber: z.int(),
  /** The passage with its surroundings. */
  text: z.string(),
  /** The passage within `text`. */
  start: offset,
  end: offset,
});
export type PinnedText = z.infer<typeof pinnedText>;

export const stalePassage = z.object({
  /**
   * `changed`: other words stand in it or around it. `orphan`: it was not found again. `removed`: its document is gone.
   * `returned`: it was not to be found when the verdict was made, and is now.
   */
  kind: z.enum(['changed', 'orphan', 'removed', 'returned']),
  passageId: rowId.nullable(),
  evidenceId: rowId.nullable(),
  documentId: rowId,
  documentTitle: z.string(),
  before: pinnedText.nullable(),
  after: pinnedText.nullable(),
});
export type StalePassage = z.infer<typeof stalePassage>;

export const staleness = z.object({
  /** The statement that was judged, where it reads otherwise now. */
  judgedStatement: z.string().nullable(),
  /** Passages or evidence were added or removed since. */
  hasOtherEvidence: z.boolean(),
  /** Something it rests on was erased for good. */
  hasErased: z.boolean(),
  passages: z.array(stalePassage),
});
/** Why a verdict no longer stands on what it was made on. */
export type Staleness = z.infer<typeof staleness>;

export const claim = z.object({
  id: rowId,
  /** A sentence of its own; never the negation of what was said. */
  statement: z.string(),
  /** Who said it. */
  speaker: z.string().nullable(),
  /** `stale` instead of `decided` while the verdict is. */
  state: workflowState,
  isStale: z.boolean(),
  verdict: verdict.nullable(),
  createdBy: z.string(),
  createdAtMs: atMs,
  modifiedAtMs: atMs,
});
export type Claim = z.infer<typeof claim>;

export const fullClaim = claim.extend({
  passages: z.array(claimPassage),
  evidence: z.array(claimEvidence),
  /** Null where the verdict stands, or where there is none. */
  staleness: staleness.nullable(),
});
export type FullClaim = z.infer<typeof fullClaim>;

export const listedClaim = claim.extend({
  passageCount: z.int(),
  evidenceCount: z.int(),
  /** Of the first passage's document. */
  documentTitle: z.string().nullable(),
});

export const claimInText = z.object({
  claim,
  /** One of the two: the claim appears here, or this is evidence for it. */
  passageId: rowId.nullable(),
  evidenceId: rowId.nullable(),
  /** Of evidence. */
  relation: relation.nullable(),
  /** The version it was chosen in; `start`, `end` and `exact` belong to it. */
  versionId: rowId,
  start: offset,
  end: offset,
  exact: z.string(),
  /** In the version that was asked for. */
  placement,
});
/** A passage of a text that a claim names. */
export type ClaimInText = z.infer<typeof claimInText>;
