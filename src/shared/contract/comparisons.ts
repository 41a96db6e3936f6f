import { z } from 'zod';
import {
  alignment,
  comparisonFormat,
  comparisonMode,
  diff,
  factGrid,
  handLink,
  ignorable,
  linkRelation,
  modeChoice,
  textChange,
} from '../model/comparison';
import { atMs, rowId, span } from '../model/span';
import { operation } from './operation';

const side = z.object({
  documentId: rowId,
  documentTitle: z.string(),
  versionId: rowId,
  versionNumber: z.int(),
  language: z.string(),
  isSourceFlagged: z.boolean(),
  /** Of the file that the text was imported from, which tells two texts of one title apart. */
  fileName: z.string().nullable(),
});

const pairOfVersions = {
  leftVersionId: rowId,
  rightVersionId: rowId,
  /** `auto` picks by overlap and says so in `choice`. */
  mode: z.enum(['auto', ...comparisonMode.options]).default('auto'),
};

export const compareVersions = operation({
  name: 'comparisons.compare',
  kind: 'job',
  summary: 'Compare two versions: word by word, or passage by passage with the left one as the reference.',
  input: z.object(pairOfVersions),
  output: z.object({
    left: side,
    right: side,
    choice: modeChoice,
    result: z.discriminatedUnion('mode', [diff, alignment]),
    /** The editor's links between these two documents whose passages these versions no longer have. */
    lostLinks: z.array(handLink),
  }),
  errors: ['not_found'],
  positional: ['leftVersionId', 'rightVersionId'],
});

export const acceptChanges = operation({
  name: 'comparisons.accept',
  kind: 'command',
  summary: 'Make a new version of the left document with the accepted changes of the right one.',
  input: z.object({
    leftVersionId: rowId,
    rightVersionId: rowId,
    /** In text order, as a comparison of the two versions lists them. What is not listed stays as the left text has it. */
    changes: z.array(textChange).min(1),
  }),
  output: z.object({ documentId: rowId, versionId: rowId, versionNumber: z.int(), acceptedCount: z.int() }),
  errors: ['not_found', 'conflict', 'invalid_input'],
  touches: [
    'documents',
    'annotations',
    'claims',
    'checks',
    'names',
    'cleaning',
    'workspace',
    'history',
    'comparisons',
  ],
  positional: ['leftVersionId', 'rightVersionId'],
});

export const linkPassages = operation({
  name: 'comparisons.link',
  kind: 'command',
  summary: 'Say that two passages belong together and how, or with relation none that they do not.',
  input: z.object({
    referenceVersionId: rowId,
    reference: span,
    reviewVersionId: rowId,
    review: span,
    relation: linkRelation,
    /** Left out: the note of a link that is there already stays. */
    note: z.string().max(20_000).optional(),
  }),
  output: z.object({ link: handLink }),
  errors: ['not_found', 'invalid_input'],
  touches: ['comparisons', 'workspace', 'history'],
});

export const unlinkPassages = operation({
  name: 'comparisons.unlink',
  kind: 'command',
  summary: 'Remove links that a person made. Undo brings them back.',
  input: z.object({ linkIds: z.array(rowId).min(1) }),
  output: z.object({ removedCount: z.int() }),
  errors: ['not_found'],
  touches: ['comparisons', 'workspace', 'history'],
  positional: ['linkIds'],
});

export const listLinks = operation({
  name: 'comparisons.links',
  kind: 'query',
  summary: 'List the links that people made, of the whole workspace or of one document.',
  input: z.object({ documentId: rowId.optional() }),
  output: z.object({ links: z.array(handLink) }),
  errors: ['not_found'],
  positional: ['documentId'],
});

export const listRecentComparisons = operation({
  name: 'comparisons.recent',
  kind: 'query',
  summary: 'List the last comparisons made in this workspace, newest first.',
  input: z.object({}),
  output: z.object({
    comparisons: z.array(z.object({ left: side, right: side, mode: comparisonMode, atMs })),
  }),
});

export const findCandidates = operation({
  name: 'comparisons.candidates',
  kind: 'job',
  summary: 'Find documents on the same event as this one, or copied from it.',
  input: z.object({ documentId: rowId, limit: z.int().min(1).max(50).default(10) }),
  output: z.object({
    candidates: z.array(
      z.object({
        documentId: rowId,
        documentTitle: z.string(),
        versionId: rowId,
        sourceName: z.string().nullable(),
        isSourceFlagged: z.boolean(),
        publishedOn: z.string().nullable(),
        /** `near-duplicate`: mostly the same words; `same-event`: its sentences have counterparts. */
        kind: z.enum(['near-duplicate', 'same-event']),
        /** Share of this document's sentences with a counterpart there, 0 to 1. */
        share: z.number(),
        /** What they share that few others have, rarest first. */
        sharedWords: z.array(z.string()),
      }),
    ),
  }),
  errors: ['not_found'],
  touches: [],
  positional: ['documentId'],
});

export const tabulateFacts = operation({
  name: 'comparisons.facts',
  kind: 'job',
  summary: 'Hold the numbers, dates, names and quotations of several versions side by side.',
  input: z.object({
    versionIds: z.array(rowId).min(2).max(12),
    /** One of the versions; the others are held against it. */
    pivotVersionId: rowId,
  }),
  output: z.object({ versions: z.array(side), pivotVersionId: rowId, grid: factGrid }),
  errors: ['not_found', 'invalid_input'],
  positional: ['versionIds'],
});

export const exportComparison = operation({
  name: 'comparisons.export',
  kind: 'job',
  summary: 'Write a comparison to one file: HTML, PDF, Word with tracked changes, or JSON.',
  input: z.object({
    ...pairOfVersions,
    format: comparisonFormat,
    /** Differences that are shown as if there were none. */
    ignore: z.array(ignorable).default([]),
    /** Interface language of the headings in the file. */
    language: z.enum(['de', 'en']).default('de'),
    path: z.string().min(1),
    /** Whether a file that stands there is replaced; otherwise `conflict`. */
    replace: z.boolean().default(false),
  }),
  output: z.object({ path: z.string(), byteLength: z.int() }),
  errors: ['not_found', 'conflict', 'storage', 'invalid_input'],
  positional: ['leftVersionId', 'rightVersionId', 'path'],
});
