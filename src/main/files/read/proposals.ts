import { toLanguageTag } from '../../../shared/domain/text/language';
import type { MetadataField, MetadataPlace, MetadataProposal } from '../../../shared/model/document';
import { toCalendarDate } from './calendar-date';

/** A value found in a file, as written there; null or blank where there was none. */
export type Candidate = readonly [
  field: MetadataField,
  written: string | null | undefined,
  foundIn: MetadataPlace,
];

/**
 * The first usable candidate of every field, in the form that the document's field demands: one line, dates as calendar dates,
 * languages as BCP 47, addresses http or https. What does not fit is no proposal.
 */
export function chooseProposals(candidates: readonly Candidate[]): MetadataProposal[] {
  const chosen = new Map<MetadataField, MetadataProposal>();
  for (const [field, written, foundIn] of candidates) {
    if (!written || chosen.has(field)) continue;
    const value = usableValue(field, written);
    if (value) chosen.set(field, { field, value, foundIn });
  }
  return [...chosen.values()];
}

// As `documentMetadata` in the model demands. A publisher becomes a source's name, which is as long as an author's at most.
const MAX_CHARS: Record<MetadataField, number> = {
  title: 1000,
  author: 1000,
  source: 1000,
  url: 4000,
  language: 40,
  publishedOn: 100,
  savedOn: 100,
  rights: 2000,
};

function usableValue(field: MetadataField, written: string): string | null {
  const line = written
    .slice(0, 20_000)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line.length === 0 || line.length > MAX_CHARS[field]) return null;
  if (field === 'language') return toLanguageTag(line);
  if (field === 'publishedOn' || field === 'savedOn') return toCalendarDate(line);
  if (field === 'url') return /^https?:\/\/[^\s/]/i.test(line) ? line : null;
  // Pages give the address of a profile where a name belongs.
  if ((field === 'author' || field === 'source') && /^https?:/i.test(line)) return null;
  return line;
}
