import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/client';
import { ErrorNotice } from '../../components/ErrorNotice';
import { CHECK_RULE_IDS } from '../../components/findings/rule-ids';
import { StateBar } from '../../components/findings/StateBar';
import { totalOf } from '../../components/findings/state-bars';
import { Page } from '../../components/Page';
import { useQuery } from '../../hooks/use-operation';
import { ChecksNav } from '../ChecksNav';
import { queuePath } from '../queue-query';
import classes from './RulesPage.module.css';
import { useRuleSwitch } from './use-rule-switch';

export type ListedRule = OutputOf<'checks.rules'>['rules'][number];

const SCOPES = ['text', 'source', 'workspace'] as const;

/** All rules by what they read, each with its switch and what became of its findings. */
export function RulesPage() {
  const { t } = useTranslation();
  const found = useQuery('checks.rules', {});
  const rules = found.data?.rules ?? [];
  const longest = Math.max(0, ...rules.map(totalOf));
  return (
    <Page title={t('checks.title')} actions={<ChecksNav current="rules" />}>
      {found.error ? (
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <div className={classes.page} aria-busy={found.data === undefined}>
          <Text c="var(--ink-quiet)">{t('checks.ruleList.intro')}</Text>
          {found.data &&
            SCOPES.map(scope => {
              const inScope = CHECK_RULE_IDS.flatMap(id =>
                rules.filter(rule => rule.rule === id && rule.scope === scope),
              );
              if (inScope.length === 0) return null;
              return (
                <section key={scope}>
                  <h2 className={classes.scope}>{t(`checks.ruleList.scopes.${scope}`)}</h2>
                  <ul className={classes.rules}>
                    {inScope.map(rule => (
                      <RuleRow key={rule.rule} rule={rule} longest={longest} />
                    ))}
                  </ul>
                </section>
              );
            })}
        </div>
      )}
    </Page>
  );
}

function RuleRow({ rule, longest }: { rule: ListedRule; longest: number }) {
  const { t } = useTranslation();
  const turn = useRuleSwitch();
  const name = t(`checks.rules.${rule.rule}.name`);
  return (
    <li className={classes.rule} data-is-off={!rule.isOn || undefined}>
      <Switch
        size="xs"
        aria-label={t('checks.ruleList.turnOn', { name })}
        checked={rule.isOn}
        onChange={event => turn(rule.rule, event.currentTarget.checked)}
      />
      <div className={classes.words}>
        <Link href={`/checks/rules/${rule.rule}`} className={classes.name}>
          {name}
        </Link>
        {rule.sources.length > 0 && (
          <span className={classes.remark}>
            {t('checks.ruleList.exceptions', { count: rule.sources.length })}
          </span>
        )}
        <p className={classes.does}>{t(`checks.rules.${rule.rule}.does`)}</p>
      </div>
      <div className={classes.bar}>
        <StateBar
          row={{ key: rule.rule, name, counts: rule }}
          longest={longest}
          hrefOf={state => queuePath({ rule: rule.rule, state })}
        />
      </div>
      <span className={classes.number}>
        {rule.open > 0 && (
          <Link
            href={queuePath({ rule: rule.rule })}
            aria-label={t('checks.plot.link', { count: rule.open, state: t('checks.states.open'), name })}
          >
            {t('checks.ruleList.open', { count: rule.open })}
          </Link>
        )}
      </span>
    </li>
  );
}
