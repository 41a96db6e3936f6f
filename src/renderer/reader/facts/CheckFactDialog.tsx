import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { SubmitOrCancel } from '../../components/SubmitOrCancel';
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
  const kept = entry.checked?.reference?.isRemoved === false ? entry.checked.reference : null;
  const place = kept ?? shownBeside(entry, facts);
  const before = entry.checked ?? entry.formerly;
  const [note, setNote] = useState(before?.note ?? '');
  // What the program found nobody says they read, until they say so.
  const [takesPlace, setTakesPlace] = useState(kept !== null);
  return (
    <Dialog title={t('reader.facts.checking.title')} onClose={checkingOff.cancelAsking}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          checkingOff.answer({
            note,
            ...(place && takesPlace
              ? { reference: { versionId: place.versionId, start: place.start, end: place.end } }
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
          {place && (
            <Checkbox
              checked={takesPlace}
              label={
                <>
                  {t('reader.facts.checking.place', { title: place.documentTitle })}{' '}
                  <VisibleText text={t('reader.facts.quoted', { words: quoteOf(place.exact) })} />
                </>
              }
              onChange={event => setTakesPlace(event.currentTarget.checked)}
            />
          )}
          <SubmitOrCancel submitLabel={t('reader.facts.check')} onCancel={checkingOff.cancelAsking} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The passage that the list shows beside it. */
function shownBeside({ other, beside }: ListedFact, { references }: Facts) {
  const place = other ?? beside;
  const reference = place ? references[place.reference] : undefined;
  if (!place || !reference) return null;
  const { start, end, exact } = place;
  return { versionId: reference.versionId, documentTitle: reference.documentTitle, start, end, exact };
}
