import type { CheckFinding } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { editDistance } from '../../../text/edit-distance';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { isInflectionOf } from '../../../text/inflections';
import { findMeasure } from '../../../text/measures';
import { isNounByEnding } from '../../../text/names';
import type { Word } from '../../../text/words';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * Two words with a capital of which one is a letter or two off the source's: Demis Hasabis for Demis Hassabis, Oskar
 * Brandes for Oscar Brandes. Beside a word that is the same no list of first names is needed, and the slip may be short.
 * So with bodies of which one word is a compound that ends otherwise (org_variant): Naturschutzverein Wildau for Naturschutzbund Wildau.
 * Told where each spelling is in one text alone. Linear in the words, but for a few rivals each.
 */
export function checkHalfNames({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  return sourceReadings.flatMap((source, document) => {
    const unknown = pairsIn(reading, source);
    if (unknown.length === 0 || !isRelated(document)) return [];
    const byKept = new Map<string, Half[]>();
    for (const half of pairsIn(source, reading)) {
      const list = byKept.get(half.key);
      if (!list) byKept.set(half.key, [half]);
      else if (list.length < MAX_RIVALS) list.push(half);
    }
    return unknown.flatMap(half => {
      const rivals = byKept.get(half.key) ?? [];
      const slips = half.isPerson ? rivals.filter(each => isSlip(half.word, each.word)) : [];
      const others = slips.length > 0 ? slips : rivals.filter(each => isOtherPart(half.word, each.word));
      const [other] = others;
      if (!other || new Set(others.map(({ word }) => word.folded)).size > 1) return [];
      return makeContrast(slips.length > 0 ? 'name_variant' : 'org_variant', {
        reading,
        at: half,
        document,
        source,
        other,
        severity: 'high',
      });
    });
  });
}

const MAX_RIVALS = 8;
const MAX_PAIRS = 300;
/** Letters. In shorter words one letter makes another name. */
const SHORT = 4;
/** From here on two may be off. */
const LONG = 7;

/** Letters of a compound, of its first part, and of the rest that is another one. */
const COMPOUND = 10;
const PART = 7;
const MIN_REST = 3;

/** `word` is in this text alone; the other one of the two, and on which side it stands, is the `key`. */
type Half = { start: number; end: number; key: string; word: Word; isPerson: boolean };

/** Pairs of words of which `other` has one. Of a first name that is on the list the rules of names know more. */
function pairsIn(reading: Reading, other: Reading): Half[] {
  const spans = reading.wordSpans();
  const words = reading.written();
  const known = other.words();
  const people = new Set(reading.people().map(({ start }) => start));
  const found: Half[] = [];
  for (let at = 1; at < words.length && found.length < MAX_PAIRS; at++) {
    const [first, last] = [words[at - 1], words[at]];
    if (!first?.isCapital || !last?.isCapital) continue;
    const [start = 0, end = 0, next = 0, to = 0] = spans.slice(at * 2 - 2, at * 2 + 2);
    if (next !== end + 1 || people.has(start) || FIRM.test(reading.text.slice(to, to + 8))) continue;
    const isFirstKnown = known.has(first.folded);
    if (isFirstKnown === known.has(last.folded)) continue;
    const [kept, word] = isFirstKnown ? [first, last] : [last, first];
    const isPerson = canBeHalf(word) && canBeHalf(kept);
    if (!isPerson && (word.text.length < COMPOUND || !canBeKept(kept))) continue;
    found.push({ start, end: to, key: `${isFirstKnown ? '<' : '>'}${kept.text}`, word, isPerson });
  }
  return found;
}

const FIRM = /^ (?:\p{Lu}|GmbH|AG|SE|KG|OHG|e\. ?V)/u;

/** Trainer Huber, Bad Huberhof and Wärmeleitung Süd say nothing of who is meant. */
function canBeHalf({ text, lower, roleKey, place }: Word): boolean {
  return (
    text.length >= SHORT &&
    roleKey === null &&
    place === null &&
    !FREQUENT_WORDS.has(lower) &&
    !isNounByEnding(lower) &&
    findMeasure(text) === null &&
    !COMMON_WORDS.has(lower) &&
    /^\p{L}+$/u.test(text)
  );
}

/** The body of a town, or of a name: Naturschutzbund Wildau, Bürgerstiftung Spessartwald. */
function canBeKept({ text, lower, roleKey }: Word): boolean {
  return text.length >= SHORT && roleKey === null && !COMMON_WORDS.has(lower) && !FREQUENT_WORDS.has(lower);
}

/** Compounds that begin alike and end otherwise: Naturschutzverein, Naturschutzbund; Spessarttal, Spessartwald. */
function isOtherPart({ folded: x, text }: Word, { folded: y, text: other }: Word): boolean {
  const least = Math.min(x.length, y.length);
  let shared = 0;
  while (shared < least && x[shared] === y[shared]) shared++;
  return shared >= PART && least - shared >= MIN_REST && !isInflectionOf(text, other);
}

function isSlip({ folded: x, text }: Word, { folded: y, text: other }: Word): boolean {
  // Jolande is no form of Jolanda, as Firmen is of Firma.
  const canBeForm = text.endsWith('a') === other.endsWith('a');
  if (x === y || (canBeForm && isInflectionOf(text, other))) return false;
  const limit = Math.min(x.length, y.length) >= LONG ? 2 : 1;
  return editDistance(x, y, limit) <= limit;
}
