import { Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog';
import { Keys } from '../Keys';
import { SubmitOrCancel } from '../SubmitOrCancel';
import { DISMISS_CHOICES, type DismissChoice, dismissReason } from './dismiss-reason';
import type { Deciding } from './use-deciding';
import { useFindingWords } from './use-finding-words';

/** Asks why a finding is dismissed: a digit or the arrows choose, letters go to a field for other reasons, Enter dismisses. */
export function DismissDialog({ deciding }: { deciding: Deciding }) {
  if (deciding.dismissed === null) return null;
  return <Opened key={deciding.dismissed.id} deciding={deciding} finding={deciding.dismissed} />;
}

/** A single letter: named keys are longer. */
const WRITES = /^\p{L}$/u;

interface OpenedProps {
  deciding: Deciding;
  finding: NonNullable<Deciding['dismissed']>;
}

function Opened({ deciding, finding }: OpenedProps) {
  const { t } = useTranslation();
  const { nameOf } = useFindingWords();
  const form = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState<DismissChoice | null>(null);
  const [written, setWritten] = useState('');
  const [isTried, setTried] = useState(false);
  const count = deciding.takesSame ? deciding.countSame(finding) + 1 : 1;
  const reason = dismissReason(choice && t(`checks.dismissing.choices.${choice}`), written);

  const submit = () => {
    setTried(true);
    if (reason !== '') deciding.dismissWith(reason);
  };
  const chooseByKey = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    const chosen =
      isField || event.ctrlKey || event.metaKey ? undefined : DISMISS_CHOICES[Number(event.key) - 1];
    if (chosen) {
      event.preventDefault();
      setChoice(chosen);
      form.current?.querySelector<HTMLElement>(`input[value="${chosen}"]`)?.focus();
    } else if (event.key === 'Enter' && !isField && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      submit();
    } else if (!isField && WRITES.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // Whoever just begins to write means the field; the browser puts the letter there.
      form.current?.querySelector<HTMLElement>('[data-own-reason]')?.focus();
    }
  };

  return (
    <Dialog onClose={deciding.cancelDismissing} title={t('checks.dismissing.title')}>
      <form
        ref={form}
        noValidate
        onKeyDown={chooseByKey}
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <Text size="md" fw={500}>
            {count > 1 ? t('checks.dismissing.several', { name: nameOf(finding), count }) : nameOf(finding)}
          </Text>
          <Text size="sm" c="var(--ink-quiet)">
            {t('checks.dismissing.about')}
          </Text>
          <Radio.Group
            aria-label={t('checks.dismissing.choice')}
            value={choice ?? ''}
            onChange={value => setChoice(DISMISS_CHOICES.find(known => known === value) ?? null)}
          >
            <Stack gap={6}>
              {DISMISS_CHOICES.map((known, index) => (
                <Group key={known} gap={8} wrap="nowrap" justify="space-between">
                  <Radio
                    size="xs"
                    value={known}
                    data-autofocus={index === 0 || undefined}
                    label={t(`checks.dismissing.choices.${known}`)}
                    styles={{ label: { fontSize: '13px' } }}
                  />
                  <span aria-hidden="true">
                    <Keys keys={String(index + 1)} />
                  </span>
                </Group>
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={t('checks.dismissing.own')}
            maxLength={10_000}
            data-own-reason
            value={written}
            error={isTried && reason === '' ? t('checks.dismissing.missing') : undefined}
            onChange={event => setWritten(event.currentTarget.value)}
          />
          <SubmitOrCancel submitLabel={t('checks.dismissing.submit')} onCancel={deciding.cancelDismissing} />
        </Stack>
      </form>
    </Dialog>
  );
}
