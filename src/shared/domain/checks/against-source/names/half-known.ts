import type { Word } from '../../../text/words';
import type { Reading } from '../../context';

/**
 * Two words with a capital next to each other, of which the other text has one alone: `word` is the one that it lacks. The
 * other one of the two, and on which side it stands, is the `key`.
 */
export type HalfKnown = { start: number; end: number; key: string; word: Word };

/** Whether what a text has alone beside a word that both have can be what is looked for. */
type CanBe = (word: Word, kept: Word) => boolean;

/** Those of `reading`, each with those of `source` that keep the same word on the same side. Linear in the words. */
export function listHalfKnown(
  reading: Reading,
  source: Reading,
  canBe: CanBe,
): { half: HalfKnown; rivals: readonly HalfKnown[] }[] {
  const unknown = halvesIn(reading, source, canBe);
  if (unknown.length === 0) return [];
  const byKept = new Map<string, HalfKnown[]>();
  for (const half of halvesIn(source, reading, canBe)) {
    const list = byKept.get(half.key);
    if (!list) byKept.set(half.key, [half]);
    else if (list.length < MAX_RIVALS) list.push(half);
  }
  return unknown.flatMap(half => {
    const rivals = byKept.get(half.key);
    return rivals ? { half, rivals } : [];
  });
}

/** The one that several places agree on; null where they do not. */
export function onlyRival(rivals: readonly HalfKnown[]): HalfKnown | null {
  const [first] = rivals;
  return first && rivals.every(({ word }) => word.folded === first.word.folded) ? first : null;
}

const MAX_RIVALS = 8;
const MAX_PAIRS = 300;

/** Of a first name that is on the list the rules of names know more. */
function halvesIn(reading: Reading, other: Reading, canBe: CanBe): HalfKnown[] {
  const spans = reading.wordSpans();
  const words = reading.written();
  const known = other.words();
  const people = new Set(reading.people().map(({ start }) => start));
  const found: HalfKnown[] = [];
  for (let at = 1; at < words.length && found.length < MAX_PAIRS; at++) {
    const [first, last] = [words[at - 1], words[at]];
    if (!first?.isCapital || !last?.isCapital) continue;
    const [start = 0, end = 0, next = 0, to = 0] = spans.slice(at * 2 - 2, at * 2 + 2);
    if (next !== end + 1 || people.has(start) || FIRM.test(reading.text.slice(to, to + 8))) continue;
    const isFirstKnown = known.has(first.folded);
    if (isFirstKnown === known.has(last.folded)) continue;
    const [kept, word] = isFirstKnown ? [first, last] : [last, first];
    if (!canBe(word, kept)) continue;
    found.push({ start, end: to, key: `${isFirstKnown ? '<' : '>'}${kept.text}`, word });
  }
  return found;
}

const FIRM = /^ (?:\p{Lu}|GmbH|AG|SE|KG|OHG|e\. ?V)/u;
