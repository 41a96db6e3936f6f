import type { CheckRule } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { isUnmistakable } from './same-amounts';

/** In der 86. Minute and in der 88. Minute; 23. stands for the 23. Minute, too. */
export function findOtherPlace(
  amount: Amount,
  own: readonly Amount[],
  amounts: readonly Amount[],
  strengthOf: (other: Amount) => number,
): Amount | undefined {
  const [noun = ''] = amount.counted;
  if (noun === '' || amounts.some(other => other.value === amount.value)) return undefined;
  return amounts.find(
    other =>
      other.kind === 'ordinal' &&
      ((other.counted[0] === noun && strengthOf(other) >= MIN_STRENGTH) || isUnmistakable(amount, other)) &&
      !own.some(each => each.value === other.value),
  );
}

const MIN_STRENGTH = 0.34;

/** What an ordinal that is another one is told as, by the text behind it. */
export function ruleOfOrdinal(behind: string): CheckRule {
  if (DISTRICT.test(behind)) return 'place_mismatch';
  return YEARLY.test(behind) ? 'anniversary_mismatch' : 'number_mismatch';
}

const DISTRICT = /^\.? ?(?:(?:Wiener |Pariser )?(?:Gemeindeb|B)ezirk|Arrondissement)/u;
const YEARLY = /^\.? ?(?:Geburtstag|Hochzeitstag|Todestag|Jubiläum|Gründungstag|birthday|anniversary)/u;
