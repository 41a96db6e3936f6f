import { z } from 'zod';
import { metadataField } from './document';
import { offset, rowId } from './span';

export const CLEANING_RULES = [
  'repeated-heading',
  'navigation',
  'comment-form',
  'author-box',
  'photo-credit',
  'web-template',
  'stray-whitespace',
  'broken-hyphen',
] as const;
export const cleaningRule = z.enum(CLEANING_RULES);
export type CleaningRule = z.infer<typeof cleaningRule>;

export const metadataHint = z.object({
  field: metadataField,
  value: z.string().min(1),
  start: offset,
  end: offset,
});
/** What a passage names (author, publisher, rights, date), with its place in the same text. Offered before the passage goes. */
export type MetadataHint = z.infer<typeof metadataHint>;

export const cleaningProposal = z.object({
  rule: cleaningRule,
  ruleVersion: z.int().positive(),
  start: offset,
  end: offset,
  insert: z.string(),
  /** What the reason sentence needs, e.g. the line that is repeated. Keys are fixed per rule (domain/cleaning). */
  params: z.record(z.string(), z.string()),
  metadata: z.array(metadataHint),
});
/** A replacement that a cleaning rule proposes. People decide. */
export type CleaningProposal = z.infer<typeof cleaningProposal>;

export const FINDING_STATES = ['proposed', 'confirmed', 'dismissed'] as const;
export const findingState = z.enum(FINDING_STATES);

export const finding = cleaningProposal.extend({
  id: rowId,
  documentId: rowId,
  versionId: rowId,
  exact: z.string(),
  state: findingState,
  decidedBy: z.string().nullable(),
});
/** A machine's result, kept with what became of it. Cleaning proposals are the only kind so far. */
export type Finding = z.infer<typeof finding>;
