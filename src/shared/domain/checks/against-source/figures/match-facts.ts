import type { CheckRule } from '../../../../model/check';
import { type Amount, baseValue } from '../../../text/amounts';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import type { Reading } from '../../context';
import { sentenceAt } from '../../pairs';
import { isMisread as isMisreadYear } from '../dates/source-dates';
import { areAsLong, isTimes } from './as-long';
import { type FactTable, likenessOf } from './fact-surroundings';
import type { Fact } from './facts';
import { areOfTwoRoles } from './figure-roles';
import { digitsOf, isMisread, isScaleWrong, isUnitWrong } from './same-amounts';

export type Match = { fact: Fact; other: Fact; score: number };

type Candidate = Match & { isNear: boolean; ownKey: string; thereKey: string };

/** Two words right beside both, or a few farther away. */
const ENOUGH = 1.6;
/** Where each is the only one of its kind. */
const ENOUGH_ALONE = 0.85;
/** Where one is the other misread: 25 for 52, millions for billions. */
export const ENOUGH_ALIKE = 0.5;
/** What that alone is worth. */
const ALIKE = 0.8;
/** How much more than with the next best. */
export const MARGIN = 1.25;
const MARGIN_ALIKE = 1.1;

export function matchFacts(
  own: FactTable,
  there: FactTable,
  wrong: readonly Fact[],
  missing: readonly Fact[],
): Match[] {
  if (!wrong.some(fact => missing.some(other => isRival(fact, other)))) return [];
  const { weightOf } = own.beside(there);
  const keyOf = ({ kind, key }: Fact, side: string) => `${side} ${kind} ${key}`;
  const pairs: Candidate[] = [];
  for (const fact of wrong) {
    for (const other of missing) {
      if (!isRival(fact, other) || areOfOtherScale(fact, other) || areAsLong(fact.amount, other.amount))
        continue;
      if (
        isTimes(fact.amount, other.amount, own.reading.text) ||
        isTimes(fact.amount, other.amount, there.reading.text)
      )
        continue;
      if (areApart(own.reading.text, fact, there.reading.text, other)) continue;
      if (isSmallCount(fact) && !isSmallCount(other) && !isAlike(fact, other)) continue;
      const score = likenessOf(own.around(fact), there.around(other), weightOf);
      const isLone = areLoneOfKind(fact, other, own.facts, there.facts);
      const isNear = isLone || isAlike(fact, other);
      const [ownKey, thereKey] = [keyOf(fact, 'own'), keyOf(other, 'there')];
      pairs.push({
        fact,
        other,
        score: score + (isNear ? ALIKE : 0) + (isLone ? ENOUGH_ALIKE : 0),
        isNear,
        ownKey,
        thereKey,
      });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const taken = new Map<string, string>();
  const found: Match[] = [];
  for (const pair of pairs) {
    const { fact, other, score, isNear, ownKey, thereKey } = pair;
    // What is wrong in the headline is wrong again below.
    const isAgain = taken.get(ownKey) === thereKey && score >= ENOUGH_ALONE;
    if (isAgain && !found.some(each => each.fact === fact)) found.push(pair);
    if (taken.has(ownKey) || taken.has(thereKey)) continue;
    const rivals = pairs.filter(
      each =>
        (each.ownKey === ownKey) !== (each.thereKey === thereKey) &&
        !taken.has(each.ownKey) &&
        !taken.has(each.thereKey),
    );
    const next = Math.max(0, ...rivals.map(each => each.score));
    const least = isNear ? ENOUGH_ALIKE + ALIKE : rivals.length === 0 ? ENOUGH_ALONE : ENOUGH;
    // A wrong digit needs no such care: what is said of something else is another number altogether.
    const isDoubtful = !isNear && isOfOther(own.reading, fact) && !isOfOther(there.reading, other);
    const isSure =
      !isDoubtful &&
      score >= least * (isFar(fact, other) ? 1.5 : 1) &&
      score >= (isNear ? MARGIN_ALIKE : MARGIN) * next;
    taken.set(ownKey, isSure ? thereKey : '').set(thereKey, ownKey);
    if (isSure) found.push(pair);
  }
  return found;
}

function areApart(text: string, { amount: x }: Fact, otherText: string, { amount: y }: Fact): boolean {
  return x !== null && y !== null && areOfTwoRoles(text, x, otherText, y);
}

/** The one century of each text; the one Nth young of a mother, by whatever name. */
function areLoneOfKind(fact: Fact, other: Fact, own: readonly Fact[], there: readonly Fact[]): boolean {
  const kind = LONE.find(each => each.test(fact.kind) && each.test(other.kind));
  if (!kind) return false;
  return [own, there].every(
    list => new Set(list.filter(each => kind.test(each.kind)).map(({ key }) => key)).size === 1,
  );
}

const YOUNG = /^nth (?:kind|kalb|jung|jungtier|nachwuch|baby|fohlen|welp|kuken)/u;
const LONE = [/^nth jahrhun/u, YOUNG];

const OTHER =
  /(?<!\p{L})(?:nächste[nrs]?|weitere[nrs]?|andere[nrs]?|Nachbar\p{L}*|benachbarte[nrs]?|damals|seinerzeit|früher|einst|zuletzt|noch|Vor (?:\p{L}+|\d+) (?:Jahren|Wochen|Monaten|Tagen)|vor (?:einer Woche|einem Jahr|einem Monat)|Schon im|in der Branche|bundesweit|deutschlandweit|landesweit|weltweit|elsewhere|another|nationwide|last year|earlier)(?!\p{L})/u;

/** In its sentence the words that tell of another thing, place or time. */
function isOfOther({ text, sentences }: Reading, { start, end }: Fact): boolean {
  const spans = sentences();
  const at = sentenceAt(spans, start);
  const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
  return OTHER.test(text.slice(Math.max(from, start - 160), Math.min(to, end + 60)));
}

export function ruleOf(fact: Fact, other: Fact): CheckRule {
  if (/^(?:year|month|day)$/.test(fact.kind) || fact.kind.startsWith('nth jahrhun')) return 'date_mismatch';
  const { amount } = fact;
  if (amount && other.amount && (isUnitWrong(amount, other.amount) || isScaleWrong(amount, other.amount)))
    return 'unit_mismatch';
  return fact.kind === 'age' || (fact.kind === 'time' && other.kind === 'year')
    ? 'anniversary_mismatch'
    : 'number_mismatch';
}

export function isRival(fact: Fact, other: Fact): boolean {
  // A time of 2:14 Minuten is nobody's two seconds.
  if (isColoned(fact) !== isColoned(other)) return false;
  if (fact.kind !== other.kind) {
    if (fact.kind.startsWith('nth ') && other.kind.startsWith('nth '))
      return (
        !isFirstOfOther(fact, other) &&
        !NO_SERIES.test(fact.kind) &&
        !NO_SERIES.test(other.kind) &&
        Math.abs(Number(fact.key) - Number(other.key)) <= 3 &&
        (TIME_OF_SERIES.test(fact.kind) ||
          TIME_OF_SERIES.test(other.kind) ||
          (YOUNG.test(fact.kind) && YOUNG.test(other.kind)))
      );
    return (
      fact.amount !== null &&
      other.amount !== null &&
      digitsOf(fact.amount).length > 1 &&
      isUnitWrong(fact.amount, other.amount)
    );
  }
  if (fact.kind === 'day' || fact.kind === 'month') return haveOneOther(fact.key, other.key);
  if (fact.kind !== 'count') return true;
  return isAlike(fact, other) || countTheSame(fact.amount, other.amount);
}

function isColoned({ amount }: Fact): boolean {
  return amount?.kind === 'measure' && amount.figure.includes(':');
}

/** Of day, month and year only one is another: else both are days of two things. */
function haveOneOther(x: string, y: string): boolean {
  const [a, b] = [x, y].map(each => each.replace(/^--/, '-').split('-').toReversed());
  if (!a || !b) return false;
  return a.filter((part, at) => part !== '' && (b[at] ?? '') !== '' && part !== b[at]).length <= 1;
}

/** Zum 18. Mal, die 18. Auflage: what is numbered stands elsewhere. */
const TIME_OF_SERIES = /^nth (?:mal|auflag|ausgab|time|edition)/u;

/** What is numbered to be told apart, and not because it comes again. */
const NO_SERIES =
  /^nth (?:weltkrieg|jahrhundert|stock|obergescho|etage|klass|lig|bundeslig|halbjahr|quartal|halbzeit|platz|rang|vorsitz|vorstand|burgermeister|kind|tochter|sohn|drittel|person|bauabschnitt)/u;

/** Two days with their years, of which `isRival` let only one part differ; 25 and 52, 6000 and 60 000, Millionen and Milliarden, 1913 and 1931, 4.40 and 6.40 Uhr. */
function isAlike(fact: Fact, there: Fact): boolean {
  const { amount, kind, key } = fact;
  const { amount: other } = there;
  // Of two years of one decade none need be the other misread.
  if (kind === 'year' && there.kind === 'year')
    return key.slice(0, 3) !== there.key.slice(0, 3) && isMisreadYear(key, there.key);
  if (kind === 'day' && there.kind === 'day') return /^\d/.test(key) && /^\d/.test(there.key);
  if (!amount || !other) return false;
  if (amount.kind === 'clock')
    return amount.value % 60 !== 0 && other.kind === 'clock' && (amount.value - other.value) % 60 === 0;
  const length = Math.min(digitsOf(amount).length, digitsOf(other).length);
  return (
    isScaleWrong(amount, other) || (length > 1 && isMisread(amount, other) && !areNeighbours(amount, other))
  );
}

/** 38 and 39 are two numbers as well as one misread. */
function areNeighbours(x: Amount, y: Amount): boolean {
  return digitsOf(x).length === 2 && digitsOf(y).length === 2 && Math.abs(x.value - y.value) < 3;
}

function countTheSame(x: Amount | null, y: Amount | null): boolean {
  if (!x || !y) return false;
  const [a, b] = [x.counted.slice(0, 2), y.counted.slice(0, 2)];
  return a.some(stem => {
    const groups = SYNONYM_GROUPS.get(stem);
    return b.some(
      each =>
        each === stem ||
        isOfSame(stem, each) ||
        isOfSame(each, stem) ||
        (groups !== undefined && SYNONYM_GROUPS.get(each)?.some(group => groups.includes(group)) === true),
    );
  });
}

/** Schulen and Schulstandorte are as many. */
function isOfSame(noun: string, compound: string): boolean {
  return noun.length > 3 && compound.startsWith(noun) && SITE.test(compound.slice(noun.length));
}

const SITE =
  /^(?:s|en|n|-)?(?:standort|betrieb|einrichtung|haus|hauser|stell|statt|gebaud|filial|gemeind)e?n?$/u;

/** Two of ten things are told in most texts: zwei Personen is not said by zwei von ihnen. */
export function isSmallCount({ kind, amount }: Fact): boolean {
  return kind === 'count' && amount !== null && amount.value <= 12;
}

export function countsAnother({ amount: x }: Fact, { amount: y }: Fact): boolean {
  return x !== null && y !== null && !countTheSame(x, y);
}

/** 19 Millionen is no 4.000, unless a digit or the word for a scale was lost. */
export function areOfOtherScale({ amount: x }: Fact, { amount: y }: Fact): boolean {
  if (!x || !y || x.kind === 'clock' || x.kind === 'score' || isScaleWrong(x, y) || isMisread(x, y))
    return false;
  const [less = 0, more = 0] = [baseValue(x), baseValue(y)].toSorted((a, b) => a - b);
  const areTimes = x.measure?.dimension === 'time' && x.measure.unit !== y.measure?.unit;
  return more > (areTimes && !isUnitWrong(x, y) ? OTHER_SPAN : OTHER_SCALE) * less;
}

const OTHER_SCALE = 300;
/** Neun Tage are no 45 Minuten. */
const OTHER_SPAN = 24;

/** Zum zweiten Mal ist es so weit, and die erste Geburt was the one before. */
function isFirstOfOther({ kind, key }: Fact, other: Fact): boolean {
  return (key === '1' || other.key === '1') && !(YOUNG.test(kind) && YOUNG.test(other.kind));
}

function isFar({ amount }: Fact, { amount: other }: Fact): boolean {
  if (!amount || !other || amount.kind === 'clock' || amount.kind === 'score') return false;
  const [less = 0, more = 0] = [baseValue(amount), baseValue(other)].toSorted((a, b) => a - b);
  return more > 10 * less && digitsOf(amount) !== digitsOf(other) && !isMisread(amount, other);
}
