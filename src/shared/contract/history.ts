import { z } from 'zod';
import { historyEntry } from '../model/history';
import { operation } from './operation';

const everything = [
  'workspace',
  'documents',
  'annotations',
  'labels',
  'sources',
  'cleaning',
  'comparisons',
  'history',
] as const;

export const listHistory = operation({
  name: 'history.list',
  kind: 'query',
  summary: 'List who did what and when, newest first.',
  input: z.object({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(1000).default(200) }),
  output: z.object({
    entries: z.array(historyEntry),
    total: z.int(),
    /** What undo and redo would do next; null where there is nothing. */
    undo: historyEntry.nullable(),
    redo: historyEntry.nullable(),
  }),
});

export const undoHistory = operation({
  name: 'history.undo',
  kind: 'command',
  summary: 'Take back the newest change that is in effect.',
  input: z.object({}),
  output: z.object({ entry: historyEntry }),
  errors: ['conflict'],
  touches: everything,
});

export const redoHistory = operation({
  name: 'history.redo',
  kind: 'command',
  summary: 'Do again what was last undone.',
  input: z.object({}),
  output: z.object({ entry: historyEntry }),
  errors: ['conflict'],
  touches: everything,
});

export const verifyHistory = operation({
  name: 'history.verify',
  kind: 'query',
  summary: 'Check the chain of hashes over the whole history.',
  input: z.object({}),
  output: z.object({ isIntact: z.boolean(), stepCount: z.int(), firstBrokenStep: z.int().nullable() }),
});
