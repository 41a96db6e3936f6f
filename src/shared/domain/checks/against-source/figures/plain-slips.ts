import { type Amount, baseValue } from '../../../text/amounts';
import { YEAR_FIGURE } from '../../year-figures';
import { isDerived } from './derived-amounts';
import { areOfOneUnit, digitsOf, isMisread, SCALE_WORD } from './same-amounts';

/** Of a sentence that both texts have nearly word by word. */
const COPIED = 0.5;

/** 87 Kilometer pro Stunde zu schnell. */
const COMPARED =
  /^ (?:zu|mehr|weniger|über|unter|hinter|vor|länger|kürzer|höher|tiefer|teurer|billiger|more|less|too)(?!\p{L})/u;
/** UTF-16 units around the other figure. */
const BESIDE = 300;

/**
 * Whether a figure is another one written wrongly in a sentence taken over, whatever two other figures would make it:
 * 93 Tore for 83 Tore, 600 Liter liefen aus for 400, sieben Millionen for 70.
 */
export function isPlainSlip(
  text: string,
  amount: Amount,
  other: Amount,
  strength: number,
  amounts: readonly Amount[],
): boolean {
  if (strength < COPIED || !areOfOneUnit(amount, other)) return false;
  if (YEAR_FIGURE.test(amount.figure) || amount.kind === 'clock' || amount.kind === 'score') return false;
  const isOne =
    amount.measure === null
      ? amount.counted[0] !== undefined && amount.counted[0] === other.counted[0]
      : amount.counted.some(stem => other.counted.includes(stem));
  // 90 more came than went, of 902 and 812 in one sentence.
  const beside = amounts.filter(({ start }) => Math.abs(start - other.start) < BESIDE);
  const isCompared = COMPARED.test(text.slice(amount.end, amount.end + 20));
  if (isOne && isMisread(amount, other))
    return (amount.measure !== null && !isCompared) || !isDerived(amount, beside);
  const [less = 1, more = 1] = [amount, other].map(baseValue).toSorted((a, b) => a - b);
  const isTenfold =
    amount.measure !== null && [10, 100].some(times => Math.abs(more / less / times - 1) < 1e-9);
  // Ten times another figure is that figure sooner than a share of a third one.
  return (
    isTenfold &&
    !isDerived(
      amount,
      amounts.filter(({ kind }) => kind !== 'share'),
    )
  );
}

/** 61 Millionen Lichtjahre for 61: the same figures, a scale word more. */
export function isScaleAdded(x: Amount, y: Amount): boolean {
  if (x.measure === null || x.measure.unit !== y.measure?.unit) return false;
  if (digitsOf(x) !== digitsOf(y) || SCALE_WORD.test(x.figure) === SCALE_WORD.test(y.figure)) return false;
  const ratio = Math.max(x.value, y.value) / Math.min(x.value, y.value);
  return [1e3, 1e6, 1e9].includes(ratio);
}
