import { type RefObject, useEffect, useRef } from 'react';
import type { Span } from '../../shared/model/span';
import { isDialogOpen } from '../components/dialog-focus';
import type { TextViewHandle } from '../components/text/TextView';
import { carryCaret } from './carry-caret';
import type { Opened } from './reader-tab';

/** Where the caret of the reader stands, in which text. */
export interface ReaderCaret {
  readonly versionId: number;
  readonly text: string;
  readonly offset: number;
}

interface Begun {
  readonly address: string;
  readonly versionId: number;
  at: Span | null;
  /** The text was being loaded anew when the address came, and it has not arrived. */
  isEarly: boolean;
}

/**
 * Where reading begins: at the place that the address names. Where another version comes under the same address, as an undo
 * brings it, reading goes on at the words where the caret was. `opened` is undefined until the text is there; `goOnAt` says
 * where it goes on when the text was away for a while. While `isLoading`, the address may already name a place in the version
 * that is on its way, as after an edit.
 */
export function useBeginning(
  { data: opened, isLoading }: { readonly data: Opened | undefined; readonly isLoading: boolean },
  address: string,
  named: Span | null,
  caret: RefObject<ReaderCaret | null>,
): { at: Span | null; goOnAt(offset: number): void } {
  const begun = useRef<Begun | null>(null);
  const goOnAt = (offset: number) => {
    if (begun.current) begun.current.at = { start: offset, end: offset };
  };
  if (!opened) return { at: null, goOnAt };
  const { versionId, text } = opened;
  const last = begun.current;
  if (last?.address === address && last.versionId === versionId) {
    last.isEarly &&= isLoading;
    return { at: last.at, goOnAt };
  }
  let at = named;
  const isSucceeding = last?.address === address && !last.isEarly;
  if (isSucceeding && caret.current?.versionId === last.versionId) {
    const offset = carryCaret(caret.current.offset, caret.current.text, text);
    at = { start: offset, end: offset };
  }
  begun.current = { address, versionId, at, isEarly: last?.address !== address && isLoading };
  return { at, goOnAt };
}

/** Keeps `caret` as it is drawn. */
export function useTellCaret(
  caret: RefObject<ReaderCaret | null>,
  { versionId, text }: Opened,
  offset: number,
): void {
  useEffect(() => {
    caret.current = { versionId, text, offset };
  }, [caret, versionId, text, offset]);
}

/** The text has the focus and shows the place, unless it came up behind a dialog such as the one that a version is added in. */
export function useBegin(view: RefObject<TextViewHandle | null>, target: Span | null): void {
  useEffect(() => {
    if (!isDialogOpen()) view.current?.focus();
    if (target) view.current?.reveal(target.start, 'third');
  }, [view, target]);
}
