import type { Span } from '../../../../model/span';
import { SPEECH_VERBS, VERBS_BEHIND_SPEECH } from '../../../text/speech-verbs';

/** Somebody's words of which one mark is lost. */
export type HalfMarked = Span & { speaker: string };

/**
 * Words that are given to somebody and have a mark at one end alone: Wir sind am Ziel“, sagte er; „Das Dach ist dicht, sagte
 * Wirt Bohm. A quotation may go on in the next line, and “ opens in English. Linear.
 */
export function findHalfMarked(text: string): HalfMarked[] {
  if (!ANY.test(text)) return [];
  const found: HalfMarked[] = [];
  for (let from = 0; from < text.length; ) {
    const line = text.slice(from, from + MAX_LINE).split('\n', 1)[0] ?? '';
    // A closing mark alone in a line may end what the line before began.
    const isGoneOn: boolean =
      from > 0 && found.length === 0 && isLeftOpen(text.slice(Math.max(0, from - MAX_LINE), from - 1));
    if (ANY.test(line))
      found.push(
        ...inLine(line, isGoneOn).map(each => ({ ...each, start: from + each.start, end: from + each.end })),
      );
    from += line.length + 1;
  }
  return found;
}

const ANY = /[„“”]/u;
const MAX_LINE = 4_000;
const MAX_WORDS = 400;
const MIN_WORDS = 4;

function isLeftOpen(before: string): boolean {
  return before.lastIndexOf('„') > Math.max(...['“', '”', '"'].map(mark => before.lastIndexOf(mark)));
}

/** Behind the words: the verb, and whoever says it. */
const GIVEN =
  /^, (?<verb>\p{Ll}{2,}) (?<speaker>(?:\p{Ll}+ ){0,3}(?:er|sie|\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}-]+){0,3}))(?!\p{L})/u;

function inLine(line: string, isGoneOn: boolean): HalfMarked[] {
  const found: HalfMarked[] = [];
  let open = isGoneOn ? 0 : -1;
  for (const { index, 0: mark } of line.matchAll(/[„“”"]/gu)) {
    // A plain mark opens as well as it closes: alone it says nothing.
    if (mark === '"' && open < 0) return found;
    const isOpening =
      mark === '„' || (mark === '“' && open < 0 && /(?:^|[\s(:–])$/u.test(line.slice(0, index).slice(-1)));
    if (isOpening) {
      if (open >= 0 && line.charAt(open) === '„') pushOpen(line, open, index, found);
      open = index;
    } else if (open < 0) pushClosed(line, index, found);
    else open = -1;
  }
  if (open >= 0 && line.charAt(open) === '„') pushOpen(line, open, line.length, found);
  return found;
}

/** Wir sind am Ziel“, sagte er: from where the sentence begins. */
function pushClosed(line: string, index: number, found: HalfMarked[]): void {
  const given = GIVEN.exec(line.slice(index + 1, index + 80))?.groups;
  if (!given || !isSaying(given.verb ?? '')) return;
  const before = line.slice(Math.max(0, index - MAX_WORDS), index);
  const lead = /^[\s\S]*(?:[.!?:] |[“”] )/u.exec(before)?.[0].length ?? 0;
  if (before.slice(lead).split(' ').length < MIN_WORDS) return;
  found.push({ start: index - before.length + lead, end: index + 1, speaker: given.speaker ?? '' });
}

/** „Das Dach ist dicht, sagte Wirt Bohm. And no other mark up to `end`. */
function pushOpen(line: string, start: number, end: number, found: HalfMarked[]): void {
  const sentence = /^[^.!?]*[.!?]/u.exec(line.slice(start, Math.min(end, start + MAX_WORDS)))?.[0] ?? '';
  const comma = sentence.lastIndexOf(', ');
  const given = comma < 0 ? undefined : GIVEN.exec(sentence.slice(comma))?.groups;
  if (!given || !isSaying(given.verb ?? '')) return;
  const words = sentence.slice(0, comma).split(' ').length;
  if (words < MIN_WORDS || sentence.slice(comma).split(' ').length > words + MIN_WORDS) return;
  found.push({ start, end: start + comma, speaker: given.speaker ?? '' });
}

function isSaying(verb: string): boolean {
  return SPEECH_VERBS.has(verb) || VERBS_BEHIND_SPEECH.has(verb);
}
