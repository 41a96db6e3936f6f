import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { caretAfter } from '../../../src/renderer/reader/caret-after';
import { placeOfWords } from '../../../src/renderer/reader/place-of-words';
import { propertyRuns } from '../../support/property-runs';

describe('the caret after replacements', () => {
  const at = (caret: number) =>
    caretAfter(caret, [
      { start: 10, end: 20, insert: 'x' },
      { start: 0, end: 4, insert: '' },
      { start: 30, end: 30, insert: { length: 5 } },
    ]).start;

  it.each([
    [0, 0],
    [2, 0],
    [4, 0],
    [9, 5],
    [15, 6],
    [20, 7],
    [25, 12],
    [30, 22],
  ])('stood at %i and stands at %i', (before, after) => {
    expect(at(before)).toBe(after);
  });

  test.prop([fc.string(), fc.nat(30), fc.nat(30), fc.string()], propertyRuns())(
    'has the same words behind it as before, where they were not touched',
    (text, from, length, insert) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const replaced = text.slice(0, start) + insert + text.slice(end);
      const moved = caretAfter(end, [{ start, end, insert }]);
      expect(replaced.slice(moved.start)).toBe(text.slice(end));
    },
  );
});

describe('the place of words', () => {
  const TEXT = `Die Messe beginnt. ${'Es regnet. '.repeat(40)}Der Chef der Messe lädt zur Medica ein.`;
  const found = (search: string) => {
    const place = placeOfWords(TEXT, search);
    return place && TEXT.slice(place.start, place.start + 12);
  };

  it.each([
    ['der messe', 'der Messe lä'],
    ['messe chef', 'Chef der Mes'],
    ['chef unfug', 'Chef der Mes'],
    ['messe', 'Messe beginn'],
    ['laedt', 'lädt zur Med'],
    ['unfug', null],
    ['“', null],
  ])('%s are read from „%s“', (search, words) => {
    expect(found(search)).toBe(words);
  });
});
