import { Alert, Button, Group, Select, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { FullClaim } from '../../shared/model/claim';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatMoment } from '../components/format';
import { Keys } from '../components/Keys';
import { LabelSign } from '../components/LabelSign';
import { notifyDone } from '../components/notify';
import { useCommand, useQuery } from '../hooks/use-operation';
import { useUnsaved } from '../hooks/use-unsaved';
import classes from './Claim.module.css';
import { keyOfClaim, named } from './words';

/** The verdict as it stands and the form for it: a scale, one of its values by number, and a reason. */
export function VerdictForm({ claim }: { claim: FullClaim }) {
  const { t, i18n } = useTranslation();
  const found = useQuery('scales.list', {});
  const { verdict } = claim;
  const shown = useRef<HTMLDivElement>(null);
  const isSaved = useRef(false);
  const decidedAtMs = verdict?.decidedAtMs ?? 0;

  // The form starts anew with the verdict and loses the focus: what was decided takes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about that change
  useEffect(() => {
    if (isSaved.current) shown.current?.focus();
    isSaved.current = false;
  }, [decidedAtMs]);

  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return null;
  return (
    <>
      {verdict ? (
        <div ref={shown} tabIndex={-1} className={classes.verdict}>
          <p className={classes.verdictName}>
            <LabelSign label={verdict} /> <strong>{named(verdict, i18n.language)}</strong>{' '}
            <span className={classes.facts}>
              {i18n.language === 'de' ? verdict.scaleNameDe : verdict.scaleNameEn}
            </span>
          </p>
          <p className={classes.note}>{verdict.reason}</p>
          <Text size="sm" c="var(--ink-quiet)">
            {t('claims.verdict.by', {
              who: verdict.decidedBy,
              when: formatMoment(verdict.decidedAtMs, i18n.language),
            })}
            {verdict.confirmedBy !== null &&
              ` · ${t('claims.verdict.confirmedBy', {
                who: verdict.confirmedBy,
                when: formatMoment(verdict.confirmedAtMs ?? 0, i18n.language),
              })}`}
          </Text>
        </div>
      ) : (
        <Text c="var(--ink-quiet)" mb="xs">
          {t('claims.verdict.none')}
        </Text>
      )}
      <Problems {...found.data} />
      <DecideForm
        key={decidedAtMs}
        claim={claim}
        scales={found.data.scales}
        onSave={() => {
          isSaved.current = true;
        }}
      />
    </>
  );
}

type Scales = OutputOf<'scales.list'>['scales'];

interface VerdictDraft {
  readonly scaleId: string;
  readonly valueId: string | null;
  readonly reason: string;
}

function draftOf(verdict: FullClaim['verdict'], scales: Scales): VerdictDraft {
  const scaleId = scales.find(({ id }) => id === verdict?.scaleId)?.id ?? scales[0]?.id ?? '';
  return {
    scaleId,
    valueId: verdict?.scaleId === scaleId ? verdict.valueId : null,
    reason: verdict?.reason ?? '',
  };
}

interface DecideFormProps {
  claim: FullClaim;
  scales: Scales;
  /** Before the verdict is there. */
  onSave(): void;
}

function DecideForm({ claim, scales, onSave }: DecideFormProps) {
  const { t, i18n } = useTranslation();
  const decide = useCommand('claims.decide');
  const { verdict } = claim;
  // What was chosen and typed and is no verdict yet.
  const { typed: draft, keep, forget } = useUnsaved<VerdictDraft>(`${keyOfClaim(claim)} verdict`);
  const { scaleId, valueId, reason } = draft ?? draftOf(verdict, scales);
  const change = (changes: Partial<VerdictDraft>) => keep({ scaleId, valueId, reason, ...changes });
  const [isTried, setIsTried] = useState(false);
  const scale = scales.find(({ id }) => id === scaleId);
  if (!scale) return null;
  const value = scale.values.find(({ id }) => id === valueId);
  const isReasonMissing = reason.trim() === '';

  const submit = async () => {
    setIsTried(true);
    if (!value || isReasonMissing || decide.isRunning) return;
    onSave();
    await decide.run({ claimId: claim.id, scaleId, valueId: value.id, reason });
    forget();
    notifyDone(t('claims.verdict.saved'));
  };
  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
      onSubmit={event => {
        event.preventDefault();
        // The form shows a failure itself.
        void submit().catch(() => {});
      }}
    >
      <Select
        className={classes.scale}
        label={t('claims.verdict.scale')}
        allowDeselect={false}
        value={scaleId}
        data={scales.map(offered => ({ value: offered.id, label: named(offered, i18n.language) }))}
        onChange={next => change({ scaleId: next ?? scaleId, valueId: null })}
      />
      <fieldset
        className={classes.values}
        onKeyDown={event => {
          const chosen = /^[1-9]$/.test(event.key) ? scale.values[Number(event.key) - 1] : undefined;
          if (!chosen) return;
          event.preventDefault();
          change({ valueId: chosen.id });
          event.currentTarget.querySelector<HTMLElement>(`input[value="${chosen.id}"]`)?.focus();
        }}
      >
        <legend className={classes.legend}>{t('claims.verdict.value')}</legend>
        {scale.values.map((offered, index) => {
          const description = i18n.language === 'de' ? offered.descriptionDe : offered.descriptionEn;
          return (
            <label key={offered.id} className={classes.value}>
              <input
                type="radio"
                name={`verdict-${claim.id}`}
                value={offered.id}
                checked={offered.id === valueId}
                onChange={() => change({ valueId: offered.id })}
              />
              <LabelSign label={offered} />
              <span>
                <span className={classes.valueName}>{named(offered, i18n.language)}</span>
                {description !== '' && <span className={classes.description}>{description}</span>}
              </span>
              {index < 9 && (
                <span className={classes.key} aria-hidden="true">
                  {index + 1}
                </span>
              )}
            </label>
          );
        })}
      </fieldset>
      {isTried && !value && (
        <Text size="sm" className={classes.gone} role="alert">
          {t('claims.verdict.valueMissing')}
        </Text>
      )}
      <Textarea
        label={t('claims.verdict.reason')}
        required
        maxLength={20_000}
        value={reason}
        error={isTried && isReasonMissing ? t('claims.verdict.reasonMissing') : undefined}
        onChange={event => change({ reason: event.currentTarget.value })}
      />
      {claim.evidence.length === 0 && (
        <Text size="sm" c="var(--ink-quiet)">
          {t('claims.verdict.noEvidence')}
        </Text>
      )}
      {decide.error && <ErrorNotice error={decide.error} />}
      <Group gap="xs">
        <Button type="submit" disabled={decide.isRunning}>
          {verdict ? t('claims.verdict.again') : t('claims.verdict.submit')}
        </Button>
        <Keys keys="Mod+Enter" />
      </Group>
    </form>
  );
}

/** Files of the person's own that are no scales. */
function Problems({ problems, ownFolder }: OutputOf<'scales.list'>) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <Alert color="ink" variant="light" mb="xs" title={t('claims.scales.title', { folder: ownFolder })}>
      <ul className={classes.problems}>
        {problems.map(({ fileName, reason, message }) => (
          <li key={fileName}>
            {fileName}: {t(`claims.scales.reasons.${reason}`)}
            {reason === 'not-a-scale' && ` (${message})`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
