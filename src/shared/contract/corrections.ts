import { z } from 'zod';
import { rowId } from '../model/span';
import { operation } from './operation';

const touches = [
  'documents',
  'annotations',
  'claims',
  'checks',
  'names',
  'cleaning',
  'comparisons',
  'workspace',
  'history',
] as const;

const madeVersion = z.object({ documentId: rowId, versionId: rowId, versionNumber: z.int() });

export const editText = operation({
  name: 'documents.edit',
  kind: 'command',
  summary: 'Make a new version with a text corrected by hand.',
  input: z.object({
    /** The version that was edited. */
    versionId: rowId,
    text: z.string().max(64 * 1024 * 1024),
    /** Also where a newer version exists by now; without its changes, which a comparison brings back. */
    isOutdatedAllowed: z.boolean().default(false),
  }),
  output: madeVersion.extend({ changeCount: z.int() }),
  errors: ['not_found', 'conflict', 'invalid_input'],
  touches,
  positional: ['versionId', 'text'],
});

export const applySuggestions = operation({
  name: 'documents.apply-suggestions',
  kind: 'command',
  summary:
    'Make a new version with the suggested replacements of annotations, which are resolved by it. Without ids: of all open ones.',
  input: z.object({ versionId: rowId, annotationIds: z.array(rowId).min(1).optional() }),
  output: madeVersion.extend({
    appliedIds: z.array(rowId),
    skipped: z.array(
      z.object({
        annotationId: rowId,
        reason: z.enum(['resolved', 'no-suggestion', 'changed', 'orphan', 'overlapping', 'same-words']),
      }),
    ),
  }),
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['versionId', 'annotationIds'],
});

export const revertReplacements = operation({
  name: 'documents.revert',
  kind: 'command',
  summary: 'Make a new version that takes back single replacements of an earlier one and keeps the rest.',
  input: z.object({
    /** The current version, on top of which the new one is made. */
    versionId: rowId,
    ledgerVersionId: rowId,
    /** Places in that version's ledger, counted from 0. */
    entryIndexes: z.array(z.int().min(0)).min(1),
  }),
  output: madeVersion.extend({ revertedCount: z.int() }),
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['versionId', 'ledgerVersionId', 'entryIndexes'],
});
