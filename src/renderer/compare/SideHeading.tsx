import { IconFlag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import classes from './SideHeading.module.css';

export type ShownSide = Omit<OutputOf<'comparisons.compare'>['left'], 'language'>;

export interface SideHeadingProps {
  purpose: string;
  shown: ShownSide | null;
  /** What can be said about its part in the comparison. */
  choice?: ReactNode;
}

/** Which text stands on a side and what it is there for. Keeps its height while the answer is on its way. */
export function SideHeading({ purpose, shown, choice }: SideHeadingProps) {
  const { t } = useTranslation();
  if (!shown) return <div className={classes.heading} />;
  return (
    <div className={classes.heading}>
      <span className={classes.purpose}>
        {purpose}
        {choice}
      </span>
      <h2 className={classes.title} title={shown.documentTitle}>
        <Link href={`/reader/${shown.documentId}?version=${shown.versionId}`} className={classes.link}>
          <bdi>{shown.documentTitle}</bdi>
        </Link>
      </h2>
      <span className={classes.version}>
        <span className={classes.number}>{t('common.version', { number: shown.versionNumber })}</span>
        {shown.fileName !== null && (
          <bdi className={classes.file} title={shown.fileName}>
            {shown.fileName}
          </bdi>
        )}
        {shown.isSourceFlagged && (
          <span className={classes.flag}>
            <IconFlag size={16} stroke={1.5} aria-hidden />
            {t('common.flaggedSource')}
          </span>
        )}
      </span>
    </div>
  );
}
