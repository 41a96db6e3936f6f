import { type RefObject, useEffect, useRef } from 'react';
import type { HandLink, PassageLink } from '../../../shared/model/comparison';
import { useClicksOn } from '../use-clicks-on';
import classes from './AlignmentBands.module.css';
import { type Band, drawBands } from './alignment-band-drawing';
import { type Edges, isBandInView } from './alignment-bands';
import { type AlignmentLayout, HAND_SIGN, kindOf, type Side, STATUS_SIGNS } from './alignment-layout';
import { runsOf } from './passage-links';
import type { ColumnHandle } from './use-column-handle';
import { type Frames, useDraw } from './use-frames';

export interface AlignmentBandsProps {
  frames: Frames;
  container: RefObject<HTMLElement | null>;
  columns: Readonly<Record<Side, RefObject<ColumnHandle | null>>>;
  layout: AlignmentLayout;
  handLinks: ReadonlyMap<number, HandLink>;
  /** Links of what is selected. */
  emphasised: readonly PassageLink[];
  onSelect(reviewSentence: number): void;
}

/** What belongs together in both columns, joined by bands in between: only what is on the screen. */
export function AlignmentBands({
  frames,
  container,
  columns,
  layout,
  handLinks,
  emphasised,
  onSelect,
}: AlignmentBandsProps) {
  const svg = useRef<SVGSVGElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const hovered = useRef<readonly PassageLink[]>([]);

  useDraw(frames, () => {
    const [reference, review] = [columns.reference.current, columns.review.current];
    const drawing = svg.current;
    if (!drawing || !gutter.current || !reference || !review) return;
    const { clientWidth: width, clientHeight: height } = gutter.current;
    const links = new Set([
      ...reference.listSentencesInView().flatMap(index => layout.reference.sentences[index]?.links ?? []),
      ...review.listSentencesInView().flatMap(index => layout.review.sentences[index]?.links ?? []),
    ]);
    const bands = [...links].flatMap(link => toBands(link, reference, review, height));
    // What is emphasised lies above the others.
    bands.sort((a, b) => Number(a.isEmphasised) - Number(b.isEmphasised));
    return () => drawBands(drawing, bands, width, height);
  });

  function toBands(link: PassageLink, reference: ColumnHandle, review: ColumnHandle, height: number): Band[] {
    const kind = kindOf(link, handLinks);
    const isByHand = link.handLinkId !== null;
    const isEmphasised = emphasised.includes(link) || hovered.current.includes(link);
    const sign = (kind === 'altered' || isEmphasised ? STATUS_SIGNS[kind] : '') + (isByHand ? HAND_SIGN : '');
    return runsOf(link.reference).flatMap(from =>
      runsOf(link.review).flatMap(to => {
        const left = edgesOf(reference, from);
        const right = edgesOf(review, to);
        if (!isBandInView(left, right, height)) return [];
        return [{ sentence: to[0] ?? 0, left, right, kind, sign, isByHand, isEmphasised }];
      }),
    );
  }

  useEffect(() => {
    const element = container.current;
    const onPointerOver = ({ target }: PointerEvent) => {
      const next = linksAt(target, layout);
      if (next === hovered.current) return;
      hovered.current = next;
      frames.schedule();
    };
    element?.addEventListener('pointerover', onPointerOver);
    return () => element?.removeEventListener('pointerover', onPointerOver);
  }, [container, layout, frames]);

  useClicksOn(gutter, '[data-band]', element => onSelect(Number(element.dataset.band)));

  return (
    <div ref={gutter} className={classes.gutter} data-drawn aria-hidden>
      <svg ref={svg} className={classes.bands} />
    </div>
  );
}

/** The links of the sentence or band under the pointer. */
function linksAt(target: EventTarget | null, layout: AlignmentLayout): readonly PassageLink[] {
  if (!(target instanceof Element)) return NO_LINKS;
  const band = target.closest<SVGElement>('[data-band]');
  if (band) return layout.review.sentences[Number(band.dataset.band)]?.links ?? NO_LINKS;
  const sentence = target.closest<HTMLElement>('[data-sentence]');
  const side = sentence?.dataset.side === 'reference' ? 'reference' : 'review';
  return layout[side].sentences[Number(sentence?.dataset.sentence ?? -1)]?.links ?? NO_LINKS;
}

const NO_LINKS: readonly PassageLink[] = [];

function edgesOf(column: ColumnHandle, run: readonly number[]): Edges {
  const first = column.getEdges(run[0] ?? 0);
  const last = run.length > 1 ? column.getEdges(run.at(-1) ?? 0) : first;
  return { top: first.top + 3, bottom: last.bottom - 3 };
}
