import { z } from 'zod';
import { changedAnnotations } from '../model/annotation';
import { keptFinding } from '../model/check';
import { ERASABLE_KINDS, historyEntry, listedEntry } from '../model/history';
import { atMs, rowId } from '../model/span';
import { operation } from './operation';

const everything = [
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
  'history',
] as const;

/** What an erasure takes, and what it does not reach. */
const erasureScope = z.object({
  /** Rows of the workspace as it is now, by table. */
  deleted: z.array(z.object({ table: z.string(), count: z.int() })),
  /** Entries of the history that lose content. */
  entryCount: z.int(),
  /** Files that hold the text and stay, because other texts come from them too. */
  keptOriginals: z.array(z.object({ id: rowId, fileName: z.string() })),
  /** Texts that stay, because another document has the very same one. */
  keptTextCount: z.int(),
  /** Copies that the program made before migrations: they go too. */
  ownBackups: z.array(z.string()),
});

const erasureTarget = z.object({
  kind: z.enum(ERASABLE_KINDS),
  id: rowId,
  /** Also erase the bytes of files from which other texts come too; these texts stay. */
  withOriginals: z.boolean().default(false),
});

export const listHistory = operation({
  name: 'history.list',
  kind: 'query',
  summary:
    'List who did what and when, newest first; all of it or what concerns a document, person, area or time.',
  input: z.object({
    documentId: rowId.optional(),
    actor: z.string().optional(),
    /** The part of the operation's name before the dot, such as `annotations`. */
    area: z.string().optional(),
    fromMs: atMs.optional(),
    toMs: atMs.optional(),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(200),
  }),
  output: z.object({
    entries: z.array(listedEntry),
    /** Of those that the filter lets through. */
    total: z.int(),
    /** What undo and redo would do next; null where there is nothing. */
    undo: historyEntry.nullable(),
    redo: historyEntry.nullable(),
    /** The entry whose state the workspace is in; null before the first. */
    headId: rowId.nullable(),
    /** Its branch. */
    headBranchId: rowId.nullable(),
  }),
});

export const listFacets = operation({
  name: 'history.facets',
  kind: 'query',
  summary: 'List by whom and in which areas something was done: what history list can be narrowed to.',
  input: z.object({}),
  output: z.object({ actors: z.array(z.string()), areas: z.array(z.string()) }),
});

const undone = z.object({
  entry: historyEntry,
  /** Given where nothing but these and the findings below changed. */
  annotations: changedAnnotations.nullable(),
  /** Of the checks, as they are now. */
  findings: z.array(keptFinding),
});

export const undoHistory = operation({
  name: 'history.undo',
  kind: 'command',
  summary: 'Take back the newest change that is in effect.',
  input: z.object({}),
  output: undone,
  errors: ['conflict'],
  touches: everything,
});

export const redoHistory = operation({
  name: 'history.redo',
  kind: 'command',
  summary: 'Do again what was last undone.',
  input: z.object({}),
  output: undone,
  errors: ['conflict'],
  touches: everything,
});

export const goToEntry = operation({
  name: 'history.go-to',
  kind: 'command',
  summary:
    'Bring the workspace into the state after an entry, also one of another branch, by undoing and redoing.',
  input: z.object({ entryId: rowId }),
  output: z.object({ entry: historyEntry, undoneCount: z.int(), redoneCount: z.int() }),
  errors: ['not_found', 'conflict'],
  touches: everything,
  positional: ['entryId'],
});

export const getDocumentAt = operation({
  name: 'history.document-at',
  kind: 'query',
  summary: 'Read a document as it was after an entry, with its annotations.',
  input: z.object({ documentId: rowId, entryId: rowId }),
  output: z.object({
    documentId: rowId,
    title: z.string(),
    language: z.string(),
    isRemoved: z.boolean(),
    versionId: rowId,
    versionNumber: z.int(),
    /** Whether the version is among those of the document now. */
    isVersionThere: z.boolean(),
    text: z.string(),
    annotations: z.array(
      z.object({
        id: rowId,
        exact: z.string(),
        label: z.string(),
        comment: z.string(),
        status: z.string(),
      }),
    ),
  }),
  errors: ['not_found', 'conflict'],
  positional: ['documentId', 'entryId'],
});

export const restoreDocument = operation({
  name: 'history.restore',
  kind: 'command',
  summary: 'Bring one document back to what it was after an entry, as a change of its own; all others stay.',
  input: z.object({ documentId: rowId, entryId: rowId }),
  output: z.object({ entryId: rowId, versionId: rowId, title: z.string() }),
  errors: ['not_found', 'conflict'],
  touches: everything,
  positional: ['documentId', 'entryId'],
});

export const listThings = operation({
  name: 'history.things',
  kind: 'query',
  summary:
    'List what an entry is about and could be erased: texts, annotations, evidence, links, sources, files.',
  input: z.object({ entryId: rowId }),
  output: z.object({
    things: z.array(z.object({ kind: z.enum(ERASABLE_KINDS), id: rowId, name: z.string() })),
  }),
  errors: ['not_found'],
  positional: ['entryId'],
});

export const previewErasure = operation({
  name: 'history.preview-erasure',
  kind: 'query',
  summary: 'Say what erasing something for good would take and what it would not reach.',
  input: erasureTarget,
  output: erasureScope,
  errors: ['not_found'],
  positional: ['kind', 'id'],
});

export const eraseForGood = operation({
  name: 'history.erase',
  kind: 'job',
  summary:
    'Erase something for good, from the history, the search and the file itself; nothing can bring it back.',
  input: erasureTarget.extend({
    /** Stays in the history for everybody to read. */
    reason: z.string().trim().min(1).max(500),
  }),
  output: erasureScope.extend({
    entryId: rowId,
    /** False where the file could not be written anew yet, because something still reads it: done at the next opening. */
    isFileClean: z.boolean(),
  }),
  /** Before `cleaning` it can be cancelled and nothing was changed; from then on there is no way back. */
  progress: z.object({ stage: z.enum(['looking', 'erasing', 'cleaning']) }),
  errors: ['not_found', 'conflict', 'storage'],
  touches: everything,
  positional: ['kind', 'id'],
});

export const listErasedDocuments = operation({
  name: 'history.erased-documents',
  kind: 'query',
  summary: 'List the numbers of documents that were erased for good.',
  input: z.object({}),
  output: z.object({ workspaceUid: z.string(), documentIds: z.array(rowId) }),
});

export const verifyHistory = operation({
  name: 'history.verify',
  kind: 'query',
  summary: 'Check the chain of hashes over the whole history, and say what was erased by whom.',
  input: z.object({}),
  output: z.object({
    isIntact: z.boolean(),
    /** Up to the first that does not fit. */
    stepCount: z.int(),
    firstBrokenStep: z.int().nullable(),
    /** What does not fit there: the step itself, its content, one that is missing, the mark of the end, or an entry. */
    problem: z.enum(['step', 'content', 'missing-step', 'head', 'entry']).nullable(),
    /** Of the last step. Noted elsewhere, it proves later that nothing before it was made anew. */
    headHash: z.string(),
    erasures: z.array(
      z.object({
        entryId: rowId,
        actor: z.string(),
        atMs,
        reason: z.string(),
        /** What was erased, such as `document` 7. */
        kind: z.string(),
        id: z.int(),
        /** The steps whose content is gone in part or whole. */
        steps: z.array(z.int()),
      }),
    ),
  }),
});
