import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ErrorNotice } from '../components/ErrorNotice';
import { notifyDone, notifyError } from '../components/notify';
import { Section } from '../components/record/Section';
import { useCommands } from '../hooks/use-commands';
import { useCommand, useQuery } from '../hooks/use-operation';
import classes from './Claim.module.css';
import { EvidenceAdder } from './EvidenceAdder';
import { EvidenceList } from './EvidenceList';
import { PassageList } from './PassageList';
import { StalePanel } from './StalePanel';
import { StatementForm } from './StatementForm';
import { VerdictForm } from './VerdictForm';

/** One claim: what is claimed, where, the evidence with the search beside it, and the verdict. */
export function ClaimDetail({
  claimId,
  takesFocus,
  onFocused,
}: {
  claimId: number;
  /** As soon as it is drawn. */
  takesFocus: boolean;
  onFocused(): void;
}) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const statement = useRef<HTMLElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const evidence = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery('claims.get', { claimId });
  const removal = useCommand('claims.remove');
  const confirmation = useCommand('claims.confirm');
  const remove = () => {
    removal.run({ claimId }).then(() => {
      notifyDone(t('claims.removed'));
      navigate('/claims', { replace: true });
    }, notifyError);
  };
  const confirm = () => {
    confirmation.run({ claimId }).then(() => notifyDone(t('claims.stale.confirmed')), notifyError);
  };
  const toVerdict = () => {
    const find = (selector: string) => verdict.current?.querySelector<HTMLElement>(selector);
    (find('input[type=radio]:checked') ?? find('input[type=radio]'))?.focus();
  };
  useCommands([
    data !== undefined && { id: 'remove-claim', run: remove },
    data !== undefined && { id: 'decide-claim', run: toVerdict },
    data !== undefined && {
      id: 'add-claim-evidence',
      run: () => evidence.current?.querySelector<HTMLElement>('input[type=search]')?.focus(),
    },
    data !== undefined && data.claim.staleness !== null && { id: 'confirm-verdict', run: confirm },
  ]);

  const isDrawn = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `onFocused` is new at every render
  useEffect(() => {
    if (!takesFocus || !isDrawn) return;
    statement.current?.focus();
    onFocused();
  }, [takesFocus, isDrawn]);

  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { claim } = data;
  return (
    <>
      {claim.staleness && (
        <StalePanel
          staleness={claim.staleness}
          isRunning={confirmation.isRunning}
          onConfirm={confirm}
          onDecideAgain={toVerdict}
        />
      )}
      <Section title={t('claims.statement')} ref={statement}>
        <StatementForm claim={claim}>
          <Button variant="default" disabled={removal.isRunning} onClick={remove}>
            {t('claims.remove')}
          </Button>
        </StatementForm>
      </Section>
      <Section title={t('claims.passages')}>
        <PassageList passages={claim.passages} />
      </Section>
      <div className={classes.beside}>
        <Section title={t('claims.evidence')}>
          <EvidenceList evidence={claim.evidence} />
        </Section>
        <div ref={evidence} className={classes.adder}>
          <Section title={t('claims.addEvidence')}>
            <EvidenceAdder claim={claim} />
          </Section>
        </div>
      </div>
      <div ref={verdict}>
        <Section title={t('claims.verdict.title')}>
          <VerdictForm claim={claim} />
        </Section>
      </div>
    </>
  );
}
