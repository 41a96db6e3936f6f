import { CloseButton, Select, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../../components/text/VisibleText';
import { useQuery } from '../../hooks/use-operation';
import classes from './RulePage.module.css';
import type { ListedRule } from './RulesPage';
import { useRuleSwitch } from './use-rule-switch';

/** The sources for whose texts a rule is set otherwise than for the workspace. */
export function RuleSources({ rule }: { rule: ListedRule }) {
  const { t } = useTranslation();
  const turn = useRuleSwitch();
  const [search, setSearch] = useState('');
  const found = useQuery('sources.list', { search: search.trim() }, { keepsPrevious: true });
  const taken = new Set(rule.sources.map(({ sourceId }) => sourceId));
  const offered = (found.data?.sources ?? []).filter(({ id }) => !taken.has(id));

  return (
    <>
      <h3>{t('checks.rulePage.sources')}</h3>
      {rule.sources.length === 0 && (
        <Text size="sm" c="var(--ink-quiet)" mb={6}>
          {t('checks.rulePage.sourcesNone')}
        </Text>
      )}
      <ul className={classes.sources}>
        {rule.sources.map(({ sourceId, sourceName, isOn }) => (
          <li key={sourceId}>
            <Switch
              size="xs"
              checked={isOn}
              label={
                <VisibleText
                  text={`${sourceName}: ${t(isOn ? 'checks.rulePage.on' : 'checks.rulePage.off')}`}
                />
              }
              styles={{ label: { fontSize: '13px' } }}
              onChange={event => turn(rule.rule, event.currentTarget.checked, sourceId)}
            />
            <CloseButton
              size="sm"
              aria-label={t('checks.rulePage.reset', { name: sourceName })}
              onClick={() => turn(rule.rule, null, sourceId)}
            />
          </li>
        ))}
      </ul>
      <Select
        aria-label={t('checks.rulePage.addSource')}
        placeholder={t('checks.rulePage.addSource')}
        searchable
        searchValue={search}
        onSearchChange={setSearch}
        nothingFoundMessage={t('checks.rulePage.noSourceFound')}
        filter={({ options }) => options}
        value={null}
        data={offered.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={value => {
          if (value !== null) turn(rule.rule, !rule.isOn, Number(value));
          setSearch('');
        }}
      />
    </>
  );
}
