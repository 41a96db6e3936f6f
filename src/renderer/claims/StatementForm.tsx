import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimState, FullClaim } from '../../shared/model/claim';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatMoment } from '../components/format';
import { notifyDone } from '../components/notify';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import classes from './Claim.module.css';
import { NegationHint } from './NegationHint';

const STATES = ['open', 'in-review', 'second-opinion', 'decided'] as const satisfies readonly ClaimState[];

/** What is claimed, by whom, and how far the work is. */
export function StatementForm({ claim, children }: { claim: FullClaim; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const save = useCommand('claims.update');
  const [statement, setStatement] = useState(claim.statement);
  const [speaker, setSpeaker] = useState(claim.speaker ?? '');
  const [stored, setStored] = useState(claim);
  if (claim.statement !== stored.statement || claim.speaker !== stored.speaker) {
    // Only other words from outside, such as those of an undo, replace what is typed here; a new state does not.
    setStored(claim);
    setStatement(claim.statement);
    setSpeaker(claim.speaker ?? '');
  }
  const isEmpty = statement.trim() === '';
  const isChanged = statement !== claim.statement || speaker !== (claim.speaker ?? '');
  const submit = async () => {
    if (isEmpty || !isChanged) return;
    await save.run({ claimId: claim.id, changes: { statement, speaker: speaker.trim() || null } });
    notifyDone(t('claims.saved'));
  };
  // The form shows a failure itself.
  const run = () => void submit().catch(() => {});
  useCommands([{ id: 'save-claim', run }]);

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        run();
      }}
    >
      <Textarea
        aria-label={t('claims.statement')}
        description={t('claims.statementHint')}
        classNames={{ input: classes.statement }}
        maxLength={2000}
        error={isEmpty ? t('claims.statementMissing') : undefined}
        value={statement}
        onChange={event => setStatement(event.currentTarget.value)}
      />
      {/* Most passages that a claim appears in say it in their own words: the first one is what it was made of. */}
      <NegationHint statement={statement} words={claim.passages[0]?.exact ?? ''} />
      <div className={classes.pair}>
        <TextInput
          label={t('claims.speaker')}
          maxLength={300}
          value={speaker}
          onChange={event => setSpeaker(event.currentTarget.value)}
        />
        <Select
          label={t('claims.state')}
          allowDeselect={false}
          value={claim.state === 'stale' ? 'decided' : claim.state}
          data={STATES.map(state => ({
            value: state,
            label: t(
              state === 'decided' && claim.state === 'stale'
                ? 'common.states.stale'
                : `common.states.${state}`,
            ),
            disabled: state === 'decided' && claim.verdict === null,
          }))}
          onChange={value => {
            const state = STATES.find(known => known === value);
            if (state && state !== claim.state)
              void save.run({ claimId: claim.id, changes: { state } }).catch(() => {});
          }}
        />
      </div>
      {save.error && <ErrorNotice error={save.error} />}
      <Group gap="xs">
        <Button type="submit" disabled={!isChanged || save.isRunning}>
          {t('common.save')}
        </Button>
        {children}
        <Text size="sm" c="var(--ink-quiet)">
          {t('claims.by', { who: claim.createdBy, when: formatMoment(claim.createdAtMs, i18n.language) })}
        </Text>
      </Group>
    </form>
  );
}
