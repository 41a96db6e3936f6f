import type { Span } from '../../model/span';
import { findSpeaker } from '../checks/against-source/wording/quote-speakers';
import { readText } from '../checks/context';
import { findQuotations } from '../text/quotations';

/** UTF-16 units on either side of the passage that are read. */
const REACH = 2000;

/**
 * Who is named as having said the quotation that `span` lies in or that holds most of it; null where there is none, or where
 * nobody is named beside it. Reads only what stands around it.
 */
export function findSpeakerOf(text: string, span: Span, language: string): string | null {
  const from = Math.max(0, span.start - REACH);
  const near = text.slice(from, span.end + REACH);
  const inside = { start: span.start - from, end: span.end - from };
  const overlap = (quotation: Span) =>
    Math.min(quotation.end, inside.end) - Math.max(quotation.start, inside.start);
  const [quotation] = findQuotations(near)
    .filter(found => overlap(found) > (inside.end - inside.start) / 3)
    .sort((a, b) => overlap(b) - overlap(a));
  if (!quotation) return null;
  const reading = readText(near, language);
  const speaker = findSpeaker(reading, quotation);
  if (!speaker) return null;
  // Where only the surname stands and one full name goes with it, that is meant.
  const namesakes = reading.people().filter(({ first, last }) => first !== null && last === speaker.last);
  const fullNames = new Set(namesakes.map(({ start, end }) => near.slice(start, end)));
  const [fullName] = fullNames;
  return speaker.first === null && fullName !== undefined && fullNames.size === 1
    ? fullName
    : near.slice(speaker.start, speaker.end);
}
