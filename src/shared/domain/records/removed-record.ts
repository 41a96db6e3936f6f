import type { LedgerCause } from '../../model/document';
import { createOffsetTable } from '../text/offsets';
import type { ExportDocument, LedgerStep, RecordRules } from './bundle';
import { reasonToWithhold } from './document-record';
import { annotationRecordId, documentRecordId, timestamp, versionRecordId } from './ids';
import { quoteWithin } from './quotes';
import { OFFSET_UNIT, type RemovedRecord, SCHEMA_NAMES } from './schemas';
import { unbrokenSteps } from './text-map';

/**
 * Every replacement between the text as imported and the exported one: oldest version first, in text order within it.
 * Undoing them backwards from the exported text gives the imported text again.
 */
export function toRemovedRecords(bundle: ExportDocument, rules: RecordRules): RemovedRecord[] {
  const isWithheld = reasonToWithhold(bundle.document, rules.withText) !== null;
  const steps = unbrokenSteps(bundle.ledgers, bundle.version.id);
  return steps.flatMap(step => recordsOfStep(step, bundle.document.id, isWithheld, rules));
}

function recordsOfStep(
  step: LedgerStep,
  documentId: number,
  isWithheld: boolean,
  rules: RecordRules,
): RemovedRecord[] {
  const offsets = createOffsetTable(step.parentText);
  return step.entries.map(entry => ({
    schema: SCHEMA_NAMES.removed,
    doc_id: documentRecordId(documentId),
    version_id: versionRecordId(documentId, step.version.number),
    parent_version_id: versionRecordId(documentId, step.parent.number),
    text_sha256: step.version.textSha256,
    parent_text_sha256: step.parent.textSha256,
    start: offsets.toCodePoints(entry.start),
    end: offsets.toCodePoints(entry.end),
    offset_unit: OFFSET_UNIT,
    start_utf16: entry.start,
    end_utf16: entry.end,
    exact: quoteWithin(step.parentText.slice(entry.start, entry.end), isWithheld),
    insert: quoteWithin(entry.insert, isWithheld),
    insert_length: createOffsetTable(entry.insert).codePointLength,
    insert_length_utf16: entry.insert.length,
    ...causeFields(entry.cause),
    made_by: rules.pseudonym(step.version.madeBy),
    made_at: timestamp(step.version.madeAtMs),
  }));
}

function causeFields(
  cause: LedgerCause,
): Pick<RemovedRecord, 'cause' | 'rule' | 'rule_version' | 'annotation_id'> {
  return {
    cause: cause.kind,
    rule: cause.kind === 'cleaning' ? cause.rule : null,
    rule_version: cause.kind === 'cleaning' ? cause.ruleVersion : null,
    annotation_id: cause.kind === 'suggestion' ? annotationRecordId(cause.annotationId) : null,
  };
}
