import { z } from 'zod';
import { nameCluster, nameDecision, nameKind, nameOccurrence, nameScope } from '../model/name';
import { rowId } from '../model/span';
import { operation } from './operation';

const touches = ['names', 'checks', 'documents', 'workspace', 'history'] as const;

export const listNameClusters = operation({
  name: 'names.clusters',
  kind: 'job',
  summary: 'Group the names and spellings of the whole workspace that may belong together.',
  input: z.object({
    kind: nameKind.optional(),
    search: z.string().max(300).default(''),
    /** `open`: a pair is undecided; `decided`: a person spoke about every pair. */
    state: z.enum(['open', 'decided', 'all']).default('open'),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(200),
  }),
  output: z.object({
    /** Those of most documents first. */
    clusters: z.array(nameCluster),
    total: z.int(),
    counts: z.object({ open: z.int(), decided: z.int() }),
    /** Documents whose names were not read yet as they are now; `checks.run` reads them. */
    unreadCount: z.int(),
  }),
  positional: ['search'],
});

export const listNameOccurrences = operation({
  name: 'names.occurrences',
  kind: 'query',
  summary: 'List where forms of a name stand, in all current versions.',
  input: z.object({
    kind: nameKind,
    forms: z.array(z.string().min(1).max(300)).min(1).max(200),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(200),
  }),
  output: z.object({ occurrences: z.array(nameOccurrence), total: z.int() }),
  positional: ['kind', 'forms'],
});

export const decideName = operation({
  name: 'names.decide',
  kind: 'command',
  summary: 'Say whether forms are the same or different, which one is official, and where this holds.',
  input: z.object({
    kind: nameKind,
    forms: z.array(z.string().trim().min(1).max(300)).min(1).max(200),
    verdict: z.enum(['same', 'different']),
    official: z.string().trim().min(1).max(300).nullable().default(null),
    scope: nameScope.default({ kind: 'workspace' }),
    note: z.string().trim().max(10_000).default(''),
  }),
  output: z.object({ decision: nameDecision }),
  errors: ['not_found', 'invalid_input'],
  touches,
  positional: ['kind', 'verdict', 'forms'],
});

export const listNameDecisions = operation({
  name: 'names.decisions',
  kind: 'query',
  summary: 'List what was decided about names, newest first.',
  input: z.object({}),
  output: z.object({ decisions: z.array(nameDecision) }),
});

export const removeNameDecision = operation({
  name: 'names.undecide',
  kind: 'command',
  summary: 'Take back a decision about names.',
  input: z.object({ decisionId: rowId }),
  output: z.object({}),
  errors: ['not_found'],
  touches,
  positional: ['decisionId'],
});
