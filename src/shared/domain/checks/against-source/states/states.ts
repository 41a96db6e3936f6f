import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { checkHeadlineStates } from './headline-states';
import { checkTellers } from './told-by';
import { checkTurnedStates } from './turned-states';
import { checkUnknownFacts } from './unknown-facts';

/** Whether something happened, how surely, and who says so. */
export function checkStates(context: CheckContext): CheckFinding[] {
  return [checkTurnedStates, checkHeadlineStates, checkUnknownFacts, checkTellers].flatMap(check =>
    check(context),
  );
}
