import type { ExportPlace, RecordRules } from './bundle';
import { reasonToWithhold } from './document-record';
import { documentRecordId, versionRecordId } from './ids';
import type { PassageRecord } from './judgement-schemas';
import { quoteWithin } from './quotes';

/** The words of a document that was removed are kept as short as those of one whose text is withheld. */
export function toPassageRecord(place: ExportPlace, { withText }: RecordRules): PassageRecord {
  const isWithheld = place.rights ? reasonToWithhold(place.rights, withText) !== null : withText !== 'all';
  return {
    doc_id: documentRecordId(place.documentId),
    version_id: versionRecordId(place.documentId, place.versionNumber),
    text_sha256: place.textSha256,
    start: place.startCodePoint,
    end: place.endCodePoint,
    start_utf16: place.start,
    end_utf16: place.end,
    exact: quoteWithin(place.exact, isWithheld),
    anchor_state: place.anchorState,
  };
}
