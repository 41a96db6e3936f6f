import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CheckState } from '../../../shared/model/check';
import { formatNumber } from '../format';
import { VisibleText } from '../text/VisibleText';
import { StateBar } from './StateBar';
import classes from './StateBars.module.css';
import { StateFill } from './StateFill';
import { type BarRow, STATES, totalOf } from './state-bars';

export interface StateBarsProps {
  caption: string;
  rows: readonly BarRow[];
  /** Where the findings behind a bar are listed. */
  hrefOf(row: BarRow, state: CheckState): string;
  /** Where the name leads; left out: nowhere. */
  nameHrefOf?: (row: BarRow) => string;
}

/** What became of findings, as stacked bars in a table: the numbers beside them and the bars lead to the same lists. */
export function StateBars({ caption, rows, hrefOf, nameHrefOf }: StateBarsProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const longest = Math.max(0, ...rows.map(({ counts }) => totalOf(counts)));
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.nameHead}>
            <VisuallyHidden>{t('checks.plot.name')}</VisuallyHidden>
          </th>
          <td className={classes.plotHead} />
          {STATES.map(state => (
            <th key={state} scope="col" className={classes.stateHead} title={t(`checks.states.${state}`)}>
              <svg width="10" height="10" aria-hidden="true">
                <StateFill id={`${id}-${state}`} state={state} height={10} />
              </svg>
              <span className={classes.stateName}>{t(`checks.states.${state}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            <th scope="row" className={classes.name}>
              {nameHrefOf ? (
                <Link href={nameHrefOf(row)}>
                  <VisibleText text={row.name} />
                </Link>
              ) : (
                <VisibleText text={row.name} />
              )}
            </th>
            <td className={classes.plot}>
              <StateBar row={row} longest={longest} hrefOf={state => hrefOf(row, state)} />
            </td>
            {STATES.map(state => (
              <td key={state} className={classes.number}>
                {row.counts[state] === 0 ? (
                  <span className={classes.nothing}>0</span>
                ) : (
                  <Link
                    href={hrefOf(row, state)}
                    aria-label={t('checks.plot.link', {
                      count: row.counts[state],
                      state: t(`checks.states.${state}`),
                      name: row.name,
                    })}
                  >
                    {formatNumber(row.counts[state], i18n.language)}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
