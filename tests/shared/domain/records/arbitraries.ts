import { fc } from '@fast-check/vitest';
import type { LedgerEntry } from '../../../../src/shared/model/document';
import { cut } from './bundles';

const PIECES = [
  'a',
  'B',
  ' ',
  '\n',
  '\r\n',
  '"',
  ',',
  ';',
  '=',
  "'",
  'ü',
  'u\u0308',
  '🐶',
  '👩‍👩‍👧',
  '🇩🇪',
  '\u2028',
  '\uFEFF',
  '\t',
  '語',
];

/** A text as a list of pieces, none of which a cut may divide. Pieces may still join into one grapheme. */
export const pieces = (): fc.Arbitrary<string[]> => fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });

export function graphemeOffsets(text: string): number[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...Array.from(segmenter.segment(text), part => part.index), text.length];
}

/** A text with a grapheme-safe span of at least one character. */
export function textWithSpan(): fc.Arbitrary<{ text: string; start: number; end: number }> {
  return fc.tuple(pieces(), fc.nat(), fc.nat()).map(([parts, first, second]) => {
    const text = `x${parts.join('')}`;
    const offsets = graphemeOffsets(text);
    const last = offsets.length - 1;
    const from = first % last;
    const to = from + 1 + (second % (last - from));
    return { text, start: offsets[from] ?? 0, end: offsets[to] ?? text.length };
  });
}

/** Lawful replacements of `text`, from random numbers. */
export function entriesFor(text: string, numbers: readonly number[]): LedgerEntry[] {
  const offsets = graphemeOffsets(text);
  const cuts = [...new Set(numbers.map(number => offsets[number % offsets.length] ?? 0))].sort(
    (a, b) => a - b,
  );
  const entries: LedgerEntry[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 2) {
    const insert = ['', 'neu', '🐯', 'o\u0308'][(numbers[index] ?? 0) % 4];
    entries.push(cut(cuts[index] ?? 0, cuts[index + 1] ?? 0, insert));
  }
  return entries;
}
