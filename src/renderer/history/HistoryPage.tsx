import { Alert, Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconShieldCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import { AppError } from '../../shared/errors';
import type { ListedEntry } from '../../shared/model/history';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatMoment, formatNumber } from '../components/format';
import { useHistorySentence } from '../components/history-sentence';
import { notifyDone, notifyError } from '../components/notify';
import { Page } from '../components/Page';
import { useFreeListKeys } from '../components/rows/use-free-list-keys';
import { useUndo } from '../components/use-undo';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import { hasSamePages, PAGE_SIZE, usePages } from '../hooks/use-pages';
import { DocumentThenDialog } from './DocumentThenDialog';
import { EntryGrid } from './EntryGrid';
import { EntryPanel } from './EntryPanel';
import { EraseDialog } from './EraseDialog';
import { stateOf } from './entry-state';
import { HistoryFilters } from './HistoryFilters';
import classes from './HistoryPage.module.css';
import { type HistoryQuery, isNarrowed, listInput, parseQuery, printQuery } from './history-query';

/** Who did what and when, newest first; every state can be gone to, a text brought back, and content erased for good. */
export function HistoryPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const query = parseQuery(parameters);
  const { run: verify, isRunning: isVerifying } = useCommand('history.verify');
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const [wantedIndex, setIndex] = useState(0);
  const [verdict, setVerdict] = useState<OutputOf<'history.verify'> | null>(null);
  const [erasedEntryId, setErasedEntryId] = useState<number | null>(null);
  const [shown, setShown] = useState<{ documentId: number; entryId: number } | null>(null);
  const textFilter = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pages = usePages('history.list', listInput(query), visible);
  const total = pages.first?.total ?? 0;
  const head = { id: pages.first?.headId ?? null, branchId: pages.first?.headBranchId ?? null };
  const entryAt = (index: number): ListedEntry | undefined =>
    pages.pageAt(Math.floor(index / PAGE_SIZE))?.entries[index % PAGE_SIZE];
  const chosenIndex = Math.max(0, Math.min(wantedIndex, total - 1));
  const chosen = entryAt(chosenIndex);
  const { goTo, restore } = useTimeTravel();

  const check = async () => setVerdict(await verify({}));
  const changeQuery = (changes: Partial<HistoryQuery>) => {
    setParameters(before => printQuery({ ...parseQuery(before), ...changes }), { replace: true });
    setIndex(0);
  };
  const closeDialog = () => {
    setErasedEntryId(null);
    setShown(null);
    grid.current?.focus();
  };
  const state = chosen && stateOf(chosen, head);
  const ownDocument = chosen?.documents.find(({ id }) => id === query.documentId) ?? chosen?.documents[0];
  const then =
    chosen && ownDocument && state !== 'head' && state !== 'erasure'
      ? { documentId: ownDocument.id, entryId: chosen.id }
      : null;

  useFreeListKeys(grid, total > 0);
  useCommands([
    { id: 'verify-history', run: () => void check() },
    { id: 'filter-history', run: () => textFilter.current?.focus() },
    chosen !== undefined &&
      state !== 'head' &&
      state !== 'erasure' && { id: 'go-to-entry', run: () => void goTo(chosen.id) },
    then !== null && { id: 'show-document-then', run: () => setShown(then) },
    then !== null && { id: 'restore-document', run: () => void restore(then) },
    chosen !== undefined &&
      !chosen.isErasure && { id: 'erase-for-good', run: () => setErasedEntryId(chosen.id) },
  ]);

  return (
    <Page
      title={t('history.title')}
      actions={<Actions isVerifying={isVerifying} onVerify={() => void check()} />}
      inspector={
        chosen && (
          <EntryPanel
            entry={chosen}
            head={head}
            documentId={query.documentId}
            onGoTo={() => void goTo(chosen.id)}
            onShowThen={documentId => setShown({ documentId, entryId: chosen.id })}
            onRestore={documentId => void restore({ documentId, entryId: chosen.id })}
            onNarrow={documentId => changeQuery({ documentId })}
            onErase={() => setErasedEntryId(chosen.id)}
          />
        )
      }
      inspectorLabel={t('history.panel.label')}
    >
      <div className={classes.layout}>
        {(total > 0 || isNarrowed(query)) && (
          <HistoryFilters
            query={query}
            count={pages.first ? t('history.total', { count: total }) : ''}
            documentTitle={titleOf(query.documentId, pages.first?.entries ?? [])}
            textRef={textFilter}
            onChange={changeQuery}
          />
        )}
        {verdict && <Verdict verdict={verdict} onClose={() => setVerdict(null)} />}
        {pages.error && !pages.first ? (
          <ErrorNotice error={pages.error} onRetry={pages.retry} />
        ) : pages.first && total === 0 ? (
          isNarrowed(query) ? (
            <EmptyState title={t('history.nothingTitle')}>{t('history.nothingText')}</EmptyState>
          ) : (
            <EmptyState title={t('history.emptyTitle')}>{t('history.emptyText')}</EmptyState>
          )
        ) : (
          <EntryGrid
            total={total}
            head={head}
            chosenIndex={chosenIndex}
            gridRef={grid}
            entryAt={entryAt}
            onChoose={setIndex}
            onVisibleRows={(first, last) =>
              setVisible(before => (hasSamePages(before, { first, last }) ? before : { first, last }))
            }
          />
        )}
      </div>
      {erasedEntryId !== null && <EraseDialog entryId={erasedEntryId} onClose={closeDialog} />}
      {shown && (
        <DocumentThenDialog
          {...shown}
          onRestore={() => {
            closeDialog();
            void restore(shown);
          }}
          onClose={closeDialog}
        />
      )}
    </Page>
  );
}

/** Going to a state and bringing a text back, with a word about what was done. */
function useTimeTravel() {
  const { t } = useTranslation();
  const sentence = useHistorySentence();
  const goTo = useCommand('history.go-to');
  const restore = useCommand('history.restore');
  const telling = async (act: () => Promise<string>) => {
    try {
      notifyDone(await act());
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      notifyError(cause);
    }
  };
  return {
    goTo: (entryId: number) =>
      telling(async () => {
        const { entry, undoneCount, redoneCount } = await goTo.run({ entryId });
        return t('history.wentTo', { what: sentence(entry), undone: undoneCount, redone: redoneCount });
      }),
    restore: (input: { documentId: number; entryId: number }) =>
      telling(async () => t('history.restored', { title: (await restore.run(input)).title })),
  };
}

function titleOf(documentId: number | null, entries: readonly ListedEntry[]): string | null {
  if (documentId === null) return null;
  const documents = entries.flatMap(entry => entry.documents);
  return documents.find(({ id }) => id === documentId)?.title ?? null;
}

function Actions({ isVerifying, onVerify }: { isVerifying: boolean; onVerify(): void }) {
  const { t } = useTranslation();
  const { nextUndo, nextRedo, undo, redo } = useUndo();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} stroke={1.5} aria-hidden="true" />}
        disabled={isVerifying}
        onClick={onVerify}
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
      <p className={classes.verdict}>
        {verdict.isIntact ? t('history.intact', { count: verdict.stepCount }) : t('history.broken', { step })}
      </p>
      {verdict.erasures.length > 0 && (
        <ul className={classes.erasures}>
          {verdict.erasures.map(({ entryId, actor, atMs, reason }) => (
            <li key={entryId}>
              {t('history.erasedBy', { actor, when: formatMoment(atMs, i18n.language), reason })}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
