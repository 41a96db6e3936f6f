import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { digitsOf } from '../../against-source/figures/same-amounts';
import type { Reading } from '../../context';
import { makeOwnContrast } from '../../findings';
import { areAlike, isYear, scaleOf } from './amount-slack';
import { isConfirmed } from './confirmed-counts';
import type { Counted } from './counted-nouns';
import { meet, rangeOf } from './ranges';

export const OTHER_TIME =
  /(?<![\p{L}])(?:Vorjahr\p{L}*|statt|zuvor|früher|inzwischen|später|weitere|anderen|gegenüber|davon|darunter|mehr|weniger|after|instead|others?|earlier|later)(?![\p{L}])/iu;
const TAKEN_UP =
  /(?<!\p{L})(?:[Dd]ie|[Dd]en|[Dd]er|[Aa]lle[nr]?|[Ii]hre[nr]?|[Ss]eine[nr]?|[Dd]iese[nr]?|[Ss]ämtliche[nr]?|[Tt]he|[Aa]ll) (?:insgesamt |rund |etwa |knapp |\p{Ll}+en )?$/u;
/** In a headline: another thing than what is told below it. */
export const LACK =
  /(?<!\p{L})(?:fehl\p{Ll}*|sucht|gesucht|suchen|frei\p{Ll}?|offene?n?|leer|gestrichen|mehr|weniger|[Pp]latz für|zu wenig\p{Ll}*|Anmeldung\p{Ll}*|Bewerb\p{Ll}*)(?!\p{L})/u;
/** Amounts back to the one it may be. */
const BACK = 14;

/**
 * Two digits that changed their places where the same thing is told again: 2,774 and die 2,747 Millionen Arbeitslosen; 68 and
 * 86 Verhandlungstage; 4300 Neue in the headline and 3400 junge Leute below it.
 */
export function findSwapped(
  { text }: Reading,
  amounts: readonly Amount[],
  counted: readonly Counted[],
): CheckFinding[] {
  const long = amounts
    .filter(each => each.kind !== 'ordinal' && !isYear(each))
    .map(amount => ({ amount, digits: digitsOf(amount) }))
    .filter(({ digits }) => digits.length > 1);
  const nouns = new Map(counted.map(each => [each.amount, each]));
  const titleEnd = text.indexOf('\n');
  return long.flatMap(({ amount: again, digits }, at) => {
    const before = long
      .slice(Math.max(0, at - BACK), at)
      .filter(each => areTurned(each.digits, digits) && areAlike(each.amount, again))
      .flatMap(({ amount }) => (areSwapped(amount, again) ? amount : []));
    const [first] = before;
    if (!first || before.length > 1) return [];
    const [one, other] = [nouns.get(first), nouns.get(again)];
    const isTaken = TAKEN_UP.test(text.slice(Math.max(0, again.start - 34), again.start));
    const isLacking = first.end < titleEnd && LACK.test(text.slice(0, titleEnd));
    const isOne = one && other && !isLacking && one.kind === other.kind && (isTaken || one.noun.length > 9);
    const isTitle =
      first.end <= titleEnd &&
      !LACK.test(text.slice(0, titleEnd)) &&
      again.start > titleEnd &&
      ((one && other && again.value >= 100) || isTitleMeasure(text, titleEnd, first, again));
    if (!isOne && !isTitle && !(isTaken && isNamedBefore(text, first, again))) return [];
    if (OTHER_TIME.test(clauseAt(text, again.boundStart))) return [];
    if (amounts.some(each => each !== again && areAlike(each, again) && meet(rangeOf(each), rangeOf(again))))
      return [];
    if (isTitle && (one ? isConfirmed(text, amounts, one) : isAgain(amounts, first))) return [];
    return isTitle ? toldAgain(text, first, again) : toldAgain(text, again, first);
  });
}

/** UTF-16 units behind a headline. */
const LEAD = 260;
const LONG_NOUN = /(?<!\p{L})\p{Lu}\p{Ll}{6,}(?!\p{L})/gu;

/** Rapsernte bringt 3,62 Millionen Tonnen. Mit einer Rapsernte von 3,26 Millionen Tonnen: the lead tells of the same noun. */
function isTitleMeasure(text: string, titleEnd: number, first: Amount, again: Amount): boolean {
  if (first.kind !== 'measure' || again.start - titleEnd > LEAD || digitsOf(again).length < 3) return false;
  const near = text.slice(Math.max(titleEnd, again.start - 60), again.end + 60);
  return Array.from(text.slice(0, titleEnd).matchAll(LONG_NOUN)).some(
    ([noun]) => !/^(?:Million|Milliard)/u.test(noun) && near.includes(noun),
  );
}

function isAgain(amounts: readonly Amount[], first: Amount): boolean {
  return amounts.some(each => each !== first && areAlike(each, first) && meet(rangeOf(each), rangeOf(first)));
}

/** The noun behind the second stands before or behind the first, which has four figures and more. */
function isNamedBefore(text: string, first: Amount, again: Amount): boolean {
  const noun = /^(?: \p{Ll}+e[nr]?)? (\p{Lu}[\p{L}-]{5,})/u.exec(text.slice(again.end, again.end + 50))?.[1];
  if (noun === undefined || digitsOf(again).length < 4) return false;
  const root = noun.toLowerCase().replace(/(?:innen|en|er|e|n|s)$/u, '');
  return text
    .slice(Math.max(0, first.start - 110), first.end + 60)
    .toLowerCase()
    .includes(root);
}

/** UTF-16 units to either side. */
const CLAUSE = 140;

/** The words around an offset, as far as its sentence goes. */
export function clauseAt(text: string, at: number): string {
  const ahead = text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(/[.!?]\s|\n/u)
    .at(-1);
  return `${ahead ?? ''}${text.slice(at, at + CLAUSE).split(/[.!?](?=\s|$)|\n/u)[0] ?? ''}`;
}

/** Two digits changed their places; of short numbers, two beside each other. */
export function areSwapped(x: Amount, y: Amount): boolean {
  if (scaleOf(x.figure) !== scaleOf(y.figure) || x.value < 12 || y.value < 12) return false;
  return areTurned(digitsOf(x), digitsOf(y));
}

function areTurned(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || a === b) return false;
  let first = 0;
  while (a[first] === b[first]) first++;
  let second = first + 1;
  while (second < a.length && a[second] === b[second]) second++;
  const isTurned = second < a.length && a[first] === b[second] && a[second] === b[first];
  return isTurned && (second - first === 1 || a.length > 3) && a.slice(second + 1) === b.slice(second + 1);
}

export function toldAgain(text: string, at: Amount, other: Amount): CheckFinding {
  return makeOwnContrast('number_mismatch', { text }, at, other, 'high');
}
