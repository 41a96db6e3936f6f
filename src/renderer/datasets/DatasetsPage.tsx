import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { useImportDialog } from '../components/import/use-import-dialog';
import late from '../components/Late.module.css';
import { notifyError } from '../components/notify';
import { Page } from '../components/Page';
import { useCommands } from '../hooks/use-commands';
import { useCommand, useJob, useQuery } from '../hooks/use-operation';
import { DocumentChoice } from './DocumentChoice';
import { ExportForm } from './ExportForm';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';
import {
  isChosen,
  isWithheld,
  parseSelection,
  type Selection,
  suggestFolder,
  type TextChoice,
} from './selection';
import { useAllDocuments } from './use-all-documents';

/** `/datasets` exports all documents, `?documents=1,2,3` starts with a selection. */
export function DatasetsPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [selection, setSelection] = useState<Selection>(() => parseSelection(search));
  const [withText, setWithText] = useState<TextChoice>('by-rights');
  const [wantsFiles, setWantsFiles] = useState(false);
  const [typedFolder, setTypedFolder] = useState<string | null>(null);
  const documents = useAllDocuments();
  const host = useQuery('host.describe', {});
  const pick = useCommand('host.pick');
  const importDialog = useImportDialog();
  const job = useJob('datasets.export');

  const today = new Date().toLocaleDateString('sv-SE');
  const folder = typedFolder ?? (host.data ? suggestFolder(host.data.documentsFolder, today) : '');
  const rows = documents.rows ?? [];
  const chosen = rows.filter(row => isChosen(selection, row));
  const isRunning = job.state.phase === 'running';
  const isForm = job.state.phase === 'idle' || job.state.phase === 'failed';
  const canStart = isForm && chosen.length > 0 && folder.trim() !== '';

  // Rights are stated for texts: files go along only where all texts do.
  const withFiles = withText === 'all' ? wantsFiles : null;

  const start = () => {
    const documentIds = selection === null ? {} : { documentIds: chosen.map(({ id }) => id) };
    void job.start({ folder: folder.trim(), withText, withFiles: withFiles === true, ...documentIds });
  };
  const pickFolder = () => {
    const suggestedName = folder.split(/[\\/]/).at(-1);
    pick
      .run({ what: 'new-folder', ...(suggestedName ? { suggestedName } : {}) })
      .then(({ paths: [path] }) => path !== undefined && setTypedFolder(path), notifyError);
  };
  useCommands([
    canStart && { id: 'start-export', run: start },
    isRunning && { id: 'cancel-export', run: job.cancel },
    isForm && host.data?.canPick === true && { id: 'choose-export-folder', run: pickFolder },
  ]);

  if (documents.error) {
    return (
      <Page title={t('datasets.title')}>
        <ErrorNotice error={documents.error} onRetry={documents.refetch} />
      </Page>
    );
  }
  if (job.state.phase === 'running') {
    return (
      <Page title={t('datasets.title')}>
        <ExportProgress
          progress={job.state.progress}
          isCancelling={job.state.isCancelling}
          onCancel={job.cancel}
        />
      </Page>
    );
  }
  if (job.state.phase === 'done') {
    return (
      <Page title={t('datasets.title')}>
        <ExportResult result={job.state.output} onAgain={job.reset} />
      </Page>
    );
  }
  if (documents.rows?.length === 0) {
    const importButton = <Button onClick={() => importDialog.open()}>{t('datasets.import')}</Button>;
    return (
      <Page title={t('datasets.title')}>
        <EmptyState title={t('datasets.empty')} action={importButton}>
          {t('datasets.emptyText')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t('datasets.title')}
      inspectorLabel={t('datasets.form.heading')}
      inspector={
        <ExportForm
          folder={folder}
          onFolder={setTypedFolder}
          onPickFolder={host.data?.canPick ? pickFolder : null}
          withText={withText}
          onWithText={setWithText}
          withFiles={withFiles}
          onWithFiles={setWantsFiles}
          chosenCount={documents.rows ? chosen.length : null}
          withheldCount={chosen.filter(row => isWithheld(row, withText)).length}
          error={job.state.phase === 'failed' ? job.state.error : null}
          canStart={canStart}
          onStart={start}
        />
      }
    >
      {documents.rows ? (
        <DocumentChoice
          rows={documents.rows}
          selection={selection}
          onSelection={setSelection}
          withText={withText}
        />
      ) : (
        <Text role="status" p="md" c="var(--ink-quiet)" className={late.late ?? ''}>
          {t('common.loading')}
        </Text>
      )}
    </Page>
  );
}
