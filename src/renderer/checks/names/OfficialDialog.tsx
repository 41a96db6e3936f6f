import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { Keys } from '../../components/Keys';
import { VisibleText } from '../../components/text/VisibleText';
import classes from './OfficialDialog.module.css';

export interface OfficialDialogProps {
  forms: readonly string[];
  onChoose(official: string): void;
  onClose(): void;
}

/** Asks which form is official: one of those, by digit too, or another one. */
export function OfficialDialog({ forms, onChoose, onClose }: OfficialDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(forms[0] ?? '');
  const [other, setOther] = useState('');
  const official = other.trim() === '' ? chosen : other.trim();
  const isComplete = official !== '' && (forms.length > 1 || !forms.includes(official));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) onChoose(official);
  };

  return (
    <Dialog onClose={onClose} title={t('names.officialTitle')}>
      <form
        onSubmit={submit}
        onKeyDown={event => {
          const form = /^[1-9]$/.test(event.key) ? forms[Number(event.key) - 1] : undefined;
          if (form === undefined || isTextField(event.target)) return;
          event.preventDefault();
          onChoose(form);
        }}
      >
        <Stack gap="sm">
          <Text c="var(--ink-quiet)">{t('names.officialAbout')}</Text>
          <Radio.Group
            aria-label={t('names.forms')}
            value={other.trim() === '' ? chosen : ''}
            onChange={form => {
              setChosen(form);
              setOther('');
            }}
          >
            <Stack gap={4}>
              {forms.map((form, at) => (
                <Radio
                  key={form}
                  value={form}
                  data-autofocus={at === 0 || undefined}
                  label={
                    <span className={classes.form}>
                      {at < 9 && <Keys keys={String(at + 1)} />}
                      <VisibleText text={form} />
                    </span>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={t('names.otherForm')}
            placeholder={t('names.otherFormHint')}
            value={other}
            maxLength={300}
            onChange={event => setOther(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={!isComplete}>
              {t('names.setOfficial')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}
