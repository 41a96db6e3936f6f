import type { ExportPlace, RecordRules } from './bundle';
import { reasonToWithhold } from './document-record';
import { documentRecordId, versionRecordId } from './ids';
import type { PassageRecord } from './judgement-schemas';
import { quoteWithin } from './quotes';

/** The words of a document that was removed are kept as short as those of one whose text is withheld. */
export function toPassageRecord(place: ExportPlace, rules: RecordRules): PassageRecord {
  return {
    doc_id: documentRecordId(place.documentId),
    version_id: versionRecordId(place.documentId, place.versionNumber),
    text_sha256: place.textSha256,
    start: place.startCodePoint,
    end: place.endCodePoint,
    start_utf16: place.start,
    end_utf16: place.end,
    exact: quoteFrom(place, place.exact, rules),
    anchor_state: place.anchorState,
  };
}

/** Words of the document that a place is in, as far as its rights release them. */
export function quoteFrom(
  { rights }: ExportPlace,
  words: string,
  { withText }: Pick<RecordRules, 'withText'>,
): string | null {
  const isWithheld = rights ? reasonToWithhold(rights, withText) !== null : withText !== 'all';
  return quoteWithin(words, isWithheld);
}
