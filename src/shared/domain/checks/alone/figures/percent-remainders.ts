import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { meet, minus, over, plus, type Range, rangeOf, sizeOf } from './ranges';
import { isAdditive, stretchAt } from './stretches';
import { ofCalculation, ofShare, shown } from './sum-finding';

/**
 * Percentages that what stands beside them does not leave or make (percent_arith): zu 85 Prozent aus Gebühren, die übrigen
 * 18 Prozent aus Spenden; 48 Prozent sind neu: 41 aus der Stadt, sechs vom Land und vier von fern; jetzt 4812 Stellen, das
 * sind 908 oder 19,4 Prozent weniger. Linear: only the figures of a few sentences around each are read.
 */
export function checkPercentRemainders({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('percent')) return [];
  const amounts = reading.amounts();
  return amounts.flatMap((share, at) => {
    if (share.kind !== 'share' || share.measure === null || share.value >= 1) return [];
    const lead = text.slice(Math.max(0, share.boundStart - LEAD), share.boundStart);
    if (REST.test(lead)) return judgeRest(reading, amounts, share) ?? [];
    if (OR.test(lead)) return judgeStep(reading, amounts, share, amounts[at - 1]) ?? [];
    return judgeParts(reading, amounts, share) ?? [];
  });
}

/** UTF-16 units before a share. */
const LEAD = 24;
const REST = /(?<!\p{L})(?:übrigen?|restlichen?|verbleibenden?|remaining) (?:\p{Ll}+ )?$/u;
const OF_CHANGE =
  /(?<!\p{L})(?:um|mehr als|weniger als|Plus|Minus|gestiegen|gesunken|stieg|sank|Rabatt|Zinsen|statt|zuvor|Vorjahr\p{L}*|davon|darunter|hiervon|Rest|Hälfte|by|than)(?!\p{L})/u;

/** Zu 85 Prozent aus Gebühren, die übrigen 18 Prozent: of one share alone, since of more the parts of a whole are added up. */
function judgeRest(reading: Reading, amounts: readonly Amount[], share: Amount): CheckFinding | null {
  const { text } = reading;
  const own = stretchAt(reading, share.start, 0, 0);
  const isIn = (from: number) => itemsBetween(amounts, from, own.end).filter(({ kind }) => kind === 'share');
  const inOwn = isIn(own.start);
  const { start } = inOwn.length > 1 ? own : stretchAt(reading, share.start, 1, 0);
  const shares = inOwn.length > 1 ? inOwn : isIn(start);
  const [first, last] = shares;
  if (!first || last !== share || shares.length !== 2 || first.measure === null) return null;
  const between = text.slice(first.end, share.boundStart);
  const before = text.slice(Math.max(start, first.boundStart - 40), first.boundStart);
  if (OF_CHANGE.test(between) || OF_CHANGE.test(before) || /punkt/u.test(between.slice(0, 8))) return null;
  // 20 Prozent zahlt der Kreis, 50 000 Euro die Stadt.
  if (itemsBetween(amounts, first.end, share.start).length > 0) return null;
  const sum = plus(rangeOf(first), rangeOf(share));
  if (meet(sum, [0.995, 1.005])) return null;
  const made = `100 − ${shown(first.value * 100)} = ${shown((1 - first.value) * 100)} %`;
  return ofCalculation(
    'percent_arith',
    text,
    share,
    { document: null, start: first.start, end: first.end },
    made,
  );
}

const MAX_PARTS = 5;
const LISTED = /^(?: \p{L}[\p{L}-]*){0,6}: (?:\p{L}+ ){0,3}$/u;

