import { expect, it } from 'vitest';
import { comparePath, parseId, parseMode } from '../../../src/renderer/compare/compare-path';
import { percentOf } from '../../../src/renderer/components/format';
import { readerPath } from '../../../src/renderer/components/reader-path';

it('writes addresses of comparisons and passages', () => {
  expect(comparePath(3, 7)).toBe('/compare/3/7');
  expect(comparePath(3, 7, 'diff')).toBe('/compare/3/7?mode=diff');
  expect(readerPath({ documentId: 1, versionId: 3, start: 120, end: 150 })).toBe(
    '/reader/1?version=3&at=120-150',
  );
});

it.each([
  ['12', 12],
  ['0', null],
  ['-1', null],
  ['1e3', null],
  ['x', null],
  ['99999999999999999999', null],
  [undefined, null],
])('reads the id in %j as %s', (text, expected) => {
  expect(parseId(text)).toBe(expected);
});

it.each([
  ['diff', 'diff'],
  ['alignment', 'alignment'],
  ['auto', null],
  [null, null],
])('reads the mode %j as %s', (text, expected) => {
  expect(parseMode(text)).toBe(expected);
});

it.each([
  [0, 0],
  [0.001, 1],
  [0.037, 4],
  [0.999, 99],
  [1, 100],
])('rounds a share of %f to %i percent', (share, expected) => {
  expect(percentOf(share)).toBe(expected);
});
