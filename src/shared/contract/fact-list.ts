import { z } from 'zod';
import { checkReference } from '../model/check';
import { checkedFact, checkedFactNote } from '../model/checked-fact';
import { factEntry, factEntryKind } from '../model/fact-list';
import { offset, rowId } from '../model/span';
import { operation } from './operation';

/** What checking a fact touches: what rules noticed stays as it is. */
export const FACT_AREAS = ['checks', 'workspace', 'history'] as const;

export const listFacts = operation({
  name: 'checks.facts',
  kind: 'job',
  summary:
    'Go through the figures, dates, names, offices and quotations of a document with what its references say of each; without references they are listed uncompared.',
  input: z.object({ documentId: rowId }),
  output: z.object({
    /** The current one of the document, in which the entries stand. */
    versionId: rowId,
    /** Those that its checks hold it against, by whose numbers the entries name them. Empty: nothing was compared. */
    references: z.array(checkReference),
    /** In text order. */
    entries: z.array(
      factEntry.extend({
        /** Who held it to be right, when and against what; null where nobody did of these words. */
        checked: checkedFact.nullable(),
        /** The same of the words or the sentence that stood here before: it is to be checked again. Null beside `checked`. */
        formerly: checkedFact.nullable(),
      }),
    ),
    /** How many entries are checked. */
    checkedCount: z.int(),
    /** What was checked and is no entry any more: its words are gone, or are read in another way. */
    others: z.array(checkedFact),
  }),
  errors: ['not_found'],
  positional: ['documentId'],
});

export const checkFact = operation({
  name: 'checks.check-fact',
  kind: 'command',
  summary: 'Mark a fact of a current version as checked, with a note or the passage it was checked against.',
  input: z.object({
    versionId: rowId,
    kind: factEntryKind,
    start: offset,
    end: offset,
    note: checkedFactNote.default(''),
    /** A passage of another text, or of the same. */
    reference: z.object({ versionId: rowId, start: offset, end: offset }).optional(),
  }),
  output: z.object({
    checked: checkedFact,
    /** What it stands for from now on: the same fact, checked before. */
    replacedIds: z.array(rowId),
  }),
  errors: ['not_found', 'conflict', 'invalid_input'],
  touches: FACT_AREAS,
  positional: ['versionId', 'kind', 'start', 'end'],
});

export const uncheckFact = operation({
  name: 'checks.uncheck-fact',
  kind: 'command',
  summary: 'Take back that a fact is checked.',
  input: z.object({ checkedFactId: rowId }),
  output: z.object({ documentId: rowId }),
  errors: ['not_found'],
  touches: FACT_AREAS,
  positional: ['checkedFactId'],
});
