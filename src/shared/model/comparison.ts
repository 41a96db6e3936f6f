import { z } from 'zod';
import { offset } from './span';

export const COMPARISON_MODES = ['diff', 'alignment'] as const;
export const comparisonMode = z.enum(COMPARISON_MODES);
export type ComparisonMode = z.infer<typeof comparisonMode>;

/** Kinds of change by weight, heaviest first. The position in this list is the number in `Diff.changes`. */
export const CHANGE_CLASSES = [
  'number',
  'name',
  'date',
  'hedge',
  'quotation',
  'wording',
  'punctuation',
  'typography',
  'whitespace',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export const int32Array = z.instanceof(Int32Array);

export const diff = z.object({
  mode: z.literal('diff'),
  /** Triples (leftStart, rightStart, length): runs of identical characters, in order, UTF-16. */
  matches: int32Array,
  /** Rows of five (leftStart, leftEnd, rightStart, rightEnd, index into CHANGE_CLASSES), in order. */
  changes: int32Array,
  /**
   * Rows of four (leftStart, rightStart, length, number): equal text that stands elsewhere on the other side, in the order
   * of the left one. It lies within changes. Rows of one number are the pieces of one passage, edited in between.
   */
  moves: int32Array,
  /** Rows of four (leftStart, leftEnd, rightStart, rightEnd), in order: where the search stopped short. Within changes. */
  coarseGaps: int32Array,
  /** True where a gap was too large to be refined: it is shown as replaced and never used for anchors. */
  isCoarse: z.boolean(),
});
export type Diff = z.infer<typeof diff>;

export const LINK_KINDS = ['copied', 'lightly-changed', 'paraphrased', 'altered'] as const;
export const linkKind = z.enum(LINK_KINDS);
export type LinkKind = z.infer<typeof linkKind>;

export const LINK_REASONS = [
  'same-words',
  'shared-name',
  'shared-number',
  'shared-date',
  'shared-word',
  'number-differs',
  'name-differs',
  'date-differs',
] as const;

export const linkReason = z.object({
  kind: z.enum(LINK_REASONS),
  text: z.string(),
  otherText: z.string().nullable(),
});
export type LinkReason = z.infer<typeof linkReason>;

export const passageLink = z.object({
  /** Sentence numbers of the reference, ascending. */
  reference: z.array(offset).min(1),
  /** Sentence numbers of the article under review, ascending. */
  review: z.array(offset).min(1),
  kind: linkKind,
  reasons: z.array(linkReason),
});
export type PassageLink = z.infer<typeof passageLink>;

export const alignment = z.object({
  mode: z.literal('alignment'),
  /** Pairs (start, end) of every sentence, in order, UTF-16. */
  referenceSentences: int32Array,
  reviewSentences: int32Array,
  /** A sentence in no link has no counterpart; that is a normal answer. */
  links: z.array(passageLink),
});
/** Two articles held side by side: the left one is the reference, the right one is under review. */
export type Alignment = z.infer<typeof alignment>;

export const modeChoice = z.object({
  mode: comparisonMode,
  /** Share of word 3-grams of the shorter text that the other one has too, 0 to 1. */
  overlap: z.number(),
});
export type ModeChoice = z.infer<typeof modeChoice>;
