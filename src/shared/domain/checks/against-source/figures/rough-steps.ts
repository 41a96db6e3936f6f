import type { Amount } from '../../../text/amounts';
import { areOfOneUnit } from './same-amounts';

/** Gut 1100 Tonnen mehr, of 8694,7 and 7571: two figures that stand close together. */
export function isRoughStep(amount: Amount, values: readonly Amount[]): boolean {
  const { value, bound } = amount;
  // Gut drei Millionen are up to three and a half.
  const unit = 10 ** Math.floor(Math.log10(value));
  const slack = value % unit === 0 ? Math.max(0.1, (0.45 * unit) / value) : 0.1;
  const least = bound === 'least' ? 1 : 1 - slack;
  const most = bound === 'under' ? 1 : 1 + slack;
  return values.some((x, at) =>
    values.slice(at + 1, at + 3).some(y => {
      const times = Math.abs(x.value - y.value) / value;
      return areOfOneUnit(x, amount) && areOfOneUnit(y, amount) && times >= least && times <= most;
    }),
  );
}

const STEP = /^(?:mehr|wenig|more|few|less)/;

/** 1700 mehr als 1990, of 5840 and 4100: a difference in whole hundreds. */
export function isRoundStep(amount: Amount, values: readonly Amount[]): boolean {
  const { value, counted } = amount;
  if (value % 100 !== 0 || !STEP.test(counted[0] ?? '')) return false;
  const like = values.filter(each => areOfOneUnit(each, amount));
  return like.some((x, at) =>
    like.slice(at + 1, at + 3).some(y => Math.abs(Math.abs(x.value - y.value) - value) <= 50),
  );
}
