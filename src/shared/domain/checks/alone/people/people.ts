import type { CheckFinding } from '../../../../model/check';
import { createLiteralScanner } from '../../../text/literal-scanner';
import type { CheckContext, Reading } from '../../context';
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
  const bits = scan(reading.text);
  return FINDERS.flatMap(({ find, signs }, at) => (!signs || (bits >> at) & 1 ? find(reading) : []));
}

/** `signs` are literals of which a text must have some; see literal-scanner.ts. */
type Finder = { find: (reading: Reading) => CheckFinding[]; signs?: string };

const FINDERS: readonly Finder[] = [
  { find: findTwoSexes },
  { find: findTwoPredecessors, signs: 'vorgänger|nachfolg|folgt|löst|übernimmt|übernahm' },
  {
    find: findTwoFamilies,
    signs:
      'vater von|mutter von|vater ein|mutter ein|vater zwei|mutter zwei|vater drei|mutter drei|kinderlos',
  },
  { find: findTwoBirthplaces, signs: 'gebürtige|geboren|zur welt' },
  {
    find: findActingAbsent,
    signs:
      'verhindert|erkrankt|abwesend|entschuldig|fehlte|konnte nicht|nicht da|nicht anwesend|ausgeschieden|aus dem rennen|stichwahl',
  },
  { find: findMixedAges, signs: '-jährige|jahre alte' },
  { find: findTwoTrades },
  { find: findTwoTowns },
  { find: findTwoClubs },
];

const scan = createLiteralScanner(FINDERS.map(({ signs }) => signs?.split('|') ?? []));
