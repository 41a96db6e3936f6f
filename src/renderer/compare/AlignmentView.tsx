import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AlignmentColumn, type ColumnHandle } from './AlignmentColumn';
import classes from './AlignmentView.module.css';
import type { AlignmentLayout, Side } from './alignment-layout';
import type { SelectedSentence } from './comparison-result';
import { findSyncPoints, mapPosition } from './scroll-sync';

export interface AlignmentViewProps {
  layout: AlignmentLayout;
  left: string;
  right: string;
  languages: Record<Side, string>;
  isSynced: boolean;
  selected: SelectedSentence | null;
  onSelect(selected: SelectedSentence): void;
}

/** The reference and the text under review as two columns that scroll by what belongs together. */
export function AlignmentView({
  layout,
  left,
  right,
  languages,
  isSynced,
  selected,
  onSelect,
}: AlignmentViewProps) {
  const { t } = useTranslation();
  const syncPoints = useMemo(() => findSyncPoints(layout), [layout]);
  const reference = useRef<ColumnHandle>(null);
  const review = useRef<ColumnHandle>(null);
  const counterparts = selected ? (layout[selected.side].sentences[selected.index]?.counterparts ?? []) : [];

  const highlighted = (side: Side): readonly number[] =>
    selected === null ? [] : selected.side === side ? [selected.index] : counterparts;
  const follow = (from: Side) => {
    const [own, other] = from === 'reference' ? [reference, review] : [review, reference];
    const position = own.current?.getPosition();
    if (isSynced && position !== undefined) other.current?.scrollTo(mapPosition(syncPoints, from, position));
  };

  return (
    <div className={classes.columns}>
      <AlignmentColumn
        handle={reference}
        side="reference"
        label={t('compare.alignment.referenceHeading')}
        language={languages.reference}
        column={layout.reference}
        text={left}
        highlighted={highlighted('reference')}
        selectedIndex={selected?.side === 'reference' ? selected.index : null}
        onSelect={index => onSelect({ side: 'reference', index })}
        onScrolledByHand={() => follow('reference')}
      />
      <AlignmentColumn
        handle={review}
        side="review"
        label={t('compare.alignment.reviewHeading')}
        language={languages.review}
        column={layout.review}
        text={right}
        highlighted={highlighted('review')}
        selectedIndex={selected?.side === 'review' ? selected.index : null}
        onSelect={index => onSelect({ side: 'review', index })}
        onScrolledByHand={() => follow('review')}
      />
    </div>
  );
}
