import { z } from 'zod';
import { factEntryKind } from './fact-list';
import { atMs, offset, rowId } from './span';

const passageChecked = z.object({
  versionId: rowId,
  start: offset,
  end: offset,
  exact: z.string(),
});

export const checkedFact = z.object({
  id: rowId,
  documentId: rowId,
  kind: factEntryKind,
  /** The words as they were when somebody checked them, in the version in which that was. */
  made: passageChecked.extend({ versionNumber: z.int() }),
  /** May be empty: then nobody said what it was checked against. */
  note: z.string(),
  /** The passage that it was checked against; null where none was named. */
  reference: passageChecked
    .extend({
      documentId: rowId,
      documentTitle: z.string(),
      /** The document was taken out of the workspace. */
      isRemoved: z.boolean(),
    })
    .nullable(),
  checkedBy: z.string(),
  checkedAtMs: atMs,
});
/** Somebody held a fact of a text to be right. It says so of these words in this sentence, and of no others. */
export type CheckedFact = z.infer<typeof checkedFact>;

/** What a person may write of what a fact was checked against. */
export const checkedFactNote = z.string().trim().max(2000);
