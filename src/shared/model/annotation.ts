import { z } from 'zod';
import { atMs, offset, rowId } from './span';

export const labelId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** How a label's underline is drawn. Dotted belongs to what a machine found. */
export const LABEL_PATTERNS = ['solid', 'thick', 'dashed', 'double', 'wavy'] as const;
export const labelPattern = z.enum(LABEL_PATTERNS);
export type LabelPattern = z.infer<typeof labelPattern>;

export const label = z.object({
  id: labelId,
  nameDe: z.string().min(1).max(80),
  nameEn: z.string().min(1).max(80),
  /** One key, `1`-`9` or `a`-`z`, or null. */
  shortcut: z
    .string()
    .regex(/^[1-9a-z]$/)
    .nullable(),
  /** One or two letters shown beside the colour, so that colour is never the only sign. */
  sign: z.string().min(1).max(2),
  /** Degrees on the colour wheel; lightness and chroma come from the scheme. */
  hue: z.int().min(0).max(359),
  pattern: labelPattern,
  description: z.string().max(2000),
  /** When to choose it and when not, with examples; plain text. Shown while labelling. */
  guideline: z.string().max(4000),
  isOwn: z.boolean(),
});
export type Label = z.infer<typeof label>;

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export const severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof severity>;

export const RELATIONS = ['supports', 'contradicts', 'context'] as const;
export const relation = z.enum(RELATIONS);
export type Relation = z.infer<typeof relation>;

export const evidence = z.object({
  id: rowId,
  documentId: rowId,
  documentTitle: z.string(),
  versionId: rowId,
  start: offset,
  end: offset,
  exact: z.string(),
  relation,
  note: z.string(),
});
/** A passage of any document that supports, contradicts or gives context to an annotation. */
export type Evidence = z.infer<typeof evidence>;

/** Up to how many UTF-16 code units of context an anchor keeps on each side. */
export const CONTEXT_LENGTH = 64;

export const anchor = z.object({
  start: offset,
  end: offset,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
/** A place in the version it was made in, with the words that stand there and around it. */
export type Anchor = z.infer<typeof anchor>;

export const placement = z.discriminatedUnion('state', [
  z.object({ state: z.literal('exact'), start: offset, end: offset }),
  z.object({ state: z.literal('moved'), start: offset, end: offset }),
  z.object({ state: z.literal('changed'), start: offset, end: offset }),
  z.object({ state: z.literal('orphan') }),
]);
/** Where an anchor stands in another version. An orphan has no place there: a wrong place is worse than none. */
export type Placement = z.infer<typeof placement>;

export const reply = z.object({
  id: rowId,
  text: z.string().min(1).max(20_000),
  createdBy: z.string(),
  createdAtMs: atMs,
  /** Later than `createdAtMs` where its author changed it. */
  modifiedAtMs: atMs,
});
/** One contribution to the thread below an annotation. */
export type Reply = z.infer<typeof reply>;

export const ANNOTATION_STATUSES = ['open', 'resolved'] as const;

export const annotation = anchor.extend({
  id: rowId,
  documentId: rowId,
  /** The version it was made in; `start` and `end` count there. */
  versionId: rowId,
  label: labelId,
  severity,
  comment: z.string(),
  /** The replacement that the annotator suggests; null where none. An empty string suggests deleting. */
  suggestion: z.string().nullable(),
  status: z.enum(ANNOTATION_STATUSES),
  /** `human` or `rule:ID@VERSION`. */
  origin: z.string(),
  evidence: z.array(evidence),
  /** In the order they were written. */
  replies: z.array(reply),
  createdBy: z.string(),
  createdAtMs: atMs,
  modifiedAtMs: atMs,
});
export type Annotation = z.infer<typeof annotation>;

export const placedAnnotation = annotation.extend({ placement });
/** An annotation together with its place in the version that is shown. */
export type PlacedAnnotation = z.infer<typeof placedAnnotation>;

export const changedAnnotations = z.object({ changed: z.array(annotation), removedIds: z.array(rowId) });
/** All that is other than before. */
export type ChangedAnnotations = z.infer<typeof changedAnnotations>;
