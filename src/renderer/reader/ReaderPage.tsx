import { Button } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearch } from 'wouter';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import late from '../components/Late.module.css';
import { notifyDone } from '../components/notify';
import { Page } from '../components/Page';
import type { TextSelection } from '../components/text/caret';
import { useQuery } from '../hooks/use-operation';
import { KeptFilterContext, useKeptFilter } from './annotations/use-annotation-filter';
import { checkKey } from './checks/check-order';
import { annotationKey } from './decorations';
import { EditPage } from './edit/EditPage';
import { FactViewContext, useKeptFactView } from './facts/use-fact-view';
import { parsePlace, parseWords, type ReaderPlace } from './place';
import { placeOfWords } from './place-of-words';
import { Reader, type ReaderProps } from './Reader';
import type { Opened } from './reader-tab';
import { FreshOpened } from './TextPane';
import { type ReaderCaret, useBeginning } from './use-beginning';
import { useReaderTab } from './use-reader-tab';

/** The place where one text is read, annotated and cleaned: `/reader/12`, with `version` and `at` in the query. */
export function ReaderPage() {
  const { t } = useTranslation();
  const { documentId } = useParams();
  const search = useSearch();
  const place = parsePlace(documentId, search);
  const keptFilter = useKeptFilter(place?.documentId ?? null);
  const keptFactView = useKeptFactView(place?.documentId ?? null);
  const [edited, setEdited] = useState<{ opened: Opened; selection: TextSelection } | null>(null);
  const opened = useQuery(
    'documents.get',
    { documentId: place?.documentId ?? 1, ...(place?.versionId ? { versionId: place.versionId } : {}) },
    { isEnabled: place !== null, keepsPrevious: true },
  );
  const [tab, setTab] = useReaderTab(place, opened.isPlaceholderData ? undefined : opened.data);
  // Waited for, too: a digit pressed as soon as the text stands there has to mean a label.
  const labels = useQuery('labels.list', {});
  // Drafts are found by it.
  const workspace = useQuery('workspace.describe', {});

  const words = parseWords(search);
  const text = opened.isPlaceholderData ? undefined : opened.data?.text;
  const foundAt = useMemo(
    () => (words === null || text === undefined ? null : placeOfWords(text, words)),
    [words, text],
  );

  const caret = useRef<ReaderCaret | null>(null);
  const { at, goOnAt } = useBeginning(
    { data: opened.isPlaceholderData ? undefined : opened.data, isLoading: opened.isFetching },
    `${documentId}?${search}`,
    place?.at ?? foundAt,
    caret,
  );

  if (place === null || opened.error?.code === 'not_found') return <NotHere />;
  const error = opened.error ?? labels.error ?? workspace.error;
  if (error) {
    return (
      <Page title={t('common.document')}>
        <ErrorNotice
          error={error}
          onRetry={() => {
            void opened.refetch();
            void labels.refetch();
            void workspace.refetch();
          }}
        />
      </Page>
    );
  }
  if (!opened.data || !labels.data || !workspace.data) {
    return (
      <Page title={<span className={late.late}>{t('common.loading')}</span>}>
        <div aria-busy="true" />
      </Page>
    );
  }
  const { data } = opened;
  if (edited && edited.opened.document.id === place.documentId) {
    return (
      <EditPage
        opened={edited.opened}
        labels={labels.data.labels}
        selection={edited.selection}
        onLeave={() => setEdited(null)}
      />
    );
  }
  const edit = (selection: TextSelection) => {
    if (data.versionId !== data.document.currentVersionId) return notifyDone(t('reader.edit.onlyCurrent'));
    goOnAt(selection.focus);
    setEdited({ opened: data, selection });
  };
  // Another version or another place in it is another reading: selection, search and choices start anew.
  const firstActiveId = opened.isPlaceholderData ? null : activeIdOf(place);
  const key = `${opened.data.versionId} ${at ? `${at.start}-${at.end}` : ''} ${firstActiveId ?? ''}`;
  return (
    <KeptFilterContext value={keptFilter}>
      <FactViewContext value={keptFactView}>
        <SettlingReader
          readingKey={key}
          opened={data}
          labels={labels.data.labels}
          at={at}
          firstActiveId={firstActiveId}
          caret={caret}
          tab={tab}
          onTab={setTab}
          onEdit={edit}
        />
      </FactViewContext>
    </KeptFilterContext>
  );
}

/** Draws what is new in the text at once (TextPane) and all the rest a moment later. */
function SettlingReader({
  readingKey,
  opened,
  labels,
  at,
  firstActiveId,
  caret,
  tab,
  onTab,
  onEdit,
}: ReaderProps & { readingKey: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names the place
  const reading = useMemo(
    () => ({ key: readingKey, opened, labels, at, firstActiveId }),
    [readingKey, opened, labels],
  );
  const { key, ...settled } = useDeferredValue(reading);
  const latestEdit = useRef(onEdit);
  latestEdit.current = onEdit;
  const edit = useCallback((selection: TextSelection) => latestEdit.current(selection), []);
  return (
    <FreshOpened value={opened}>
      <Reader key={key} {...settled} caret={caret} tab={tab} onTab={onTab} onEdit={edit} />
    </FreshOpened>
  );
}

function activeIdOf({ annotationId, findingId }: ReaderPlace): string | null {
  if (annotationId) return annotationKey(annotationId);
  return findingId ? checkKey(findingId) : null;
}

function NotHere() {
  const { t } = useTranslation();
  return (
    <Page title={t('reader.notFound')}>
      <EmptyState
        title={t('reader.notFound')}
        action={
          <Button component={Link} href="/library" variant="default">
            {t('reader.toLibrary')}
          </Button>
        }
      >
        {t('reader.notFoundHint')}
      </EmptyState>
    </Page>
  );
}
