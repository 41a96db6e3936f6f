import type { LedgerEntry } from '../../../../src/shared/model/document';

/** The ends of the entries, in the parent or in the child, that stand inside a grapheme cluster of the whole text. */
export function cutGraphemes(parent: string, child: string, entries: readonly LedgerEntry[]): number[] {
  const [inParent, inChild] = [boundaries(parent), boundaries(child)];
  let shift = 0;
  return entries.flatMap(({ start, end, insert }) => {
    const childStart = start + shift;
    shift += insert.length - (end - start);
    return [
      ...[start, end].filter(offset => !inParent.has(offset)),
      ...[childStart, childStart + insert.length].filter(offset => !inChild.has(offset)),
    ];
  });
}

function boundaries(text: string): ReadonlySet<number> {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}
