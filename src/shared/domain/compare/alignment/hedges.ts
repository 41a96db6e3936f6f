import type { LinkReason } from '../../../model/comparison';
import { BOUND_PHRASES, BOUND_WORDS, type Bound } from '../../text/amount-bounds';
import { foldForSearch } from '../../text/fold';
import type { Side } from './describe-link';
import { HEDGE, NEGATION, NUMBER_TERM } from './lexicon';
import type { Marker, Sentence } from './sentence-features';
import type { SharedTerms } from './terms';

/**
 * Negations and hedges that one side has on what the other says without: kein Lehrgarten and ein Lehrgarten, rund 60
 * and 60. Where most words are other ones, too, only those count that stand right before a word or number of both.
 */
export function findWordDifferences(shared: SharedTerms, a: Side, b: Side, isClose: boolean): LinkReason[] {
  return [
    ...difference('negation-differs', NEGATION, a, b, isClose),
    ...difference('hedge-differs', HEDGE, a, b, isClose),
    ...differingBounds(shared, a, b),
  ];
}

const BOUNDS = folded(BOUND_WORDS);
const PHRASES = folded(BOUND_PHRASES);
/** Terms that begin this many units behind a marker can be what it is about: the next two. */
const REACH = 40;

function folded(list: ReadonlyMap<string, Bound>): ReadonlyMap<string, Bound> {
  return new Map(Array.from(list, ([words, bound]) => [foldForSearch(words), bound]));
}

function difference(
  reason: LinkReason['kind'],
  kind: number,
  a: Side,
  b: Side,
  isClose: boolean,
): LinkReason[] {
  const left = markersIn(a, kind);
  const right = markersIn(b, kind);
  if (left.length > 0 === right.length > 0) return [];
  const [side, markers, other] = left.length > 0 ? [a, left, b] : [b, right, a];
  const marker =
    markers.find(each => termsBehind(side, each).some(term => has(other, term))) ??
    (isClose ? markers[0] : null);
  if (!marker) return [];
  const text = side.text.slice(marker.start, marker.end);
  return [{ kind: reason, text: side === a ? text : '', otherText: side === a ? '' : text }];
}

function markersIn({ sentences }: Side, kind: number): Marker[] {
  return sentences
    .flatMap(({ markers }) => markers.filter(marker => marker.kind === kind))
    .slice(0, MAX_MARKERS);
}

/** No real sentence has more. */
const MAX_MARKERS = 20;

function termsBehind({ sentences }: Side, { start, end }: Marker): number[] {
  const sentence = sentences.find(each => each.start <= start && start < each.end);
  if (!sentence) return [];
  const found: number[] = [];
  for (const [i, term] of sentence.terms.entries()) {
    const at = sentence.places[2 * i] ?? 0;
    if (at >= end && at < end + REACH && found.push(term) === 2) break;
  }
  return found;
}

function has({ sentences }: Side, term: number): boolean {
  return sentences.some(({ terms }) => terms.includes(term));
}

/** One number, said with and without a limit. */
function differingBounds(shared: SharedTerms, a: Side, b: Side): LinkReason[] {
  const reasons: LinkReason[] = [];
  let tried = 0;
  for (const sentence of a.sentences) {
    if (sentence.numbers.length === 0) continue;
    for (const [i, term] of sentence.terms.entries()) {
      if (shared.kinds[term] !== NUMBER_TERM || tried++ >= MAX_MARKERS) continue;
      const other = b.sentences.find(({ terms }) => terms.includes(term));
      if (!other) continue;
      const at = other.terms.indexOf(term);
      const left = boundAt(a.text, sentence, i);
      const right = boundAt(b.text, other, at);
      if (left.kind !== right.kind)
        reasons.push({ kind: 'hedge-differs', text: left.text, otherText: right.text });
    }
  }
  return reasons;
}

/** How the number of a term is limited; `text` is the number with what limits it. */
function boundAt(text: string, { start, places }: Sentence, i: number): { kind: string; text: string } {
  const [numberStart = 0, numberEnd = 0] = [places[2 * i], places[2 * i + 1]];
  const from = Math.max(start, numberStart - 30);
  const number = text.slice(numberStart, numberEnd);
  if (numberStart - from < 2 || text.charCodeAt(numberStart - 1) !== SPACE_UNIT)
    return { kind: '', text: number };
  const before = text.slice(from, numberStart);
  const isShort = before.endsWith('. ');
  const lastEnd = before.length - (isShort ? 2 : 1);
  const lastStart = wordStartBefore(before, lastEnd);
  if (lastStart === lastEnd) return { kind: '', text: number };
  const hasFirst = before.charCodeAt(lastStart - 1) === SPACE_UNIT;
  const firstStart = hasFirst ? wordStartBefore(before, lastStart - 1) : lastStart;
  const last = before.slice(lastStart, lastEnd);
  const isPhrase = firstStart < lastStart - 1 && last.length <= MAX_PHRASE_END;
  const byPhrase = isPhrase ? PHRASES.get(foldForSearch(before.slice(firstStart, lastEnd))) : undefined;
  const kind = byPhrase ?? BOUNDS.get(foldForSearch(last)) ?? '';
  const shown = byPhrase ? before.slice(firstStart) : kind === '' ? '' : before.slice(lastStart);
  return { kind, text: `${shown}${number}` };
}

const SPACE_UNIT = 0x20;
/** The second words of PHRASES are shorter, however they are written. */
const MAX_PHRASE_END = 10;

/** Where the letters and apostrophes that end at `end` begin. */
function wordStartBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

function isLetter(unit: number): boolean {
  if (unit === APOSTROPHE) return true;
  return unit < 0x80 ? (unit | 32) >= 0x61 && (unit | 32) <= 0x7a : /\p{L}/u.test(String.fromCharCode(unit));
}

const APOSTROPHE = 0x27;
