import { z } from 'zod';
import { IGNORABLE } from './change-classes';
import { atMs, offset, rowId, span } from './span';

export const COMPARISON_MODES = ['diff', 'alignment'] as const;
export const comparisonMode = z.enum(COMPARISON_MODES);
export type ComparisonMode = z.infer<typeof comparisonMode>;

// Without a schema, so that what runs in the window can have them as values.
export { CHANGE_CLASSES, type ChangeClass, IGNORABLE, type Ignorable } from './change-classes';

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
  'negation-differs',
  'hedge-differs',
  'quotation-differs',
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
  /** The editor's link that this is; null for a machine's. */
  handLinkId: rowId.nullable(),
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

export const LINK_RELATIONS = ['copied', 'supports', 'alters', 'contradicts', 'none'] as const;
export const linkRelation = z.enum(LINK_RELATIONS);
/** What the reference passage is to the one under review, as a person judged it. `none`: they do not belong together. */
export type LinkRelation = z.infer<typeof linkRelation>;

export const handLink = z.object({
  id: rowId,
  referenceVersionId: rowId,
  reference: span,
  reviewVersionId: rowId,
  review: span,
  relation: linkRelation,
  note: z.string(),
  createdBy: z.string(),
  createdAtMs: atMs,
});
/** A link that an editor made between passages of two versions; it wins over the machine's. */
export type HandLink = z.infer<typeof handLink>;

export const textChange = z.object({ left: span, right: span });
/** A stretch of the left text and what stands in its place on the right; either may be empty, not both. */
export type TextChange = z.infer<typeof textChange>;

export const FACT_KINDS = ['number', 'date', 'name', 'quotation'] as const;
export const factKind = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof factKind>;

export const factCell = z.object({
  /** `same`: the value is there; `differs`: an aligned sentence says another one; `absent`: nothing of it was found. */
  state: z.enum(['same', 'differs', 'absent']),
  /** Where it stands in that version; null where it is absent. */
  span: span.nullable(),
  text: z.string().nullable(),
});

export const factRow = z.object({
  kind: factKind,
  /** One cell a version, in the order of the versions. The pivot's is `same` where the fact is the pivot's own. */
  cells: z.array(factCell),
});

export const factGrid = z.object({ rows: z.array(factRow) });
/** Who has which number, date, name or quotation, and who changed it. */
export type FactGrid = z.infer<typeof factGrid>;

export const COMPARISON_FORMATS = ['html', 'pdf', 'docx', 'json'] as const;
export const comparisonFormat = z.enum(COMPARISON_FORMATS);
export type ComparisonFormat = z.infer<typeof comparisonFormat>;

export const ignorable = z.enum(IGNORABLE);
