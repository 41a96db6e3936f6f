import { createContext, useMemo, useState } from 'react';
import type { FactFilter } from './fact-order';

/** Whether the facts are gone through, and which of them are shown. */
export interface FactView extends FactFilter {
  readonly isOpen: boolean;
}

const FIRST_VIEW: FactView = { isOpen: false, showsSame: false, onlyOpen: false, hidden: new Set() };

type KeptView = [FactView, (change: (now: FactView) => Partial<FactView>) => void];

/** The view of the text, whichever of its versions is open: whoever corrects a fact goes on in the same list. */
export const FactViewContext = createContext<KeptView>([FIRST_VIEW, () => {}]);

/** A view that lasts until another text is opened. */
export function useKeptFactView(documentId: number | null): KeptView {
  const [kept, setKept] = useState({ documentId, view: FIRST_VIEW });
  const view = viewOf(kept, documentId);
  // The same value as long as it says the same: all that reads the context is drawn again with another one.
  return useMemo(
    () => [
      view,
      change =>
        setKept(now => {
          const before = viewOf(now, documentId);
          return { documentId, view: { ...before, ...change(before) } };
        }),
    ],
    [documentId, view],
  );
}

function viewOf(kept: { documentId: number | null; view: FactView }, documentId: number | null): FactView {
  return kept.documentId === documentId ? kept.view : FIRST_VIEW;
}
