import { useTranslation } from 'react-i18next';
import type { CheckRule } from '../../../shared/model/check';
import { notifyDone, notifyError } from '../../components/notify';
import { useCommand } from '../../hooks/use-operation';

/** Switches a rule for the workspace or for one source; null leaves it to the wider setting. Says what was done. */
export function useRuleSwitch(): (rule: CheckRule, isOn: boolean | null, sourceId?: number) => void {
  const { t } = useTranslation();
  const { run } = useCommand('checks.set-rule');
  return (rule, isOn, sourceId) => {
    const name = t(`checks.rules.${rule}.name`);
    run({ rule, isOn, ...(sourceId === undefined ? {} : { sourceId }) }).then(() => {
      if (sourceId !== undefined || isOn === null) return;
      notifyDone(t(isOn ? 'checks.rulePage.switchedOn' : 'checks.rulePage.switchedOff', { name }));
    }, notifyError);
  };
}
