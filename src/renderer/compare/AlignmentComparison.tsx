import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alignment } from '../../shared/model/comparison';
import { AlignmentInspector } from './AlignmentInspector';
import { AlignmentView } from './AlignmentView';
import { layOutAlignment, type ReviewStatus } from './alignment-layout';
import { ComparisonFrame, type FrameProps } from './ComparisonFrame';
import { findNeighbour } from './changes';
import type { ComparisonResult, SelectedSentence } from './comparison-result';

export interface AlignmentComparisonProps {
  frame: Omit<FrameProps, 'children'>;
  comparison: ComparisonResult;
  alignment: Alignment;
  left: string;
  right: string;
}

/** Two articles passage by passage, the left one as the reference. */
export function AlignmentComparison({ frame, comparison, alignment, left, right }: AlignmentComparisonProps) {
  const { t } = useTranslation();
  const layout = useMemo(() => layOutAlignment(alignment, left, right), [alignment, left, right]);
  const [selected, setSelected] = useState<SelectedSentence | null>(null);
  // What was copied word for word needs no look, so the steps leave it out until asked for.
  const [skipped, setSkipped] = useState<ReadonlySet<ReviewStatus>>(new Set(['copied']));

  const sentence = selected && layout[selected.side].sentences[selected.index];
  const stops = layout.review.sentences.filter(({ status }) => !skipped.has(status));
  const toggle = (status: ReviewStatus) => {
    const next = new Set(skipped);
    if (!next.delete(status)) next.add(status);
    setSkipped(next);
  };
  const step = (direction: 1 | -1) => {
    const at = selected?.side === 'review' ? selected.index : (sentence?.counterparts[0] ?? -1);
    const current = stops.find(stop => stop.index === at) ?? null;
    const beyond =
      direction === 1 ? stops.find(stop => stop.index > at) : stops.findLast(stop => stop.index < at);
    const next = current || !beyond ? findNeighbour(stops, current, direction) : beyond;
    if (next) setSelected({ side: 'review', index: next.index });
  };
  const announcement =
    selected && sentence
      ? t('compare.alignment.sentence', {
          position: selected.index + 1,
          total: layout[selected.side].sentences.length,
          status: t(`compare.alignment.statuses.${sentence.status}`),
        })
      : '';

  return (
    <ComparisonFrame
      {...frame}
      onStep={stops.length > 0 ? step : undefined}
      announcement={announcement}
      inspectorLabel={t('compare.alignment.title')}
      inspector={
        <AlignmentInspector
          comparison={comparison}
          layout={layout}
          left={left}
          right={right}
          skipped={skipped}
          onToggle={toggle}
          selected={selected}
          onSelect={setSelected}
        />
      }
    >
      <AlignmentView
        layout={layout}
        left={left}
        right={right}
        languages={{ reference: comparison.left.language, review: comparison.right.language }}
        isSynced={frame.isSynced}
        selected={selected}
        onSelect={setSelected}
      />
    </ComparisonFrame>
  );
}
