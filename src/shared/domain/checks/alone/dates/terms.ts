import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { sentenceAt } from '../../pairs';
import { ofCalculation } from '../figures/sum-finding';

/**
 * How long an office or a building is said to have taken against the years that the sentence or the one before gives
 * (anniversary_mismatch): von 1978 bis 1990 Direktor. Nach 15-jähriger Amtszeit. Counted with both ends or without.
 */
export function checkTerms({ reading }: CheckContext): CheckFinding[] {
  const { text, sentences } = reading;
  return findTerms(reading).flatMap(term => {
    const spans = sentences();
    const at = sentenceAt(spans, term.at.start);
    const start = spans[at * 2 - 2] ?? spans[at * 2] ?? 0;
    const stretch = text.slice(start, spans[at * 2 + 1] ?? text.length);
    if (stretch.length > LONGEST || stretch.includes('\n')) return [];
    const ranges = yearRangesIn(stretch, start);
    const [range] = ranges;
    if (!range || ranges.length > 1 || !isOfRange(term, range, stretch)) return [];
    return ofCalculation(
      'anniversary_mismatch',
      text,
      term.at,
      { document: null, start: range.start, end: range.end },
      sumOf(range),
    );
  });
}

/** UTF-16 units. */
const LONGEST = 500;

export type Term = { at: Span; amount: Amount; isOfBuilding: boolean };
export type YearRange = Span & { from: number; to: number };

const OFFICE =
  /^ (?:\p{Ll}+ )?(?:Amtszeit|Regierungszeit|Regentschaft|Präsidentschaft|Kanzlerschaft|Herrschaft|Dienstzeit)(?!\p{L})/u;
const BUILDING = /^ (?:Bauzeit|Bauphase|Bauarbeiten|Sanierung)(?!\p{L})/u;
const LONG =
  /^ lang(?!\p{L})[^.!?;\d\n]{0,50}(?<=(?:innehatte?|innegehabt|leitete|führte|amtierte|regierte|vorstand|war))/u;

/** Years in office or of building: 15-jährige Amtszeit, den sie 23 Jahre lang innehatte. */
export function findTerms({ text, amounts, has }: Reading): Term[] {
  if (!has('term')) return [];
  return amounts().flatMap(amount => {
    if (amount.measure?.unit !== 'jahr' || amount.value < 3 || amount.value > 70) return [];
    const behind = text.slice(amount.end, amount.end + 80);
    const isAdjective = /jährige[nrms]?$/u.test(text.slice(amount.start, amount.end));
    const noun = isAdjective ? (OFFICE.exec(behind) ?? BUILDING.exec(behind)) : LONG.exec(behind);
    if (!noun) return [];
    const end = amount.end + (isAdjective ? noun[0].length : ' lang'.length);
    return [{ at: { start: amount.start, end }, amount, isOfBuilding: isAdjective && BUILDING.test(behind) }];
  });
}

const RANGE =
  /(?<!\p{L})(?:[Vv]on|[Zz]wischen|from|between) (?<from>1[5-9]\d\d|20\d\d) (?:bis|und|to|until|and) (?<to>1[5-9]\d\d|20\d\d)(?!\d)/gu;

export function yearRangesIn(stretch: string, offset: number): YearRange[] {
  return Array.from(stretch.matchAll(RANGE), ({ index, 0: words, groups }) => {
    return {
      start: offset + index,
      end: offset + index + words.length,
      from: Number(groups?.from),
      to: Number(groups?.to),
    };
  });
}

const BUILT = /[Bb]au|errichte|saniert|entstand|built/u;

/** Whether the years in `stretch` are of what the term tells, and make another number. */
export function isOfRange({ amount, isOfBuilding }: Term, { from, to }: YearRange, stretch: string): boolean {
  if (to <= from || BUILT.test(stretch) !== isOfBuilding) return false;
  const { value, bound } = amount;
  const [low, high] = [to - from - 1, to - from + 1];
  if (bound === 'least') return value > high || value < 0.7 * low;
  if (bound === 'under') return value < low || value > 1.3 * high;
  const slack = bound === null ? 0 : 0.15 * value;
  return value < low - slack || value > high + slack;
}

export function sumOf({ from, to }: YearRange): string {
  return `${to} − ${from} = ${to - from}`;
}
