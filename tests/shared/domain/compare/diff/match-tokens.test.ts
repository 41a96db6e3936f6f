import { fc, test } from '@fast-check/vitest';
import { diff as shortestDiff } from 'fast-myers-diff';
import { describe, expect, it } from 'vitest';
import { matchTokens } from '../../../../../src/shared/domain/compare/diff/match-tokens';
import { propertyRuns } from '../../../../support/property-runs';

const items = (max: number, length: number) =>
  fc.array(fc.nat({ max }), { maxLength: length }).map(list => Int32Array.from(list));

function editSize(partners: Int32Array, right: Int32Array): number {
  const matched = partners.reduce((count, partner) => count + (partner < 0 ? 0 : 1), 0);
  return partners.length + right.length - 2 * matched;
}

function smallestSize(left: Int32Array, right: Int32Array): number {
  let size = 0;
  for (const [a, b, c, d] of shortestDiff(left, right)) size += b - a + (d - c);
  return size;
}

/** A text of `length` words by frequency, and the same with a share of the words replaced, added and taken away. */
function versions(length: number, share: number): [Int32Array, Int32Array] {
  let state = 12_345;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => Math.floor(length ** next());
  const left = Array.from({ length }, word);
  const right = left.flatMap(item =>
    next() < share ? (next() < 0.5 ? [word()] : next() < 0.5 ? [] : [item, word()]) : [item],
  );
  return [Int32Array.from(left), Int32Array.from(right)];
}

describe('matchTokens', () => {
  test.prop(
    [fc.oneof(fc.tuple(items(4, 90), items(4, 90)), fc.tuple(items(40, 90), items(40, 90)))],
    propertyRuns(),
  )('finds a smallest edit of short sequences', ([left, right]) => {
    expect(editSize(matchTokens(left, right, 1e6).partners, right)).toBe(smallestSize(left, right));
  });

  test.prop([items(3, 60), items(3, 60), fc.nat({ max: 300 })], propertyRuns())(
    'matches equal items in ascending order, whatever the steps',
    (left, right, stepLimit) => {
      let before = -1;
      for (const [i, partner] of matchTokens(left, right, stepLimit).partners.entries()) {
        if (partner < 0) continue;
        expect(partner).toBeGreaterThan(before);
        expect(right[partner]).toBe(left[i]);
        before = partner;
      }
    },
  );

  it.each([
    [0.02, 1.005],
    [0.2, 1.02],
    [0.6, 1.02],
  ])('stays near the smallest edit of a long text with %d of the words touched', (share, limit) => {
    const [left, right] = versions(4_000, share);
    const size = editSize(matchTokens(left, right, 1e8).partners, right);
    expect(size / smallestSize(left, right)).toBeLessThanOrEqual(limit);
  });

  it.each([
    ['a million equal items', new Int32Array(1_000_000), new Int32Array(900_000), 0],
    ['a period of three against one of two', periodic(3, 100_000), periodic(2, 100_000), 600],
    ['four kinds in disorder', disorder(4, 60_000, 1), disorder(4, 60_000, 7), 250],
    ['hundreds of kinds in disorder', disorder(300, 60_000, 1), disorder(300, 60_000, 7), 600],
    [
      'every item different',
      Int32Array.from({ length: 200_000 }, (_, i) => i),
      Int32Array.from({ length: 200_000 }, (_, i) => i + 200_000),
      2,
    ],
    [
      'the order turned round',
      Int32Array.from({ length: 200_000 }, (_, i) => i),
      Int32Array.from({ length: 200_000 }, (_, i) => 199_999 - i),
      60,
    ],
  ])('answers for %s in so many steps an item', (_, left, right, stepsPerItem) => {
    const { isCoarse, stepCount } = matchTokens(left, right, 1e9);
    expect(isCoarse).toBe(false);
    expect(stepCount / (left.length + right.length)).toBeLessThanOrEqual(stepsPerItem);
  });

  it('stops at its steps and says so', () => {
    const [left, right] = [disorder(4, 60_000, 1), disorder(4, 60_000, 7)];
    const { isCoarse, stepCount } = matchTokens(left, right, 1_000_000);
    expect(isCoarse).toBe(true);
    // The gap at hand when they run out is counted, and then left alone.
    expect(stepCount).toBeLessThanOrEqual(1_000_000 + 2 * (left.length + right.length));
  });
});

function periodic(period: number, length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => i % period);
}

function disorder(kinds: number, length: number, seed: number): Int32Array {
  let state = seed;
  return Int32Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * kinds);
  });
}
