import { ActionIcon, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/ErrorNotice';
import { Keys } from '../components/Keys';
import { LabelSign } from '../components/LabelSign';
import { useGuideline } from '../components/use-guideline';
import { useCommands } from '../hooks/use-commands';
import { useCommand, useQuery } from '../hooks/use-operation';
import { LabelDialog } from './LabelDialog';
import { type LabelDraft, NEW_LABEL } from './label-draft';
import classes from './SettingsPage.module.css';

/** The labels of this workspace. All can be changed; own ones can be added, and removed while no annotation uses them. */
export function LabelsSection() {
  const { t, i18n } = useTranslation();
  const query = useQuery('labels.list', {});
  const { run: removeLabel } = useCommand('labels.remove');
  const [draft, setDraft] = useState<LabelDraft | null>(null);
  const guidelineOf = useGuideline();
  const labels = query.data?.labels ?? [];
  useCommands([{ id: 'add-label', run: () => setDraft(NEW_LABEL) }]);

  return (
    <section className={classes.section} aria-labelledby="settings-labels">
      <Group justify="space-between">
        <Title order={2} id="settings-labels">
          {t('settings.labels')}
        </Title>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => setDraft(NEW_LABEL)}
        >
          {t('settings.addLabel')}
        </Button>
      </Group>
      <Text size="sm" c="var(--ink-quiet)">
        {t('settings.labelsHint')}
      </Text>
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      <table className={classes.table}>
        <thead>
          <tr>
            {(['sign', 'name', 'shortcut', 'description'] as const).map(column => (
              <th key={column} scope="col">
                {t(`settings.labelColumns.${column}`)}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{t('settings.labelColumns.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {labels.map(label => {
            const name = i18n.language === 'de' ? label.nameDe : label.nameEn;
            const { isOwn, ...fields } = label;
            return (
              <tr key={label.id}>
                <td>
                  <LabelSign label={label} />
                </td>
                <td>
                  {name} {isOwn && <span className={classes.own}>{t('settings.own')}</span>}
                </td>
                <td>{label.shortcut ? <Keys keys={label.shortcut.toUpperCase()} /> : '–'}</td>
                <td className={classes.description}>
                  {label.description}
                  <span className={classes.guideline}>{guidelineOf(label)}</span>
                </td>
                <td className={classes.actions}>
                  <ActionIcon aria-label={t('settings.editLabel', { name })} onClick={() => setDraft(fields)}>
                    <IconPencil size={16} stroke={1.5} aria-hidden="true" />
                  </ActionIcon>
                  {isOwn && (
                    <ActionIcon
                      aria-label={t('settings.removeLabel', { name })}
                      onClick={() => void removeLabel({ id: label.id })}
                    >
                      <IconTrash size={16} stroke={1.5} aria-hidden="true" />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {draft && <LabelDialog draft={draft} labels={labels} onClose={() => setDraft(null)} />}
    </section>
  );
}
