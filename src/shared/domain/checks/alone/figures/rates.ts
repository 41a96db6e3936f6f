import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { findMeasure } from '../../../text/measures';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { areAlike } from './amount-slack';
import { sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { ofCalculation, ofFigures, shown } from './sum-finding';

/**
 * A rate, a size and a total that do not go together: 148 Einwohner je Quadratkilometer, 6608 Einwohner, 4461
 * Quadratkilometer; and a share of a sum in money: sieben Prozent, bei einer Milliarde Euro entspricht das sieben Millionen.
 * Unit_mismatch where only the places are wrong, else number_mismatch. Silent where a second figure of a kind stands near.
 */
export function checkRates({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts().filter(each => isSize(each));
  return amounts.flatMap((_, at) => checkRate(text, amounts, at) ?? checkShareOfSum(text, amounts, at) ?? []);
}

/** UTF-16 units to each side. */
const REACH = 220;
const SLACK = 1.3;
const PER =
  /^ (?:\p{L}+ )?(?:je|pro|per) (?<unit>Quadrat(?:kilo)?meter|Hektar|Kilometer|Meter|Tonne|Liter|Kubikmeter|Kilogramm|Kilo)(?!\p{L})/u;

function checkRate(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const rate = amounts[at];
  const match = rate && PER.exec(text.slice(rate.end, rate.end + 50));
  const per = match && findMeasure(match.groups?.unit ?? '');
  if (!rate || !per || rate.kind !== 'count' || rate.measure !== null) return null;
  const near = itemsBetween(amounts, rate.start - REACH, rate.end + REACH).filter(each => each !== rate);
  const sizes = near.filter(each => each.measure?.dimension === per.dimension);
  const totals = near.filter(each => areAlike(each, rate) && each.counted[0] === rate.counted[0]);
  const [size, total] = [sizes[0], totals[0]];
  if (!size || !total || sizes.length > 1 || totals.length > 1) return null;
  const made = (sizeOf(rate) * sizeOf(size)) / per.factor;
  return ofProduct(size, total, made, sizeOf(total));
}

const THAT_IS =
  /(?<!\p{L})(?:entspricht|entsprechen|sind|wären|macht|also|bedeutet)(?: das| dies)?(?: \p{L}+){0,4} $/u;

/** Sieben Prozent. Bei einer Milliarde Euro entspricht das einem Verlust von sieben Millionen Euro. */
function checkShareOfSum(text: string, amounts: readonly Amount[], at: number): CheckFinding | null {
  const [share, whole, bare] = [amounts[at], amounts[at + 1], amounts[at + 2]];
  const part = whole && bare && inUnitOf(bare, whole);
  if (!share || !whole || !part || share.kind !== 'share' || share.measure === null) return null;
  if (!/^[A-Z]{3}$/.test(whole.measure?.dimension ?? '') || !areAlike(whole, part)) return null;
  const [first, second] = [text.slice(share.end, whole.boundStart), text.slice(whole.end, part.boundStart)];
  if (
    !/^(?: [^.!?;:\d\n]{1,40})?[.,;:]? (?:[Bb]ei|[Aa]uf|[Vv]on) (?:\p{L}+ ){0,4}$/u.test(first) ||
    second.length > 80
  )
    return null;
  if (!THAT_IS.test(second) || /[!?;\n]|\.\s/u.test(second)) return null;
  const made = sizeOf(share) * sizeOf(whole);
  const places = Math.log10(made / sizeOf(part));
  // Thousand for million is a slip of the unit, a nought too few one of arithmetic.
  if (Math.abs(places) < 0.5 || Math.abs(places / 3 - Math.round(places / 3)) < 0.01)
    return ofProduct(part, whole, made, sizeOf(part));
  const sum = `${share.figure} × ${whole.figure} = ${shown(made / (whole.measure?.factor ?? 1))}`;
  return ofCalculation(
    'percent_arith',
    text,
    part,
    { document: null, start: share.start, end: whole.end },
    sum,
  );
}

function ofProduct(at: Amount, other: Amount, made: number, said: number): CheckFinding | null {
  const times = made / said;
  if (!(times > SLACK || times < 1 / SLACK)) return null;
  const places = Math.log10(times);
  const isOfPlaces = Math.abs(places - Math.round(places)) < 0.03;
  return ofFigures(isOfPlaces ? 'unit_mismatch' : 'number_mismatch', at, other);
}