/** WHOLE: the parts behind a colon, the last of them joined by "und". */
function judgeParts(reading: Reading, amounts: readonly Amount[], whole: Amount): CheckFinding | null {
  const { text } = reading;
  const colon = text.slice(whole.end, whole.end + 90).indexOf(': ');
  if (colon < 0) return null;
  const { end } = stretchAt(reading, whole.end + colon, 0, 0);
  const parts = itemsBetween(amounts, whole.end, end);
  const [first] = parts;
  if (!first || parts.length < 2 || parts.length > MAX_PARTS) return null;
  if (!LISTED.test(text.slice(whole.end, first.boundStart))) return null;
  if (parts.some(each => each.kind !== 'share' || each.measure === null || each.value >= whole.value))
    return null;
  const joins = parts.slice(1).map((each, at) => text.slice(parts[at]?.end ?? 0, each.boundStart));
  if (
    joins.some(join => !/^(?: [\p{L}\d-]+){0,8}(?:,| und|, und| sowie)(?: \p{L}+){0,4} $/u.test(join)) ||
    !/ (?:und|sowie)(?: \p{L}+){0,4} $/u.test(joins.at(-1) ?? '') ||
    parts.some(each =>
      /^(?:punkt| (?:der|aller|von|des))(?!\p{L})/u.test(text.slice(each.end, each.end + 8)),
    ) ||
    /punkt/u.test(text.slice(whole.end, whole.end + 6)) ||
    OF_CHANGE.test(text.slice(Math.max(0, whole.start - 30), end))
  )
    return null;
  const sum = parts.reduce<Range>((made, each) => plus(made, rangeOf(each)), [0, 0]);
  if (meet(sum, rangeOf(whole))) return null;
  const real = parts.reduce((made, each) => made + each.value, 0);
  // So far from it, they are no parts of it.
  if (real > 1.25 * whole.value || whole.value > 1.25 * real) return null;
  const made = `${parts.map(({ value }) => shown(value * 100)).join(' + ')} = ${shown(real * 100)} %`;
  const last = parts.at(-1) ?? first;
  return ofCalculation(
    'percent_arith',
    text,
    whole,
    { document: null, start: first.start, end: last.end },
    made,
  );
}

const OR = /\d (?:oder|or|\() ?(?:\p{Ll}+ )?$/u;
const THAN = /^\)? (?<sign>mehr|weniger|more|less|fewer)(?: \p{Lu}\p{L}+)?(?: als| than)(?!\p{L})/u;
const TOLD_OF = /(?<!\p{L})(?:Das|Dies|das) (?:sind|waren|ist|war)(?!\p{L})/u;

/** Now 4812. Das sind 211 mehr als im Mai, aber 908 oder 19,4 Prozent weniger als vor einem Jahr. */
function judgeStep(
  reading: Reading,
  amounts: readonly Amount[],
  share: Amount,
  step: Amount | undefined,
): CheckFinding | null {
  const { text } = reading;
  if (!step || step.kind === 'share' || step.bound !== null || share.bound !== null) return null;
  if (!OR.test(text.slice(step.end - 1, share.boundStart)) || !isAdditive(text, step)) return null;
  const sign = THAN.exec(text.slice(share.end, share.end + 40))?.groups?.sign;
  if (sign === undefined) return null;
  const own = stretchAt(reading, share.start, 0, 0);
  const isTaken = TOLD_OF.test(text.slice(own.start, step.start));
  const { start } = stretchAt(reading, share.start, 1, 0);
  const known = itemsBetween(amounts, start, own.end).filter(
    each => each !== step && isAdditive(text, each) && areAlike(each, step) && sizeOf(each) > sizeOf(step),
  );
  const [now] = known.filter(
    each => each.end < step.start && (isTaken ? each.end <= own.start : each.start >= own.start),
  );
  if (!now || now.bound !== null) return null;
  const [said, by] = [rangeOf(share), rangeOf(step)];
  const isLess = /^(?:weniger|less|fewer)/u.test(sign);
  const baseOf = (each: Amount) => (isLess ? plus(rangeOf(each), by) : minus(rangeOf(each), by));
  // Now, or what it was before: each of them is tried.
  const made = known.flatMap(each => [over(by, rangeOf(each)), over(by, baseOf(each))]);
  if (made.some(each => each[0] > 0 && meet(each, said))) return null;
  const base = sizeOf(now) + (isLess ? 1 : -1) * sizeOf(step);
  const real = sizeOf(step) / base;
  if (base <= 0 || real > 2 * share.value || share.value > 2 * real) return null;
  return ofShare(share, step, now, real);
}
