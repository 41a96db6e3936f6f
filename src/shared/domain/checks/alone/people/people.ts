import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { findActingAbsent } from './absent';
import { findMixedAges } from './aged';
import { findTwoBirthplaces } from './births';
import { findTwoClubs } from './clubs';
import { findTwoFamilies } from './kin';
import { findTwoPredecessors } from './predecessors';
import { findTwoSexes } from './sexes';
import { findTwoTowns } from './towns';
import { findTwoTrades } from './trades';

/** What one text says of a person in two ways (internal_contradiction): man and woman, born in two towns, of two families. German. */
export function checkPeopleTold({ reading }: CheckContext): CheckFinding[] {
  if (!/^de/i.test(reading.document.language)) return [];
  return [
    ...findTwoSexes(reading),
    ...findTwoPredecessors(reading),
    ...findTwoFamilies(reading),
    ...findTwoBirthplaces(reading),
    ...findActingAbsent(reading),
    ...findMixedAges(reading),
    ...findTwoTrades(reading),
    ...findTwoTowns(reading),
    ...findTwoClubs(reading),
  ];
}
