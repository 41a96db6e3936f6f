// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtualised list are placed one by one, which the elements of a table do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the chosen cell
import { IconTarget } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceFlag } from '../../components/SourceFlag';
import { useFirstFocus } from '../use-first-focus';
import { VisibleText } from '../VisibleText';
import classes from './FactTable.module.css';
import { FactTableRow } from './FactTableRow';
import {
  type CellPlace,
  countByState,
  type Fact,
  type FactState,
  type FactsOutput,
  moveInGrid,
  STATE_SIGNS,
} from './fact-rows';

export interface FactTableProps {
  facts: readonly Fact[];
  versions: FactsOutput['versions'];
  pivotColumn: number;
  chosen: CellPlace | null;
  onChoose(place: CellPlace): void;
  onOpen(place: CellPlace): void;
  onPivot(versionId: number): void;
}

/** Facts by version. The arrows walk the cells, Enter opens the passage. The grid keeps the focus and names the cell. */
export function FactTable({ facts, versions, pivotColumn, chosen, ...on }: FactTableProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useFirstFocus(grid, true);
  const idPrefix = useId();
  const list = useVirtualizer({
    count: facts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollMargin: HEAD_HEIGHT,
  });
  const row = chosen?.row ?? null;
  const column = chosen?.column ?? null;
  useEffect(() => {
    if (row === null || column === null) return;
    list.scrollToIndex(row);
    const frame = requestAnimationFrame(() =>
      document
        .getElementById(`${idPrefix}${row}-${column}`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [list, row, column, idPrefix]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const pageLength = Math.max(
      1,
      Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT),
    );
    const next = moveInGrid(event.key, event.ctrlKey || event.metaKey, chosen ?? BEFORE, {
      rows: facts.length,
      columns: versions.length,
      pageLength,
    });
    if (next) on.onChoose(next);
    else if (event.key === 'Enter' && chosen) on.onOpen(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.scroller} ref={scroller}>
      <div
        role="grid"
        ref={grid}
        className={classes.grid}
        style={{ '--version-count': versions.length } as CSSProperties}
        tabIndex={0}
        aria-label={t('compare.facts.grid')}
        aria-rowcount={facts.length + 1}
        aria-colcount={versions.length + 1}
        aria-activedescendant={chosen ? `${idPrefix}${chosen.row}-${chosen.column}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={event => {
          if (!chosen && facts.length > 0 && event.target === event.currentTarget) on.onChoose(BEFORE);
        }}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.row}>
            <div role="columnheader" className={classes.factHead}>
              {t('compare.facts.fact')}
            </div>
            {versions.map((version, index) => (
              <VersionHead
                key={version.versionId}
                version={version}
                isPivot={index === pivotColumn}
                counts={countByState(facts, index)}
                onPivot={() => on.onPivot(version.versionId)}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.rows} style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, start }) => {
            const fact = facts[index];
            return (
              fact && (
                <FactTableRow
                  key={index}
                  fact={fact}
                  index={index}
                  idPrefix={idPrefix}
                  top={start - HEAD_HEIGHT}
                  versions={versions}
                  pivotColumn={pivotColumn}
                  chosenColumn={chosen?.row === index ? chosen.column : null}
                  onChoose={on.onChoose}
                  onOpen={on.onOpen}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 84;
const BEFORE: CellPlace = { row: 0, column: 0 };

function VersionHead({
  version,
  isPivot,
  counts,
  onPivot,
}: {
  version: FactsOutput['versions'][number];
  isPivot: boolean;
  counts: Record<FactState, number>;
  onPivot(): void;
}) {
  const { t } = useTranslation();
  return (
    <div role="columnheader" className={classes.versionHead} data-pivot={isPivot || undefined}>
      <span className={classes.title} title={version.documentTitle}>
        {version.isSourceFlagged && <SourceFlag />}
        <VisibleText text={version.documentTitle} />
      </span>
      <span className={classes.number}>{t('common.version', { number: version.versionNumber })}</span>
      <span className={classes.foot}>
        {isPivot ? (
          <b className={classes.pivot}>{t('compare.facts.pivot')}</b>
        ) : (
          <>
            {(['same', 'differs', 'absent'] as const).map(state => (
              <span key={state} className={classes.stateCount} title={t(`compare.facts.states.${state}`)}>
                {STATE_SIGNS[state]}&nbsp;{counts[state]}
              </span>
            ))}
            <button
              type="button"
              className={classes.makePivot}
              title={t('compare.facts.makePivot')}
              aria-label={`${t('compare.facts.makePivot')}: ${version.documentTitle}`}
              onClick={onPivot}
            >
              <IconTarget size={14} stroke={1.5} aria-hidden="true" />
            </button>
          </>
        )}
      </span>
    </div>
  );
}
