import type { Amount } from '../../../text/amounts';
import { areAlike, isYear } from './amount-slack';
import { type Counted, countedAt } from './counted-nouns';
import { meet, rangeOf, sizeOf } from './ranges';

/** Another figure of the text is the same, or some of them make it. */
export function isConfirmed(text: string, amounts: readonly Amount[], claim: Counted): boolean {
  const { amount } = claim;
  const others = amounts.filter(
    each =>
      each !== amount &&
      areAlike(each, amount) &&
      (!isYear(each) || countedAt(text, each) !== null) &&
      !DAVON.test(text.slice(Math.max(0, each.boundStart - 24), each.boundStart)),
  );
  const said = rangeOf(amount);
  if (others.some(each => meet(rangeOf(each), said))) return true;
  // Of small figures, any two make any third: of one kind they must be.
  const kinds = others.map(each => (amount.value < 100 ? (countedAt(text, each)?.kind ?? null) : null));
  const few = others.filter((_, at) => kinds[at] === null || kinds[at]?.endsWith(claim.kind)).slice(0, 24);
  const isOfOne = (x: Amount, y: Amount) =>
    [x, y].every(each => [null, claim.kind].includes(kinds[others.indexOf(each)] ?? null));
  const isMade = (made: number) => made >= said[0] && made <= said[1];
  for (const [at, x] of few.entries()) {
    for (const y of few.slice(at + 1)) {
      const [a, b] = [sizeOf(x), sizeOf(y)];
      if (
        isMade(a + b) ||
        (isMade(Math.abs(a - b)) && isOfOne(x, y)) ||
        (Math.min(a, b) > 1 && isMade(a * b))
      )
        return true;
    }
    let total = 0;
    for (const each of few.slice(at, at + 8)) {
      total += sizeOf(each);
      if (isMade(total)) return true;
    }
  }
  return false;
}

const DAVON = /(?<!\p{L})(?:[Dd]avon|[Dd]arunter)(?: \p{Ll}+){0,2} $/u;
