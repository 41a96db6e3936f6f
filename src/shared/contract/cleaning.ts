import { z } from 'zod';
import { metadataField } from '../model/document';
import { finding } from '../model/finding';
import { rowId } from '../model/span';
import { operation } from './operation';

const touches = [
  'cleaning',
  'documents',
  'annotations',
  'claims',
  'checks',
  'names',
  'sources',
  'workspace',
  'history',
] as const;

export const listCleaningFindings = operation({
  name: 'cleaning.list',
  kind: 'query',
  summary: 'List what cleaning proposes for a version, with what became of it.',
  input: z.object({ versionId: rowId }),
  output: z.object({ findings: z.array(finding) }),
  errors: ['not_found'],
  positional: ['versionId'],
});

export const acceptCleaning = operation({
  name: 'cleaning.accept',
  kind: 'command',
  summary: 'Make a new version without the accepted passages. Without ids all open proposals are accepted.',
  input: z.object({
    versionId: rowId,
    findingIds: z.array(rowId).optional(),
    /** Metadata that the passages named and that the editor takes over. */
    metadata: z.array(z.object({ field: metadataField, value: z.string().min(1) })).default([]),
  }),
  output: z.object({ versionId: rowId, versionNumber: z.int(), acceptedCount: z.int() }),
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['versionId'],
});

export const rejectCleaning = operation({
  name: 'cleaning.reject',
  kind: 'command',
  summary: 'Dismiss proposals, or open them again. Dismissed ones stay dismissed in later versions.',
  input: z.object({ findingIds: z.array(rowId).min(1), isRejected: z.boolean().default(true) }),
  output: z.object({ changedCount: z.int() }),
  errors: ['not_found'],
  touches,
  positional: ['findingIds'],
});
