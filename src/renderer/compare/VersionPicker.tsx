import { Select, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellApart } from '../components/compare/told-apart';
import { formatDay } from '../components/format';
import { useQuery } from '../hooks/use-operation';
import { titlesFirst } from './titles-first';

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

  const rows = titlesFirst(found.data?.rows ?? [], search);
  const labels = tellApart(
    rows.map(({ title, sourceName, fileName }) => ({
      title: sourceName ? `${title} (${sourceName})` : title,
      fileName,
    })),
  );
  const options = rows.map((row, index) => ({ value: String(row.id), label: labels[index] ?? row.title }));
  if (documentId !== undefined && !rows.some(row => row.id === documentId)) {
    options.unshift({ value: String(documentId), label: chosenTitle });
  }
  const isCut = search !== '' && (found.data?.total ?? 0) > SHOWN_HITS;
  // Until the hits for the last letter are there, Enter would choose among those of the words before: it is kept for them.
  const isBehind = found.isPlaceholderData;
  const [isOpen, setOpen] = useState(false);
  const [isAwaited, setAwaited] = useState(false);
  const type = (words: string) => {
    setTyped(words);
    setAwaited(false);
  };
  const choose = (id: string | null | undefined) => {
    setTyped(null);
    onPick(rows.find(row => String(row.id) === id)?.currentVersionId ?? null);
  };
  const first = options[0];
  useEffect(() => {
    if (!isAwaited || isBehind) return;
    setAwaited(false);
    if (!first) return;
    choose(first.value);
    setOpen(false);
  });

  return (
    <Stack
      gap="xs"
      onKeyDownCapture={event => {
        if (event.key !== 'Enter' || !isBehind) return;
        event.preventDefault();
        event.stopPropagation();
        setAwaited(true);
      }}
    >
      <Select
        label={label}
        placeholder={t('compare.pick.search')}
        searchable
        selectFirstOptionOnChange={search !== '' && !isBehind}
        clearable
        data={options}
        // The words were looked for in the texts already: a hit need not have them in its title.
        filter={({ options: all }) => all}
        value={documentId === undefined ? null : String(documentId)}
        searchValue={typed ?? chosenTitle}
        onSearchChange={type}
        dropdownOpened={isOpen}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        onChange={choose}
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
