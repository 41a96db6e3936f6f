import type { Anchor, Placement } from '../../model/annotation';
import type { LedgerEntry } from '../../model/document';
import { createLedgerMap } from '../compare/ledger';
import { snapToGraphemes } from '../text/graphemes';
import { findByQuote } from './quote';

/** How the anchor's text became the text it is placed in: not at all, by a known ledger over it, or in a way nobody recorded. */
export type Changes =
  | { readonly kind: 'same' }
  | { readonly kind: 'ledger'; readonly entries: readonly LedgerEntry[] }
  | { readonly kind: 'none' };

/**
 * Where `anchor` stands in `text`; an orphan rather than a guess.
 *
 * `same` and `ledger` are exact and never look anywhere else; where text and ledger disagree with the anchor's words it is
 * an orphan. `none` looks for the words with their context (anchors/quote.ts). A `changed` place is widened to whole
 * graphemes. Throws a RangeError for a ledger that breaks its law.
 */
export function placeAnchor(anchor: Anchor, text: string, changes: Changes): Placement {
  switch (changes.kind) {
    case 'same':
      return placeUnchanged(anchor, text, anchor.start);
    case 'ledger':
      return placeThroughLedger(anchor, text, changes.entries);
    case 'none':
      return findByQuote(anchor, text);
  }
}

function placeUnchanged(anchor: Anchor, text: string, start: number): Placement {
  return text.startsWith(anchor.exact, start)
    ? { state: 'exact', start, end: start + anchor.exact.length }
    : { state: 'orphan' };
}

function placeThroughLedger(anchor: Anchor, text: string, entries: readonly LedgerEntry[]): Placement {
  const growth = entries.reduce((sum, entry) => sum + entry.insert.length - (entry.end - entry.start), 0);
  const parentLength = text.length - growth;
  if (anchor.end > parentLength) return { state: 'orphan' };
  const child = createLedgerMap(entries, parentLength).spanToChild(anchor);
  if (child.state === 'exact') return placeUnchanged(anchor, text, child.start);
  const isLost = child.state === 'removed' || text.slice(child.start, child.end).trim() === '';
  return isLost ? { state: 'orphan' } : { state: 'changed', ...snapToGraphemes(text, child) };
}
