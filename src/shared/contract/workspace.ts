import { z } from 'zod';
import { verifyHistory } from './history';
import { operation } from './operation';

const nothing = z.object({});

export const describeWorkspace = operation({
  name: 'workspace.describe',
  kind: 'query',
  summary: 'Say which workspace is open and what is in it.',
  input: nothing,
  output: z.object({
    /** Stays the same for the life of the workspace, copies included. */
    uid: z.string(),
    path: z.string(),
    name: z.string(),
    schemaVersion: z.int(),
    appVersion: z.string(),
    documentCount: z.int(),
    /** Of these, how many came with the program. */
    sampleCount: z.int(),
    versionCount: z.int(),
    openAnnotationCount: z.int(),
    /** Of the cleaning. */
    proposedFindingCount: z.int(),
    /** Of the checks. */
    openCheckCount: z.int(),
    sourceCount: z.int(),
    flaggedSourceCount: z.int(),
  }),
});

export const removeSamples = operation({
  name: 'workspace.remove-samples',
  kind: 'command',
  summary:
    'Take the sample texts out of the workspace, and the sources that only they name. Undo brings them back.',
  input: nothing,
  output: z.object({ removedCount: z.int() }),
  touches: ['documents', 'claims', 'checks', 'names', 'workspace', 'sources', 'history'],
});

export const openWorkspace = operation({
  name: 'workspace.open',
  kind: 'command',
  summary: 'Open another workspace in this window; with create, make a new one.',
  input: z.object({ path: z.string().min(1), create: z.boolean().default(false) }),
  output: z.object({ path: z.string() }),
  errors: ['not_found', 'conflict', 'unreadable', 'storage'],
  touches: [
    'workspace',
    'documents',
    'annotations',
    'labels',
    'sources',
    'cleaning',
    'comparisons',
    'claims',
    'checks',
    'names',
    'scales',
    'history',
  ],
  onCommandLine: false,
});

export const verifyWorkspace = operation({
  name: 'workspace.verify',
  kind: 'job',
  summary:
    'Check all that is kept: texts and imported files against their hashes, everything editors did against the history, and the history itself.',
  input: nothing,
  output: z.object({
    isIntact: z.boolean(),
    history: verifyHistory.output,
    textCount: z.int(),
    originalCount: z.int(),
    /** Of documents, annotations, claims and everything else that the history records. */
    rowCount: z.int(),
    /** What is not what it was: at most a thousand. */
    damaged: z.array(
      z.object({
        table: z.string(),
        id: z.int(),
        /** Other bytes than the hash says; another row than the history made; one that it did not make; one that is gone. */
        problem: z.enum(['hash', 'changed', 'unrecorded', 'missing']),
        /** Of those that can be opened; a wording or a file may belong to several. */
        documents: z.array(z.object({ id: z.int(), title: z.string() })),
      }),
    ),
  }),
  /** `total` is null where it is not known, `done` counts texts, files or rows. */
  progress: z.object({
    stage: z.enum(['history', 'texts', 'originals', 'rows']),
    done: z.int(),
    total: z.int().nullable(),
  }),
  errors: ['storage'],
});

export const backUpWorkspace = operation({
  name: 'workspace.backup',
  kind: 'job',
  summary: 'Copy the open workspace to another file, whole and consistent.',
  input: z.object({ target: z.string().min(1) }),
  output: z.object({ path: z.string(), byteLength: z.int() }),
  errors: ['conflict', 'storage'],
  positional: ['target'],
});
