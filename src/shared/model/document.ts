import { z } from 'zod';
import { atMs, calendarDate, offset, rowId } from './span';

export const WORKFLOW_STATES = ['open', 'in-review', 'second-opinion', 'decided', 'stale'] as const;
export const workflowState = z.enum(WORKFLOW_STATES);
export type WorkflowState = z.infer<typeof workflowState>;

/** The fields of a document that an import may propose. `source` is the publisher or site, by name. */
export const METADATA_FIELDS = [
  'title',
  'author',
  'source',
  'url',
  'language',
  'publishedOn',
  'savedOn',
  'rights',
] as const;
export const metadataField = z.enum(METADATA_FIELDS);
export type MetadataField = z.infer<typeof metadataField>;

/** Where a proposed value was found. The window translates it. */
export const METADATA_PLACES = [
  'html-title',
  'heading',
  'meta-tag',
  'json-ld',
  'canonical-link',
  'saved-from-url',
  'html-lang',
  'byline',
  'docx-properties',
  'front-matter',
  'row-field',
  'first-line',
  'file-name',
  'file-time',
  'detected',
  'cleaned-passage',
] as const;
export const metadataPlace = z.enum(METADATA_PLACES);
export type MetadataPlace = z.infer<typeof metadataPlace>;

export const metadataProposal = z.object({
  field: metadataField,
  value: z.string().min(1),
  foundIn: metadataPlace,
});
/** A value found by a machine. It fills an empty field and stays marked as proposed until a person confirms or edits it. */
export type MetadataProposal = z.infer<typeof metadataProposal>;

export const proposedFields = z.partialRecord(metadataField, metadataPlace);
export type ProposedFields = z.infer<typeof proposedFields>;

/** BCP 47, `und` where unknown. */
export const languageTag = z.string().regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/);

export const documentMetadata = z.object({
  title: z.string().min(1).max(1000),
  author: z.string().max(1000).nullable(),
  sourceId: rowId.nullable(),
  language: languageTag,
  publishedOn: calendarDate.nullable(),
  url: z.string().max(4000).nullable(),
  savedOn: calendarDate.nullable(),
  rights: z.string().max(2000).nullable(),
  state: workflowState,
});

export const document = documentMetadata.extend({
  id: rowId,
  originalId: rowId.nullable(),
  /** The row of a JSONL or CSV file that this document was, counted from 1; null for a file that is one text. */
  originalRow: z.int().positive().nullable(),
  currentVersionId: rowId,
  /** Which fields hold a machine's value that nobody confirmed, and where it was found. */
  proposed: proposedFields,
  /** Who says to have read the text completely. */
  readBy: z.string().nullable(),
  createdAtMs: atMs,
});
export type Document = z.infer<typeof document>;

export const ledgerCause = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cleaning'),
    rule: z.string(),
    ruleVersion: z.int(),
    findingId: rowId.nullable(),
  }),
  z.object({
    kind: z.literal('suggestion'),
    annotationId: rowId,
    /** The annotation's comment when it was applied. */
    reason: z.string().default(''),
  }),
  z.object({ kind: z.literal('accepted-change'), fromVersionId: rowId }),
  z.object({ kind: z.literal('edit') }),
  /** Took back an entry of an earlier version's ledger, counted from 0. */
  z.object({ kind: z.literal('revert'), versionId: rowId, entryIndex: z.int().min(0) }),
]);
export type LedgerCause = z.infer<typeof ledgerCause>;

export const ledgerEntry = z.object({ start: offset, end: offset, insert: z.string(), cause: ledgerCause });
/** One replacement over the parent's text: `[start, end)` gave way to `insert`. */
export type LedgerEntry = z.infer<typeof ledgerEntry>;

export const VERSION_CAUSES = [
  'import',
  'added',
  'cleaning',
  'suggestion',
  'accepted-change',
  'edit',
  'revert',
] as const;

export const version = z.object({
  id: rowId,
  documentId: rowId,
  /** Counted from 1 within the document. */
  number: z.int().positive(),
  /** UTF-16 code units. */
  textLength: offset,
  textSha256: z.string(),
  parentId: rowId.nullable(),
  cause: z.enum(VERSION_CAUSES),
  /** The file this version was read from; null where it was made from its parent. */
  originalId: rowId.nullable(),
  madeBy: z.string(),
  madeAtMs: atMs,
});
/** An immutable text of a document. One with a ledger was made from its parent, character by character accounted for. */
export type Version = z.infer<typeof version>;
