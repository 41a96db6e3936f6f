import { Alert } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeClass, Diff } from '../../shared/model/comparison';
import { ChangeList } from './ChangeList';
import { ComparisonFrame, type FrameProps } from './ComparisonFrame';
import { arrangeChanges, type ChangeOrder, countByWeight, findNeighbour, listChanges } from './changes';
import type { ComparisonResult } from './comparison-result';
import classes from './DiffComparison.module.css';
import { DiffView } from './DiffView';
import { splitIntoRows } from './rows';

export interface DiffComparisonProps {
  frame: Omit<FrameProps, 'children'>;
  comparison: ComparisonResult;
  diff: Diff;
  left: string;
  right: string;
}

/** Two versions word by word, with the list of changes beside them. */
export function DiffComparison({ frame, comparison, diff, left, right }: DiffComparisonProps) {
  const { t } = useTranslation();
  const rows = useMemo(() => splitIntoRows(left, right, diff.changes), [left, right, diff]);
  const changes = useMemo(() => listChanges(diff.changes), [diff]);
  const [hidden, setHidden] = useState<ReadonlySet<ChangeClass>>(new Set());
  const [order, setOrder] = useState<ChangeOrder>('position');
  const [selectedIndex, setSelectedIndex] = useState<number | null>(null);
  const listed = useMemo(() => arrangeChanges(changes, hidden, order), [changes, hidden, order]);
  const selected = changes[selectedIndex ?? -1] ?? null;

  const toggle = (weight: ChangeClass) => {
    const next = new Set(hidden);
    if (!next.delete(weight)) next.add(weight);
    setHidden(next);
  };
  const step = (direction: 1 | -1) => {
    const next = findNeighbour(listed, selected, direction);
    if (next) setSelectedIndex(next.index);
  };
  const announcement = selected
    ? t('compare.changes.at', {
        position: selected.index + 1,
        total: changes.length,
        weight: t(`compare.changes.weights.${selected.weight}`),
      })
    : '';

  return (
    <ComparisonFrame
      {...frame}
      onStep={listed.length > 0 ? step : undefined}
      announcement={announcement}
      inspectorLabel={t('compare.changes.title')}
      inspector={
        <ChangeList
          comparison={comparison}
          left={left}
          right={right}
          changes={listed}
          counts={countByWeight(changes)}
          hidden={hidden}
          onToggle={toggle}
          order={order}
          onOrder={setOrder}
          selected={selected}
          onSelect={setSelectedIndex}
        />
      }
    >
      <div className={classes.body}>
        <div className={classes.notices}>
          {diff.isCoarse && (
            <Alert color="yellow" variant="light" m="sm">
              {t('compare.coarse')}
            </Alert>
          )}
          {changes.length === 0 && <p className={classes.identical}>{t('compare.identical')}</p>}
        </div>
        <DiffView
          rows={rows}
          changes={changes}
          left={left}
          right={right}
          languages={{ left: comparison.left.language, right: comparison.right.language }}
          isSynced={frame.isSynced}
          hidden={hidden}
          selectedIndex={selectedIndex}
          onSelect={setSelectedIndex}
        />
      </div>
    </ComparisonFrame>
  );
}
