import type { Amount } from '../../../text/amounts';
import { isYear } from './amount-slack';

/** What can grow and shrink. */
export function isSize(amount: Amount): boolean {
  const { kind } = amount;
  return kind !== 'ordinal' && kind !== 'clock' && kind !== 'score' && !isYear(amount);
}

/** Von 8200 auf 9100 Hektoliter: a bare figure is of the unit beside it. */
export function inUnitOf(bare: Amount, like: Amount): Amount {
  const isBare = bare.measure === null && bare.kind === 'count' && like.kind === 'measure';
  return isBare ? { ...bare, kind: like.kind, measure: like.measure } : bare;
}
