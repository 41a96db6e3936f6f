import { Button, Group, Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/model/source';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatMoment } from '../components/format';
import { Section } from '../components/record/Section';
import { useCommands } from '../hooks/use-commands';
import { useFocusOnClose } from '../hooks/use-focus-on-close';
import { useCommand } from '../hooks/use-operation';
import { FlagForm } from './FlagForm';
import classes from './FlagPanel.module.css';

/** Whether the source is flagged, by whom and why; setting, changing and taking off the flag. */
export function FlagPanel({ source }: { source: Source }) {
  const { t, i18n } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const edit = useFocusOnClose<HTMLButtonElement>(isEditing);
  const unflag = useCommand('sources.unflag');
  useCommands([{ id: 'flag-selected-source', run: () => setIsEditing(true) }]);
  const { flag } = source;

  const takeOff = () => void unflag.run({ sourceId: source.id }).catch(() => {});
  return (
    <Section title={source.name}>
      {flag && (
        <div className={classes.flag}>
          <p className={classes.sign}>
            <IconFlag size={16} stroke={1.5} aria-hidden />
            {t('sources.flag.is')}
          </p>
          <p className={classes.reason}>{flag.reason}</p>
          <p className={classes.evidence}>{flag.evidence || t('sources.flag.noEvidence')}</p>
          <p className={classes.by}>
            {t('sources.flag.by', {
              who: flag.flaggedBy,
              when: formatMoment(flag.flaggedAtMs, i18n.language),
            })}
          </p>
        </div>
      )}
      {unflag.error && <ErrorNotice error={unflag.error} />}
      {isEditing && <FlagForm source={source} onClose={() => setIsEditing(false)} />}
      {!isEditing && (
        <Group gap={flag ? 'xs' : 'md'}>
          {!flag && <Text c="var(--ink-quiet)">{t('sources.flag.none')}</Text>}
          <Button
            key="edit"
            ref={edit}
            variant="default"
            leftSection={!flag && <IconFlag size={16} stroke={1.5} />}
            onClick={() => setIsEditing(true)}
          >
            {t(flag ? 'sources.flag.change' : 'sources.flag.add')}
          </Button>
          {flag && (
            <Button variant="default" disabled={unflag.isRunning} onClick={takeOff}>
              {t('sources.flag.takeOff')}
            </Button>
          )}
        </Group>
      )}
    </Section>
  );
}
