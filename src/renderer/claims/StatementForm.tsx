import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimState, FullClaim } from '../../shared/model/claim';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatMoment } from '../components/format';
import { notifyDone } from '../components/notify';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import { useUnsaved } from '../hooks/use-unsaved';
import classes from './Claim.module.css';
import { NegationHint } from './NegationHint';
import { keyOfClaim } from './words';

const STATES = ['open', 'in-review', 'second-opinion', 'decided'] as const satisfies readonly ClaimState[];

interface TypedStatement {
  readonly statement: string;
  readonly speaker: string;
  /** What was stored when it was typed. */
  readonly over: { readonly statement: string; readonly speaker: string };
}

/** What is claimed, by whom, and how far the work is. */
export function StatementForm({ claim, children }: { claim: FullClaim; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const save = useCommand('claims.update');
  const { typed, keep, drop } = useUnsaved<TypedStatement>(`${keyOfClaim(claim)} statement`);
  const stored = { statement: claim.statement, speaker: claim.speaker ?? '' };
  // Only other words from outside, such as those of an undo, replace what is typed here; a new state does not.
  const isOutdated =
    typed !== undefined &&
    (typed.over.statement !== stored.statement || typed.over.speaker !== stored.speaker);
  const { statement, speaker } = typed && !isOutdated ? typed : stored;
  useEffect(() => {
    if (isOutdated) drop();
  });
  const type = (changes: Partial<typeof stored>) => keep({ statement, speaker, ...changes, over: stored });
  const isEmpty = statement.trim() === '';
  const isChanged = statement !== stored.statement || speaker !== stored.speaker;
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
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
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
        onChange={event => type({ statement: event.currentTarget.value })}
      />
      {/* Most passages that a claim appears in say it in their own words: the first one is what it was made of. */}
      <NegationHint statement={statement} words={claim.passages[0]?.exact ?? ''} />
      <div className={classes.pair}>
        <TextInput
          label={t('claims.speaker')}
          maxLength={300}
          value={speaker}
          onChange={event => type({ speaker: event.currentTarget.value })}
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
        {isChanged && (
          <Button variant="default" disabled={save.isRunning} onClick={drop}>
            {t('claims.discard')}
          </Button>
        )}
        {children}
        <Text size="sm" c="var(--ink-quiet)" role="status">
          {isChanged
            ? t('claims.unsaved')
            : t('claims.by', {
                who: claim.createdBy,
                when: formatMoment(claim.createdAtMs, i18n.language),
              })}
        </Text>
      </Group>
    </form>
  );
}
