import { expect, test } from 'vitest';
import { findAmounts } from '../../../../src/shared/domain/text/amounts';
import { isTimes, withTimes } from '../../../../src/shared/domain/text/counted-times';

const timesIn = (text: string) => withTimes(text, findAmounts(text, 'de')).filter(isTimes);

test('finds the adverbs that count times among the amounts, in order', () => {
  const text = 'Er traf 7 Mal, 14-mal hielt die Torfrau, fünfmal der Pfosten, und 3 Bälle gingen fehl.';
  const all = withTimes(text, findAmounts(text, 'de'));
  expect(timesIn(text).map(({ figure, value }) => [figure, value])).toEqual([
    ['14-mal', 14],
    ['fünfmal', 5],
  ]);
  expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).toSorted((a, b) => a - b));
  expect(new Set(all.map(({ start }) => start)).size).toBe(all.length);
});

test('takes no other word with "mal" in it for one', () => {
  expect(timesIn('Diesmal malte sie fünfmalig ein Merkmal, x5mal und 1400-mal.')).toEqual([]);
});
