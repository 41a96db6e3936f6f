import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { areAlike } from './amount-slack';
import { slipDigits } from './digit-slips';
import { meet, minus, plus, rangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive } from './stretches';
import { ofCalculation, shown } from './sum-finding';

/**
 * What a difference is told to lead to, and does not (number_mismatch): 862 Schüler, im Herbst davor sechs mehr,
 * also 856; 7400 Gäste, zuletzt 900 mehr, das heißt 6500. The words say that the one follows; told where the step was taken
 * the wrong way, or where one slip of a digit lies between. Linear: three figures in a row.
 */
export function checkLedTo({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!SIGN.test(text)) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((step, at) => {
    const next = amounts[at + 1];
    if (!next || next.start - step.end > 60 || !isAdditive(text, step)) return [];
    const words = LEADS.exec(text.slice(step.end, next.boundStart))?.groups;
    return words ? (judge(text, amounts, at, step, next, words.more !== undefined) ?? []) : [];
  });
}

const SIGN =
  /(?:mehr|weniger|höher|niedriger|darüber|darunter|more|fewer|less)(?: [^.,;:\d]{1,24})?(?:,| –|:) (?:also|das heißt|mithin|demnach|folglich|somit|sprich|nämlich|das sind|das waren|that is|so)(?!\p{L})/u;
const LEADS =
  /^(?: \p{Lu}[\p{L}-]+)? (?:(?<more>mehr|höher|darüber|more|higher)|(?<less>weniger|niedriger|darunter|fewer|less|lower))(?: [^.,;:\d]{1,24})?(?:,| –|:) (?:also|das heißt|mithin|demnach|folglich|somit|sprich|nämlich|das sind|das waren|that is|so)(?: (?!um )\p{Ll}+){0,3} $/u;
/** Figures back, and UTF-16 units, to what the step is taken from. */
const BACK = 4;
const REACH = 320;

function judge(
  text: string,
  amounts: readonly Amount[],
  at: number,
  step: Amount,
  next: Amount,
  isMore: boolean,
): CheckFinding | null {
  const said = inUnitOf(next, step);
  const all = amounts
    .slice(Math.max(0, at - BACK), at)
    .map(each => inUnitOf(each, said))
    .filter(each => isAdditive(text, each) && areAlike(each, said) && step.start - each.end < REACH);
  const from = all.at(-1);
  const by = inUnitOf(step, said);
  if (!from || !areAlike(by, said) || sizeOf(by) >= sizeOf(from) || !isAdditive(text, said)) return null;
  const isLed = (each: Amount) =>
    meet(isMore ? plus(rangeOf(each), rangeOf(by)) : minus(rangeOf(each), rangeOf(by)), rangeOf(said));
  const factor = said.measure?.factor ?? 1;
  if ([...all, ...amounts.slice(at + 2, at + 4).filter(each => areAlike(each, said))].some(isLed)) {
    // Rund 196.000 is within the bounds of both ways; the way it went is told by the figures as they stand.
    if (!isTurnedExactly(from, by, said, isMore)) return null;
  }
  const right = (sizeOf(from) + (isMore ? 1 : -1) * sizeOf(by)) / factor;
  if (!isTurnedExactly(from, by, said, isMore) && slipDigits(said, right) < 3) return null;
  return ofCalculation(
    'number_mismatch',
    text,
    next,
    { document: null, start: from.start, end: step.end },
    `${from.figure} ${isMore ? '+' : '−'} ${step.figure} = ${shown(right)}`,
  );
}

function isTurnedExactly(from: Amount, by: Amount, said: Amount, isMore: boolean): boolean {
  const turned = sizeOf(from) + (isMore ? -1 : 1) * sizeOf(by);
  return Math.abs(turned - sizeOf(said)) < 1e-6 * sizeOf(said);
}
