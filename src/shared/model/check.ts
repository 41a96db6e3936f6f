import { z } from 'zod';
import { offset } from './span';

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
