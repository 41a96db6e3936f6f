import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { areOfOneUnit } from '../../against-source/figures/same-amounts';
import { ofArithmetic, precisionOf, REACH } from './percent-findings';

/** Parts that their share does not make: 12.000 Euro. Davon gehen 60 Prozent, also 8.200 Euro, … */
export function findParts(text: string, amounts: readonly Amount[]): CheckFinding[] {
  return amounts.flatMap((share, at) => {
    const [whole, part] = [amounts[at - 1], amounts[at + 1]];
    if (
      !whole ||
      !part ||
      share.kind !== 'share' ||
      share.measure === null ||
      part.start - whole.start > REACH
    )
      return [];
    if (!areOfOneUnit(whole, part) || whole.kind === 'share') return [];
    if (
      !/^(?: (?:von (?:ihnen|denen)|davon|(?:der|aller) \p{Lu}\p{L}+))?,? (?:also|nämlich|das sind|das entspricht|mithin|or|that is) (?:\p{Ll}+ )?$|^ \($/u.test(
        text.slice(share.end, part.boundStart),
      )
    )
      return [];
    if (
      !/(?:[Dd]avon|[Hh]iervon|von|Von|of|Of)(?![\p{L}])/u.test(
        text.slice(Math.max(0, whole.start - 12), part.start),
      )
    )
      return [];
    const slack =
      (share.bound || part.bound || whole.bound ? 0.06 : 0.01) +
      precisionOf(share) / Math.max(0.01, share.value);
    if (Math.abs(whole.value * share.value - part.value) <= slack * part.value) return [];
    return [ofArithmetic(part, share, part, share.value)];
  });
}

/** Shares that part and whole do not make: 120 von 200 … das sind 60 Prozent; 30 der 120, also ein Viertel. */
export function findShares(text: string, amounts: readonly Amount[]): CheckFinding[] {
  const found: CheckFinding[] = [];
  for (const [at, share] of amounts.entries()) {
    if (share.kind !== 'share' || at < 2) continue;
    const [x, y] = [amounts[at - 2], amounts[at - 1]];
    if (!x || !y || x.kind !== 'count' || y.kind !== 'count' || share.start - x.start > REACH) continue;
    const lead = text.slice(Math.max(0, x.boundStart - 14), x.boundStart);
    const between = text.slice(x.end, y.start);
    const tail = text.slice(y.end, share.boundStart);
    const around = `${tail}|${text.slice(share.end, share.end + 8)}`;
    const isSaid =
      /(?:(?<!\p{L})(?:das sind|das entspricht|also|mithin|that is|or)(?!\p{L})|\()[^.!?]{0,36}\|/iu.test(
        around,
      ) || / also\b/u.test(around.split('|')[1] ?? '');
    if (
      !isSaid ||
      /[.!?]\s/u.test(between + tail) ||
      /prozentpunkt/iu.test(text.slice(share.end, share.end + 8))
    )
      continue;
    const isWholeFirst = /(?:[Vv]on|[Oo]f)(?: den| the| insgesamt)? $/u.test(lead) && x.value >= y.value;
    const isOfIt = x.value >= y.value && /^ (?:davon|of them)(?![\p{L}])/u.test(tail);
    const isPartFirst =
      /^ (?:der|seiner|ihrer|unserer|aller|von(?: den| insgesamt)?|of(?: the| its| their| our)?) $/u.test(
        between,
      ) && y.value >= x.value;
    // Von 4150 auf 3980 is a step.
    const isStep = / (?:auf|to) (?:\p{Ll}+ )?$/u.test(between);
    if ((!isWholeFirst && !isPartFirst && !isOfIt) || isStep) continue;
    const real = isWholeFirst || isOfIt ? y.value / x.value : x.value / y.value;
    const slack = (share.bound || x.bound || y.bound ? 0.05 : 0) + precisionOf(share);
    // Of 24 in 92 more than a third is as wrong as a third.
    const isUnder = share.bound === 'least' && !x.bound && !y.bound && real < share.value - 0.012;
    // 3000 of 9000 are guests, so more than half are from here.
    const isSaidOfRest =
      share.bound === 'least' ? 1 - real >= share.value : Math.abs(1 - real - share.value) <= slack;
    const isRest =
      isSaidOfRest && !/^jede/iu.test(share.figure) && /^ \p{Lu}/u.test(text.slice(share.end, share.end + 2));
    if (isRest) continue;
    if (isUnder || Math.abs(real - share.value) > slack) found.push(ofArithmetic(share, x, y, real));
  }
  return found;
}
