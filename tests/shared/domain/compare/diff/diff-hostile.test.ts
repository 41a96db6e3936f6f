import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { rowsOf } from '../marked';

const SENTENCE = 'Die Stadt hat am Montag zwei neue Brücken über den Fluss eröffnet. ';
const CLAUSE = 'Die Stadt hat am Montag zwei neue Brücken über den Fluss eröffnet, ';

describe('diffTexts on hostile input, within its steps', () => {
  it.each([
    [
      'one sentence 10,000 times',
      SENTENCE.repeat(10_000),
      `${SENTENCE.repeat(9_000)}neu ${SENTENCE.repeat(500)}`,
      1 + 500,
    ],
    [
      'one sentence 10,000 times, every second one changed',
      SENTENCE.repeat(10_000),
      `${SENTENCE}neu `.repeat(5_000),
      5_000 + 5_000,
    ],
    [
      'one paragraph of a megabyte without a unique word',
      CLAUSE.repeat(15_000),
      `${CLAUSE}neu `.repeat(7_500),
      7_500 + 7_500,
    ],
    ['half a megabyte of four words', fewWords(1), fewWords(7_919), 250_000],
    ['nothing in common', 'links '.repeat(100_000), 'rechts '.repeat(100_000), 1],
    ['all words different', numbered('a'), numbered('b'), 1],
    ['all equal', SENTENCE.repeat(10_000), SENTENCE.repeat(10_000), 0],
    ['empty', '', SENTENCE.repeat(10_000), 1],
    ['only white space', ' '.repeat(1_000_000), `${' '.repeat(500_000)}\n`, 2],
    ['one megabyte without a space', 'a'.repeat(1_000_000), `${'a'.repeat(999_999)}b`, 1],
    ['one megabyte of full stops', '.'.repeat(1_000_000), `${'.'.repeat(400_000)}!${'.'.repeat(300_000)}`, 2],
    ['full stops with spaces', '. '.repeat(300_000), '! '.repeat(300_000), 300_001],
    ['emoji families', '👩‍👩‍👧'.repeat(50_000), `${'👩‍👩‍👧'.repeat(40_000)}x`, 1],
  ])('refines every gap for %s', (_, left, right, mostChanges) => {
    const { matches, changes, isCoarse } = diffTexts(left, right, 'de');
    const matched = rowsOf(matches, 3).reduce((sum, [, , length = 0]) => sum + length, 0);
    const changed = rowsOf(changes, 5).reduce((sum, [start = 0, end = 0]) => sum + end - start, 0);
    expect(matched + changed).toBe(left.length);
    expect(changes.length / 5).toBeLessThanOrEqual(mostChanges);
    expect(isCoarse).toBe(false);
  });

  it('leaves everything replaced and says so when it has no steps', () => {
    const { isCoarse, coarseGaps, changes } = diffTexts('a b c d e f', 'f e d c b a', 'de', 0);
    expect(isCoarse).toBe(true);
    expect([...coarseGaps]).toEqual([0, 11, 0, 11]);
    expect([...changes.subarray(0, 4)]).toEqual([0, 11, 0, 11]);
  });

  it('marks only the gap for which there were no steps', () => {
    const [left, right] = [`Gleich. ${fewWords(1)} Ende.`, `Gleich. ${fewWords(7_919)} Ende.`];
    const { matches, coarseGaps } = diffTexts(left, right, 'de', 2_000_000);
    expect(coarseGaps.length).toBeGreaterThan(0);
    expect(left.slice(0, matches[2])).toContain('Gleich. ');
    expect(left.slice(-' Ende.'.length)).toBe(' Ende.');
    expect((matches.at(-3) ?? 0) + (matches.at(-1) ?? 0)).toBe(left.length);
  });
});

function fewWords(seed: number): string {
  let state = seed;
  return Array.from({ length: 250_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return 'abcd'[state >>> 30];
  }).join(' ');
}

function numbered(letter: string): string {
  return Array.from({ length: 100_000 }, (_, i) => `${letter}${i}`).join(' ');
}
