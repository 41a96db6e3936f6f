import type { CheckFinding } from '../../../../model/check';
import { findTerms, isOfRange, sumOf, yearRangesIn } from '../../alone/dates/terms';
import { ofCalculation } from '../../alone/figures/sum-finding';
import type { CheckContext } from '../../context';
import { sentenceAt } from '../../pairs';

/**
 * How long an office or a building is said to have taken against the years that the same sentence of the source gives
 * (anniversary_mismatch): 23 Jahre lang innehatte, where the source has von 1996 bis 2014. Silent where the source gives
 * other years that make it.
 */
export function checkSourceTerms(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings, pairs } = context;
  const terms = sourceReadings.length === 0 ? [] : findTerms(reading);
  return terms.slice(0, MAX_TERMS).flatMap(term => {
    const own = sentenceAt(reading.sentences(), term.at.start);
    return sourceReadings.flatMap((source, document) => {
      const spans = source.sentences();
      const near = pairs()[document]?.ofReview(own) ?? [];
      const all = yearRangesIn(source.text, 0);
      if (all.some(({ from, to }) => Math.abs(to - from - term.amount.value) <= 1)) return [];
      if (
        source.amounts().some(({ value, measure }) => value === term.amount.value && measure?.unit === 'jahr')
      )
        return [];
      const told = near.flatMap(({ source: at, strength }) => {
        if (strength < LIKELY) return [];
        const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
        const stretch = source.text.slice(start, end);
        return yearRangesIn(stretch, start).map(range => ({ range, stretch }));
      });
      const [one] = told;
      if (!one || told.length > 1 || !isOfRange(term, one.range, one.stretch)) return [];
      const { start, end } = one.range;
      return ofCalculation(
        'anniversary_mismatch',
        reading.text,
        term.at,
        { document, start, end },
        sumOf(one.range),
      );
    });
  });
}

/** Each is held against every span of years of a source. */
const MAX_TERMS = 20;
/** Strength of two sentences that are told of one thing. */
const LIKELY = 0.25;
