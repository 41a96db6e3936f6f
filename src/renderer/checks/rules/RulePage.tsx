import { Anchor, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { CHECK_RULE_IDS } from '../../components/findings/rule-ids';
import { StateBars } from '../../components/findings/StateBars';
import { sumBy, totalOf } from '../../components/findings/state-bars';
import { Page } from '../../components/Page';
import { useQuery } from '../../hooks/use-operation';
import { ChecksNav } from '../ChecksNav';
import { sourceKey } from '../queue-counts';
import { queuePath } from '../queue-query';
import classes from './RulePage.module.css';
import { RuleSources } from './RuleSources';
import type { ListedRule } from './RulesPage';
import { useRuleSwitch } from './use-rule-switch';

/** One rule: what it does, with examples, where it is on, and what became of its findings here. */
export function RulePage({ rule: wanted }: { rule: string }) {
  const { t } = useTranslation();
  const found = useQuery('checks.rules', {});
  const id = CHECK_RULE_IDS.find(known => known === wanted);
  const rule = found.data?.rules.find(each => each.rule === id);
  return (
    <Page title={t('checks.title')} actions={<ChecksNav current="rules" />}>
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      {id === undefined ? (
        <EmptyState
          title={t('checks.rulePage.notFound')}
          action={
            <Anchor component={Link} href="/checks/rules" size="md">
              {t('checks.rulePage.back')}
            </Anchor>
          }
        />
      ) : (
        rule && <Rule rule={rule} />
      )}
    </Page>
  );
}

function Rule({ rule }: { rule: ListedRule }) {
  const { t } = useTranslation();
  const turn = useRuleSwitch();
  const id = rule.rule;
  return (
    <div className={classes.page}>
      <Anchor component={Link} href="/checks/rules" size="sm">
        {t('checks.rulePage.back')}
      </Anchor>
      <h2 className={classes.name}>{t(`checks.rules.${id}.name`)}</h2>
      <Switch
        size="sm"
        label={t('checks.rulePage.isOn')}
        styles={{ label: { fontSize: '13px' } }}
        checked={rule.isOn}
        onChange={event => turn(id, event.currentTarget.checked)}
      />
      {!rule.isOnByDefault && (
        <Text size="sm" c="var(--ink-quiet)">
          {t('checks.rulePage.offByDefault')}
        </Text>
      )}
      <div className={classes.columns}>
        <div>
          <h3>{t('checks.rulePage.does')}</h3>
          <p>{t(`checks.rules.${id}.does`)}</p>
          <h3>{t('checks.rulePage.examples')}</h3>
          <ul className={classes.examples}>
            {t(`checks.rules.${id}.examples`, { returnObjects: true }).map(example => (
              <li key={example}>{example}</li>
            ))}
          </ul>
          <p className={classes.quiet}>
            {t('checks.rulePage.silent')}: {t(`checks.rules.${id}.silent`)}
          </p>
          <h3>{t('checks.settles')}</h3>
          <p>{t(`checks.rules.${id}.settles`)}</p>
        </div>
        <div>
          <h3>{t('checks.rulePage.facts')}</h3>
          <dl className={classes.facts}>
            <dt>{t('checks.rulePage.scope')}</dt>
            <dd>{t(`checks.ruleList.scopes.${rule.scope}`)}</dd>
            <dt>{t('checks.rulePage.languages')}</dt>
            <dd>
              {rule.languages
                .map(tag => (tag === 'de' || tag === 'en' ? t(`checks.languages.${tag}`) : tag))
                .join(', ')}
            </dd>
            <dt>{t('checks.rulePage.version')}</dt>
            <dd>{rule.version}</dd>
            <dt>{t('checks.rulePage.id')}</dt>
            <dd>
              <code>{id}</code>
            </dd>
          </dl>
          <RuleSources rule={rule} />
        </div>
      </div>
      <Became rule={rule} />
    </div>
  );
}

function Became({ rule }: { rule: ListedRule }) {
  const { t } = useTranslation();
  const counted = useQuery('checks.counts', {});
  const id = rule.rule;
  const sources = sumBy(
    (counted.data?.counts ?? []).filter(count => count.rule === id),
    sourceKey,
    ({ sourceName }) => sourceName ?? t('checks.noSource'),
  );
  if (totalOf(rule) === 0) {
    return (
      <>
        <h3>{t('checks.rulePage.became')}</h3>
        <Text c="var(--ink-quiet)">{t('checks.rulePage.nothing')}</Text>
      </>
    );
  }
  return (
    <div className={classes.plots}>
      <StateBars
        caption={t('checks.rulePage.became')}
        rows={[{ key: id, name: t(`checks.rules.${id}.name`), counts: rule }]}
        hrefOf={(_, state) => queuePath({ rule: id, state })}
      />
      {(sources.length > 1 || sources[0]?.key !== 'none') && (
        <StateBars
          caption={t('checks.rulePage.bySource')}
          rows={sources}
          hrefOf={({ key }, state) =>
            queuePath({ rule: id, state, sourceId: key === 'none' ? 'none' : Number(key) })
          }
        />
      )}
    </div>
  );
}
