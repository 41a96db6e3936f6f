import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike, scaleOf } from './amount-slack';
import { bothOf } from './computed-shares';
import { checkParts } from './own-figures';
import { STEP_BEHIND } from './partition-rows';
import { choicesOf, meet, roundedRangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, onesIn, stretchAt } from './stretches';
import { joined, ofCalculation, shown } from './sum-finding';

/**
 * Parts and what is called the rest of them, which do not make the whole told sentences before (number_mismatch): 47 Mitglieder
 * waren gekommen … vier stimmten dagegen, vier enthielten sich, die restlichen 49 gaben ihm recht. Silent where any choice of
 * the figures before makes it. Linear: few figures of a paragraph, and of the one before.
 */
export function checkLeftOver({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!reading.has('rest') || !SIGN.test(text)) return [];
  const amounts = reading.amountsWithTimes();
  return amounts.flatMap((rest, at) => {
    if (!isAdditive(text, rest) || rest.bound !== null || at < 2) return [];
    if (!LEFT.test(text.slice(Math.max(0, rest.boundStart - 40), rest.boundStart))) return [];
    // Of a budget that is named as such, the whole is told; the rest of one of its parts is another.
    if (checkParts(text, amounts, at) || OF_PART.test(text.slice(rest.end, rest.end + 40))) return [];
    return judge(reading, amounts, rest) ?? [];
  });
}

const OF_PART = /^(?: \p{Lu}\p{L}+)? (?:de[sr]|vo[nm]|im|in|aus) /u;
const SIGN = /(?<!\p{L})(?:restlichen?|übrigen?|verbleibenden?|verbliebenen?)(?!\p{L})/u;
const LEFT = /(?<!\p{L})(?:restlichen?|übrigen?|verbleibenden?|verbliebenen?) (?:noch )?$/u;
const OTHERWISE =
  /(?<!\p{L})(?:statt|Vorjahr\p{L}*|jährlich|monatlich|täglich|pro|je|jeweils|mindestens|höchstens|Prozent|beide[nr]?|mehrere|einige|Hälfte|Drittel|Viertel)(?!\p{L})|%/u;
const STEP_AHEAD = /(?<!\p{L})(?:um|plus|minus|statt|nach|als|seit|vor|bis|zuvor|weitere) $|[+±−-]$/u;
const MAX_FIGURES = 9;
const MOST = 1.45;

function judge(reading: Reading, amounts: readonly Amount[], claim: Amount): CheckFinding | null {
  const { text } = reading;
  const own = stretchAt(reading, claim.start, 1, 0);
  const from = Math.max(0, own.start - BACK);
  const found = itemsBetween(amounts, from, claim.start)
    .flatMap(bothOf)
    .filter(each => isAdditive(text, each) && !isStep(text, each))
    // Of 26,7 and 5,4 percent no parties are left.
    .filter(each => claim.measure !== null || !Number.isInteger(claim.value) || Number.isInteger(each.value));
  // 302 Millionen Euro … die übrigen 26 Millionen.
  const money = scaleOf(claim.figure) > 1 ? found.find(each => each.measure !== null) : undefined;
  const rest = money ? inUnitOf(claim, money) : claim;
  const figures = found.map(each => inUnitOf(each, rest));
  const alike = figures.filter(each => areAlike(each, rest));
  const parts = alike.filter(each => each.start >= own.start);
  const wholes = alike.filter(each => !parts.includes(each));
  if (alike.length > MAX_FIGURES || parts.length < 1) return null;
  const [first] = parts;
  if (!first || OTHERWISE.test(text.slice(first.start, rest.end))) return null;
  if (isMade(alike, rest)) return null;
  // The whole may stand among them.
  const [lead, ...others] = parts;
  const isLed = lead !== undefined && others.length > 0 && wholes.length === 0;
  const whole = isLed ? lead : wholes.at(-1);
  const taken = isLed ? others : parts;
  if (!whole || taken.some(each => sizeOf(each) >= sizeOf(whole))) return null;
  const total = taken.reduce((sum, each) => sum + sizeOf(each), sizeOf(rest));
  const times = total / sizeOf(whole);
  if (times > MOST || times < 1 / MOST || Math.abs(times - 1) < 1e-9) return null;
  if (rest.kind === 'count' && Math.abs(total - sizeOf(whole)) <= onesIn(text.slice(first.start, rest.start)))
    return null;
  return ofCalculation(
    'number_mismatch',
    text,
    rest,
    { document: null, start: whole.start, end: taken.at(-1)?.end ?? whole.end },
    `${joined([whole, ...taken], '−')} = ${shown((sizeOf(whole) - total + sizeOf(rest)) / (rest.measure?.factor ?? 1))}`,
  );
}

/** UTF-16 units to the whole. */
const BACK = 420;

function isStep(text: string, { boundStart, end, bound }: Amount): boolean {
  return (
    bound === 'most' ||
    STEP_AHEAD.test(text.slice(Math.max(0, boundStart - 20), boundStart)) ||
    STEP_BEHIND.test(text.slice(end, end + 24))
  );
}

/** Some of them and the rest are another, or the rest is the difference of some. */
function isMade(alike: readonly Amount[], rest: Amount): boolean {
  return alike.some(whole => {
    const said = roundedRangeOf(whole);
    const others = alike.filter(each => each !== whole).map(roundedRangeOf);
    return choicesOf(roundedRangeOf(rest), others).some(sum => meet(sum, said));
  });
}
