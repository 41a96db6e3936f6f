import type { Virtualizer } from '@tanstack/react-virtual';
import { type Ref, type RefObject, useImperativeHandle } from 'react';
import type { Span } from '../../../shared/model/span';
import type { Edges } from './alignment-bands';
import type { Column } from './alignment-layout';

/** What others ask of a column while it scrolls, without drawing anything again. */
export interface ColumnHandle {
  readonly element: HTMLElement | null;
  /**
   * The place that scrolling together goes by: a paragraph's number and the part of it before. It wanders from the upper
   * edge of the view at the beginning of the text to the lower one at its end, so that both texts begin and end together.
   */
  getPosition(): number;
  scrollTo(position: number): void;
  /** Brings a sentence into view, with as little movement as may be. */
  reveal(sentence: number): void;
  /** In pixels from the upper edge of the view; estimated for what is not drawn. */
  getEdges(sentence: number): Edges;
  listSentencesInView(): number[];
  /** The part of the text that is in view, UTF-16. */
  getSpanInView(): Span;
}

/** What the view around it may ask of a column. `beforeScrolling`: so that a scroll of the program is told from one by hand. */
export function useColumnHandle(
  handle: Ref<ColumnHandle>,
  scroller: RefObject<HTMLElement | null>,
  list: Virtualizer<HTMLDivElement, Element>,
  { sentences, paragraphs }: Column,
  idPrefix: string,
  beforeScrolling: () => void,
): void {
  useImperativeHandle(handle, () => {
    const view = () => ({
      top: scroller.current?.scrollTop ?? 0,
      height: scroller.current?.clientHeight ?? 0,
      total: Math.max(1, list.getTotalSize()),
    });
    const spanOf = (paragraph: number): Span => {
      const pieces = paragraphs[paragraph];
      return { start: pieces?.[0]?.start ?? 0, end: pieces?.at(-1)?.end ?? 0 };
    };
    const findElement = (sentence: number) => {
      const element = document.getElementById(`${idPrefix}${sentence}`);
      return element && scroller.current?.contains(element) ? element : null;
    };
    const positionAt = (y: number): number => {
      const item = list.getVirtualItemForOffset(y);
      return item ? item.index + Math.min(1, Math.max(0, (y - item.start) / item.size)) : 0;
    };
    const offsetAt = (y: number): number => {
      const position = positionAt(y);
      const { start, end } = spanOf(Math.min(paragraphs.length - 1, Math.floor(position)));
      return Math.round(start + (position - Math.floor(position)) * (end - start));
    };
    return {
      get element() {
        return scroller.current;
      },
      getPosition() {
        const { top, height, total } = view();
        return positionAt(total > height ? (top * total) / (total - height) : 0);
      },
      scrollTo(position) {
        const { height, total } = view();
        const item = list.measurementsCache[Math.floor(position)];
        const y = item ? item.start + (position % 1) * item.size : total;
        beforeScrolling();
        scroller.current?.scrollTo({ top: Math.max(0, (y * (total - height)) / total) });
      },
      reveal(sentence) {
        beforeScrolling();
        if (findElement(sentence)) findElement(sentence)?.scrollIntoView({ block: 'nearest' });
        else list.scrollToIndex(sentences[sentence]?.paragraph ?? 0, { align: 'center' });
        // In a paragraph taller than the window its middle need not be where the sentence is.
        requestAnimationFrame(() => findElement(sentence)?.scrollIntoView({ block: 'nearest' }));
      },
      getEdges(sentence) {
        const element = findElement(sentence);
        if (element && scroller.current) {
          const origin = scroller.current.getBoundingClientRect().top;
          const { top, bottom } = element.getBoundingClientRect();
          return { top: top - origin, bottom: bottom - origin };
        }
        const { paragraph = 0, start = 0, end = 0 } = sentences[sentence] ?? {};
        const item = list.measurementsCache[paragraph];
        const span = spanOf(paragraph);
        const scale = (item?.size ?? 0) / Math.max(1, span.end - span.start);
        const origin = (item?.start ?? 0) - view().top;
        return { top: origin + (start - span.start) * scale, bottom: origin + (end - span.start) * scale };
      },
      listSentencesInView() {
        const { top, height } = view();
        const first = Math.floor(positionAt(top));
        const last = Math.floor(positionAt(top + height));
        return paragraphs
          .slice(first, last + 1)
          .flatMap(pieces => pieces.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])));
      },
      getSpanInView() {
        const { top, height } = view();
        return { start: offsetAt(top), end: offsetAt(top + height) };
      },
    };
  }, [list, scroller, sentences, paragraphs, idPrefix, beforeScrolling]);
}
