import { Button } from '@mantine/core';
import { IconFileExport, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { Page } from '../components/Page';
import { PathDialog } from '../components/PathDialog';
import { ListAndDetail } from '../components/record/ListAndDetail';
import { useCommands } from '../hooks/use-commands';
import { useQuery } from '../hooks/use-operation';
import { ImportListResult } from './ImportListResult';
import { NewSource } from './NewSource';
import { SourceDetail } from './SourceDetail';
import { SourceList } from './SourceList';
import { useSourceLists } from './use-source-lists';

/** `/sources` is the list, `/sources/ID` one source beside it, `/sources/new` an empty record. */
export function SourcesPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { sourceId } = useParams<{ sourceId?: string }>();
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const found = useQuery('sources.list', { search }, { keepsPrevious: true });
  const lists = useSourceLists();
  const selectedId = sourceId && /^[1-9]\d{0,14}$/.test(sourceId) ? Number(sourceId) : null;

  useCommands([
    { id: 'search-sources', run: () => searchField.current?.focus() },
    { id: 'new-source', run: () => navigate('/sources/new') },
    { id: 'import-sources', run: lists.startImport },
    { id: 'export-sources', run: lists.startExport },
  ]);

  const icon = { size: 16, stroke: 1.5 };
  const actions = (
    <>
      <Button variant="default" leftSection={<IconFileImport {...icon} />} onClick={lists.startImport}>
        {t('sources.import')}
      </Button>
      <Button variant="default" leftSection={<IconFileExport {...icon} />} onClick={lists.startExport}>
        {t('sources.export')}
      </Button>
      <Button leftSection={<IconPlus {...icon} />} component={Link} href="/sources/new">
        {t('sources.new')}
      </Button>
    </>
  );
  const notices = (
    <>
      {lists.importError && <ErrorNotice error={lists.importError} />}
      {lists.imported && <ImportListResult result={lists.imported} onClose={lists.clearImported} />}
    </>
  );
  const hasNone = search === '' && found.data?.sources.length === 0;

  return (
    <Page title={t('sources.title')} actions={actions}>
      {hasNone && sourceId === undefined ? (
        <>
          {notices}
          <EmptyState title={t('sources.empty')}>{t('sources.emptyText')}</EmptyState>
        </>
      ) : (
        <ListAndDetail
          notices={notices}
          hasDetail={sourceId !== undefined}
          back={{ href: '/sources', label: t('sources.back') }}
          list={
            <SourceList
              found={found}
              search={search}
              onSearch={setSearch}
              searchField={searchField}
              selectedId={selectedId}
            />
          }
        >
          {sourceId === 'new' && <NewSource />}
          {selectedId !== null && <SourceDetail key={selectedId} sourceId={selectedId} />}
          {sourceId === undefined && (
            <EmptyState title={t('sources.choose')}>{t('sources.chooseText')}</EmptyState>
          )}
        </ListAndDetail>
      )}
      {lists.filePicker}
      {lists.isAskingForPath && (
        <PathDialog
          title={t('sources.lists.exportTitle')}
          label={t('sources.lists.path')}
          hint={t('sources.lists.pathHint')}
          submitLabel={t('sources.lists.submit')}
          suggestedPath={lists.suggestedPath}
          onSubmit={lists.exportTo}
          onClose={lists.closeExport}
        />
      )}
    </Page>
  );
}
