import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandLink } from '../../../shared/model/comparison';
import { useCommands } from '../../hooks/use-commands';
import { useComparisonView } from '../use-comparison-view';
import { AlignmentBands } from './AlignmentBands';
import { AlignmentColumn, type AlignmentColumnProps } from './AlignmentColumn';
import { AlignmentRuler } from './AlignmentRuler';
import classes from './AlignmentView.module.css';
import type { AlignmentLayout, Side } from './alignment-layout';
import { linksBetween } from './passage-links';
import { type AlignmentSelection, findTouched, selectSentence, sentencesOf } from './sentence-selection';
import type { ColumnHandle } from './use-column-handle';
import { useFrames } from './use-frames';
import { otherOf, useScrollTogether } from './use-scroll-together';

export interface AlignmentViewHandle {
  /** Brings the other text to where the one stands that the editor is in. */
  resync(): void;
  /** Gives the focus to the text that the editor was in last. */
  focus(): void;
}

export interface AlignmentViewProps {
  handle: Ref<AlignmentViewHandle>;
  layout: AlignmentLayout;
  handLinks: ReadonlyMap<number, HandLink>;
  left: string;
  right: string;
  languages: Record<Side, string>;
  isSynced: boolean;
  onToggleSync(): void;
  selection: AlignmentSelection;
  onSelection(selection: AlignmentSelection): void;
}

/** The reference and the text under review as two columns that scroll by what belongs together. */
export function AlignmentView({
  handle,
  layout,
  handLinks,
  selection,
  onSelection,
  ...props
}: AlignmentViewProps) {
  const { t } = useTranslation();
  const { isSynced, onToggleSync } = props;
  const [{ textSize, isWrapped, hasNumbers }] = useComparisonView();
  const container = useRef<HTMLDivElement>(null);
  const frames = useFrames(container);
  const reference = useRef<ColumnHandle>(null);
  const review = useRef<ColumnHandle>(null);
  const columns = { reference, review };

  const { side } = selection;
  const otherSide = otherOf(side);
  const head = selection[side]?.head ?? null;
  const selected = useMemo(() => sentencesOf(selection[side]), [selection, side]);
  const counterparts = useMemo(
    () => selected.flatMap(index => layout[side].sentences[index]?.counterparts ?? []),
    [layout, side, selected],
  );
  const emphasised = useMemo(
    () => linksBetween(layout, side === 'reference' ? selected : [], side === 'review' ? selected : []),
    [layout, side, selected],
  );

  const { follow, pin } = useScrollTogether({
    columns,
    layout,
    isSynced,
    onToggleSync,
    side,
    head,
    counterparts,
  });

  useImperativeHandle(handle, () => ({
    resync() {
      const focused = (['reference', 'review'] as const).find(own =>
        columns[own].current?.element?.contains(document.activeElement),
      );
      follow(focused ?? side);
    },
    focus: () => columns[side].current?.element?.focus({ preventScroll: true }),
  }));

  const cross = (to: Side) => {
    columns[to].current?.element?.focus({ preventScroll: true });
    const [first] = to === side ? [] : counterparts;
    const index = selection[to]?.head ?? first ?? columns[to].current?.listSentencesInView()[0];
    if (index !== undefined) {
      if (selection[to]) onSelection({ ...selection, side: to });
      else onSelection(selectSentence(selection, { side: to, index }));
    }
  };
  const jump = () => {
    const [first] = counterparts;
    if (first === undefined) return;
    columns[otherSide].current?.element?.focus({ preventScroll: true });
    onSelection(selectSentence(selection, { side: otherSide, index: first }));
  };
  const go = (to: Side, offset: number) => {
    const index = findTouched(layout[to], { start: offset, end: layout[to].sentences.at(-1)?.end ?? 0 });
    if (!index) return;
    const first = Math.min(index.anchor, index.head);
    columns[to].current?.reveal(first);
    if (isSynced) requestAnimationFrame(() => follow(to));
  };

  useCommands([
    counterparts.length > 0 && { id: 'jump-to-counterpart', run: jump },
    !isSynced && { id: 'sync-from-here', run: pin },
  ]);

  const columnOf = (own: Side): Omit<AlignmentColumnProps, 'handle' | 'label' | 'text'> => ({
    side: own,
    column: layout[own],
    language: props.languages[own],
    range: selection[own],
    isActive: side === own,
    counterparts: side === own ? NO_SENTENCES : counterparts,
    textSize,
    isWrapped,
    hasNumbers,
    onSelect: (index, isExtending) =>
      onSelection(selectSentence(selection, { side: own, index }, isExtending)),
    onCross: cross,
    onScrolledByHand: () => isSynced && follow(own),
  });
  const shared = { frames, container, columns, layout, handLinks, emphasised };
  return (
    <div ref={container} className={classes.columns}>
      <AlignmentRuler
        frames={frames}
        handle={reference}
        column={layout.reference}
        textLength={props.left.length}
        onGo={offset => go('reference', offset)}
      />
      <AlignmentColumn
        {...columnOf('reference')}
        handle={reference}
        label={t('compare.alignment.referenceHeading')}
        text={props.left}
      />
      <AlignmentBands
        {...shared}
        onSelect={index => onSelection(selectSentence(selection, { side: 'review', index }))}
      />
      <AlignmentColumn
        {...columnOf('review')}
        handle={review}
        label={t('compare.alignment.reviewHeading')}
        text={props.right}
      />
      <AlignmentRuler
        frames={frames}
        handle={review}
        column={layout.review}
        textLength={props.right.length}
        onGo={offset => go('review', offset)}
      />
    </div>
  );
}

const NO_SENTENCES: readonly number[] = [];
