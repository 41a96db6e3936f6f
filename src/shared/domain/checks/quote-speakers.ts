import type { Person } from '../text/people';
import type { FoundQuotation } from '../text/quotations';
import type { Reading } from './context';

/** Who is named as having said a quotation: behind it in its sentence, else before it; null where nobody is. */
export function findSpeaker(reading: Reading, quotation: FoundQuotation): Person | null {
  const { text } = reading;
  const people = reading.people();
  const behind = text.slice(quotation.end, quotation.end + REACH);
  const stop = sentenceEnd(behind);
  const after = people.find(({ start }) => start >= quotation.end);
  const isBehind =
    after !== undefined &&
    after.start < quotation.end + stop &&
    !/[„“"»«]/u.test(behind.slice(0, after.start - quotation.end));
  if (PRONOUN.test(behind.slice(0, stop))) return speakerBefore(reading, quotation.start);
  if (isBehind && SAYING.test(behind.slice(0, stop))) return after;
  const before = text.slice(Math.max(0, quotation.start - REACH), quotation.start);
  if (!/:\s*$|(?:,|dass?|sich|nannte [^.]*)\s*$/u.test(before)) return null;
  const from = quotation.start - (before.length - Math.max(0, lastSentenceStart(before)));
  let found: Person | null = null;
  for (const person of people) {
    if (person.start >= quotation.start) break;
    if (person.start >= from) found ??= person;
  }
  return found;
}

/** Sagte er: whoever alone is named in the sentence before. */
function speakerBefore({ text, people }: Reading, start: number): Person | null {
  const before = text
    .slice(Math.max(0, start - 2 * REACH), start)
    .trimEnd()
    .replace(/[.!?]$/u, '');
  const from = start - (text.slice(Math.max(0, start - 2 * REACH), start).length - lastSentenceStart(before));
  const named = people().filter(person => person.start >= from && person.end <= start);
  return new Set(named.map(({ last }) => last)).size === 1 ? (named[0] ?? null) : null;
}

const REACH = 140;
const SAYING =
  /^[,.]?\s*(?:so|sagt|sagte|betont|betonte|erklärt|erklärte|meint|meinte|räumt|räumte|lobt|lobte|fordert|forderte|verspr|warn|kritisier|versicher|kündig|ergänz|heißt|schrieb|schreibt|teilt|mahnt|rief|ruft|urteilt|findet|freut|bilanz|resüm|begründ|unterstr|nannte|said|says|added|told|explained|warned|laut|zitiert)/u;
const PRONOUN = /^[,.]?\s*(?:sagte|sagt|betonte|erklärte|so|said) (?:er|sie|he|she)(?![\p{L}])/u;

/** A full stop behind a word of three letters ends the sentence; those of Dr. and OB do not. */
function sentenceEnd(behind: string): number {
  const at = behind.search(/(?<=\p{L}{3}|\))[.!?](?:\s|$)|\n/u);
  return at < 0 ? behind.length : at;
}

function lastSentenceStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(/(?<=\p{L}{3}[“”"»«)]?)[.!?][“”"»«)]? |\n/gu))
    start = match.index + match[0].length;
  return start;
}
