import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewEvidence } from './EvidenceAdder';

export interface NothingFoundProps {
  where: string;
  onType(where: string): void;
  onAttach(evidence: NewEvidence): Promise<boolean>;
}

/** Where something was looked for in vain: that is worth knowing, too. */
export function NothingFound({ where, onType, onAttach }: NothingFoundProps) {
  const { t } = useTranslation();
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (where.trim() !== '') void onAttach({ searchedIn: where.trim() });
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('claims.searchedIn')}
          maxLength={1000}
          value={where}
          onChange={event => onType(event.currentTarget.value)}
        />
        <Button type="submit" disabled={where.trim() === ''}>
          {t('common.add')}
        </Button>
      </Group>
    </form>
  );
}
