import type { Amount } from '../text/amounts';

/** Four figures that can be a year, as they are written: 1985, not 1.985. */
export const YEAR_FIGURE = /^(?:1[5-9]|20)\d{2}\.?$/;

/** Whether a number without a unit can be a year, also one of the Middle Ages. */
export function canBeYear({ figure, kind, measure }: Amount): boolean {
  return kind === 'count' && measure === null && /^(?:1\d|20)\d{2}\.?$/.test(figure);
}
