import { Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SameEventList } from '../components/compare/SameEventList';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { SourceFlag } from '../components/SourceFlag';
import { VisibleText } from '../components/text/VisibleText';
import { useQuery } from '../hooks/use-operation';
import classes from './Reader.module.css';
import type { Opened } from './reader-tab';

/** Chooses what the open version is held against: an older or newer version, or another text as the reference. */
export function CompareDialog({ opened, onClose }: { opened: Opened; onClose(): void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search, 120);
  const documents = useQuery('documents.list', { search: wanted, limit: 20 }, { keepsPrevious: true });
  const { document, versions, versionId } = opened;
  const current = versions.find(({ id }) => id === versionId);
  const others = versions.filter(({ id }) => id !== versionId);
  const rows = documents.data?.rows.filter(({ id }) => id !== document.id);
  const compare = (left: number, right: number) => {
    onClose();
    navigate(`/compare/${left}/${right}`);
  };

  return (
    <Dialog onClose={onClose} title={t('reader.compareWith.title')}>
      <Stack gap="sm">
        {others.length > 0 && (
          <section>
            <Title order={3}>{t('reader.compareWith.versions')}</Title>
            <ul className={classes.choices}>
              {others.map(({ id, number, cause }) => (
                <li key={id}>
                  {/* The older version stands on the left. */}
                  <UnstyledButton
                    className={classes.choice}
                    onClick={() =>
                      number < (current?.number ?? 0) ? compare(id, versionId) : compare(versionId, id)
                    }
                  >
                    {t('reader.versionName', { number, cause: t(`reader.causes.${cause}`) })}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className={classes.sameEvent}>
          <Title order={3}>{t('compare.candidates.title')}</Title>
          <SameEventList
            documentId={document.id}
            onChoose={candidate => compare(candidate.versionId, versionId)}
          />
        </section>
        <section>
          <Title order={3}>{t('reader.compareWith.documents')}</Title>
          <TextInput
            data-autofocus
            mt={6}
            aria-label={t('reader.compareWith.search')}
            placeholder={t('reader.compareWith.search')}
            value={search}
            onChange={event => setSearch(event.currentTarget.value)}
          />
          {documents.error && (
            <ErrorNotice error={documents.error} onRetry={() => void documents.refetch()} />
          )}
          {rows?.length === 0 && <Text className={classes.quiet}>{t('reader.compareWith.none')}</Text>}
          <ul className={classes.choices}>
            {rows?.map(row => (
              <li key={row.id}>
                <UnstyledButton
                  className={classes.choice}
                  onClick={() => compare(row.currentVersionId, versionId)}
                >
                  <span>
                    <VisibleText text={row.title} />
                  </span>
                  <span className={classes.quiet}>
                    {row.isSourceFlagged && <SourceFlag />}
                    {row.sourceName ?? t('reader.noSource')}
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      </Stack>
    </Dialog>
  );
}
