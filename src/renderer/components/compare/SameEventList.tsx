import { Button, UnstyledButton } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/contract/client';
import { useJob } from '../../hooks/use-operation';
import { ErrorNotice } from '../ErrorNotice';
import { formatCalendarDate, percentOf } from '../format';
import late from '../Late.module.css';
import { SourceFlag } from '../SourceFlag';
import { VisibleText } from '../text/VisibleText';
import classes from './Choices.module.css';

type Candidate = OutputOf<'comparisons.candidates'>['candidates'][number];

export interface SameEventListProps {
  documentId: number;
  onChoose(candidate: Candidate): void;
}

/** Documents that are probably on the same event as this one, found by the machine; each with why. */
export function SameEventList({ documentId, onChoose }: SameEventListProps) {
  const { t } = useTranslation();
  const { start, state } = useJob('comparisons.candidates');
  useEffect(() => void start({ documentId }), [start, documentId]);

  if (state.phase === 'failed' && state.error.code === 'cancelled') {
    return (
      <p className={classes.quiet} role="status">
        {t('compare.candidates.cancelled')}{' '}
        <Button size="compact-xs" variant="default" onClick={() => void start({ documentId })}>
          {t('common.retry')}
        </Button>
      </p>
    );
  }
  if (state.phase === 'failed')
    return <ErrorNotice error={state.error} onRetry={() => void start({ documentId })} />;
  if (state.phase !== 'done') {
    return (
      <p className={classes.quiet} role="status">
        <span className={late.late}>{t('compare.candidates.waiting')}</span>
      </p>
    );
  }
  const { candidates } = state.output;
  if (candidates.length === 0) {
    return (
      <p className={classes.quiet} role="status">
        {t('compare.candidates.none')}
      </p>
    );
  }
  return (
    <ul className={classes.list}>
      {candidates.map(candidate => (
        <li key={candidate.documentId}>
          <UnstyledButton className={classes.choice} onClick={() => onChoose(candidate)}>
            <CandidateLines candidate={candidate} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function CandidateLines({ candidate }: { candidate: Candidate }) {
  const { t, i18n } = useTranslation();
  const { publishedOn, sourceName, sharedWords } = candidate;
  const from = [sourceName, publishedOn && formatCalendarDate(publishedOn, i18n.language)].filter(Boolean);
  return (
    <>
      <span className={classes.title}>
        {candidate.isSourceFlagged && <SourceFlag />}
        <VisibleText text={candidate.documentTitle} />
      </span>
      {from.length > 0 && <span className={classes.quiet}>{from.join(', ')}</span>}
      <span className={classes.quiet}>
        {t(`compare.candidates.kinds.${candidate.kind}`)}
        {' · '}
        {t('compare.candidates.share', { percent: percentOf(candidate.share) })}
      </span>
      {sharedWords.length > 0 && (
        <span className={classes.quiet}>
          <VisibleText text={t('compare.candidates.words', { words: sharedWords.join(', ') })} />
        </span>
      )}
    </>
  );
}
