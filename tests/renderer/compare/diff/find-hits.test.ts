import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  findHits,
  firstHitAfter,
  type Hits,
  hitOfRank,
  rankFromRow,
  rankOf,
} from '../../../../src/renderer/compare/diff/find-hits';
import { splitIntoRows } from '../../../../src/renderer/compare/rows';
import { propertyRuns } from '../../../support/property-runs';

function findAll(text: string, query: string): Hits {
  const search = findHits(text, query);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

function print(text: string, query: string): string[] {
  const { count, starts, ends } = findAll(text, query);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
}

describe('finding in a text', () => {
  it.each([
    ['KÖLN, Koeln und Köln', 'köln', ['KÖLN', 'Koeln', 'Köln']],
    ['Straße und Strasse', 'strasse', ['Straße', 'Strasse']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['nichts', 'etwas', []],
    ['leer', '', []],
  ])('%s: %s', (text, query, expected) => {
    expect(print(text, query)).toEqual(expected);
  });

  it('finds what lies across the border of two slices of work, and each place once', () => {
    const text = `${'x'.repeat(39_997)}Hafenfest${'y'.repeat(50_000)}Hafenfest`;
    const { count, starts } = findAll(text, 'hafenfest');
    expect([count, starts[0], starts[1]]).toEqual([2, 39_997, 90_006]);
  });

  it('gives way after each slice', () => {
    expect([...findHits('Wort '.repeat(30_000), 'kai')].length).toBe(4);
  });
});

describe('stepping through both texts', () => {
  const line = fc.constantFrom('a', 'b a', '', 'aa', 'c');
  test.prop([fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 })], propertyRuns())(
    'goes row by row, left before right, and meets every hit once',
    (leftLines, rightLines) => {
      const [left, right] = [leftLines.join('\n'), rightLines.join('\n')];
      const rows = splitIntoRows(left, right, Int32Array.of(0, left.length, 0, right.length, 5));
      const hits = { left: findAll(left, 'a'), right: findAll(right, 'a') };
      const total = hits.left.count + hits.right.count;
      const places = Array.from({ length: total }, (_, rank) => hitOfRank(hits, rows, rank));
      expect(places.map(place => place && rankOf(hits, rows, place))).toEqual(places.map((_, rank) => rank));
      expect(new Set(places.map(place => `${place?.side} ${place?.index}`)).size).toBe(total);
      expect(hitOfRank(hits, rows, total)).toBeNull();
      expect(rankFromRow(hits, rows, rows.count)).toBe(0);
      expect(firstHitAfter(hits.left, left.length)).toBe(hits.left.count);
    },
  );
});
