import { createOffsetTable, type OffsetTable } from '../text/offsets';
import type { ExportAnnotation, ExportDocument, ExportEvidence, RecordRules } from './bundle';
import { reasonToWithhold } from './document-record';
import { annotationRecordId, documentRecordId, timestamp, versionRecordId } from './ids';
import { contextAfter, contextBefore, quoteWithin } from './quotes';
import { type AnnotationRecord, type EvidenceRecord, OFFSET_UNIT, SCHEMA_NAMES } from './schemas';

/**
 * The annotations of one document, in the order given.
 *
 * `exact` is cut from the exported text, never copied from the anchor. Where the two differ the record says `changed`,
 * whatever the placement claimed.
 */
export function toAnnotationRecords(bundle: ExportDocument, rules: RecordRules): AnnotationRecord[] {
  const isWithheld = reasonToWithhold(bundle.document, rules.withText) !== null;
  const offsets = createOffsetTable(bundle.text);
  return bundle.annotations.map(annotation => ({
    schema: SCHEMA_NAMES.annotation,
    annotation_id: annotationRecordId(annotation.id),
    doc_id: documentRecordId(bundle.document.id),
    version_id: versionRecordId(bundle.document.id, bundle.version.number),
    text_sha256: bundle.version.textSha256,
    offset_unit: OFFSET_UNIT,
    ...placeFields(annotation, bundle.text, offsets, isWithheld),
    label: annotation.label,
    severity: annotation.severity,
    suggestion: annotation.suggestion,
    comment: annotation.comment || null,
    evidence: annotation.evidence.map(evidence => toEvidenceRecord(evidence, rules.withText !== 'all')),
    replies: annotation.replies.map(reply => ({
      text: reply.text,
      created_by: rules.pseudonym(reply.createdBy),
      created_at: timestamp(reply.createdAtMs),
      modified_at: timestamp(reply.modifiedAtMs),
    })),
    status: annotation.status,
    created_by: rules.pseudonym(annotation.createdBy),
    created_at: timestamp(annotation.createdAtMs),
    modified_at: timestamp(annotation.modifiedAtMs),
    origin: annotation.origin,
  }));
}

type PlaceField =
  | 'start'
  | 'end'
  | 'start_utf16'
  | 'end_utf16'
  | 'exact'
  | 'original_exact'
  | 'prefix'
  | 'suffix'
  | 'anchor_state';

function placeFields(
  annotation: ExportAnnotation,
  text: string,
  offsets: OffsetTable,
  isWithheld: boolean,
): Pick<AnnotationRecord, PlaceField> {
  const { placement } = annotation;
  if (placement.state === 'orphan') {
    return {
      start: null,
      end: null,
      start_utf16: null,
      end_utf16: null,
      exact: quoteWithin(annotation.exact, isWithheld),
      original_exact: null,
      prefix: null,
      suffix: null,
      anchor_state: 'orphan',
    };
  }
  const exact = text.slice(placement.start, placement.end);
  const isSame = exact === annotation.exact;
  return {
    start: offsets.toCodePoints(placement.start),
    end: offsets.toCodePoints(placement.end),
    start_utf16: placement.start,
    end_utf16: placement.end,
    exact: quoteWithin(exact, isWithheld),
    original_exact: isSame ? null : quoteWithin(annotation.exact, isWithheld),
    prefix: contextBefore(text, placement.start),
    suffix: contextAfter(text, placement.end),
    anchor_state: isSame ? placement.state : 'changed',
  };
}

/** The rights in the other text are not known here, so its quotes are kept short unless all texts are exported. */
function toEvidenceRecord(evidence: ExportEvidence, isQuoteLimited: boolean): EvidenceRecord {
  return {
    doc_id: documentRecordId(evidence.documentId),
    version_id: versionRecordId(evidence.documentId, evidence.versionNumber),
    start: evidence.startCodePoint,
    end: evidence.endCodePoint,
    start_utf16: evidence.start,
    end_utf16: evidence.end,
    exact: quoteWithin(evidence.exact, isQuoteLimited),
    relation: evidence.relation,
    note: evidence.note || null,
  };
}
