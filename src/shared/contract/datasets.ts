import { z } from 'zod';
import { rowId } from '../model/span';
import { operation } from './operation';

export const exportDataset = operation({
  name: 'datasets.export',
  kind: 'job',
  summary:
    'Write documents, annotations, sources, claims, links and proofs to a new folder, read everything back and compare.',
  input: z.object({
    folder: z.string().min(1),
    /** All documents where left out. */
    documentIds: z.array(rowId).optional(),
    /** `by-rights` withholds the texts of documents whose rights nobody stated or confirmed. */
    withText: z.enum(['by-rights', 'all', 'none']).default('by-rights'),
    /** Adds the imported files and the evidence files, byte for byte. Only with all texts: rights are stated for texts. */
    withFiles: z.boolean().default(false),
  }),
  output: z.object({
    path: z.string(),
    documentCount: z.int(),
    annotationCount: z.int(),
    withheldTextCount: z.int(),
    files: z.array(
      z.object({ name: z.string(), byteLength: z.int(), sha256: z.string(), rows: z.int().nullable() }),
    ),
  }),
  progress: z.object({
    done: z.int(),
    total: z.int().nullable(),
    stage: z.enum(['writing', 'reading-back']),
  }),
  errors: ['conflict', 'storage', 'not_found'],
  positional: ['folder'],
});
