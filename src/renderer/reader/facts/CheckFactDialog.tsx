import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';
import type { ListedFact } from './fact-order';
import type { CheckingOff } from './use-checking-off';
import type { Facts } from './use-facts';

/** Asks what a fact was checked against: a note, the passage that the list shows beside it, or both. */
export function CheckFactDialog({ facts, checkingOff }: { facts: Facts; checkingOff: CheckingOff }) {
  const { asked } = checkingOff;
  return asked && <Asked entry={asked} facts={facts} checkingOff={checkingOff} />;
}

interface AskedProps {
  entry: ListedFact;
  facts: Facts;
  checkingOff: CheckingOff;
}

function Asked({ entry, facts, checkingOff }: AskedProps) {
  const { t } = useTranslation();
  const place = entry.other ?? entry.beside;
  const reference = place ? facts.references[place.reference] : undefined;
  const before = entry.checked ?? entry.formerly;
  const [note, setNote] = useState(before?.note ?? '');
  const [takesPlace, setTakesPlace] = useState(entry.state === 'same' || entry.state === 'written');
  return (
    <Dialog title={t('reader.facts.checking.title')} onClose={checkingOff.cancelAsking}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          checkingOff.answer({
            note,
            ...(place && reference && takesPlace
              ? { reference: { versionId: reference.versionId, start: place.start, end: place.end } }
              : {}),
          });
        }}
      >
        <Stack gap="sm">
          <Text size="md" fw={500}>
            <VisibleText text={quoteOf(entry.exact)} />
          </Text>
          <TextInput
            data-autofocus
            label={t('reader.facts.checking.note')}
            description={t('reader.facts.checking.noteHint')}
            maxLength={2000}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
          {place && reference && (
            <Checkbox
              checked={takesPlace}
              label={
                <>
                  {t('reader.facts.checking.place', { title: reference.documentTitle })}{' '}
                  <VisibleText text={t('reader.facts.quoted', { words: quoteOf(place.exact) })} />
                </>
              }
              onChange={event => setTakesPlace(event.currentTarget.checked)}
            />
          )}
          <Group gap="xs">
            <Button type="submit">{t('reader.facts.check')}</Button>
            <Button variant="default" onClick={checkingOff.cancelAsking}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
