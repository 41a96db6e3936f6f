import { z } from 'zod';
import { ANNOTATION_STATUSES, label, labelId, relation, severity } from '../../model/annotation';
import { languageTag, workflowState } from '../../model/document';
import { textEncoding, textFormat } from '../../model/original';
import { signalId, signalValue, sourceKind } from '../../model/source';
import { calendarDate, offset, sha256 } from '../../model/span';

/** The unit of `start`, `end` and every length without a suffix. Fields ending in `_utf16` count UTF-16 code units. */
export const OFFSET_UNIT = 'unicode-codepoint';

export const SCHEMA_NAMES = {
  document: 'gegenlese.document/1',
  annotation: 'gegenlese.annotation/1',
  source: 'gegenlese.source/1',
  signal: 'gegenlese.signal/1',
  removed: 'gegenlese.removed/1',
  claim: 'gegenlese.claim/1',
  link: 'gegenlese.link/1',
  finding: 'gegenlese.finding/1',
  checkedFact: 'gegenlese.checked-fact/1',
  labels: 'gegenlese.labels/1',
  manifest: 'gegenlese.manifest/1',
} as const;

export const documentId = z.string().regex(/^d[1-9]\d*$/);
export const versionId = z.string().regex(/^d[1-9]\d*@[1-9]\d*$/);
const annotationId = z.string().regex(/^a[1-9]\d*$/);
const sourceId = z.string().regex(/^s[1-9]\d*$/);
export const utcTime = z.iso.datetime({ precision: 3 });
export const offsetUnit = z.literal(OFFSET_UNIT);

const WITHHELD_REASONS = ['no-stated-rights', 'unconfirmed-rights', 'not-requested'] as const;
const withheldReason = z.enum(WITHHELD_REASONS);
export type WithheldReason = z.infer<typeof withheldReason>;

const textRun = z.strictObject({ clean_start: offset, orig_start: offset, length: z.int().positive() });
/** `length` code points that stand unchanged in both texts. */
export type TextRun = z.infer<typeof textRun>;

export const documentRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.document),
  doc_id: documentId,
  version_id: versionId,
  parent_version_id: versionId.nullable(),
  version: z.int().positive(),
  language: languageTag,
  title: z.string(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  source_id: sourceId.nullable(),
  source_url: z.string().nullable(),
  published: calendarDate.nullable(),
  retrieved_at: calendarDate.nullable(),
  rights: z.string().nullable(),
  /** Fields of this record that hold a machine's proposal which nobody confirmed. */
  unconfirmed: z.array(z.string()),
  state: workflowState,
  read_by: z.string().nullable(),
  text: z.string().nullable(),
  text_withheld: withheldReason.nullable(),
  /** Of the UTF-8 bytes of the text, also where the text is withheld. */
  text_sha256: sha256,
  text_length: offset,
  text_length_utf16: offset,
  offset_unit: offsetUnit,
  /** Texts are exported as imported: no Unicode normalization. */
  normalization: z.literal('none'),
  /** The version whose text `orig_start` counts in: the first one of the chain of ledgers. */
  text_map_from: versionId,
  text_map: z.array(textRun),
  origin_file: z.string(),
  origin_row: z.int().positive().nullable(),
  /** Null where the file was erased for good; the encoding also for formats that carry their own. */
  origin_format: textFormat.nullable(),
  origin_encoding: textEncoding.nullable(),
  original_sha256: sha256,
  imported_at: utcTime,
});
export type DocumentRecord = z.infer<typeof documentRecord>;

const evidenceRecord = z.strictObject({
  doc_id: documentId,
  version_id: versionId,
  start: offset,
  end: offset,
  start_utf16: offset,
  end_utf16: offset,
  exact: z.string().nullable(),
  relation,
  note: z.string().nullable(),
});
export type EvidenceRecord = z.infer<typeof evidenceRecord>;

const replyRecord = z.strictObject({
  text: z.string().min(1),
  created_by: z.string(),
  created_at: utcTime,
  modified_at: utcTime,
});

