import { z } from 'zod';
import { placedAnnotation } from '../model/annotation';
import { checkReference, derivedText, keptFinding } from '../model/check';
import {
  document,
  documentMetadata,
  ledgerEntry,
  metadataField,
  version,
  workflowState,
} from '../model/document';
import { finding } from '../model/finding';
import { binaryKind, skipReason } from '../model/import';
import { notice, original } from '../model/original';
import { source } from '../model/source';
import { offset, rowId, sha256, span } from '../model/span';
import { operation } from './operation';

/** The hashes of texts that the caller has from earlier answers: texts never change and need not be sent again. */
const knownTexts = z.array(sha256).max(32).default([]);

const bytesSource = z.object({
  /** Path below the dropped folder, with `/`, or just the file's name. */
  name: z.string().min(1).max(4000),
  bytes: z.instanceof(Uint8Array),
  modifiedAtMs: z.number().nullable(),
});

const importResult = z.object({
  imported: z.array(
    z.object({
      documentId: rowId,
      versionId: rowId,
      title: z.string(),
      source: z.string(),
      notices: z.array(notice),
    }),
  ),
  /** Same bytes as before: nothing new. */
  unchanged: z.array(z.object({ documentId: rowId, title: z.string(), source: z.string() })),
  skipped: z.array(
    z.object({
      source: z.string(),
      reason: skipReason,
      /** With `not-text`, where it is known. */
      kind: binaryKind.optional(),
      row: z.int().nullable(),
      message: z.string(),
    }),
  ),
  /** True when the caller cancelled; what is listed stays. */
  isCancelled: z.boolean(),
});

export const importDocuments = operation({
  name: 'documents.import',
  kind: 'job',
  summary: 'Read files and folders and store each text as a document, or one file as a new version.',
  input: z.object({
    sources: z.array(z.union([z.string().min(1), bytesSource])).min(1),
    /** The document that gets the text as a new version; then exactly one text is taken. */
    versionOf: rowId.optional(),
  }),
  output: importResult,
  progress: z.object({ done: z.int(), total: z.int().nullable(), current: z.string() }),
  errors: ['not_found', 'unreadable', 'conflict', 'storage'],
  touches: ['workspace', 'documents', 'claims', 'checks', 'names', 'sources', 'cleaning', 'history'],
  positional: ['sources'],
});

export const pasteDocument = operation({
  name: 'documents.paste',
  kind: 'command',
  summary: 'Store a text as a document, or as a new version of one.',
  input: z.object({
    text: z
      .string()
      .min(1)
      .max(64 * 1024 * 1024),
    title: z.string().max(1000).optional(),
    versionOf: rowId.optional(),
  }),
  output: importResult,
  errors: ['not_found', 'unreadable', 'conflict', 'storage'],
  touches: ['workspace', 'documents', 'claims', 'checks', 'names', 'sources', 'cleaning', 'history'],
  positional: ['text'],
});

const documentRow = z.object({
  id: rowId,
  title: z.string(),
  author: z.string().nullable(),
  sourceId: rowId.nullable(),
  sourceName: z.string().nullable(),
  isSourceFlagged: z.boolean(),
  language: z.string(),
  publishedOn: z.string().nullable(),
  rights: z.string().nullable(),
  /** A machine found them and nobody confirmed it: they release no text. */
  isRightsProposed: z.boolean(),
  state: workflowState,
  currentVersionId: rowId,
  versionCount: z.int(),
  /** UTF-16 code units of the current version. */
  textLength: z.int(),
  /** Findings of the checks that nobody decided on, of rules that are on. */
  openCheckCount: z.int(),
  /** The rules looked at the text as it is now, and none broke on it. */
  isChecked: z.boolean(),
  /** What the cleaning rules proposed for the current version and nobody decided on. */
  cleaningCount: z.int(),
  annotationCount: z.int(),
  createdAtMs: z.int(),
  /** Of the file that it was imported from. */
  fileName: z.string().nullable(),
  /** The same where another text has this title too: it tells them apart. */
  twinFile: z.string().nullable(),
  /** Only for a search: where the words stand, with highlights counted within `snippet`. */
  snippet: z.object({ text: z.string(), highlights: z.array(span) }).nullable(),
});

export const DOCUMENT_SORTS = [
  'imported',
  'title',
  'source',
  'published',
  'state',
  'findings',
  'annotations',
] as const;

