import { diff as shortestDiff } from 'fast-myers-diff';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { tokenize } from '../../../../../src/shared/domain/text/tokens';
import { rowsOf } from '../marked';

describe('diffTexts, of many short texts together', () => {
  it.each([
    [0.02, 1.02],
    [0.2, 1.02],
    [0.6, 1.02],
  ])('edits little more than must be, with %d of the words touched', (share, limit) => {
    let [size, smallest] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const [left, right] = versions(seed, 300, share);
      size += editSize(left, right);
      smallest += smallestSize(tokensOf(left), tokensOf(right));
    }
    expect(size / smallest).toBeLessThanOrEqual(limit);
    expect(size / smallest).toBeGreaterThanOrEqual(1);
  });
});

function tokensOf(text: string): string[] {
  const { starts, ends } = tokenize(text);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

function editSize(left: string, right: string): number {
  const kept = rowsOf(diffTexts(left, right, 'de').matches, 3).reduce(
    (sum, [start = 0, , length = 0]) => sum + tokensOf(left.slice(start, start + length)).length,
    0,
  );
  return tokensOf(left).length + tokensOf(right).length - 2 * kept;
}

function smallestSize(left: string[], right: string[]): number {
  let size = 0;
  for (const [a, b, c, d] of shortestDiff(left, right)) size += b - a + (d - c);
  return size;
}

/** Sentences of 6 to 22 words by frequency, and the same with bursts of about three words replaced, added, taken away. */
function versions(seed: number, length: number, share: number): [string, string] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => {
    const rank = Math.floor(9_000 ** next());
    return COMMON[rank - 1] ?? `wort${rank}`;
  };
  const left: string[] = [];
  for (let ends = 0; left.length < length; ) {
    if (left.length >= ends) ends = left.length + 6 + Math.floor(17 * next());
    left.push(left.length + 1 === ends ? `${word()}.` : word());
  }
  const right: string[] = [];
  for (let at = 0; at < left.length; ) {
    if (next() >= share / 3 / (1 - share * 0.8)) {
      right.push(left[at++] ?? '');
      continue;
    }
    const burst = 1 + Math.floor(-Math.log(1 - next()) * 2.5);
    const kind = next();
    if (kind < 0.8) for (let k = 0; k < burst; k++) right.push(word());
    if (kind < 0.6 || kind >= 0.8) at += burst;
  }
  return [left.join(' '), right.join(' ')];
}

const COMMON =
  'die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine'.split(' ');
