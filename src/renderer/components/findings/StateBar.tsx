import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CheckState } from '../../../shared/model/check';
import classes from './StateBars.module.css';
import { StateFill } from './StateFill';
import { type BarRow, barsOf } from './state-bars';

export interface StateBarProps {
  row: BarRow;
  /** Findings of the longest bar of the plot. */
  longest: number;
  hrefOf(state: CheckState): string;
}

/**
 * The findings of one row as a stacked bar, each part a link to the list behind it. For the mouse: whoever draws it has the
 * numbers beside it.
 */
export function StateBar({ row, longest, hrefOf }: StateBarProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={classes.bars} aria-hidden="true">
      {barsOf(row.counts, longest).map(({ state, start, length }) => (
        <Link
          key={state}
          href={hrefOf(state)}
          tabIndex={-1}
          className={classes.bar}
          title={t('checks.plot.link', {
            count: row.counts[state],
            state: t(`checks.states.${state}`),
            name: row.name,
          })}
          style={{ left: `${start * 100}%`, width: `${length * 100}%` }}
        >
          <svg width="100%" height="14" aria-hidden="true">
            <StateFill id={`${id}-${state}`} state={state} height={14} />
          </svg>
        </Link>
      ))}
    </div>
  );
}
