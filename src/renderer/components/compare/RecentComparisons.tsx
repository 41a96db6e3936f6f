import { Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/client';
import { useQuery } from '../../hooks/use-operation';
import { ErrorNotice } from '../ErrorNotice';
import { formatMoment } from '../format';
import { VisibleText } from '../text/VisibleText';
import classes from './Choices.module.css';
import { tellApart } from './told-apart';

type Recent = OutputOf<'comparisons.recent'>['comparisons'][number];

/** The last comparisons made in this workspace, newest first. */
export function RecentComparisons({ limit }: { limit: number }) {
  const { t } = useTranslation();
  const recent = useQuery('comparisons.recent', {});
  const { refetch } = recent;
  // Comparing writes nothing to the workspace, so nothing else says that there is a new one.
  useEffect(() => void refetch(), [refetch]);

  if (recent.error) return <ErrorNotice error={recent.error} onRetry={() => void refetch()} />;
  if (!recent.data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        {[70, 55, 62].map(width => (
          <Skeleton key={width} height={12} width={`${width}%`} my={11} animate={false} />
        ))}
      </div>
    );
  }
  const comparisons = recent.data.comparisons.slice(0, limit);
  if (comparisons.length === 0) return <p className={classes.quiet}>{t('compare.recent.none')}</p>;
  return (
    <ul className={classes.list}>
      {comparisons.map(comparison => (
        <li key={`${comparison.left.versionId} ${comparison.right.versionId}`}>
          <RecentLink {...comparison} />
        </li>
      ))}
    </ul>
  );
}

function RecentLink({ left, right, mode, atMs }: Recent) {
  const { t, i18n } = useTranslation();
  const isOneText = left.documentId === right.documentId;
  const [leftTitle = '', rightTitle = ''] = isOneText
    ? [left.documentTitle]
    : tellApart([left, right].map(({ documentTitle: title, fileName }) => ({ title, fileName })));
  return (
    <Link href={`/compare/${left.versionId}/${right.versionId}?mode=${mode}`} className={classes.choice}>
      <span className={classes.title}>
        <VisibleText text={leftTitle} />
        {!isOneText && (
          <>
            <span className={classes.quiet}> ↔ </span>
            <VisibleText text={rightTitle} />
          </>
        )}
      </span>
      <span className={classes.quiet}>
        {t('compare.recent.versions', { left: left.versionNumber, right: right.versionNumber })}
        {' · '}
        {t(`compare.modes.${mode}`)}
        {' · '}
        {formatMoment(atMs, i18n.language)}
      </span>
    </Link>
  );
}