export const listDocuments = operation({
  name: 'documents.list',
  kind: 'query',
  summary: 'List documents, filtered, sorted and searched.',
  input: z.object({
    /** Words, each matched from its start; case, umlauts and ß do not matter. */
    search: z.string().max(500).default(''),
    language: z.string().optional(),
    sourceId: rowId.optional(),
    state: workflowState.optional(),
    isSourceFlagged: z.boolean().optional(),
    sort: z.enum(DOCUMENT_SORTS).default('imported'),
    isDescending: z.boolean().default(true),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(200),
  }),
  output: z.object({
    rows: z.array(documentRow),
    total: z.int(),
    /** What the filters can be set to. */
    languages: z.array(z.string()),
  }),
  positional: ['search'],
});

export const getDocument = operation({
  name: 'documents.get',
  kind: 'query',
  summary: 'Show one document with its text, versions, annotations and findings.',
  input: z.object({ documentId: rowId, versionId: rowId.optional(), knownTexts }),
  output: z.object({
    document,
    source: source.nullable(),
    original: original.nullable(),
    versions: z.array(version),
    /** The version that `text`, `annotations` and `findings` belong to: the asked one or the current one. */
    versionId: rowId,
    /** Empty where the caller said that it knows it. */
    text: z.string(),
    annotations: z.array(placedAnnotation),
    findings: z.array(finding),
    /**
     * What the consistency rules noticed in this version, as long as it is the current one. Where it is not checked as it is
     * now, the findings are those of the last look at it whose words still stand there.
     */
    checks: z.object({
      isChecked: z.boolean(),
      findings: z.array(keptFinding),
      references: z.array(checkReference),
      /** What people said is held against this document in turn. */
      derived: z.array(derivedText),
    }),
  }),
  errors: ['not_found'],
  positional: ['documentId'],
});

export const getText = operation({
  name: 'documents.text',
  kind: 'query',
  summary: 'Print the text of one version.',
  input: z.object({ versionId: rowId, knownTexts }),
  output: z.object({
    documentId: rowId,
    documentTitle: z.string(),
    versionNumber: z.int(),
    language: z.string(),
    textSha256: sha256,
    /** Empty where the caller said that it knows it. */
    text: z.string(),
  }),
  errors: ['not_found'],
  positional: ['versionId'],
});

export const traceToOriginal = operation({
  name: 'documents.trace',
  kind: 'query',
  summary: "Follow a version's ledgers back to the first version made from the file.",
  input: z.object({ versionId: rowId, knownTexts }),
  output: z.object({
    originalVersionId: rowId,
    originalTextSha256: sha256,
    /** Empty where the caller said that it knows it. */
    originalText: z.string(),
    /** From the first version after the original's to the asked one; empty when it is the original's own text. */
    ledgers: z.array(z.object({ versionId: rowId, parentLength: offset, entries: z.array(ledgerEntry) })),
  }),
  errors: ['not_found'],
  positional: ['versionId'],
});

export const updateDocument = operation({
  name: 'documents.update',
  kind: 'command',
  summary: 'Change metadata or the state of a document.',
  input: z.object({
    documentId: rowId,
    changes: documentMetadata
      .omit({ sourceId: true })
      /** The source by name: an existing one, or a new one is made. Null removes it. */
      .extend({ source: z.string().max(300).nullable() })
      .partial(),
    /** Fields whose proposed value is confirmed as it is. */
    confirm: z.array(metadataField).default([]),
  }),
  output: z.object({ document }),
  errors: ['not_found'],
  touches: ['documents', 'claims', 'checks', 'names', 'sources', 'workspace', 'history'],
  positional: ['documentId'],
});

export const markDocumentRead = operation({
  name: 'documents.mark-read',
  kind: 'command',
  summary: 'Record that you have read the text completely, or take it back.',
  input: z.object({ documentId: rowId, isRead: z.boolean() }),
  output: z.object({ readBy: z.string().nullable() }),
  errors: ['not_found'],
  touches: ['documents', 'history'],
  positional: ['documentId', 'isRead'],
});

export const removeDocuments = operation({
  name: 'documents.remove',
  kind: 'command',
  summary: 'Take documents out of the workspace. Undo brings them back; the imported bytes stay.',
  input: z.object({ documentIds: z.array(rowId).min(1) }),
  output: z.object({ removedCount: z.int() }),
  errors: ['not_found'],
  touches: ['documents', 'claims', 'checks', 'names', 'workspace', 'sources', 'history'],
  positional: ['documentIds'],
});

export const findPassages = operation({
  name: 'documents.find-passages',
  kind: 'query',
  summary: 'Find sentences of any document that contain all the words.',
  input: z.object({ search: z.string().min(1).max(500), limit: z.int().min(1).max(100).default(20) }),
  output: z.object({
    passages: z.array(
      z.object({
        documentId: rowId,
        documentTitle: z.string(),
        isSourceFlagged: z.boolean(),
        versionId: rowId,
        start: offset,
        end: offset,
        exact: z.string(),
      }),
    ),
  }),
  positional: ['search'],
});
