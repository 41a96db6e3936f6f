import { Alert, Button, Group, Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { FullClaim } from '../../shared/model/claim';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatMoment } from '../components/format';
import { LabelSign } from '../components/LabelSign';
import { notifyDone } from '../components/notify';
import { useCommand, useQuery } from '../hooks/use-operation';
import classes from './Claim.module.css';
import { named } from './words';

/** The verdict as it stands and the form for it: a scale, one of its values by number, and a reason. */
export function VerdictForm({ claim }: { claim: FullClaim }) {
  const { t, i18n } = useTranslation();
  const found = useQuery('scales.list', {});
  const { verdict } = claim;
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return null;
  return (
    <>
      {verdict ? (
        <div className={classes.verdict}>
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
      <DecideForm claim={claim} scales={found.data.scales} />
    </>
  );
}

type Scales = OutputOf<'scales.list'>['scales'];

function DecideForm({ claim, scales }: { claim: FullClaim; scales: Scales }) {
  const { t, i18n } = useTranslation();
  const decide = useCommand('claims.decide');
  const { verdict } = claim;
  const [scaleId, setScaleId] = useState(
    () => scales.find(({ id }) => id === verdict?.scaleId)?.id ?? scales[0]?.id ?? '',
  );
  const [valueId, setValueId] = useState(verdict?.scaleId === scaleId ? verdict.valueId : null);
  const [reason, setReason] = useState(verdict?.reason ?? '');
  const [isTried, setIsTried] = useState(false);
  const scale = scales.find(({ id }) => id === scaleId);
  if (!scale) return null;
  const value = scale.values.find(({ id }) => id === valueId);
  const isReasonMissing = reason.trim() === '';

  const submit = async () => {
    setIsTried(true);
    if (!value || isReasonMissing || decide.isRunning) return;
    await decide.run({ claimId: claim.id, scaleId, valueId: value.id, reason });
    notifyDone(t('claims.verdict.saved'));
  };
  return (
    <form
      className={classes.form}
      noValidate
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
        onChange={next => {
          setScaleId(next ?? scaleId);
          setValueId(null);
        }}
      />
      <fieldset
        className={classes.values}
        onKeyDown={event => {
          const chosen = /^[1-9]$/.test(event.key) ? scale.values[Number(event.key) - 1] : undefined;
          if (!chosen) return;
          event.preventDefault();
          setValueId(chosen.id);
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
                onChange={() => setValueId(offered.id)}
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
        onChange={event => setReason(event.currentTarget.value)}
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
