import { z } from 'zod';
import { original } from '../model/original';
import { rowId, sha256 } from '../model/span';
import { operation } from './operation';

export const describeOriginal = operation({
  name: 'documents.original',
  kind: 'query',
  summary: 'Describe the imported file that a version goes back to.',
  input: z.object({ versionId: rowId }),
  /** Null where none is kept, such as after it was erased. A pasted text has a file of its own. */
  output: z.object({ original: original.nullable() }),
  errors: ['not_found'],
  positional: ['versionId'],
});

export const saveOriginal = operation({
  name: 'documents.save-original',
  kind: 'command',
  summary:
    'Write the imported bytes that a version goes back to to a file, and compare what was written with its hash.',
  input: z.object({
    versionId: rowId,
    path: z.string().min(1),
    /** Whether a file at the path may be replaced. */
    replace: z.boolean().default(false),
  }),
  output: z.object({ path: z.string(), fileName: z.string(), byteLength: z.int(), sha256 }),
  errors: ['not_found', 'conflict', 'storage'],
  positional: ['versionId', 'path'],
});
