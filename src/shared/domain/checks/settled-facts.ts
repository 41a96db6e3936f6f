import type { CheckFinding, CheckRule } from '../../model/check';
import type { CheckContext } from './context';

/** Names, offices and quotations are asked about whoever else writes them so. */
const OF_FACTS: ReadonlySet<CheckRule> = new Set([
  'number_mismatch',
  'unit_mismatch',
  'date_mismatch',
  'anniversary_mismatch',
  'place_mismatch',
  'org_variant',
]);
const FIGURE = /\d[\d.,'’]*\d/u;
/** A shorter figure stands in every text. */
const MIN_FIGURE = 3;

/**
 * Whether one source has what another one has otherwise: a corrected release beside the first one, where nobody says which
 * of both is right, but whoever wrote the text has read one of them. What stands in both is told of something else, and that
 * is not settled by being there.
 */
export function settledFactsOf({
  reading,
  sourceReadings,
}: CheckContext): (finding: CheckFinding) => boolean {
  if (sourceReadings.length < 2) return () => false;
  return ({ rule, start, end, other }) => {
    if (!OF_FACTS.has(rule) || other === null || other.document === null) return false;
    const words = reading.text.slice(start, end);
    const figure = FIGURE.exec(words)?.[0];
    const told = figure ?? (/\d/u.test(words) ? '' : words);
    if (told.length < MIN_FIGURE || has(sourceReadings[other.document]?.text ?? '', told)) return false;
    return sourceReadings.some(({ text }, document) => document !== other.document && has(text, told));
  };
}

/** As a whole word or figure. */
function has(text: string, told: string): boolean {
  for (let at = text.indexOf(told); at >= 0; at = text.indexOf(told, at + told.length)) {
    const [before, behind] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + told.length, at + told.length + 2),
    ];
    if (!/[\p{L}\d]$|\d[.,]$/u.test(before) && !/^[\p{L}\d]|^[.,]\d/u.test(behind)) return true;
  }
  return false;
}
