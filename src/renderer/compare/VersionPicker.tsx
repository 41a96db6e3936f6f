import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../components/format';
import { useQuery } from '../hooks/use-operation';

export interface VersionPickerProps {
  label: string;
  versionId: number | null;
  onPick(versionId: number | null): void;
}

/** Finds a document by words and, where it has several, one of its versions; the current one first. */
export function VersionPicker({ label, versionId, onPick }: VersionPickerProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = useQuery('documents.text', { versionId: versionId ?? 1 }, { isEnabled: versionId !== null });
  const documentId = versionId === null ? undefined : chosen.data?.documentId;
  const versions = useQuery(
    'documents.get',
    { documentId: documentId ?? 1 },
    { isEnabled: documentId !== undefined },
  );
  const chosenTitle = documentId === undefined ? '' : (chosen.data?.documentTitle ?? '');
  const search = typed === null || typed === chosenTitle ? '' : typed;
  const found = useQuery(
    'documents.list',
    { search, limit: SHOWN_HITS, sort: 'title', isDescending: false },
    { keepsPrevious: true },
  );

  const rows = found.data?.rows ?? [];
  const options = rows.map(row => ({
    value: String(row.id),
    label: row.sourceName ? `${row.title} (${row.sourceName})` : row.title,
  }));
  if (documentId !== undefined && !rows.some(row => row.id === documentId)) {
    options.unshift({ value: String(documentId), label: chosenTitle });
  }
  const isCut = (found.data?.total ?? 0) > SHOWN_HITS;

  return (
    <Stack gap="xs">
      <Select
        label={label}
        placeholder={t('compare.pick.search')}
        searchable
        clearable
        data={options}
        // The words were looked for in the texts already: a hit need not have them in its title.
        filter={({ options: all }) => all}
        value={documentId === undefined ? null : String(documentId)}
        searchValue={typed ?? chosenTitle}
        onSearchChange={setTyped}
        onChange={value => {
          setTyped(null);
          onPick(rows.find(row => String(row.id) === value)?.currentVersionId ?? null);
        }}
        nothingFoundMessage={found.isPending ? t('common.loading') : t('compare.pick.nothingFound')}
        error={(found.error ?? chosen.error)?.message}
        maxDropdownHeight={320}
      />
      {isCut && <Text size="sm">{t('compare.pick.more', { count: SHOWN_HITS })}</Text>}
      {documentId !== undefined && versions.data && versions.data.versions.length > 1 && (
        <Select
          label={t('compare.pick.version')}
          allowDeselect={false}
          data={versions.data.versions.map(version => ({
            value: String(version.id),
            label: t('compare.pick.versionOption', {
              number: version.number,
              date: formatDay(version.madeAtMs, i18n.language),
            }),
          }))}
          value={String(versionId)}
          onChange={value => onPick(value === null ? null : Number(value))}
        />
      )}
    </Stack>
  );
}

const SHOWN_HITS = 50;
