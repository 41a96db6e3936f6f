import { z } from 'zod';
import { atMs, rowId } from './span';

export const historyEntry = z.object({
  id: rowId,
  actor: z.string(),
  atMs,
  /** The operation that did it, e.g. `annotations.add`. */
  operation: z.string(),
  /** What the sentence in the list needs: a title, a count. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Whether its effect is in the workspace now. */
  isApplied: z.boolean(),
  /** The entry it was done on top of; null for the first. Branches share a parent. */
  parentId: rowId.nullable(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** An entry with what the list says about it. */
export const listedEntry = historyEntry.extend({
  /** The id of the branch's first entry. */
  branchId: rowId,
  /** It took content away for good; it stands beside the line of what can be undone. */
  isErasure: z.boolean(),
  /** Who erased what this entry did, in part or whole, and when; null where nothing was. */
  erasure: z.object({ entryId: rowId, actor: z.string(), atMs }).nullable(),
  /** The first of the documents it is about; the title is null for one that is not there. */
  documents: z.array(z.object({ id: rowId, title: z.string().nullable() })),
  documentCount: z.int(),
});
export type ListedEntry = z.infer<typeof listedEntry>;

/** What can be erased for good. */
export const ERASABLE_KINDS = [
  'document',
  'annotation',
  'evidence',
  'claim',
  'link',
  'source',
  'original',
  'checked-fact',
] as const;
export type ErasableKind = (typeof ERASABLE_KINDS)[number];
