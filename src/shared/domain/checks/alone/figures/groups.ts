import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { ofSum } from './sum-finding';

/**
 * Groups that do not make their whole (number_mismatch): 16 Mannschaften in vier Gruppen zu je fünf; and two parts told
 * alike whose sum is a figure off: 1114 Unfälle. Bei 412 …, bei 602 ….
 */
export function checkGroups({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap((_, at) => checkProduct(text, amounts, at) ?? checkPair(text, amounts, at) ?? []);
}

const GROUPS =
  /^ (?:\p{Ll}+ )?(?:Gruppen|Staffeln|Reihen|Klassen|Bussen?|Tischen?|Schichten|Teams|Mannschaften|Kisten|Paketen?|Waggons|groups|teams|rows) (?:zu|mit|à|of|with) (?:je(?:weils)? )?$/u;

function checkProduct(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [whole, groups, each] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  if (!whole || !groups || !each || [whole, groups, each].some(isNoCount)) return null;
  const between = text.slice(groups.end, each.start);
  if (!GROUPS.test(between) || !/(?:je(?:weils)? |à |of )$/u.test(between)) return null;
  if (groups.start - whole.end > 120 || /[!?;:\n]/u.test(text.slice(whole.end, groups.start))) return null;
  const lead = text.slice(Math.max(whole.end, groups.start - 14), groups.start);
  if (!/(?<![\p{L}])(?:in|auf|into) $/u.test(lead)) return null;
  // Seats and beds may be more than those who take them.
  if (/^ (?:\p{Ll}+ )?(?:Sitz|Plätz|Bett|seats|beds)/u.test(text.slice(each.end, each.end + 24))) return null;
  const product = groups.value * each.value;
  const isNear = product > whole.value * 0.5 && product < whole.value * 2;
  return product === whole.value || !isNear ? null : ofSum(each, whole, product);
}

/** Under it, a figure more or less is no slip that stands out. */
const LEAST_WHOLE = 100;

function checkPair(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [whole, one, other] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  if (!whole || !one || !other || [whole, one, other].some(isNoCount) || whole.value < LEAST_WHOLE)
    return null;
  if (one.start - whole.end > 120 || other.start - one.end > 90) return null;
  const [first] = /\p{L}+ $/u.exec(text.slice(Math.max(0, one.start - 12), one.start)) ?? [];
  const [second] = /\p{L}+ $/u.exec(text.slice(Math.max(0, other.start - 12), other.start)) ?? [];
  if (!first || first.toLowerCase() !== second?.toLowerCase() || !/^(?:bei|in|auf|an|davon) $/iu.test(first))
    return null;
  if (/[.!?;:\n](?!\d)/u.test(text.slice(one.end, other.start)) || !isWhole(text, one, other)) return null;
  const sum = one.value + other.value;
  return isFigureOff(sum, whole.value) ? ofSum(other, whole, sum) : null;
}

/** Nothing but the two parts in their sentence. */
function isWhole(text: string, one: Amount, other: Amount): boolean {
  const between = text.slice(one.end, other.start);
  return !/(?<![\p{L}])(?:auch|zudem|unter anderem|allein|darunter|mindestens)(?![\p{L}])/u.test(between);
}

/** 1014 for 1114. */
function isFigureOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length || a === b) return false;
  return [...a].filter((figure, at) => figure !== b.charAt(at)).length === 1;
}

function isNoCount({ kind, bound, figure }: Amount): boolean {
  return kind !== 'count' || bound !== null || /^(?:19|20)\d{2}\.?$/.test(figure);
}