export const annotationRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.annotation),
  annotation_id: annotationId,
  doc_id: documentId,
  version_id: versionId,
  text_sha256: sha256,
  /** All four offsets are null for an orphan, which has no place in this version. */
  start: offset.nullable(),
  end: offset.nullable(),
  offset_unit: offsetUnit,
  start_utf16: offset.nullable(),
  end_utf16: offset.nullable(),
  /** The words at the span; an orphan's are those it was made on. Null where withheld. */
  exact: z.string().nullable(),
  /** The words it was made on where these differ from `exact`. */
  original_exact: z.string().nullable(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
  label: labelId,
  severity,
  suggestion: z.string().nullable(),
  comment: z.string().nullable(),
  evidence: z.array(evidenceRecord),
  /** In the order they were written. */
  replies: z.array(replyRecord),
  status: z.enum(ANNOTATION_STATUSES),
  anchor_state: z.enum(['exact', 'moved', 'changed', 'orphan']),
  created_by: z.string(),
  created_at: utcTime,
  modified_at: utcTime,
  origin: z.string().min(1),
});
export type AnnotationRecord = z.infer<typeof annotationRecord>;

export const removedRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.removed),
  doc_id: documentId,
  version_id: versionId,
  parent_version_id: versionId,
  text_sha256: sha256,
  parent_text_sha256: sha256,
  /** Offsets count in the parent's text. */
  start: offset,
  end: offset,
  offset_unit: offsetUnit,
  start_utf16: offset,
  end_utf16: offset,
  /** What stood there and what came instead; null where withheld. */
  exact: z.string().nullable(),
  insert: z.string().nullable(),
  insert_length: offset,
  insert_length_utf16: offset,
  cause: z.enum(['cleaning', 'suggestion', 'accepted-change', 'edit', 'revert']),
  rule: z.string().nullable(),
  rule_version: z.int().nullable(),
  annotation_id: annotationId.nullable(),
  made_by: z.string(),
  made_at: utcTime,
});
export type RemovedRecord = z.infer<typeof removedRecord>;

const signalRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.signal),
  source_id: sourceId,
  signal: signalId,
  value: signalValue,
  observed_at: calendarDate,
  observer: z.string(),
  evidence: z.string().nullable(),
  method: z.literal('human'),
  expires: calendarDate.nullable(),
});

export const sourceRecord = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.source),
  source_id: sourceId,
  name: z.string(),
  domain: z.string().nullable(),
  kind: sourceKind,
  notes: z.string().nullable(),
  speaks_for: z.string().nullable(),
  flag: z
    .strictObject({
      reason: z.string(),
      evidence: z.string().nullable(),
      flagged_by: z.string(),
      flagged_at: utcTime,
    })
    .nullable(),
  signals: z.array(signalRecord),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

export const codebook = z.strictObject({ schema: z.literal(SCHEMA_NAMES.labels), labels: z.array(label) });
export type Codebook = z.infer<typeof codebook>;

export const manifest = z.strictObject({
  schema: z.literal(SCHEMA_NAMES.manifest),
  app_version: z.string(),
  workspace_id: z.string(),
  exported_at: utcTime,
  offset_unit: offsetUnit,
  with_text: z.enum(['all', 'none', 'by-rights']),
  schemas: z.array(z.string()),
  counts: z.strictObject({
    documents: offset,
    texts: offset,
    annotations: offset,
    orphans: offset,
    removed: offset,
    sources: offset,
    claims: offset,
    links: offset,
    findings: offset,
    checked_facts: offset,
    labels: offset,
  }),
  files: z.array(z.strictObject({ name: z.string(), bytes: offset, sha256, rows: offset.nullable() })),
  withheld: z.array(z.strictObject({ doc_id: documentId, what: z.literal('text'), reason: withheldReason })),
});
/** The list of what a dataset holds. It names every file but itself. */
export type Manifest = z.infer<typeof manifest>;
