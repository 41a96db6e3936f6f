import { z } from 'zod';
import { domainName, signal, signalId, signalValue, source, sourceKind } from '../model/source';
import { calendarDate, rowId } from '../model/span';
import { operation } from './operation';

const touches = ['sources', 'documents', 'checks', 'workspace', 'history'] as const;

export const listSources = operation({
  name: 'sources.list',
  kind: 'query',
  summary: 'List the sources with their flags.',
  input: z.object({ search: z.string().max(300).default('') }),
  output: z.object({ sources: z.array(source.extend({ documentCount: z.int() })) }),
  positional: ['search'],
});

export const getSource = operation({
  name: 'sources.get',
  kind: 'query',
  summary: 'Show one source with its signals and documents.',
  input: z.object({ sourceId: rowId }),
  output: z.object({
    source,
    documents: z.array(
      z.object({
        id: rowId,
        title: z.string(),
        publishedOn: z.string().nullable(),
        /** Findings nobody has decided on. */
        openCount: z.int(),
        /** Confirmed findings whose words still stand in the current version. */
        standingCount: z.int(),
        /** Confirmed findings whose words are gone from the current version. */
        correctedCount: z.int(),
      }),
    ),
    /** Texts of this source of which a finding says that they repeat an earlier text; dismissed findings are left out. */
    copies: z.array(
      z.object({
        findingId: rowId,
        isConfirmed: z.boolean(),
        documentId: rowId,
        documentTitle: z.string(),
        fromDocumentId: rowId,
        fromTitle: z.string(),
        fromSourceId: rowId.nullable(),
        fromSourceName: z.string().nullable(),
      }),
    ),
  }),
  errors: ['not_found'],
  positional: ['sourceId'],
});

export const saveSource = operation({
  name: 'sources.save',
  kind: 'command',
  summary: 'Add a source or change one.',
  input: z.object({
    sourceId: rowId.optional(),
    name: z.string().min(1).max(300),
    domain: domainName.nullable().default(null),
    kind: sourceKind.default('other'),
    notes: z.string().max(20_000).default(''),
    speaksFor: z.string().max(20_000).default(''),
  }),
  output: z.object({ source }),
  errors: ['not_found', 'conflict'],
  touches,
  positional: ['name'],
});

export const removeSource = operation({
  name: 'sources.remove',
  kind: 'command',
  summary: 'Remove a source; its documents stay, without a source.',
  input: z.object({ sourceId: rowId }),
  output: z.object({}),
  errors: ['not_found'],
  touches,
  positional: ['sourceId'],
});

export const flagSource = operation({
  name: 'sources.flag',
  kind: 'command',
  summary: 'Flag a source as dubious, with the reason.',
  input: z.object({
    sourceId: rowId,
    reason: z.string().min(1).max(2000),
    evidence: z.string().max(10_000).default(''),
  }),
  output: z.object({ source }),
  errors: ['not_found'],
  touches,
  positional: ['sourceId', 'reason'],
});

export const unflagSource = operation({
  name: 'sources.unflag',
  kind: 'command',
  summary: 'Take the flag off a source.',
  input: z.object({ sourceId: rowId }),
  output: z.object({ source }),
  errors: ['not_found'],
  touches,
  positional: ['sourceId'],
});

export const setSignal = operation({
  name: 'sources.set-signal',
  kind: 'command',
  summary: 'Record what was observed about a source, with evidence and date.',
  input: z.object({
    sourceId: rowId,
    signal: signalId,
    value: signalValue,
    evidence: z.string().max(10_000).default(''),
    /** Today where it is left out. */
    observedOn: calendarDate.optional(),
    expiresOn: calendarDate.nullable().default(null),
  }),
  output: z.object({ signal }),
  errors: ['not_found'],
  touches,
  positional: ['sourceId', 'signal', 'value'],
});

export const removeSignal = operation({
  name: 'sources.remove-signal',
  kind: 'command',
  summary: 'Remove one observation about a source.',
  input: z.object({ signalId: rowId }),
  output: z.object({}),
  errors: ['not_found'],
  touches,
  positional: ['signalId'],
});

export const importSources = operation({
  name: 'sources.import',
  kind: 'command',
  summary: "Read a desk's own list of sources from a CSV file; known sources are updated.",
  input: z.object({
    /** A path, or the file's bytes where the window cannot give a path. */
    file: z.union([z.string().min(1), z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })]),
  }),
  output: z.object({
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    skipped: z.array(z.object({ row: z.int(), reason: z.string() })),
  }),
  errors: ['unreadable', 'not_found'],
  touches,
  positional: ['file'],
});

export const exportSources = operation({
  name: 'sources.export',
  kind: 'command',
  summary: 'Write the list of sources to a CSV file.',
  input: z.object({
    file: z.string().min(1),
    withBom: z.boolean().default(true),
    /** Whether a file that stands there is replaced; otherwise `conflict`. */
    replace: z.boolean().default(false),
  }),
  output: z.object({ path: z.string(), count: z.int() }),
  errors: ['storage', 'conflict'],
  positional: ['file'],
});
