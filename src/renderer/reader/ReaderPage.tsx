import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearch } from 'wouter';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { notifyDone } from '../components/notify';
import { Page } from '../components/Page';
import { useQuery } from '../hooks/use-operation';
import { EditPage } from './edit/EditPage';
import { parsePlace } from './place';
import { Reader } from './Reader';
import classes from './Reader.module.css';
import type { Opened, ReaderTab } from './reader-tab';

/** The place where one text is read, annotated and cleaned: `/reader/12`, with `version` and `at` in the query. */
export function ReaderPage() {
  const { t } = useTranslation();
  const { documentId } = useParams();
  const search = useSearch();
  const place = parsePlace(documentId, search);
  const [tab, setTab] = useState<ReaderTab>('annotations');
  const [edited, setEdited] = useState<{ opened: Opened; at: number } | null>(null);
  const opened = useQuery(
    'documents.get',
    { documentId: place?.documentId ?? 1, ...(place?.versionId ? { versionId: place.versionId } : {}) },
    { isEnabled: place !== null, keepsPrevious: true },
  );
  // Waited for, too: a digit pressed as soon as the text stands there has to mean a label.
  const labels = useQuery('labels.list', {});

  if (place === null || opened.error?.code === 'not_found') return <NotHere />;
  const error = opened.error ?? labels.error;
  if (error) {
    return (
      <Page title={t('common.document')}>
        <ErrorNotice
          error={error}
          onRetry={() => {
            void opened.refetch();
            void labels.refetch();
          }}
        />
      </Page>
    );
  }
  if (!opened.data || !labels.data) {
    return (
      <Page title={<span className={classes.waiting}>{t('common.loading')}</span>}>
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
  const at = opened.isPlaceholderData ? null : place.at;
  const key = `${opened.data.versionId} ${at ? `${at.start}-${at.end}` : ''}`;
  return (
    <Reader
      key={key}
      opened={data}
      labels={labels.data.labels}
      at={at}
      tab={tab}
      onTab={setTab}
      onEdit={edit}
    />
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
