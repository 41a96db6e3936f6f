import { Button, Switch, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ErrorNotice';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';
import type { Checking } from '../checks/use-checking';
import panel from '../panels.module.css';
import type { Opened } from '../reader-tab';
import { CheckedNote } from './CheckedNote';
import { CheckFactDialog } from './CheckFactDialog';
import { FactItem } from './FactItem';
import classes from './Facts.module.css';
import { factKey } from './fact-order';

export interface FactsPanelProps {
  opened: Opened;
  checking: Checking;
}

/** Every fact of the text. Where it has references, with what they say of it, and to begin with only those that are not the same there. */
export function FactsPanel({ opened, checking }: FactsPanelProps) {
  const { t } = useTranslation();
  const { facts, checkingOff } = checking;
  const { found, isLoaded, entries, active, groups, total, openCount } = facts;
  const [shownCount, setShownCount] = useState(SHOWN_AT_ONCE);
  const activeAt = active ? entries.indexOf(active) : -1;
  useEffect(() => {
    if (activeAt >= shownCount) setShownCount(activeAt + SHOWN_AT_ONCE);
  }, [activeAt, shownCount]);
  const shown = entries.slice(0, Math.max(shownCount, activeAt + 1));

  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <div className={classes.count} role="status">
        <p>
          {isLoaded
            ? activeAt >= 0
              ? t('reader.facts.position', { at: activeAt + 1, count: entries.length, open: openCount })
              : t('reader.facts.count', { open: openCount, count: total })
            : t('common.loading')}
        </p>
        {total > 0 && <p>{t('reader.facts.checkedCount', { checked: facts.checkedCount, count: total })}</p>}
      </div>
      {isLoaded && !facts.isCompared && (
        <Text className={classes.uncompared}>{t('reader.facts.noReferences')}</Text>
      )}
      {total > 0 && (
        <>
          <div className={classes.filters}>
            {facts.isCompared && (
              <Switch
                checked={!facts.showsSame}
                label={t('reader.facts.onlyDifferent')}
                onChange={facts.toggleSame}
              />
            )}
            <Switch
              checked={facts.onlyOpen}
              label={t('reader.facts.onlyOpen')}
              onChange={facts.toggleOnlyOpen}
            />
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend into the row */}
          <div className={classes.groups} role="group" aria-label={t('reader.facts.kinds')}>
            {groups.map(({ group, count }) => (
              <button
                key={group}
                type="button"
                className={classes.group}
                aria-pressed={!facts.hidden.has(group)}
                onClick={() => facts.toggleGroup(group)}
              >
                {t(`reader.facts.groups.${group}`)} <span className={classes.number}>{count}</span>
              </button>
            ))}
          </div>
        </>
      )}
      {isLoaded && entries.length === 0 && (
        <Text className={panel.quiet}>
          {t(
            total === 0
              ? 'reader.facts.empty'
              : facts.onlyOpen
                ? 'reader.facts.noneOpen'
                : 'reader.facts.none',
          )}
        </Text>
      )}
      {shown.length > 0 && (
        <ol className={panel.list} aria-label={t('reader.facts.title')}>
          {shown.map(entry => (
            <FactItem
              key={factKey(entry)}
              entry={entry}
              opened={opened}
              checking={checking}
              isActive={entry === active}
            />
          ))}
        </ol>
      )}
      {shown.length < entries.length && (
        <Button variant="default" mt={8} onClick={() => setShownCount(shown.length + SHOWN_AT_ONCE)}>
          {t('reader.facts.more', { count: entries.length - shown.length })}
        </Button>
      )}
      {facts.others.length > 0 && (
        <>
          <Title order={2} mt={16}>
            {t('reader.facts.others')}
          </Title>
          <ul className={panel.list} aria-label={t('reader.facts.others')}>
            {facts.others.map(fact => (
              <li key={fact.id} className={panel.item}>
                <div className={classes.other}>
                  <strong className={classes.words}>
                    <VisibleText text={quoteOf(fact.made.exact)} />
                  </strong>
                  <CheckedNote fact={fact} telling="otherwiseBy" />
                  <Button
                    variant="default"
                    aria-label={t('reader.facts.takeBackOf', { words: quoteOf(fact.made.exact) })}
                    onClick={() => checkingOff.takeBack(fact.id)}
                  >
                    {t('reader.facts.takeBack')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <CheckFactDialog facts={facts} checkingOff={checkingOff} />
    </>
  );
}

const SHOWN_AT_ONCE = 200;
