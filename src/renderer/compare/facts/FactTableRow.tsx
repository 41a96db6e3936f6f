// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtualised list are placed one by one, which the elements of a table do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the chosen cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../VisibleText';
import classes from './FactTable.module.css';
import {
  type CellPlace,
  FACT_SIGNS,
  type Fact,
  type FactCell,
  type FactsOutput,
  STATE_SIGNS,
} from './fact-rows';

export interface FactTableRowProps {
  fact: Fact;
  index: number;
  idPrefix: string;
  top: number;
  versions: FactsOutput['versions'];
  pivotColumn: number;
  chosenColumn: number | null;
  onChoose(place: CellPlace): void;
  onOpen(place: CellPlace): void;
}

/** One fact: as the pivot says it, and what each version makes of it. */
export function FactTableRow({
  fact,
  index,
  idPrefix,
  top,
  versions,
  pivotColumn,
  chosenColumn,
  onChoose,
  onOpen,
}: FactTableRowProps) {
  const { t } = useTranslation();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-body
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className={classes.fact} data-kind={fact.kind} title={fact.text}>
        <span className={classes.sign} aria-hidden>
          {FACT_SIGNS[fact.kind]}
        </span>
        <VisuallyHidden>{t(`compare.facts.kinds.${fact.kind}`)} </VisuallyHidden>
        <span className={classes.ellipsis}>
          <VisibleText text={fact.text} />
        </span>
      </div>
      {versions.map((version, column) => {
        const cell = fact.cells[column];
        if (!cell) return null;
        const state = t(`compare.facts.states.${cell.state}`);
        const title = version.documentTitle;
        const text = cell.text ?? '';
        return (
          <div
            key={version.versionId}
            role="gridcell"
            id={`${idPrefix}${index}-${column}`}
            aria-label={
              text === ''
                ? t('compare.facts.cell', { title, state })
                : t('compare.facts.cellWithText', { title, state, text })
            }
            aria-selected={column === chosenColumn}
            className={classes.cell}
            data-state={cell.state}
            data-kind={fact.kind}
            data-pivot={column === pivotColumn || undefined}
            title={text === '' ? undefined : text}
            onClick={() => onChoose({ row: index, column })}
            onDoubleClick={() => onOpen({ row: index, column })}
          >
            <span className={classes.state}>{STATE_SIGNS[cell.state]}</span>
            <span className={classes.ellipsis}>
              <VisibleText text={wordsOf(cell, fact)} />
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** What a cell says beyond its sign: nothing where its words are those of the fact. */
function wordsOf({ state, text }: FactCell, fact: Fact): string {
  return text === null || (state === 'same' && text === fact.text) ? '' : text;
}
