import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { titleWithFile } from '../components/compare/told-apart';
import { ErrorNotice } from '../components/ErrorNotice';
import { DismissDialog } from '../components/findings/DismissDialog';
import { findingPath } from '../components/findings/FindingEvidence';
import { useDeciding } from '../components/findings/use-deciding';
import { useFindingWords } from '../components/findings/use-finding-words';
import { Page } from '../components/Page';
import { useCommands } from '../hooks/use-commands';
import { useQuery } from '../hooks/use-operation';
import { ChecksNav } from './ChecksNav';
import { emptyReason } from './empty-reason';
import { FindingDetail } from './FindingDetail';
import { FindingList } from './FindingList';
import { QueueEmpty } from './QueueEmpty';
import { QueueFilters } from './QueueFilters';
import { QueueOverview } from './QueueOverview';
import classes from './QueuePage.module.css';
import { GROUPINGS } from './queue-query';
import { type ListedFinding, useQueue } from './use-queue';
import { Walk, WalkColumns } from './Walk';

/** Findings of the whole workspace, one after the other: the list on the left, the chosen one on the right. */
export function QueuePage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const words = useFindingWords();
  const queue = useQueue();
  const status = useQuery('checks.status', {});
  const counted = useQuery('checks.counts', {});
  const rules = useQuery('checks.rules', {});
  const detail = useRef<HTMLDivElement>(null);
  const { query, chosen, chosenIndex, total, pages } = queue;
  const alike = useQuery(
    'checks.list',
    chosen
      ? { documentId: chosen.documentId, rule: chosen.rule, state: chosen.state, limit: 1000 }
      : { limit: 1 },
    { isEnabled: chosen !== undefined },
  );
  const deciding = useDeciding({
    candidates: alike.data?.findings ?? [],
    onDecided: (finding, _, ids) => {
      if (chosen?.id === finding.id) queue.leave(chosen, ids);
      detail.current?.querySelector('[data-scrolls]')?.scrollTo({ top: 0 });
    },
  });
  const open = (finding: ListedFinding) => navigate(findingPath(finding));
  const isUndecided = chosen?.state === 'open' || chosen?.state === 'later';
  const nextGrouping = GROUPINGS[(GROUPINGS.indexOf(query.groupBy) + 1) % GROUPINGS.length] ?? 'rule';

  useCommands([
    { id: 'next-finding', run: () => queue.step(1) },
    { id: 'previous-finding', run: () => queue.step(-1) },
    chosen !== undefined && { id: 'open-finding', run: () => open(chosen) },
    chosen !== undefined &&
      isUndecided && { id: 'accept-finding', run: () => deciding.decide(chosen, 'confirm') },
    chosen !== undefined && isUndecided && { id: 'make-claim', run: () => deciding.decide(chosen, 'claim') },
    chosen !== undefined &&
      isUndecided && { id: 'reject-finding', run: () => deciding.decide(chosen, 'dismiss') },
    chosen?.state === 'open' && { id: 'later-finding', run: () => deciding.decide(chosen, 'later') },
    chosen !== undefined &&
      chosen.state !== 'open' && { id: 'reopen-finding', run: () => deciding.decide(chosen, 'reopen') },
    { id: 'group-findings', run: () => queue.group(nextGrouping) },
    { id: 'show-check-overview', run: () => queue.choose(null) },
  ]);

  const failed = [status, counted, rules].find(({ error }) => error);
  const error = failed?.error ?? (pages.first ? null : pages.error);
  const counts = counted.data?.counts;
  const isKnown =
    status.data !== undefined && counts !== undefined && rules.data !== undefined && pages.first;
  const hasFindings = (counts?.length ?? 0) > 0;
  const first = queue.findingAt(0);
  const documentTitle =
    query.documentId === null
      ? null
      : first
        ? titleWithFile(first.documentTitle, first.fileName)
        : t('common.document');

  return (
    <Page title={t('checks.title')} actions={<ChecksNav current="findings" />}>
      {error ? (
        <ErrorNotice
          error={error}
          onRetry={() => {
            for (const { refetch } of [status, counted, rules]) void refetch();
            pages.retry();
          }}
        />
      ) : isKnown ? (
        <Walk
          tools={
            status.data.documentCount > 0 && (
              <QueueFilters
                query={query}
                counts={counts}
                documentTitle={documentTitle}
                onNarrow={queue.narrow}
                onGroup={queue.group}
              />
            )
          }
          said={deciding.said}
          now={
            chosen
              ? t('checks.now', {
                  name: words.nameOf(chosen),
                  severity: t(`checks.severities.${chosen.severity}`),
                  reason: words.reasonOf(chosen),
                })
              : ''
          }
        >
          {total === 0 && !pages.isBehind ? (
            <div className={classes.empty}>
              <QueueEmpty
                reason={emptyReason({
                  query,
                  status: status.data,
                  counts,
                  hasRules: rules.data.rules.some(
                    ({ isOn, sources }) => isOn || sources.some(each => each.isOn),
                  ),
                })}
                status={status.data}
                onClear={() =>
                  queue.narrow({
                    state: 'open',
                    rule: null,
                    severity: null,
                    sourceId: null,
                    documentId: null,
                  })
                }
              />
              {hasFindings && <QueueOverview counts={counts} query={query} />}
            </div>
          ) : (
            <WalkColumns
              list={<FindingList queue={queue} pendingIds={deciding.pendingIds} onOpen={open} />}
              detailRef={detail}
            >
              {chosen && chosenIndex !== null ? (
                <FindingDetail
                  finding={chosen}
                  position={chosenIndex + 1}
                  total={total}
                  deciding={deciding}
                  onOpen={open}
                />
              ) : (
                chosenIndex === null && (
                  <>
                    <p className={classes.start}>{t('checks.overview.start')}</p>
                    <QueueOverview counts={counts} query={query} />
                  </>
                )
              )}
            </WalkColumns>
          )}
        </Walk>
      ) : (
        <div aria-busy="true" />
      )}
      <DismissDialog deciding={deciding} />
    </Page>
  );
}
