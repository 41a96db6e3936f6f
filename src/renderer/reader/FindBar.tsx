import { ActionIcon, Group, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Reader.module.css';
import type { Find } from './use-find';

export function FindBar({ find, onClose }: { find: Find; onClose(): void }) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const isEmpty = find.hits.length === 0;
  return (
    <search className={classes.findBar} onKeyDown={onKeyDown}>
      <TextInput
        autoFocus
        aria-label={t('reader.find.label')}
        placeholder={t('reader.find.label')}
        value={find.query}
        onFocus={event => event.currentTarget.select()}
        onChange={event => find.search(event.currentTarget.value)}
        className={classes.findInput}
      />
      <Text size="sm" aria-live="polite" className={classes.findCount}>
        {find.query !== '' &&
          (isEmpty
            ? t('reader.find.none')
            : t('reader.find.count', { current: find.current + 1, total: find.hits.length }))}
      </Text>
      <Group gap={2} wrap="nowrap">
        <ActionIcon aria-label={t('reader.find.previous')} disabled={isEmpty} onClick={() => find.step(-1)}>
          <IconChevronUp size={16} stroke={1.5} />
        </ActionIcon>
        <ActionIcon aria-label={t('reader.find.next')} disabled={isEmpty} onClick={() => find.step(1)}>
          <IconChevronDown size={16} stroke={1.5} />
        </ActionIcon>
        <ActionIcon aria-label={t('reader.find.close')} onClick={onClose}>
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      </Group>
    </search>
  );
}
