import { type Amount, baseValue } from '../../../text/amounts';
import { GENERAL_NOUNS } from '../../../text/general-words';
import type { CheckContext, Reading } from '../../context';
import { canBeYear } from '../../year-figures';
import { isComputedYear, isComputedYears } from './computed-facts';
import { isDerived } from './derived-amounts';
import { areSame } from './same-amounts';
import { isSumOfThree } from './sums-of-three';

/**
 * Whether a figure of the review stands in one of `sources` in any notation, also rounded, or can be computed from what
 * they have. One to twelve count only with what they count.
 */
export function readFigures(context: CheckContext, sources: readonly Reading[]): (amount: Amount) => boolean {
  const amounts = sources.flatMap(source => source.amounts());
  const figures = new Set(sources.flatMap(({ text }) => text.match(/\d+(?:[.,]\d+)*/g) ?? []));
  return amount => {
    const { kind, value, figure, counted, measure } = amount;
    const isSmall = kind === 'count' && value <= 12;
    if (figures.has(figure.replace(/^\D+|\D+$/g, ''))) return true;
    if (amounts.some(other => areSame(amount, other) && (!isSmall || countTheSame(amount, other))))
      return true;
    const [noun] = counted;
    // Sechs Erdteile for sechs Kontinente.
    if (isSmall && amounts.some(other => areSame(amount, other))) return true;
    // Acht vor vier.
    if (isSmall || (value <= 12 && !/\d/.test(figure))) return noun === undefined || GENERAL_NOUNS.has(noun);
    const isNear = (other: Amount) =>
      kind === 'share' && other.kind === kind && Math.abs(other.value - value) < 0.02;
    return (
      isDerived(amount, amounts) ||
      isSumInUnit(amount, amounts) ||
      amounts.some(other => isNear(other) || isNearTime(amount, other)) ||
      sources.some(source =>
        canBeYear(amount)
          ? isComputedYear(value, source, context)
          : measure?.unit === 'jahr' && isComputedYears(value, source, context),
      )
    );
  };
}

/**
 * Whether a writer may have made the figure himself: a share or a rounded figure, an average, a mark that is reached. No
 * figure of a source need look like it.
 */
export function isReckonable({ kind, bound, start, end }: Amount, text: string): boolean {
  return (
    kind === 'share' ||
    bound !== null ||
    MARK.test(text.slice(end - 3, end + MARK_LENGTH)) ||
    AVERAGE.test(text.slice(Math.max(0, start - BEFORE), start))
  );
}

/** Die 100.000er-Marke. */
const MARK = /\der\b/u;
const MARK_LENGTH = 3;
const AVERAGE =
  /(?<!\p{L})(?:[Ii]m Schnitt|[Ii]m Mittel|[Dd]urchschnittlich|[Oo]n average|[Pp]ro \p{L}+|[Jj]e) (?:\p{L}+ )?$/u;
/** UTF-16 units. */
const BEFORE = 40;

function countTheSame(x: Amount, y: Amount): boolean {
  const [a, b] = [x.counted.slice(0, 2), y.counted.slice(0, 2)];
  return a.length === 0 || b.length === 0 || a.some(stem => b.includes(stem)) || x.measure !== null;
}

/** 14 Monate and ein Jahr und zwei Monate are left to rules of figures. */
function isNearTime(x: Amount, y: Amount): boolean {
  if (x.measure?.dimension !== 'time' || y.measure?.dimension !== 'time') return false;
  const [less = 0, more = 0] = [baseValue(x), baseValue(y)].toSorted((a, b) => a - b);
  return less > 0.75 * more;
}

/** Of bare numbers any three make a fourth; those of one unit may well be meant together. */
function isSumInUnit({ value, measure }: Amount, amounts: readonly Amount[]): boolean {
  if (measure === null) return false;
  const parts = amounts.filter(each => each.measure?.unit === measure.unit);
  return isSumOfThree(
    value,
    parts.map(part => part.value),
    MAX_PARTS,
  );
}

/** A figure that does not say that it is a sum is less likely one of any three. */
const MAX_PARTS = 10;
