import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike, scaleOf } from './amount-slack';
import { bothOf } from './computed-shares';
import { checkParts } from './own-figures';
import { type Row, rowsIn, STEP_BEHIND } from './partition-rows';
import { ASIDE, isTold, SEXES } from './partition-words';
import { meet, plus, type Range, sizeOf, tightRangeOf } from './ranges';
import { inUnitOf } from './sizes';
import { isAdditive, stretchAt } from './stretches';
import { joined, ofCalculation, shown } from './sum-finding';

/**
 * Figures in a row that do not make what they are all of (number_mismatch): 96 Tiere: 41 Hunde, 38 Katzen und 27 Kleintiere;
 * 900 Beschäftigte, 540 in Hagen und 460 in Polen; der Bund gab 900.000, das Land 600.000, den Rest von 800.000 die Stadt.
 * More than the whole no parts can be; less they are told to be only where the words have all of them and the difference is
 * one of a slip. Silent where any figure near is their sum. Linear: few figures of four sentences are held against each other.
 */
export function checkPartitions({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amountsWithTimes();
  if (amounts.length < 3) return [];
  return rowsIn(reading.text, amounts).flatMap(row => judge(reading, amounts, row) ?? []);
}

const MAX_NEAR = 14;

const TOGETHER = /^[^.!?\n]*(?<!\p{L})(?:insgesamt|zusammen|macht|altogether|in total)(?!\p{L})/u;

function judge(reading: Reading, amounts: readonly Amount[], { parts, rest }: Row): CheckFinding | null {
  const { text } = reading;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const around = stretchAt(reading, first.start, 2, 0);
  const behind = stretchAt(reading, last.start, 0, 1).end;
  if (last.end - around.start > 900) return null;
  const found = itemsBetween(amounts, around.start, behind).flatMap(bothOf);
  // 302 Millionen Euro. 136 Millionen für dies, 166 Millionen für das.
  const isScaled = scaleOf(first.figure) > 1;
  const unit =
    parts.find(each => each.measure !== null) ??
    (isScaled ? found.findLast(each => each.measure !== null && each.end <= first.start) : undefined) ??
    first;
  const near = found.filter(each => isAdditive(text, each)).map(each => inUnitOf(each, unit));
  if (near.length > MAX_NEAR) return null;
  // 855.200 Hektoliter, die übrigen neun Gebiete: a noun of its own is no part of litres.
  if (unit.measure !== null && parts.some(each => each.measure === null && hasNoun(text, each))) return null;
  const before = near.filter(each => each.end <= first.start && areAlike(each, inUnitOf(first, unit)));
  const wholes = before.filter(each => !isOfOtherTime(text, each) && each.bound !== 'most');
  const all = parts.map(each => inUnitOf(each, unit));
  if (rest && checkParts(text, amounts, amounts.indexOf(rest))) return null;
  const total = all.map(tightRangeOf).reduce<Range>((made, each) => plus(made, each), [0, 0]);
  if (
    near.some(
      each => !all.includes(each) && areAlike(each, all[0] ?? first) && meet(total, tightRangeOf(each)),
    )
  )
    return null;
  if (TOGETHER.test(text.slice(last.end, last.end + 60))) return null;
  if (areLastOfMore(before, all, total)) return null;
  return (
    compare(reading, wholes, all, near, rest) ??
    (parts.length > 2 &&
    !wholes.some(each => sizeOf(each) > sizeOf(all[0] ?? first)) &&
    ASIDE.test(text.slice(first.end, parts[1]?.boundStart))
      ? compare(reading, all.slice(0, 1), all.slice(1), near, rest)
      : null)
  );
}

function hasNoun(text: string, { end, figure }: Amount): boolean {
  return scaleOf(figure) === 1 && /^ (?:\p{Ll}+e[nrsm]? )?\p{Lu}\p{Ll}{2}/u.test(text.slice(end, end + 40));
}

/** Of 612, 305 and 142 stand before 60 and 105: these are the last parts of what all four make. */
function areLastOfMore(before: readonly Amount[], parts: readonly Amount[], total: Range): boolean {
  let sum = total;
  for (let at = before.length - 1; at > 0; at--) {
    const each = before[at];
    if (!each || parts.includes(each)) continue;
    sum = plus(sum, tightRangeOf(each));
    const made = sum;
    if (before.slice(0, at).some(whole => meet(made, tightRangeOf(whole)))) return true;
  }
  return false;
}

/** Im Vorjahr 420; statt 300. */
function isOfOtherTime(text: string, { boundStart, end }: Amount): boolean {
  return (
    /(?<!\p{L})(?:Vorjahr\p{L}*|zuvor|davor|damals|bisher|früher|statt|nach|als|um|von)(?: [\p{L}]+){0,3} $/u.test(
      text.slice(Math.max(0, boundStart - 30), boundStart),
    ) || STEP_BEHIND.test(text.slice(end, end + 30))
  );
}

function compare(
  reading: Reading,
  wholes: readonly Amount[],
  parts: readonly Amount[],
  near: readonly Amount[],
  rest: Amount | null,
): CheckFinding | null {
  const { text } = reading;
  const last = parts.at(-1);
  const [first] = parts;
  if (!first || !last || parts.length < 2 || !parts.every(each => areAlike(each, first))) return null;
  const total = parts.reduce((sum, each) => sum + sizeOf(each), 0);
  const most = Math.max(...parts.map(sizeOf));
  const fit = wholes.filter(each => areAlike(each, first) && sizeOf(each) >= most);
  const near2 = fit.filter(each => total / sizeOf(each) <= MOST && total / sizeOf(each) >= 1 / MOST);
  const values = new Set(near2.map(sizeOf));
  const whole = near2.at(-1);
  if (!whole || values.size > 1) return null;
  const lead = text.slice(whole.end, first.boundStart);
  // Another sentence between tells of something else.
  if ((lead.match(SENTENCE_ENDS)?.length ?? 0) > 1) return null;
  // Any figure near may be what they make, also with the others beside them.
  const sum = parts.map(tightRangeOf).reduce<Range>((made, each) => plus(made, each), [0, 0]);
  if (
    [...near, ...wholes].some(
      each => !parts.includes(each) && areAlike(each, first) && meet(sum, tightRangeOf(each)),
    )
  )
    return null;
  // Fünf: drei Erwachsene, zwei Kinder sowie ein Baby.
  const isWithOne = !/\d/.test(last.figure) && last.value === 1 && /: $/u.test(lead);
  if (!isWithOne && isMadeOtherwise(parts, whole)) return null;
  if (!isTold(reading, whole, parts, total > sizeOf(whole), rest !== null, near)) return null;
  if (total < sizeOf(whole) && areVotes(text, whole, last)) return null;
  // 15 dafür, eine dagegen, die übrigen acht: a one that is not read as a figure.
  const clause = text.slice(whole.end, last.end + restOf(text, last));
  const isOneMore = last.kind === 'count' && ONE.test(clause);
  if (isOneMore && Math.abs(total + 1 - sizeOf(whole)) < 1e-9) return null;
  const factor = whole.measure?.factor ?? 1;
  const written = rest
    ? `${joined([whole, ...parts.slice(0, -1)], '−')} = ${shown((sizeOf(whole) - total + sizeOf(last)) / factor)}`
    : `${joined(parts, '+')} = ${shown(total / factor)}`;
  const isPeople = SEXES.test(text.slice(last.end, last.end + 40));
  const isListed = rest === null && (/:(?= |$)/u.test(lead) || (!isPeople && /^[^,;.]*, $/u.test(lead)));
  return ofCalculation(
    'number_mismatch',
    text,
    isListed ? whole : last,
    { document: null, start: whole.start, end: last.end },
    written,
  );
}

/** Of all who vote, some votes are not valid. */
export function areVotes(text: string, whole: Amount, last: Amount): boolean {
  return (
    /^ (?:\p{Ll}+ )?(?:Wähler|Wahl|Stimmberechtigt|Bürger|Menschen|Stimmzettel|Stimmen)/u.test(
      text.slice(whole.end, whole.end + 40),
    ) &&
    /(?<!\p{L})(?:Stimmen|Stimme|stimmten|wählten)(?!\p{L})/u.test(text.slice(whole.end, last.end + 60)) &&
    !/gültig/u.test(text.slice(Math.max(0, whole.start - 30), whole.end + 20))
  );
}

const ONE = /(?<!\p{L})(?:[Ee]ine?[rns]?(?! \p{Lu})|[Ee]inmal)(?!\p{L})/u;
const SENTENCE_ENDS = /\p{L}{2}[.!?](?=\s)/gu;
/** UTF-16 units. */
const CLAUSE = 120;

/** Behind the last part, to the end of its sentence: zehnmal half sie, einmal kam sie umsonst. */
function restOf(text: string, { end }: Amount): number {
  const behind = text.slice(end, end + CLAUSE);
  const stop = behind.search(/[.!?;\n]/u);
  return stop < 0 ? behind.length : stop;
}

const MOST = 1.5;

/** 40 Gäste, 25 aus Ulm, 15 aus Aalen und acht Kinder: some of them are already all. */
function isMadeOtherwise(parts: readonly Amount[], whole: Amount): boolean {
  let sums: Range[] = [[0, 0]];
  for (const part of parts) {
    const own = tightRangeOf({ ...part, bound: null });
    sums = [...sums, ...sums.map(each => plus(each, own))];
  }
  const said = tightRangeOf({ ...whole, bound: null });
  return sums.slice(1).some(each => each[1] > 0 && meet(each, said));
}
