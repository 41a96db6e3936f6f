import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { findSpeakerOf } from '../../shared/domain/claims/speaker';
import { MAX_STATEMENT } from '../../shared/model/claim';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { Keys } from '../components/Keys';
import { Section } from '../components/record/Section';
import { VisibleText } from '../components/text/VisibleText';
import { useCommands } from '../hooks/use-commands';
import { useCommand, useQuery } from '../hooks/use-operation';
import { useUnsaved } from '../hooks/use-unsaved';
import classes from './Claim.module.css';
import { NegationHint } from './NegationHint';

/** A claim to be made of the passage that the address names. */
export function NewClaim({ onMade }: { onMade(claimId: number): void }) {
  const { t } = useTranslation();
  const place = parsePlace(useSearch());
  const found = useQuery(
    'documents.text',
    { versionId: place?.versionId ?? 1 },
    { isEnabled: place !== null },
  );
  if (!place) return <EmptyState title={t('claims.new.title')}>{t('claims.emptyText')}</EmptyState>;
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return null;
  const words = found.data.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  const { text, language, documentTitle } = found.data;
  const speaker = findSpeakerOf(text, place, language) ?? '';
  return (
    <NewClaimForm
      key={words}
      place={place}
      title={documentTitle}
      words={words}
      suggestedSpeaker={speaker}
      onMade={onMade}
    />
  );
}

interface Place {
  readonly versionId: number;
  readonly start: number;
  readonly end: number;
}

interface TypedClaim {
  readonly statement: string;
  readonly speaker: string;
}

interface NewClaimFormProps {
  place: Place;
  title: string;
  /** What stands at the place. */
  words: string;
  /** Who is named beside it as having said it; empty where nobody is. */
  suggestedSpeaker: string;
  onMade(claimId: number): void;
}

function NewClaimForm({ place, title, words, suggestedSpeaker, onMade }: NewClaimFormProps) {
  const { t } = useTranslation();
  const add = useCommand('claims.add');
  const addPassage = useCommand('claims.add-passage');
  const others = useQuery('claims.list', {}).data?.claims ?? [];
  const [known, setKnown] = useState<string | null>(null);
  const unsaved = useUnsaved<TypedClaim>(`new claim ${place.versionId} ${place.start}-${place.end}`);
  const { statement, speaker } = unsaved.typed ?? {
    statement: words.slice(0, MAX_STATEMENT),
    speaker: suggestedSpeaker,
  };
  const type = (changes: Partial<TypedClaim>) => unsaved.keep({ statement, speaker, ...changes });
  const isEmpty = statement.trim() === '';
  const error = known === null ? add.error : addPassage.error;
  const submit = async () => {
    if (add.isRunning || addPassage.isRunning || (known === null && isEmpty)) return;
    const { claim } =
      known === null
        ? await add.run({ statement, speaker: speaker.trim() || null, passages: [place] })
        : await addPassage.run({ claimId: Number(known), ...place });
    unsaved.forget();
    onMade(claim.id);
  };
  // The form shows a failure itself.
  const run = () => void submit().catch(() => {});
  useCommands([{ id: 'save-claim', run }]);

  return (
    <Section title={t('claims.new.title')}>
      <form
        className={classes.form}
        noValidate
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
        onSubmit={event => {
          event.preventDefault();
          run();
        }}
      >
        <div>
          <Text size="sm" c="var(--ink-quiet)">
            {t('claims.new.from')} <VisibleText text={title} />
          </Text>
          <p className={classes.quote}>
            <VisibleText text={words} />
          </p>
        </div>
        {known === null && (
          <>
            <Textarea
              autoFocus
              label={t('claims.statement')}
              description={t('claims.statementHint')}
              maxLength={MAX_STATEMENT}
              required
              error={isEmpty ? t('claims.statementMissing') : undefined}
              value={statement}
              onChange={event => type({ statement: event.currentTarget.value })}
            />
            <NegationHint statement={statement} words={words} />
            <TextInput
              label={t('claims.speaker')}
              description={t(
                speaker !== '' && speaker === suggestedSpeaker ? 'claims.speakerFound' : 'claims.speakerHint',
              )}
              maxLength={300}
              value={speaker}
              onChange={event => type({ speaker: event.currentTarget.value })}
            />
          </>
        )}
        {others.length > 0 && (
          <Select
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('claims.new.none') }}
            label={t('claims.new.existing')}
            placeholder={t('claims.new.none')}
            nothingFoundMessage={t('claims.nothingFound')}
            value={known}
            data={others.map(({ id, statement }) => ({ value: String(id), label: statement }))}
            onChange={setKnown}
          />
        )}
        {error && <ErrorNotice error={error} />}
        <Group gap="xs">
          <Button type="submit" disabled={add.isRunning || addPassage.isRunning}>
            {t(known === null ? 'claims.new.submit' : 'claims.new.addPassage')}
          </Button>
          <Keys keys="Mod+Enter" />
          <Button
            variant="default"
            onClick={() => {
              unsaved.forget();
              window.history.back();
            }}
          >
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Section>
  );
}

function parsePlace(search: string): Place | null {
  const params = new URLSearchParams(search);
  const version = /^[1-9]\d{0,14}$/.exec(params.get('version') ?? '');
  const at = /^(\d{1,15})-(\d{1,15})$/.exec(params.get('at') ?? '');
  if (!version || !at || Number(at[1]) >= Number(at[2])) return null;
  return { versionId: Number(version[0]), start: Number(at[1]), end: Number(at[2]) };
}
