import type { Span } from '../../model/span';
import { findDates } from '../text/dates';

/** The place that a text begins with: Berlin (dpa) – …, KIEL. …, Kiel - … */
export function isDateline(text: string, { start, end }: Span): boolean {
  return (
    opensLine(text, start) &&
    /^(?:\/\p{Lu}\p{L}+)?(?: \(\p{L}| ?[–—-] |\. |: | \/)/u.test(text.slice(end, end + 24))
  );
}

/** A place in capitals at the head of a text, whatever follows (DUNMORE – The council …), or behind a headline: … kommt. KIEL. … */
export function isCapitalDateline(text: string, { start, end }: Span): boolean {
  if (!/^[^\p{Ll}]+$/u.test(text.slice(start, end))) return false;
  if (opensLine(text, start)) return true;
  return (
    /(?:^|\n|[.!?…“”"»«] ?)[\p{Lu}/, .-]{0,30}$/u.test(text.slice(Math.max(0, start - 32), start)) &&
    /^[\p{Lu}/, -]{0,30}(?: \(\p{L}| ?[–—] | - |\. |: )/u.test(text.slice(end, end + 36))
  );
}

/** The whole day that a text says at its head it was written on, as in ISO 8601; null for most. */
export function findWritingDay(text: string, language: string): string | null {
  const head = text.slice(0, HEAD);
  const day = findDates(head, language).find(date => isPublicationLine(head, date));
  return day && /^\d{4}-\d\d-\d\d$/.test(day.value) ? day.value : null;
}

const HEAD = 160;

/** The day a text was written or sent, which a release and its rewrite need not share: Kiel, 3. Mai 2024 – …, Stand: 3.5.2024. */
export function isPublicationLine(text: string, { start, end }: Span): boolean {
  const line = text.slice(Math.max(0, start - LINE_START), start);
  const before = line.slice(line.lastIndexOf('\n') + 1);
  if (before.length === LINE_START) return false;
  if (PUBLICATION_LABEL.test(before)) return true;
  return PLACE_BEFORE.test(before) && SEPARATOR.test(text.slice(end, end + 24));
}

const LINE_START = 90;
const PUBLICATION_LABEL =
  /^\s*(?:stand|veröffentlicht|aktualisiert|erschienen|datum|(?:presse|medien)(?:mitteilung|meldung|information)|published|updated|date|press release)(?!\p{L})[^.!?\n]{0,60}$/iu;
/** Nothing, or a place with what agencies put behind it, and a weekday. */
const PLACE_BEFORE =
  /^\s*(?:\p{Lu}[\p{L}./-]*(?: (?:\p{Lu}|a[mn] |im |ob |der )[\p{L}./-]*){0,4}(?: \([\p{L}/ .-]{2,20}\))?,? )?(?:\([\p{L}/ .-]{2,20},? )?(?:den )?(?:\p{Lu}\p{Ll}{2,10}(?:tag|day)|Mittwoch)?,? ?$/u;
const SEPARATOR = /^\)?(?:[.,]? ?(?:\n|$|[–—:/(-]|\p{L}{0,3} ?\d{1,2}[:.]\d{2})|\. (?=\p{Lu}))/u;

/** But for white space. */
function opensLine(text: string, start: number): boolean {
  return /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}
