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
