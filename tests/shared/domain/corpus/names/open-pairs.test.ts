import { expect, it } from 'vitest';
import { hasOpenPair } from '../../../../../src/shared/domain/corpus/names/open-pairs';

type Said = Parameters<typeof hasOpenPair>[1][number];

const same = (...forms: string[]): Said => ({ forms, verdict: 'same', official: null });
const different = (...forms: string[]): Said => ({ forms, verdict: 'different', official: null });

it.each([
  ['nothing was decided', [], true],
  ['all are one', [same('A', 'B', 'C')], false],
  ['all are different', [different('A', 'B', 'C')], false],
  ['one pair is left', [same('A', 'B')], true],
  ['the same as the same is the same', [same('A', 'B'), same('B', 'C')], false],
  ['different from one is different from the other', [same('A', 'B'), different('B', 'C')], false],
  [
    'two are different from the third, and nobody knows of them',
    [different('A', 'C'), different('B', 'C')],
    true,
  ],
  ['the official form counts', [{ ...same('A', 'B'), official: 'C' }], false],
  ['others were decided about', [same('A', 'D'), different('B', 'E')], true],
])('%s: %j', (_why, decisions, expected) => {
  expect(hasOpenPair(['A', 'B', 'C'], decisions, () => true)).toBe(expected);
});

it('a decision that does not hold everywhere settles a pair where one form stands nowhere else', () => {
  const decisions = [different('A', 'B')];
  expect(hasOpenPair(['A', 'B'], decisions, () => false)).toBe(true);
  expect(hasOpenPair(['A', 'B'], decisions, (_at, form) => form === 'B')).toBe(false);
});
