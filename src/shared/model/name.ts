import { z } from 'zod';
import { atMs, offset, rowId } from './span';

export const NAME_KINDS = ['person', 'organisation', 'spelling'] as const;
/** What the written forms of a cluster may be: names of one person, of one organisation, or one word in several spellings. */
export const nameKind = z.enum(NAME_KINDS);
export type NameKind = z.infer<typeof nameKind>;

export const nameScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workspace') }),
  z.object({ kind: z.literal('source'), sourceId: rowId }),
  z.object({ kind: z.literal('document'), documentId: rowId }),
]);
/** In which texts a decision holds. */
export type NameScope = z.infer<typeof nameScope>;

export const nameDecision = z.object({
  id: rowId,
  kind: nameKind,
  /** As written, two or more, in no order. */
  forms: z.array(z.string().min(1).max(300)).min(1).max(200),
  /** `same`: one person, organisation or word. `different`: each stands for another one. */
  verdict: z.enum(['same', 'different']),
  /** One of `forms`, or another form that a person gave; null where none is known. */
  official: z.string().min(1).max(300).nullable(),
  scope: nameScope,
  note: z.string().max(10_000),
  decidedBy: z.string(),
  decidedAtMs: atMs,
});
/** What a person said once about written forms. It holds from then on, in texts that come later as well. */
export type NameDecision = z.infer<typeof nameDecision>;

export const nameForm = z.object({
  /** The form without case ending, title and role. */
  written: z.string(),
  occurrenceCount: z.int(),
  documentCount: z.int(),
  /** A surname alone or a firm's short name: it goes with another form of the cluster and leaves nothing to decide. */
  isPart: z.boolean(),
});

export const NAME_HINTS = [
  'one-letter',
  'same-sound',
  'initials',
  'part-of',
  'hyphen',
  'capitals',
  'accents',
  'legal-form',
  'related-firm',
] as const;
/** Why forms stand together; a hint, never a judgement. */
export const nameHint = z.enum(NAME_HINTS);
export type NameHint = z.infer<typeof nameHint>;

export const nameCluster = z.object({
  /** The same for the same forms of one kind. */
  key: z.string(),
  kind: nameKind,
  /** Most frequent first; at least two, and parts behind them. */
  forms: z.array(nameForm).min(2),
  hints: z.array(nameHint),
  /** The newest one first that speaks about forms of this cluster. */
  decisions: z.array(nameDecision),
  /** Nobody has said yet what some pair of forms is, parts left out. */
  isOpen: z.boolean(),
});
/** Forms that may be one name. Machines never merge them. */
export type NameCluster = z.infer<typeof nameCluster>;

export const nameOccurrence = z.object({
  form: z.string(),
  documentId: rowId,
  documentTitle: z.string(),
  /** Of the file it came from, where another text has the same title; null otherwise. */
  fileName: z.string().nullable(),
  sourceId: rowId.nullable(),
  sourceName: z.string().nullable(),
  versionId: rowId,
  start: offset,
  end: offset,
  /** As it stands there, with ending and title. */
  exact: z.string(),
  /** Surroundings, up to 60 UTF-16 code units each. */
  before: z.string(),
  after: z.string(),
});
export type NameOccurrence = z.infer<typeof nameOccurrence>;
