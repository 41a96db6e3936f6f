import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewEvidence } from './EvidenceAdder';

/** Where something was looked for in vain: that is worth knowing, too. */
export function NothingFound({ onAttach }: { onAttach(evidence: NewEvidence): Promise<boolean> }) {
  const { t } = useTranslation();
  const [where, setWhere] = useState('');
  const submit = async () => {
    const searchedIn = where.trim();
    if (searchedIn !== '' && (await onAttach({ searchedIn }))) setWhere('');
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('claims.searchedIn')}
          maxLength={1000}
          value={where}
          onChange={event => setWhere(event.currentTarget.value)}
        />
        <Button type="submit" disabled={where.trim() === ''}>
          {t('common.add')}
        </Button>
      </Group>
    </form>
  );
}
