// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtualised list are placed one by one, which the elements of a table do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing in a row can be activated
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
import { Alert, Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconShieldCheck } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { HistoryEntry } from '../../shared/model/history';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatMoment, formatNumber } from '../components/format';
import { useHistorySentence } from '../components/history-sentence';
import { Page } from '../components/Page';
import { useUndo } from '../components/use-undo';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import { hasSamePages, PAGE_SIZE, usePages } from '../hooks/use-pages';
import classes from './HistoryPage.module.css';

const ROW_HEIGHT = 34;

/** Who did what and when, newest first; what was undone stays in the list and says so. */
export function HistoryPage() {
  const { t } = useTranslation();
  const { nextUndo, nextRedo, undo, redo } = useUndo();
  const { run: verify, isRunning: isVerifying } = useCommand('history.verify');
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const [verdict, setVerdict] = useState<OutputOf<'history.verify'> | null>(null);
  const pages = usePages('history.list', {}, visible);
  const total = pages.first?.total ?? 0;
  const check = async () => setVerdict(await verify({}));
  useCommands([{ id: 'verify-history', run: () => void check() }]);

  return (
    <Page
      title={t('history.title')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconShieldCheck size={16} stroke={1.5} aria-hidden="true" />}
            disabled={isVerifying}
            onClick={() => void check()}
          >
            {t('history.verify')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden="true" />}
            disabled={!nextUndo}
            title={nextUndo ?? undefined}
            onClick={undo}
          >
            {t('history.undo')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={16} stroke={1.5} aria-hidden="true" />}
            disabled={!nextRedo}
            title={nextRedo ?? undefined}
            onClick={redo}
          >
            {t('history.redo')}
          </Button>
        </>
      }
    >
      <div className={classes.layout}>
        {verdict && <Verdict verdict={verdict} onClose={() => setVerdict(null)} />}
        {pages.error && !pages.first ? (
          <ErrorNotice error={pages.error} onRetry={pages.retry} />
        ) : pages.first && total === 0 ? (
          <EmptyState title={t('history.emptyTitle')}>{t('history.emptyText')}</EmptyState>
        ) : (
          <EntryTable
            total={total}
            entryAt={index => pages.pageAt(Math.floor(index / PAGE_SIZE))?.entries[index % PAGE_SIZE]}
            onVisibleRows={(first, last) =>
              setVisible(before => (hasSamePages(before, { first, last }) ? before : { first, last }))
            }
          />
        )}
      </div>
    </Page>
  );
}

function Verdict({ verdict, onClose }: { verdict: OutputOf<'history.verify'>; onClose(): void }) {
  const { t, i18n } = useTranslation();
  const step = formatNumber(verdict.firstBrokenStep ?? 0, i18n.language);
  return (
    <Alert
      role={verdict.isIntact ? 'status' : 'alert'}
      color={verdict.isIntact ? 'ink' : 'red'}
      variant="light"
      m="md"
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={onClose}
    >
      {verdict.isIntact ? t('history.intact', { count: verdict.stepCount }) : t('history.broken', { step })}
    </Alert>
  );
}

interface EntryTableProps {
  total: number;
  entryAt(index: number): HistoryEntry | undefined;
  onVisibleRows(first: number, last: number): void;
}

function EntryTable({ total, entryAt, onVisibleRows }: EntryTableProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each stretch
  useEffect(() => onVisibleRows(first, last), [first, last]);

  return (
    <div className={classes.scroller} ref={scroller} tabIndex={0}>
      <div role="table" aria-label={t('history.list')} aria-rowcount={total + 1}>
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.headRow}>
            {(['when', 'who', 'what'] as const).map(column => (
              <div key={column} role="columnheader">
                {t(`history.columns.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, start, size }) => (
            <EntryRow key={index} index={index} entry={entryAt(index)} top={start} height={size} />
          ))}
        </div>
      </div>
    </div>
  );
}

interface EntryRowProps {
  index: number;
  entry: HistoryEntry | undefined;
  top: number;
  height: number;
}

function EntryRow({ index, entry, top, height }: EntryRowProps) {
  const { t, i18n } = useTranslation();
  const sentence = useHistorySentence();
  const what = entry ? sentence(entry) : t('common.loading');
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-undone={entry?.isApplied === false || undefined}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <div role="cell" className={classes.when}>
        {entry ? formatMoment(entry.atMs, i18n.language) : ''}
      </div>
      <div role="cell" className={classes.text}>
        {entry?.actor ?? ''}
      </div>
      <div role="cell" className={classes.text} title={what}>
        <span className={classes.what}>{what}</span>
        {entry?.isApplied === false && <span className={classes.undone}>{t('history.undone')}</span>}
      </div>
    </div>
  );
}
