import { AppError } from '../../errors';
import type { TextChange } from '../../model/comparison';
import type { LedgerEntry } from '../../model/document';
import type { Span } from '../../model/span';
import { isGraphemeBoundary } from '../text/graphemes';

/**
 * The ledger over `leftText` that puts what stands in `rightText` in the place of each accepted change. What is not listed
 * stays as the left text has it; a change between equal words needs no entry.
 *
 * Throws `invalid_input` for changes that are out of order, overlap on a side, leave a text or cut a grapheme cluster: no
 * comparison of these two texts lists such. Whether the rest of both texts is equal is not asked.
 */
export function toAcceptedLedger(
  changes: readonly TextChange[],
  leftText: string,
  rightText: string,
  fromVersionId: number,
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let leftDone = 0;
  let rightDone = 0;
  for (const [index, { left, right }] of changes.entries()) {
    requireFit(left, leftText, leftDone, index, 'left');
    requireFit(right, rightText, rightDone, index, 'right');
    leftDone = left.end;
    rightDone = right.end;
    const insert = rightText.slice(right.start, right.end);
    if (insert === leftText.slice(left.start, left.end)) continue;
    entries.push({ ...left, insert, cause: { kind: 'accepted-change', fromVersionId } });
  }
  return entries;
}

function requireFit(
  { start, end }: Span,
  text: string,
  minStart: number,
  index: number,
  side: 'left' | 'right',
): void {
  const refuse = (what: string) => {
    const message = `Change ${index + 1} ${what} on the ${side} side, at ${start}-${end}`;
    return new AppError('invalid_input', message, { reason: 'no-such-change' });
  };
  if (end < start || end > text.length) throw refuse('does not lie within the text');
  if (start < minStart) throw refuse('begins before the one before it ends');
  if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end)) throw refuse('cuts a character');
}
