import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { meet, minus, over, plus, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, stretchAt } from './stretches';
import { joined, ofCalculation, shown } from './sum-finding';

/**
 * Shares that the parts told beside them are not of their whole (percent_arith): von 2,82 Millionen zahlt die Stadt 2,07, mehr
 * als 80 Prozent; 40 Schüler, sieben mit einer Eins, 23 mit einer Zwei: 65 Prozent sind damit besser als Drei; mehr als die
 * Hälfte der Strecke fuhr die Schule, deren Radler 64.666 Kilometer beisteuerten. And what a share leaves of a whole: das Land
 * übernimmt 90 Prozent, der Stadt bleiben damit 9000 Euro. Only where one whole can be meant; every sum of the parts is tried.
 * Linear: at most MAX_PARTS figures of two sentences are added up.
 */
export function checkSharesOfWholes({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  return amounts.flatMap((amount, at) => {
    if (amount.kind !== 'share') return judgeLeft(reading, amounts, amount) ?? [];
    if (/ von /u.test(amount.figure)) return [];
    const told = toldOf(reading, amounts, at, amount);
    return told === null ? [] : (judge(reading, amounts, amount, told) ?? []);
  });
}

type Told = { from: number; to: number; isRestMeant: boolean };

const MAX_PARTS = 4;
const OTHERWISE =
  /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|davor|damals|pro|je|jeweils|statt|gegenüber|mehr als im|weniger als im|Stunden?|jährlich\p{L}*|monatlich\p{L}*|ursprünglich\p{L}*|each|per)(?!\p{L})/u;
const CHANGED =
  /(?<!\p{L})(?:Plus|Minus|Zuwachs|Anstieg|Rückgang|mehr|weniger|um|gestiegen|gesunken|stieg|sank|wuchs)(?!\p{L}) ?(?:von )?$/u;
const APPOSED = /, (?:also |das sind |und damit |mithin |immerhin |rund )?$/u;
const MADE = /(?<!\p{L})(?:damit|somit|also|demnach|mithin|thus)(?!\p{L})/u;
const OF_IT = /^ (?:der|des|dieser|dieses) (?:gesamten )?(?:\p{Lu}\p{L}+)(?!\p{L})/u;
/** Bei jedem dritten Einsatz, nämlich 36 Mal. */
const NAMED = /^ (?:de[rs] )?\p{Lu}\p{L}+,? (?:nämlich|also|das sind|das waren) $/u;
const RELATIVE = /, (?:der|die|das|dessen|deren|wo|für den|für die|nämlich)(?!\p{L})/u;

/** In which stretch the parts of a share are told, and whether it may be of what they leave. */
function toldOf(reading: Reading, amounts: readonly Amount[], at: number, share: Amount): Told | null {
  const { text } = reading;
  const { start: own, end } = stretchAt(reading, share.start, 0, 0);
  const { start: before } = stretchAt(reading, share.start, 1, 0);
  const lead = text.slice(Math.max(own, share.boundStart - 60), share.boundStart);
  if (CHANGED.test(lead)) return null;
  const behind = text.slice(share.end, end);
  const last = amounts[at - 1];
  if (APPOSED.test(lead) && /^(?: der (?:Kosten|Summe))?[,.;)]/u.test(behind) && last && last.start >= own) {
    // Whole and part in one sentence need nothing of the one before.
    const first = amounts[at - 2];
    const from = first && first.start >= own ? own : before;
    return OF_WHOLE.test(text.slice(from, share.start)) && share.boundStart - last.end < 50
      ? { from, to: share.start, isRestMeant: false }
      : null;
  }
  if (lead.trim() === '' && MADE.test(behind.slice(0, 90)))
    return { from: stretchAt(reading, share.start, 2, 0).start, to: share.start, isRestMeant: true };
  const part = amounts[at + 1];
  if (part && NAMED.test(text.slice(share.end, part.boundStart)))
    return { from: own, to: part.end, isRestMeant: false };
  if (!OF_IT.test(behind) || lead.length > 20) return null;
  if (!part || part.start >= end || !RELATIVE.test(text.slice(share.end, part.start))) return null;
  return { from: before, to: part.end, isRestMeant: false };
}

const OF_WHOLE = /(?<!\p{L})(?:[Vv]on|[Dd]avon|[Hh]iervon|of which)(?!\p{L})/u;

