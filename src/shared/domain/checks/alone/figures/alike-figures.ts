import type { Amount } from '../../../text/amounts';
import { areAlike, scaleOf } from './amount-slack';
import { inUnitOf, isSize } from './sizes';
import { isLabel } from './stretches';

/** A difference as it is told, and the figures beside it that it can be of, all in one unit. */
export type Around = { said: Amount; alike: readonly Amount[] };

/** Of `near`, in order, what `claim` can be the difference of; for a share, sizes of any kind. Null for less than two or more than `most`. */
export function alikeAround(
  text: string,
  near: readonly Amount[],
  claim: Amount,
  most: number,
): Around | null {
  const around = near.filter(
    each =>
      each !== claim &&
      (isSize(each) || each.kind === 'share' || isCount(text, each)) &&
      !isLabel(text, each),
  );
  if (around.length < 2 || around.length > 2 * most) return null;
  const isGrowth = claim.kind === 'share';
  const said = isGrowth ? claim : inUnitAround(claim, around);
  const alike = around
    .map(each => unbound(text, withUnit(text, each, said, around)))
    .filter(each => (isGrowth ? each.kind !== 'share' : isSameKind(each, said)));
  return alike.length < 2 || alike.length > most ? null : { said, alike };
}

/** Nur 1618 is no year. */
function isCount(text: string, { kind, start }: Amount): boolean {
  return (
    kind === 'count' &&
    /(?<!\p{L})(?:nur|rund|etwa|gut|knapp|fast|insgesamt|genau|exakt) $/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

/** Zwei Millionen mehr, of Euros; vier Punkte, of shares. */
function inUnitAround(amount: Amount, around: readonly Amount[]): Amount {
  if (amount.measure !== null) return amount;
  if (/^punk/.test(amount.counted[0] ?? '') && around.some(({ kind }) => kind === 'share'))
    return { ...amount, measure: { unit: 'prozentpunkt', dimension: 'points', factor: 1 } };
  if (scaleOf(amount.figure) === 1) return amount;
  return inUnitOf(amount, around.find(each => /^[A-Z]{3}$/.test(each.measure?.dimension ?? '')) ?? amount);
}

/** A figure without a unit or a noun, as those beside it are. */
function withUnit(text: string, each: Amount, said: Amount, around: readonly Amount[]): Amount {
  if (!isBare(text, each)) return each;
  if (said.kind === 'share') {
    const near = around.find(({ kind, start }) => kind === 'measure' && Math.abs(start - each.end) < 120);
    return near && each.value >= 0.2 * near.value ? inUnitOf(each, near) : each;
  }
  if (said.measure?.dimension === 'points') {
    const isShareLike = each.kind === 'count' && each.measure === null && each.value <= 100;
    return isShareLike ? { ...each, kind: 'share', measure: PERCENT, value: each.value / 100 } : each;
  }
  return inUnitOf(each, said);
}

const PERCENT = { unit: 'prozent', dimension: 'share', factor: 0.01 };

/** 47 weniger als die 675: that is no bound of the second. Of 2019 mit mehr als 675 it is. */
function unbound(text: string, each: Amount): Amount {
  const isThan =
    each.boundStart < each.start &&
    /^(?:mehr|weniger|more|less) (?:als|than)/u.test(text.slice(each.boundStart, each.start)) &&
    /(?<!(?<!\d)(?:19|20)\d)\d(?: \p{L}+){0,2} $/u.test(
      text.slice(Math.max(0, each.boundStart - 40), each.boundStart),
    );
  return isThan ? { ...each, bound: null, boundStart: each.start } : each;
}

function isSameKind(each: Amount, said: Amount): boolean {
  if (said.measure?.dimension === 'points') return each.kind === 'share' && each.measure !== null;
  return each.kind !== 'share' && areAlike(each, said);
}

/** Without a noun of its own. */
export function isBare(text: string, { end, measure }: Amount): boolean {
  return measure !== null || !NOUN.test(text.slice(end, end + 40));
}

const NOUN = /^ (?<adjective>(?!de[srmn] )\p{Ll}+e[nrsm]? )?\p{Lu}/u;

/** The stem of it. */
export function nounOf(text: string, amount: Amount): string | undefined {
  const match = NOUN.exec(text.slice(amount.end, amount.end + 40));
  return match ? amount.counted[match.groups?.adjective === undefined ? 0 : 1] : undefined;
}
