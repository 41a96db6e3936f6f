import { Button } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearch } from 'wouter';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import late from '../components/Late.module.css';
import { notifyDone } from '../components/notify';
import { Page } from '../components/Page';
import { useQuery } from '../hooks/use-operation';
import { type ReplyDrafts, ReplyDraftsContext } from './annotations/Thread';
import { KeptFilterContext, useKeptFilter } from './annotations/use-annotation-filter';
import { EditPage } from './edit/EditPage';
import { parsePlace, parseWords } from './place';
import { placeOfWords } from './place-of-words';
import { Reader, type ReaderProps } from './Reader';
import type { Opened, ReaderTab } from './reader-tab';
import { FreshOpened } from './TextPane';

/** The place where one text is read, annotated and cleaned: `/reader/12`, with `version` and `at` in the query. */
export function ReaderPage() {
  const { t } = useTranslation();
  const { documentId } = useParams();
  const search = useSearch();
  const place = parsePlace(documentId, search);
  const [tab, setTab] = useState<ReaderTab>('annotations');
  const [replyDrafts] = useState<ReplyDrafts>(() => new Map());
  const keptFilter = useKeptFilter(place?.documentId ?? null);
  const [edited, setEdited] = useState<{ opened: Opened; at: number } | null>(null);
  const opened = useQuery(
    'documents.get',
    { documentId: place?.documentId ?? 1, ...(place?.versionId ? { versionId: place.versionId } : {}) },
    { isEnabled: place !== null, keepsPrevious: true },
  );
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
        at={edited.at}
        onLeave={() => setEdited(null)}
      />
    );
  }
  const edit = (at: number) => {
    if (data.versionId === data.document.currentVersionId) setEdited({ opened: data, at });
    else notifyDone(t('reader.edit.onlyCurrent'));
  };
  // Another version or another place in it is another reading: selection, search and choices start anew.
  const at = opened.isPlaceholderData ? null : (place.at ?? foundAt);
  const activeAnnotationId = opened.isPlaceholderData ? null : (place.annotationId ?? null);
  const key = `${opened.data.versionId} ${at ? `${at.start}-${at.end}` : ''} ${activeAnnotationId ?? ''}`;
  return (
    <KeptFilterContext value={keptFilter}>
      <ReplyDraftsContext value={replyDrafts}>
        <SettlingReader
          readingKey={key}
          opened={data}
          labels={labels.data.labels}
          at={at}
          activeAnnotationId={activeAnnotationId}
          tab={tab}
          onTab={setTab}
          onEdit={edit}
        />
      </ReplyDraftsContext>
    </KeptFilterContext>
  );
}

/** Draws what is new in the text at once (TextPane) and all the rest a moment later. */
function SettlingReader({
  readingKey,
  opened,
  labels,
  at,
  activeAnnotationId,
  tab,
  onTab,
  onEdit,
}: ReaderProps & { readingKey: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names the place
  const reading = useMemo(
    () => ({ key: readingKey, opened, labels, at, activeAnnotationId }),
    [readingKey, opened, labels],
  );
  const { key, ...settled } = useDeferredValue(reading);
  const latestEdit = useRef(onEdit);
  latestEdit.current = onEdit;
  const edit = useCallback((from: number) => latestEdit.current(from), []);
  return (
    <FreshOpened value={opened}>
      <Reader key={key} {...settled} tab={tab} onTab={onTab} onEdit={edit} />
    </FreshOpened>
  );
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
