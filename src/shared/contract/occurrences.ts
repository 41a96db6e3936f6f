import { z } from 'zod';
import { labelId, severity } from '../model/annotation';
import { MAX_OCCURRENCES, occurrenceForms, occurrencesOfDocument } from '../model/occurrence';
import { offset, rowId } from '../model/span';
import { operation } from './operation';

export const findOccurrences = operation({
  name: 'annotations.find-occurrences',
  kind: 'job',
  summary:
    'Find all places with the words of a passage: in its version, in documents named, in those of a source, or in all.',
  input: z.object({
    versionId: rowId,
    start: offset,
    end: offset,
    forms: occurrenceForms.default('same'),
    /** Of other documents the current version is searched. Left out: only the version itself. */
    documentIds: z.array(rowId).min(1).max(100_000).optional(),
    /** In the documents of this source instead; the version itself is always among them. */
    sourceId: rowId.optional(),
    /** In all documents, whatever the others say. */
    isEverywhere: z.boolean().default(false),
  }),
  output: z.object({
    /** What was looked for: the passage, widened to whole words. */
    words: z.string(),
    /** Documents with any, the version's own first. */
    groups: z.array(occurrencesOfDocument),
    total: z.int(),
    searchedCount: z.int(),
    /** There are more than are listed. */
    isCapped: z.boolean(),
  }),
  progress: z.object({ done: z.int(), total: z.int() }),
  errors: ['not_found', 'storage'],
  positional: ['versionId', 'start', 'end', 'forms'],
});

export const addManyAnnotations = operation({
  name: 'annotations.add-many',
  kind: 'command',
  summary: 'Annotate many passages alike: all of them or none, taken back by one undo.',
  input: z.object({
    label: labelId,
    severity: severity.default('medium'),
    comment: z.string().max(20_000).default(''),
    places: z
      .array(z.object({ versionId: rowId, start: offset, end: offset }))
      .min(1)
      .max(MAX_OCCURRENCES),
  }),
  output: z.object({ addedCount: z.int(), documentCount: z.int() }),
  errors: ['not_found'],
  touches: ['annotations', 'documents', 'workspace', 'history'],
  positional: ['label', 'places'],
});
