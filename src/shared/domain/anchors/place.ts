import type { Anchor, Placement } from '../../model/annotation';
import type { LedgerEntry } from '../../model/document';
import { createLedgerMap, type LedgerMap } from '../compare/ledger';
import { snapToGraphemes } from '../text/graphemes';
import { findByQuote } from './quote';
import { createTextPlacer } from './through-texts';

/**
 * How the anchor's text became the text it is placed in: not at all, by a known ledger over it, in a way nobody recorded
 * from the text that is there to be compared, or from one that is not.
 */
export type Changes =
  | { readonly kind: 'same' }
  | { readonly kind: 'ledger'; readonly entries: readonly LedgerEntry[] }
  | { readonly kind: 'texts'; readonly old: string }
  | { readonly kind: 'none' };

/**
 * Tells where anchors stand in `text`; an orphan rather than a guess. What the anchors of one text share is worked out once,
 * with the first of them.
 *
 * `same` and `ledger` are exact and never look anywhere else; where text and ledger disagree with the anchor's words it is
 * an orphan. `texts` compares both (anchors/through-texts.ts), `none` has only the words and their context
 * (anchors/quote.ts). A `changed` place is widened to whole graphemes. A ledger that breaks its law throws a RangeError
 * when an anchor is placed.
 */
export function createPlacer(text: string, changes: Changes): (anchor: Anchor) => Placement {
  switch (changes.kind) {
    case 'same':
      return anchor => placeUnchanged(anchor, text, anchor.start);
    case 'ledger':
      return createLedgerPlacer(text, changes.entries);
    case 'texts':
      return createTextPlacer(changes.old, text);
    case 'none':
      return anchor => findByQuote(anchor, text);
  }
}

export function placeAnchor(anchor: Anchor, text: string, changes: Changes): Placement {
  return createPlacer(text, changes)(anchor);
}

function placeUnchanged(anchor: Anchor, text: string, start: number): Placement {
  return text.startsWith(anchor.exact, start)
    ? { state: 'exact', start, end: start + anchor.exact.length }
    : { state: 'orphan' };
}

function createLedgerPlacer(text: string, entries: readonly LedgerEntry[]): (anchor: Anchor) => Placement {
  const growth = entries.reduce((sum, entry) => sum + entry.insert.length - (entry.end - entry.start), 0);
  const parentLength = text.length - growth;
  let map: LedgerMap | null = null;
  return anchor => {
    if (anchor.end > parentLength) return { state: 'orphan' };
    map ??= createLedgerMap(entries, parentLength);
    const child = map.spanToChild(anchor);
    if (child.state === 'exact') return placeUnchanged(anchor, text, child.start);
    const isLost = child.state === 'removed' || text.slice(child.start, child.end).trim() === '';
    return isLost ? { state: 'orphan' } : { state: 'changed', ...snapToGraphemes(text, child) };
  };
}