function judge(
  reading: Reading,
  amounts: readonly Amount[],
  share: Amount,
  { from, to, isRestMeant }: Told,
): CheckFinding | null {
  const { text } = reading;
  if (OTHERWISE.test(text.slice(from, to))) return null;
  const inside = itemsBetween(amounts, from, to).filter(each => each !== share);
  if (inside.some(({ kind, measure }) => kind === 'share' || measure?.dimension === 'points')) return null;
  const sizes = inside.filter(each => isAdditive(text, each) && !isGrade(text, each));
  const [first] = sizes;
  if (!first || sizes.length > MAX_PARTS) return null;
  const unit = sizes.find(({ measure }) => measure !== null) ?? first;
  const alike = sizes.map(each => inUnitOf(each, unit)).filter(each => areAlike(each, unit));
  const whole = alike.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most), first);
  const parts = alike.filter(each => each !== whole);
  // Only what is told first, or behind "von", is what others are of.
  if (parts.length === 0 || whole !== alike[0] || sizeOf(whole) < LEAST_WHOLE) return null;
  if (isRestMeant && (parts.length < 2 || whole.measure !== null || !isOfAll(text, whole, share)))
    return null;
  if (!isRestMeant && parts.length > 1) return null;
  // Von 4150 auf 3980 is a step.
  const [part] = parts;
  if (part && / (?:auf|to) (?:\p{Ll}+ )?$/u.test(text.slice(whole.end, part.boundStart))) return null;
  const of = rangeOf(whole);
  let sums: Range[] = [[0, 0]];
  for (const each of parts) sums = [...sums, ...sums.map(sum => plus(sum, rangeOf(each)))];
  const made = sums.slice(1).flatMap((sum): Range[] => {
    const made = over(sum, of);
    return isRestMeant ? [made, minus([1, 1], made)] : [made];
  });
  const said = rangeOf(share);
  if (made.some(each => meet(each, said))) return null;
  const real = parts.reduce((sum, each) => sum + sizeOf(each), 0) / sizeOf(whole);
  // So far from it, it is of something else.
  if (real > 1 || (isRestMeant && (real > 1.6 * share.value || share.value > 1.6 * real))) return null;
  const sum = joined(parts, '+');
  const [start, end] = [Math.min(...alike.map(each => each.start)), Math.max(...alike.map(each => each.end))];
  const shownSum = `${parts.length > 1 ? `(${sum})` : sum} : ${whole.figure} = ${shown(real * 100)} %`;
  return ofCalculation('percent_arith', text, share, { document: null, start, end }, shownSum);
}

/** Eine Eins, eine Zwei: marks count nothing. */
function isGrade(text: string, { start, figure }: Amount): boolean {
  return /^(?:Eins|Zwei|Drei|Vier|Fünf|Sechs)$/u.test(figure)
    ? /(?<!\p{L})(?:eine|einer|der|die) $/u.test(text.slice(Math.max(0, start - 7), start))
    : /[„“"»«]$/u.test(text.slice(Math.max(0, start - 1), start));
}

const LEAST_WHOLE = 13;

/** 65 Prozent der Abiturienten, or bare: not of something else that has a name. */
function isOfAll(text: string, whole: Amount, share: Amount): boolean {
  const behind = text.slice(share.end, share.end + 40);
  if (!/^ (?:der|des|aller|von) /u.test(behind))
    return /^ (?:haben|sind|hatten|waren|erreichten)(?!\p{L})/u.test(behind);
  return whole.counted.length > 0;
}

const LEFT =
  /(?<!\p{L})(?:bleib(?:t|en)|blieb(?:en)?|verbleib(?:t|en)|verblieben|muss (?:also |damit )?(?:noch|selbst)|müssen (?:also |damit )?(?:noch|selbst))(?: \p{Ll}+){0,3} $/u;
const SHARED =
  /(?<!\p{L})(?:teil(?:t|en|te|ten)|je|jeweils|jährlich\p{L}*|außerdem|weitere\p{L}?|hälftig|zudem|Spenden|ursprünglich\p{L}*)(?!\p{L})/u;

/** Von WHOLE übernimmt das Land SHARE, der Stadt bleiben damit REST. */
function judgeLeft(reading: Reading, amounts: readonly Amount[], claim: Amount): CheckFinding | null {
  const { text } = reading;
  if (claim.kind !== 'measure' || !isAdditive(text, claim)) return null;
  if (!LEFT.test(text.slice(Math.max(0, claim.boundStart - 60), claim.boundStart))) return null;
  const { start } = stretchAt(reading, claim.start, 1, 0);
  if (
    SHARED.test(text.slice(start, claim.start)) ||
    !(
      MADE.test(text.slice(claim.boundStart - 40, claim.boundStart)) ||
      /(?:noch|selbst) $/u.test(text.slice(0, claim.boundStart).slice(-8))
    )
  )
    return null;
  const inside = itemsBetween(amounts, start, claim.start);
  const [share, other] = inside.filter(each => each.kind === 'share');
  const [whole, more] = inside.filter(each => areAlike(each, claim));
  if (
    !share ||
    other ||
    !whole ||
    more ||
    /(?<!\p{L})(?:um|by) $/u.test(text.slice(Math.max(0, share.boundStart - 4), share.boundStart)) ||
    share.measure === null ||
    inside.length > 3
  )
    return null;
  if (sizeOf(claim) >= sizeOf(whole)) return null;
  const paid = rangeOf(share);
  const said = rangeOf(claim);
  const [a, b] = minus([1, 1], paid);
  if (meet([a * rangeOf(whole)[0], b * rangeOf(whole)[1]], said)) return null;
  const left = (1 - share.value) * (sizeOf(whole) / (whole.measure?.factor ?? 1));
  const sum = `${whole.figure} − ${share.figure} = ${shown(left)}`;
  const [from, to] = [Math.min(whole.start, share.start), Math.max(whole.end, share.end)];
  return ofCalculation('percent_arith', text, claim, { document: null, start: from, end: to }, sum);
}
