import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCopy, IconFilePlus, IconNote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Keys } from '../../components/Keys';
import { findKeys } from '../../components/key-label';
import { readerPath } from '../../components/reader-path';
import type { Change } from '../changes';
import type { ComparisonResult } from '../comparison-result';
import classes from './ChangeList.module.css';
import { DECISION_SIGNS, decisionOn } from './decisions';
import type { ChangeReview } from './use-change-review';
import { useNewerVersion } from './use-newer-version';

export interface ChangeActionsProps {
  comparison: ComparisonResult;
  selected: Change | null;
  review: ChangeReview;
}

/** Below the list: what can be done with the selected change, and with all that was decided. */
export function ChangeActions({ comparison, selected, review }: ChangeActionsProps) {
  const { t } = useTranslation();
  const { left, right } = comparison;
  const newer = useNewerVersion(left, review.counts.accepted > 0);
  const decision = selected ? decisionOn(review.decisions, selected.index) : 'undecided';
  return (
    <div className={classes.foot}>
      {selected && (
        <div className={classes.detail}>
          <Button
            variant={decision === 'accepted' ? 'light' : 'default'}
            px={10}
            aria-pressed={decision === 'accepted'}
            onClick={() => review.decide('accepted')}
          >
            <span aria-hidden>{DECISION_SIGNS.accepted}&nbsp;</span>
            {t('compare.review.accept')}
          </Button>
          <Button
            variant={decision === 'rejected' ? 'light' : 'default'}
            px={10}
            aria-pressed={decision === 'rejected'}
            onClick={() => review.decide('rejected')}
          >
            <span aria-hidden>{DECISION_SIGNS.rejected}&nbsp;</span>
            {t('compare.review.reject')}
          </Button>
          <Tool label={t('compare.review.note')} onPress={review.note}>
            <IconNote size={16} stroke={1.5} />
          </Tool>
          <Tool label={t('compare.review.copy')} onPress={review.copy}>
            <IconCopy size={16} stroke={1.5} />
          </Tool>
          <span className={classes.places}>
            <Link
              href={readerPath({ ...left, start: selected.leftStart, end: selected.leftEnd })}
              className={classes.place}
            >
              {t('compare.changes.openLeft')}
            </Link>
            <Link
              href={readerPath({ ...right, start: selected.rightStart, end: selected.rightEnd })}
              className={classes.place}
            >
              {t('compare.changes.openRight')}
            </Link>
          </span>
        </div>
      )}
      <div className={classes.outcome}>
        <p className={classes.tally}>{t('compare.review.counts', review.counts)}</p>
        <p className={classes.direction}>
          {t('compare.review.direction')}{' '}
          {newer !== null && t('compare.review.notCurrent', { number: left.versionNumber, current: newer })}
        </p>
        <Button
          leftSection={<IconFilePlus size={16} stroke={1.5} aria-hidden />}
          disabled={review.counts.accepted === 0}
          onClick={review.makeVersion}
        >
          {t('compare.review.makeVersion')}
        </Button>
        <Keys keys={findKeys('make-version') ?? ''} />
      </div>
    </div>
  );
}

function Tool({ label, onPress, children }: { label: string; onPress(): void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" aria-label={label} size={30} onClick={onPress}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
