import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FactKind } from '../../../shared/model/comparison';
import { Page } from '../../components/Page';
import { useCommands } from '../../hooks/use-commands';
import { FilterChips } from '../FilterChips';
import { FactDetails } from './FactDetails';
import classes from './FactGridView.module.css';
import { FactTable } from './FactTable';
import {
  type CellPlace,
  countByKind,
  FACT_ORDER,
  FACT_SIGNS,
  type FactsOutput,
  filterFacts,
  listFacts,
} from './fact-rows';
import { cellPath } from './fact-text';

export interface FactGridViewProps {
  output: FactsOutput;
  actions: ReactNode;
  isOnlyDifferences: boolean;
  onPivot(versionId: number): void;
}

/** The grid with its filters, and beside it the passages of the chosen cell. */
export function FactGridView({ output, actions, isOnlyDifferences, onPivot }: FactGridViewProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { versions, pivotVersionId, grid } = output;
  const pivotColumn = versions.findIndex(({ versionId }) => versionId === pivotVersionId);
  const facts = useMemo(() => listFacts(grid, pivotColumn), [grid, pivotColumn]);
  const [hidden, setHidden] = useState<ReadonlySet<FactKind>>(new Set());
  const shown = useMemo(
    () => filterFacts(facts, hidden, isOnlyDifferences),
    [facts, hidden, isOnlyDifferences],
  );
  const [wanted, setWanted] = useState<CellPlace | null>(null);
  const chosen = wanted && { ...wanted, row: Math.min(wanted.row, shown.length - 1) };
  const fact = chosen && shown[chosen.row];
  const chosenVersion = chosen && versions[chosen.column];
  const counts = countByKind(facts);
  const [isListShown, setIsListShown] = useState(() => window.innerWidth >= ROOM_FOR_LIST);
  const toggleList = () => setIsListShown(!isListShown);
  const listLabel = isListShown ? t('compare.hideList') : t('compare.showList');

  const open = ({ row, column }: CellPlace) => {
    const there = shown[row];
    const path = there && cellPath(there, column, versions, pivotColumn);
    if (path) navigate(path);
  };
  useCommands([
    { id: 'toggle-change-list', run: toggleList },
    chosenVersion != null &&
      chosenVersion.versionId !== pivotVersionId && {
        id: 'make-pivot',
        run: () => onPivot(chosenVersion.versionId),
      },
  ]);

  return (
    <Page
      title={t('compare.facts.title')}
      actions={
        <>
          {actions}
          <Tooltip label={listLabel}>
            <ActionIcon aria-label={listLabel} onClick={toggleList}>
              <IconLayoutSidebarRight size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        </>
      }
      inspector={
        isListShown && (
          <FactDetails
            fact={fact ?? null}
            column={chosen?.column ?? 0}
            versions={versions}
            pivotColumn={pivotColumn}
          />
        )
      }
      inspectorLabel={t('compare.facts.passage')}
      floatsWhenNarrow
    >
      <div className={classes.layout}>
        <div className={classes.filters}>
          <FilterChips
            label={t('compare.facts.filter')}
            chips={FACT_ORDER.map(kind => ({
              id: kind,
              sign: FACT_SIGNS[kind],
              label: t(`compare.facts.kinds.${kind}`),
              count: counts[kind],
            }))}
            hidden={hidden}
            onHidden={setHidden}
          />
          <p className={classes.count} role="status">
            {shown.length === 0
              ? t('compare.facts.noneShown')
              : t('compare.facts.count', { count: shown.length })}
          </p>
        </div>
        <FactTable
          facts={shown}
          versions={versions}
          pivotColumn={pivotColumn}
          chosen={chosen}
          onChoose={setWanted}
          onOpen={open}
          onPivot={onPivot}
        />
      </div>
    </Page>
  );
}

/** Narrower windows start without the passages beside the grid. */
const ROOM_FOR_LIST = 1000;
