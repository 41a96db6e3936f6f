import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StateBars } from '../components/findings/StateBars';
import { sumBy } from '../components/findings/state-bars';
import classes from './QueueOverview.module.css';
import { type FindingCount, sourceKey } from './queue-counts';
import { type QueueQuery, queuePath } from './queue-query';

const MAX_SOURCES = 12;

/** Beside the list while nothing is chosen: what became of the findings, by rule and by source. */
export function QueueOverview({ counts, query }: { counts: readonly FindingCount[]; query: QueueQuery }) {
  const { t } = useTranslation();
  const { rule, sourceId, groupBy } = query;
  const isOfSource = (count: FindingCount) => sourceId === null || sourceKey(count) === String(sourceId);
  const rules = sumBy(
    counts.filter(isOfSource),
    count => count.rule,
    count => t(`checks.rules.${count.rule}.name`),
  );
  const sources = sumBy(
    counts.filter(count => rule === null || count.rule === rule),
    sourceKey,
    ({ sourceName }) => sourceName ?? t('checks.noSource'),
  );
  const known = <T,>(keys: readonly T[], key: unknown) => keys.find(each => each === key) ?? null;
  const ruleOf = (key: string) =>
    known(
      counts.map(count => count.rule),
      key,
    );
  const sourceOf = (key: string) => (key === 'none' ? 'none' : Number(key));

  return (
    <div className={classes.overview}>
      <StateBars
        caption={t('checks.overview.byRule')}
        rows={rules}
        hrefOf={({ key }, state) => queuePath({ groupBy, state, rule: ruleOf(key), sourceId })}
        nameHrefOf={({ key }) => `/checks/rules/${key}`}
      />
      {(sources.length > 1 || sources[0]?.key !== 'none') && (
        <>
          <StateBars
            caption={t('checks.overview.bySource')}
            rows={sources.slice(0, MAX_SOURCES)}
            hrefOf={({ key }, state) => queuePath({ groupBy, state, rule, sourceId: sourceOf(key) })}
          />
          {sources.length > MAX_SOURCES && (
            <Text size="sm" c="var(--ink-quiet)">
              {t('checks.overview.more', { count: MAX_SOURCES })}
            </Text>
          )}
        </>
      )}
    </div>
  );
}
