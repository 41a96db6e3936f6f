import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { AppError } from '../../../shared/errors';
import type { Alignment, PassageLink } from '../../../shared/model/comparison';
import { notifyError } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';
import { ComparisonFrame, type FrameProps } from '../ComparisonFrame';
import { factsPath, parseSpan } from '../compare-path';
import type { ComparisonResult } from '../comparison-result';
import { useComparisonView } from '../use-comparison-view';
import { ViewMenu } from '../ViewMenu';
import { AlignmentInspector } from './AlignmentInspector';
import { AlignmentView, type AlignmentViewHandle } from './AlignmentView';
import { layOutAlignment, type ReviewStatus, type Side } from './alignment-layout';
import { LinkDialog } from './LinkDialog';
import { linksBetween } from './passage-links';
import { SIDE_NAMES } from './SentenceDetails';
import {
  type AlignmentSelection,
  findHead,
  findPassage,
  findStop,
  findTouched,
  NOTHING_SELECTED,
  rangeOf,
  selectOnly,
  selectSentence,
  sentencesOf,
} from './sentence-selection';
import { useHandLinks } from './use-hand-links';

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
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const handLinks = useHandLinks(comparison);
  const [viewSettings, changeView] = useComparisonView();
  const view = useRef<AlignmentViewHandle>(null);
  const layout = useMemo(() => {
    const links = handLinks.preview(alignment);
    return layOutAlignment({ ...alignment, links: [...links] }, left, right, handLinks.byId);
  }, [alignment, left, right, handLinks.byId, handLinks.preview]);
  const [selection, setSelection] = useState<AlignmentSelection>(() => {
    for (const side of ['review', 'reference'] as const) {
      const span = parseSpan(search.get(side));
      const range = span && findTouched(layout[side], span);
      if (range) return { ...NOTHING_SELECTED, side, [side]: range };
    }
    return NOTHING_SELECTED;
  });
  // What was copied word for word needs no look, so the steps leave it out until asked for.
  const [skipped, setSkipped] = useState<ReadonlySet<ReviewStatus>>(new Set(['copied']));
  const [isLinking, setIsLinking] = useState(false);
  const [hint, setHint] = useState('');

  const head = findHead(selection);
  const sentence = head && layout[head.side].sentences[head.index];
  const numbers = { reference: sentencesOf(selection.reference), review: sentencesOf(selection.review) };
  const reference = findPassage(layout.reference, numbers.reference);
  const review = findPassage(layout.review, numbers.review);
  const linked =
    selection[selection.side === 'reference' ? 'review' : 'reference'] === null
      ? []
      : linksBetween(layout, numbers.reference, numbers.review);
  // Of both passages what joins them; where nothing does, or only one is selected, what leads away from the last one.
  const separable =
    linked.length > 0
      ? linked
      : linksBetween(
          layout,
          selection.side === 'reference' ? numbers.reference : [],
          selection.side === 'review' ? numbers.review : [],
        );
  const joined = linked.flatMap(({ handLinkId }) => handLinks.byId.get(handLinkId ?? -1) ?? [])[0];
  const stops = layout.review.sentences.filter(({ status }) => !skipped.has(status));

  const select = (next: AlignmentSelection) => {
    setHint('');
    setSelection(next);
  };
  const step = (direction: 1 | -1) => {
    const at = head?.side === 'review' ? head.index : (sentence?.counterparts[0] ?? -1);
    const next = findStop(stops, at, direction);
    if (next) select(selectOnly({ side: 'review', index: next.index }));
  };
  const startLinking = () => {
    if (reference && review) setIsLinking(true);
    else setHint(t('compare.links.howTo', { other: t(SIDE_NAMES[reference ? 'review' : 'reference']) }));
  };
  const edit = (link: PassageLink) => {
    select({ side: selection.side, reference: rangeOf(link.reference), review: rangeOf(link.review) });
    setIsLinking(true);
  };
  const separate = (links: readonly PassageLink[]) =>
    void handLinks.separate(layout, links).catch(cause => cause instanceof AppError && notifyError(cause));
  const showFacts = () => {
    const { versionId } = comparison.left;
    navigate(factsPath(versionId, [versionId, comparison.right.versionId]));
  };

  useCommands([
    { id: 'link-passages', run: startLinking },
    separable.length > 0 && { id: 'unlink-passages', run: () => separate(separable) },
    { id: 'clear-selection', run: () => select(NOTHING_SELECTED) },
  ]);

  const announcement =
    hint ||
    (head && sentence
      ? t('compare.alignment.sentence', {
          position: head.index + 1,
          total: layout[head.side].sentences.length,
          status: t(`compare.alignment.statuses.${sentence.status}`),
        })
      : '');
  return (
    <ComparisonFrame
      {...frame}
      onStep={stops.length > 0 ? step : undefined}
      onResync={() => view.current?.resync()}
      tools={<ViewMenu view={viewSettings} onChange={changeView} isForPassages />}
      announcement={announcement}
      inspectorLabel={t('compare.alignment.title')}
      inspector={
        <AlignmentInspector
          comparison={comparison}
          layout={layout}
          texts={{ reference: left, review: right }}
          skipped={skipped}
          onSkipped={setSkipped}
          selection={selection}
          handLinks={handLinks}
          onGo={(side: Side, index: number) => select(selectSentence(selection, { side, index }))}
          onLink={startLinking}
          onEdit={edit}
          onUnlink={separate}
          onShowFacts={showFacts}
        />
      }
    >
      <AlignmentView
        handle={view}
        layout={layout}
        handLinks={handLinks.byId}
        left={left}
        right={right}
        languages={{ reference: comparison.left.language, review: comparison.right.language }}
        isSynced={frame.isSynced}
        onToggleSync={frame.onToggleSync}
        selection={selection}
        onSelection={select}
      />
      {isLinking && reference && review && (
        <LinkDialog
          reference={left.slice(reference.start, reference.end)}
          review={right.slice(review.start, review.end)}
          initial={{
            relation: joined && joined.relation !== 'none' ? joined.relation : 'supports',
            note: joined?.note ?? '',
          }}
          error={handLinks.error}
          onLink={(relation, note) => handLinks.add({ reference, review, relation, note })}
          onClose={() => {
            setIsLinking(false);
            view.current?.focus();
          }}
        />
      )}
    </ComparisonFrame>
  );
}
