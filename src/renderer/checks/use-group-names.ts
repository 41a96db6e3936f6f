import { useTranslation } from 'react-i18next';
import { titleWithFile } from '../components/compare/told-apart';
import { CHECK_RULE_IDS } from '../components/findings/rule-ids';
import type { Grouping } from './queue-query';
import type { FindingGroup } from './use-queue';

/** What a group of findings is called: rules by their name in the language of the interface. */
export function useGroupNames(groupBy: Grouping): (group: FindingGroup) => string {
  const { t } = useTranslation();
  return ({ key, name, fileName }) => {
    const rule = groupBy === 'rule' ? CHECK_RULE_IDS.find(id => id === key) : undefined;
    if (rule) return t(`checks.rules.${rule}.name`);
    return groupBy === 'source' && key === '' ? t('checks.noSource') : titleWithFile(name, fileName);
  };
}
