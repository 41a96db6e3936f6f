import type { Document, MetadataField } from '../../model/document';
import { createOffsetTable, type OffsetTable } from '../text/offsets';
import type { ExportDocument, RecordRules, WithText } from './bundle';
import { documentRecordId, sourceRecordId, timestamp, versionRecordId } from './ids';
import { type DocumentRecord, OFFSET_UNIT, SCHEMA_NAMES, type TextRun, type WithheldReason } from './schemas';
import { mapToOriginal, unbrokenSteps } from './text-map';

/**
 * Why the text of `document` stays out of the export; null where it goes in. Rights that only a machine found do not release a
 * text: a page's "(c) somebody" names an owner and permits nothing.
 */
export function reasonToWithhold(
  document: Pick<Document, 'rights' | 'proposed'>,
  withText: WithText,
): WithheldReason | null {
  if (withText === 'none') return 'not-requested';
  if (withText === 'all') return null;
  if (!document.rights?.trim()) return 'no-stated-rights';
  return document.proposed.rights === undefined ? null : 'unconfirmed-rights';
}

export function toDocumentRecord(bundle: ExportDocument, rules: RecordRules): DocumentRecord {
  const { document, source, text, version } = bundle;
  const withheld = reasonToWithhold(document, rules.withText);
  const steps = unbrokenSteps(bundle.ledgers, version.id);
  const root = steps[0]?.parent ?? version;
  const parent = steps.at(-1)?.parent;
  const offsets = createOffsetTable(text);
  return {
    schema: SCHEMA_NAMES.document,
    doc_id: documentRecordId(document.id),
    version_id: versionRecordId(document.id, version.number),
    parent_version_id: parent ? versionRecordId(document.id, parent.number) : null,
    version: version.number,
    language: document.language,
    title: document.title,
    author: document.author,
    publisher: source?.name ?? null,
    source_id: source && sourceRecordId(source.id),
    source_url: document.url,
    published: document.publishedOn,
    retrieved_at: document.savedOn,
    rights: document.rights,
    unconfirmed: unconfirmedFields(document),
    state: document.state,
    read_by: document.readBy === null ? null : rules.pseudonym(document.readBy),
    text: withheld ? null : text,
    text_withheld: withheld,
    text_sha256: version.textSha256,
    text_length: offsets.codePointLength,
    text_length_utf16: text.length,
    offset_unit: OFFSET_UNIT,
    normalization: 'none',
    text_map_from: versionRecordId(document.id, root.number),
    text_map: textMap(bundle, offsets),
    origin_file: bundle.originalFileName,
    origin_row: bundle.originalRow,
    origin_format: bundle.originalFormat,
    origin_encoding: bundle.originalEncoding,
    original_sha256: bundle.originalSha256,
    imported_at: timestamp(bundle.importedAtMs),
  };
}

const RECORD_FIELDS: Readonly<Record<MetadataField, string>> = {
  title: 'title',
  author: 'author',
  source: 'publisher',
  url: 'source_url',
  language: 'language',
  publishedOn: 'published',
  savedOn: 'retrieved_at',
  rights: 'rights',
};

function unconfirmedFields(document: Document): string[] {
  return (Object.keys(document.proposed) as MetadataField[]).map(field => RECORD_FIELDS[field]).sort();
}

function textMap(bundle: ExportDocument, offsets: OffsetTable): TextRun[] {
  const steps = unbrokenSteps(bundle.ledgers, bundle.version.id);
  const originalOffsets = steps[0] ? createOffsetTable(steps[0].parentText) : offsets;
  return mapToOriginal(steps, bundle.text.length).map(run => {
    const start = offsets.toCodePoints(run.cleanStart);
    return {
      clean_start: start,
      orig_start: originalOffsets.toCodePoints(run.origStart),
      length: offsets.toCodePoints(run.cleanStart + run.length) - start,
    };
  });
}
