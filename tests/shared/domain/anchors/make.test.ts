import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { makeAnchor } from '../../../../src/shared/domain/anchors/make';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { CONTEXT_LENGTH } from '../../../../src/shared/model/annotation';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from '../text/strange-text';

it('keeps the words and what stands around them', () => {
  expect(makeAnchor('Am Montag kam Frau Falk.', { start: 14, end: 23 })).toEqual({
    start: 14,
    end: 23,
    exact: 'Frau Falk',
    prefix: 'Am Montag kam ',
    suffix: '.',
  });
});

it('widens to whole graphemes and cuts none at the far ends of the context', () => {
  const text = `${'👩‍🚀'.repeat(20)}a\u0308${'👩‍🚀'.repeat(20)}`;
  const anchor = makeAnchor(text, { start: 101, end: 102 });
  expect(anchor).toMatchObject({ start: 100, end: 102, exact: 'a\u0308' });
  expect(anchor.prefix).toBe('👩‍🚀'.repeat(12));
  expect(anchor.suffix).toBe('👩‍🚀'.repeat(12));
});

it.each([
  [3, 3],
  [-1, 2],
  [2, 9],
])('refuses the passage from %d to %d', (start, end) => {
  expect(() => makeAnchor('abcdef', { start, end })).toThrow(RangeError);
});

test.prop([strangeText(120), fc.nat(), fc.nat()], propertyRuns())('never cuts a grapheme', (text, a, b) => {
  fc.pre(text.length > 0);
  const start = a % text.length;
  const anchor = makeAnchor(text, { start, end: start + 1 + (b % (text.length - start)) });
  const edges = [
    anchor.start - anchor.prefix.length,
    anchor.start,
    anchor.end,
    anchor.end + anchor.suffix.length,
  ];
  expect(edges.map(edge => isGraphemeBoundary(text, edge))).toEqual([true, true, true, true]);
  expect(anchor.prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
  expect(anchor.suffix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
  const [from = 0, , , to = 0] = edges;
  expect(anchor.prefix + anchor.exact + anchor.suffix).toBe(text.slice(from, to));
});
