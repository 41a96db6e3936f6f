import { useState } from 'react';
import type { ReaderPlace } from './place';
import type { Opened, ReaderTab } from './reader-tab';

/**
 * The tab that is open: what somebody chose, until then where the work on the text is. That is settled when the text opens:
 * findings that come later turn no page.
 */
export function useReaderTab(
  place: ReaderPlace | null,
  opened: Opened | undefined,
): [ReaderTab, (tab: ReaderTab) => void] {
  const [chosen, setChosen] = useState(() => tabOfPlace(place));
  const [first, setFirst] = useState<{ documentId: number; tab: ReaderTab } | null>(null);
  const documentId = opened?.document.id;
  if (opened && documentId !== undefined && first?.documentId !== documentId)
    setFirst({ documentId, tab: tabOfWork(opened) });
  return [chosen ?? first?.tab ?? 'annotations', setChosen];
}

function tabOfPlace(place: ReaderPlace | null): ReaderTab | null {
  if (place?.findingId) return 'checks';
  return place?.annotationId ? 'annotations' : null;
}

/** Findings that matter, in a text that nobody has annotated yet; slight ones may wait. */
export function tabOfWork({ annotations, checks }: Pick<Opened, 'annotations' | 'checks'>): ReaderTab {
  const isWaiting = checks.findings.some(({ state, severity }) => state === 'open' && severity !== 'low');
  return annotations.length === 0 && isWaiting ? 'checks' : 'annotations';
}
