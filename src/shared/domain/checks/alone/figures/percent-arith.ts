import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { findClaims } from './claimed-changes';
import { findChanges, findSince } from './percent-of-changes';
import { findParts, findShares } from './percent-of-parts';

/**
 * A change in percent, or "verdoppelt", that does not follow from the two amounts beside it, and a share that does not
 * follow from part and whole. Rounding is granted: one unit of the last figure given. Looks at two sentences at a time.
 */
export function checkPercents({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  const found = [
    ...findChanges(text, amounts),
    ...findShares(text, amounts),
    ...findParts(text, amounts),
    ...findSince(text, amounts),
  ];
  const isNew = ({ start, end }: CheckFinding) => !found.some(each => each.start < end && start < each.end);
  return [...found, ...findClaims(reading).filter(isNew)];
}
