import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import type { FactTable } from '../figures/fact-surroundings';
import { checkMisownedFigures } from './misowned-figures';
import { checkNarrowedPlaces } from './narrowed-places';
import { checkSwappedOwners } from './swapped-owners';
import { checkSwappedRanks } from './swapped-ranks';
import { checkTurnedChanges } from './turned-changes';
import { checkWholesAndParts } from './wholes-and-parts';

/** What the source has, told of somebody, some place or some time else; each place of the review once. */
export function checkOwners(
  context: CheckContext,
  own: FactTable,
  there: readonly FactTable[],
): CheckFinding[] {
  const found: CheckFinding[] = [];
  for (const run of [
    checkSwappedOwners,
    checkTurnedChanges,
    checkSwappedRanks,
    checkMisownedFigures,
    checkWholesAndParts,
    checkNarrowedPlaces,
  ]) {
    const isNew = ({ start, end }: CheckFinding) => !found.some(each => each.start < end && start < each.end);
    found.push(...run(context, own, there).filter(isNew));
  }
  return found;
}
