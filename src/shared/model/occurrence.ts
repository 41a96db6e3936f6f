import { z } from 'zod';
import { labelId } from './annotation';
import { offset, rowId } from './span';

export const OCCURRENCE_FORMS = ['same', 'inflected', 'variant'] as const;
/**
 * `same`: the same letters. `inflected`: other endings of the same words. `variant`: other spellings: ß or ss, umlauts,
 * accents, hyphens, spaces, capitals. Always whole words, and each includes `same`.
 */
export const occurrenceForms = z.enum(OCCURRENCE_FORMS);
export type OccurrenceForms = z.infer<typeof occurrenceForms>;

/** More than so many are neither listed nor annotated at once. */
export const MAX_OCCURRENCES = 20_000;

export const occurrence = z.object({
  start: offset,
  end: offset,
  exact: z.string(),
  /** What stands before and behind it, in whole characters. */
  before: z.string(),
  after: z.string(),
  /** Of the annotations that stand on exactly these words. */
  labels: z.array(labelId),
});
export type Occurrence = z.infer<typeof occurrence>;

export const occurrencesOfDocument = z.object({
  documentId: rowId,
  documentTitle: z.string(),
  versionId: rowId,
  /** In text order, never overlapping. */
  occurrences: z.array(occurrence),
});
export type OccurrencesOfDocument = z.infer<typeof occurrencesOfDocument>;
