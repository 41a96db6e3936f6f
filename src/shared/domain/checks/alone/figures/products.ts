import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike, isYear } from './amount-slack';
import { sizeOf } from './ranges';
import { isAdditive, stretchAt } from './stretches';
import { ofCalculation, ofSum, shown } from './sum-finding';

/**
 * So many of so much each, with a total that they do not make (number_mismatch): sechs Anlagen zu je 5 Megawatt, insgesamt 36;
 * 300 Kisten zu je 12 Euro bringen 4600 Euro; 16 Mannschaften in vier Gruppen zu je fünf. Silent where another "je" or figure of the unit stands near. Linear.
 */
export function checkProducts({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap((each, at) => {
    const count = amounts[at - 1];
    if (count && each.kind === 'count') return judgeGroups(text, amounts[at - 2], count, each) ?? [];
    const isEach = each.measure !== null && each.bound === null && each.kind === 'measure';
    if (!isEach || !count || count.kind !== 'count' || count.bound !== null || count.value < 2) return [];
    if (!EACH.test(text.slice(count.end, each.start))) return [];
    return judge(reading, amounts, count, each) ?? [];
  });
}

const EACH =
  /^ (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)? (?:zu|mit|für|à|von|of|at) (?:je(?:weils)? )?$/u;
const ALL =
  /(?<!\p{L})(?:insgesamt|zusammen|damit|bring\p{L}*|ergibt|macht|ergeben|nahm|nimmt|Summe|kost\p{L}*|in total|altogether|together)(?!\p{L})/iu;
const OTHERWISE =
  /(?<!\p{L})(?:Vorjahr\p{L}*|mehr|weniger|zwei ältere|weitere\p{L}?|außerdem|dazu|plus|Rabatt|abzüglich)(?!\p{L})/u;

function judge(
  reading: Reading,
  amounts: readonly Amount[],
  count: Amount,
  each: Amount,
): CheckFinding | null {
  const { text } = reading;
  const { end } = stretchAt(reading, each.start, 0, 1);
  if (!/(?<!\p{L})je(?:weils)?(?!\p{L})|à|each/u.test(text.slice(count.end, each.end + 8))) return null;
  const totals = itemsBetween(amounts, each.end, end).filter(
    other => isAdditive(text, other) && areAlike(other, each) && sizeOf(other) > sizeOf(each),
  );
  const [total] = totals;
  if (!total || totals.length > 1 || total.bound !== null) return null;
  const between = text.slice(each.end, total.start);
  if (!ALL.test(between) || OTHERWISE.test(between) || /(?<!\p{L})je(?!\p{L})/u.test(between)) return null;
  const made = count.value * sizeOf(each);
  const times = made / sizeOf(total);
  if (Math.abs(times - 1) < 0.02 || times > 2 || times < 0.5) return null;
  const sum = `${count.figure} × ${each.figure} = ${shown(made / (total.measure?.factor ?? 1))}`;
  return ofCalculation(
    'number_mismatch',
    text,
    total,
    { document: null, start: count.start, end: each.end },
    sum,
  );
}

const GROUPS = /^ (?:\p{Ll}+ )?\p{Lu}?[\p{L}-]+ (?:zu|mit|à|of|with) (?:je(?:weils)? )?$/u;
const INTO = /(?<!\p{L})(?:in|auf|into) $/u;
/** Seats and beds may be more than those who take them. */
const ROOM = /^ (?:\p{Ll}+ )?(?:Sitz|Plätz|Bett|seats|beds)/u;

/** 16 Mannschaften in vier Gruppen zu je fünf. */
function judgeGroups(
  text: string,
  whole: Amount | undefined,
  groups: Amount,
  each: Amount,
): CheckFinding | null {
  if (!whole || [whole, groups, each].some(isNoCount)) return null;
  const between = text.slice(groups.end, each.start);
  if (!GROUPS.test(between) || !/(?:je(?:weils)? |à |of )$/u.test(between)) return null;
  if (groups.start - whole.end > 120 || /[!?;:\n]/u.test(text.slice(whole.end, groups.start))) return null;
  if (!INTO.test(text.slice(Math.max(whole.end, groups.start - 14), groups.start))) return null;
  if (ROOM.test(text.slice(each.end, each.end + 24))) return null;
  const product = groups.value * each.value;
  const isNear = product > whole.value * 0.5 && product < whole.value * 2;
  return product === whole.value || !isNear ? null : ofSum(each, whole, product);
}

function isNoCount(amount: Amount): boolean {
  return amount.kind !== 'count' || amount.bound !== null || amount.measure !== null || isYear(amount);
}
