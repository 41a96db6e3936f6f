import { expect, it } from 'vitest';
import {
  factDecorations,
  isOnlyNoticed,
  type ListedFact,
  needsLook,
} from '../../../src/renderer/reader/facts/fact-order';

const fact = (state: ListedFact['state'], findingId: number | null): ListedFact => ({
  kind: 'date',
  start: 3,
  end: 20,
  exact: '16. Oktober 2026',
  state,
  other: null,
  beside: null,
  findingId,
  checked: null,
  formerly: null,
});

it('what a rule noticed is to be looked at and marked, also where the references have the fact just so', () => {
  const [noticed, plain, otherwise] = [fact('same', 7), fact('same', null), fact('other', 7)];
  expect([noticed, plain, otherwise].map(needsLook)).toEqual([true, false, true]);
  expect([noticed, plain, otherwise].map(isOnlyNoticed)).toEqual([true, false, false]);
  expect(factDecorations([noticed], null)).toHaveLength(1);
  expect(factDecorations([plain], null)).toEqual([]);
});
