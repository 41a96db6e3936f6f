import { z } from 'zod';
import { atMs, calendarDate, offset, rowId } from './span';

/** Ids of the consistency rules; findings keep them for good, so none is ever reused or renamed. */
export const CHECK_RULES = [
  'weekday_mismatch',
  'impossible_date',
  'date_mismatch',
  'undated',
  'anniversary_mismatch',
  'number_mismatch',
  'percent_arith',
  'unit_mismatch',
  'number_implausible',
  'internal_contradiction',
  'duplicate_line',
  'boilerplate',
  'quote_unmarked',
  'spelling_variant',
  'rewrite_tell',
  'name_variant',
  'org_variant',
  'role_mismatch',
  'place_mismatch',
  'quote_altered',
  'quote_misattributed',
  'hedge_dropped',
  'unsupported',
  'unattributed_copy',
] as const;
export const checkRule = z.enum(CHECK_RULES);
export type CheckRule = z.infer<typeof checkRule>;

export const CHECK_SEVERITIES = ['low', 'medium', 'high'] as const;
export const checkSeverity = z.enum(CHECK_SEVERITIES);
export type CheckSeverity = z.infer<typeof checkSeverity>;

export const checkFinding = z.object({
  rule: checkRule,
  ruleVersion: z.int().positive(),
  /** In the text under review. */
  start: offset,
  end: offset,
  /** What it stands against: `document` is the number of the source, null for the text under review itself. */
  other: z.object({ document: offset.nullable(), start: offset, end: offset }).nullable(),
  /** What the reason sentence needs. Keys are fixed per rule (domain/checks/reasons.ts). */
  params: z.record(z.string(), z.string()),
  severity: checkSeverity,
});
/** What a consistency rule noticed. People decide what it is worth. */
export type CheckFinding = z.infer<typeof checkFinding>;

export const FINDING_OUTCOMES = ['confirmed', 'dismissed', 'later'] as const;
export const CHECK_STATES = ['open', ...FINDING_OUTCOMES] as const;
export const checkState = z.enum(CHECK_STATES);
export type CheckState = z.infer<typeof checkState>;

export const findingDecision = z.object({
  outcome: z.enum(FINDING_OUTCOMES),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAtMs: atMs,
  /** What was made of a confirmed one; both null otherwise. */
  annotationId: rowId.nullable(),
  claimId: rowId.nullable(),
});
/** What a person made of a finding. It follows the passage into later versions as long as the same words stand there. */
export type FindingDecision = z.infer<typeof findingDecision>;

export const findingEvidence = z.object({
  documentId: rowId,
  documentTitle: z.string(),
  /** Of the file it came from, where another text has the same title; null otherwise. */
  fileName: z.string().nullable(),
  versionId: rowId,
  start: offset,
  end: offset,
  exact: z.string(),
});
/** The passage that a finding stands against, in the same text or in another one. */

export const keptFinding = checkFinding.omit({ other: true }).extend({
  /** Lasts while the same rule notices the same passage, through corrections too; a person's decision lasts longer. */
  id: rowId,
  documentId: rowId,
  versionId: rowId,
  exact: z.string(),
  /**
   * Where it was noticed, if that was a former version and the text was not checked since: its place is where the same words
   * stand now. Where they no longer do, both are the same.
   */
  former: z.object({ versionId: rowId, start: offset, end: offset }).nullable(),
  other: findingEvidence.nullable(),
  /** The other text asks the same of this one: what a person decides here is decided there, too. */
  isMirrored: z.boolean(),
  state: checkState,
  /** Null while it is open. */
  decision: findingDecision.nullable(),
});
/** A finding of a consistency rule in the workspace. */
export type KeptFinding = z.infer<typeof keptFinding>;

/** Only a person makes more of it. */
export type UnconfirmedFinding = KeptFinding & { readonly state: Exclude<CheckState, 'confirmed'> };

/**
 * Why a text is held against another one: `chosen` by a person; `earlier`: it reports the same and is older; `dated`: it
 * reports the same and has a date, which this one has not; `undirected`: it reports the same, and nothing says which came first.
 */
export const REFERENCE_REASONS = ['chosen', 'earlier', 'dated', 'undirected'] as const;

export const checkReference = z.object({
  documentId: rowId,
  documentTitle: z.string(),
  versionId: rowId,
  sourceName: z.string().nullable(),
  publishedOn: calendarDate.nullable(),
  reason: z.enum(REFERENCE_REASONS),
});
export type CheckReference = z.infer<typeof checkReference>;

/** Held against the document by hand. */
export const derivedText = z.object({ documentId: rowId, documentTitle: z.string() });
export type DerivedText = z.infer<typeof derivedText>;

export const worthySentence = z.object({
  start: offset,
  end: offset,
  exact: z.string(),
  /** 0 to 1: orders the sentences of one text and says nothing about truth. */
  score: z.number(),
  /** Ids of what speaks for a check, e.g. `number`, `quotation` (domain/checks/check-worthy.ts). */
  reasons: z.array(z.string()),
});
/** A sentence that deserves a check. */
export type WorthySentence = z.infer<typeof worthySentence>;
