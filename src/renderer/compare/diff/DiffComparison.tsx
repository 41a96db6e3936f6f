import { Alert } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../hooks/use-commands';
import { ComparisonFrame, type FrameProps } from '../ComparisonFrame';
import type { ChangeKind } from '../change-kinds';
import { arrangeChanges, type ChangeOrder, countByWeight, findIgnored, findNeighbour } from '../changes';
import type { ComparisonResult } from '../comparison-result';
import { useComparisonView } from '../use-comparison-view';
import { ViewMenu } from '../ViewMenu';
import { ChangeList } from './ChangeList';
import classes from './DiffComparison.module.css';
import { DiffView, type DiffViewHandle } from './DiffView';
import { decisionOn } from './decisions';
import type { DiffData } from './diff-data';
import { useChangeReview } from './use-change-review';

export interface DiffComparisonProps {
  frame: Omit<FrameProps, 'children'>;
  comparison: ComparisonResult;
  data: DiffData;
}

/** Two versions word by word, with the list of changes beside them. */
export function DiffComparison({ frame, comparison, data }: DiffComparisonProps) {
  const { diff } = data;
  const { left, right } = data.texts;
  const { t } = useTranslation();
  const [view, changeView] = useComparisonView();
  const isIgnored = useMemo(
    () => findIgnored(diff, left, right, view.ignore),
    [diff, left, right, view.ignore],
  );
  const counted = useMemo(
    () => (isIgnored ? data.changes.filter(({ index }) => isIgnored[index] === 0) : data.changes),
    [data, isIgnored],
  );
  const ignoredCount = data.changes.length - counted.length;
  const [hidden, setHidden] = useState<ReadonlySet<ChangeKind>>(new Set());
  const [order, setOrder] = useState<ChangeOrder>('position');
  const [selectedIndex, setSelectedIndex] = useState<number | null>(null);
  const listed = useMemo(() => arrangeChanges(counted, hidden, order), [counted, hidden, order]);
  const counts = useMemo(() => countByWeight(counted), [counted]);
  const isPlain = useMemo(() => {
    const plain = new Uint8Array(data.changes.length).fill(1);
    for (const { index } of listed) plain[index] = 0;
    return plain;
  }, [data, listed]);
  const selected = data.changes[selectedIndex ?? -1] ?? null;
  const viewHandle = useRef<DiffViewHandle>(null);
  const isInline = view.layout === 'inline';
  const review = useChangeReview({ comparison, data, listed, selected, onSelect: setSelectedIndex });

  const step = (direction: 1 | -1) => {
    const next = findNeighbour(listed, selected, direction);
    if (next) setSelectedIndex(next.index);
  };
  useCommands([
    selected !== null &&
      selected.passages.length > 0 && {
        id: 'other-end',
        run: () => viewHandle.current?.jumpToOtherEnd(),
      },
  ]);
  const decision = decisionOn(review.decisions, selectedIndex ?? -1);
  const announcement = selected
    ? t('compare.changes.at', {
        position: selected.index + 1,
        total: data.changes.length,
        weight: t(`compare.changes.weights.${selected.weight}`),
      }) + (decision === 'undecided' ? '' : `, ${t(`compare.review.decisions.${decision}`)}`)
    : review.counts.undecided < data.changes.length
      ? t('compare.review.counts', review.counts)
      : '';

  return (
    <ComparisonFrame
      {...frame}
      onStep={listed.length > 0 ? step : undefined}
      onResync={isInline ? undefined : () => viewHandle.current?.resync()}
      hasOneColumn={isInline}
      tools={<ViewMenu view={view} onChange={changeView} />}
      announcement={announcement}
      inspectorLabel={t('compare.changes.title')}
      inspector={
        <ChangeList
          comparison={comparison}
          data={data}
          changes={listed}
          counts={counts}
          hidden={hidden}
          onHidden={setHidden}
          order={order}
          onOrder={setOrder}
          selected={selected}
          onSelect={setSelectedIndex}
          review={review}
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
          {data.changes.length === 0 && <p className={classes.identical}>{t('compare.identical')}</p>}
          {ignoredCount > 0 && (
            <p className={classes.identical} role="status">
              {t('compare.view.ignored', {
                count: ignoredCount,
                kinds: view.ignore.map(kind => t(`compare.view.ignorable.${kind}`)).join(', '),
              })}
            </p>
          )}
        </div>
        <DiffView
          handle={viewHandle}
          data={data}
          view={view}
          isSynced={frame.isSynced}
          isIgnored={isIgnored}
          decisions={review.decisions}
          isPlain={isPlain}
          selectedIndex={selectedIndex}
          onSelect={setSelectedIndex}
        />
      </div>
      {review.dialog}
    </ComparisonFrame>
  );
}
