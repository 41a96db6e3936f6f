import type { Span } from '../../model/span';
import type { Page, Removal } from './page';

/**
 * Gives every removal its span, so that whichever of them are accepted, the text stays whole: lines never run together and
 * no gap is left doubled.
 *
 * A gap is the white space between two filled lines. A removal takes its lines and one gap beside them. Among removals in
 * a row one gap stays: the widest (counting no more than one blank line), the first among equals; at the top of a text
 * what stands before the first line, at its end what stands behind the last. Those before the gap that stays take the gap
 * before them, those behind it the gap after. `removals` are in order and do not overlap.
 */
export function spansOf(page: Page, removals: readonly Removal[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < removals.length; ) {
    let to = from;
    while (to + 1 < removals.length && removals[to + 1]?.first === (removals[to]?.last ?? 0) + 1) to++;
    const row = removals.slice(from, to + 1);
    const stays = gapThatStays(page, row);
    spans.push(
      ...row.map((removal, at) => (at < stays ? withGapBefore(page, removal) : withGapAfter(page, removal))),
    );
    from = to + 1;
  }
  return spans;
}

/** Counted from 0, the gap before the row. */
function gapThatStays(page: Page, row: readonly Removal[]): number {
  const isAtStart = row[0]?.first === 0;
  const isAtEnd = row.at(-1)?.last === page.lines.length - 1;
  if (isAtStart) return 0;
  if (isAtEnd) return row.length;
  const widths = [
    ...row.map(removal => gapWidth(page, removal.first)),
    gapWidth(page, (row.at(-1)?.last ?? 0) + 1),
  ];
  return widths.indexOf(widths.includes(2) ? 2 : 1);
}

/** 1 for neighbouring lines, 2 where a blank line stands before the line at `position`. */
function gapWidth(page: Page, position: number): 1 | 2 {
  const before = page.lines[position - 1];
  const line = page.lines[position];
  const gap = page.text.slice(before?.end ?? 0, line?.start ?? page.text.length);
  return /^(?:\r\n?|\n)$/.test(gap) ? 1 : 2;
}

function withGapBefore(page: Page, { first, last }: Removal): Span {
  return { start: page.lines[first - 1]?.trimmedEnd ?? 0, end: page.lines[last]?.trimmedEnd ?? 0 };
}

function withGapAfter(page: Page, { first, last }: Removal): Span {
  return { start: page.lines[first]?.start ?? 0, end: page.lines[last + 1]?.start ?? page.text.length };
}
