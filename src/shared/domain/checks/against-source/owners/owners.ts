import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import type { FactTable } from '../figures/fact-surroundings';
import { comparedSources, hasFewFacts } from './compared';
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
  const sources = comparedSources(context, there);
  const articles = hasFewFacts(own) ? sources.filter(({ table }) => hasFewFacts(table)) : [];
  const found: CheckFinding[] = [];
  for (const run of [
    () => checkSwappedOwners(own, sources),
    () => checkTurnedChanges(own, articles),
    () => checkSwappedRanks(own, sources),
    () => checkMisownedFigures(own, articles),
    () => checkWholesAndParts(own, articles),
    () => checkNarrowedPlaces(own, articles),
  ]) {
    const isNew = ({ start, end }: CheckFinding) => !found.some(each => each.start < end && start < each.end);
    found.push(...run().filter(isNew));
  }
  return found;
}
