import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../../../src/shared/domain/checks/findings';
import { directionOf, withoutGuesses } from '../../../../src/shared/domain/checks/references';

describe('directionOf', () => {
  it.each([
    ['2026-10-18', '2026-10-16', 'earlier'],
    ['2026-10-16', '2026-10-18', null],
    ['2026-10-16', '2026-10-16', 'undirected'],
    ['2026-10', '2026-10-16', 'undirected'],
    ['2026', '2025-12-31', 'earlier'],
    ['2026-09', '2026-10-01', null],
    [null, '2026-10-16', 'dated'],
    ['2026-10-16', null, 'undirected'],
    [null, null, 'undirected'],
  ])('of a text of %s, one of %s is %s', (own, other, direction) => {
    expect(directionOf(own, other)).toBe(direction);
  });
});

describe('withoutGuesses', () => {
  const at = { start: 0, end: 4 };
  const found = [
    makeFinding('number_mismatch', { at, other: { document: 1, ...at } }),
    makeFinding('hedge_dropped', { at, other: { document: 0, ...at } }),
    makeFinding('quote_altered', { at, other: { document: 1, ...at } }),
    makeFinding('unsupported', { at }),
  ];
  const rulesAfter = (isDirected: boolean[]) => withoutGuesses(found, isDirected).map(({ rule }) => rule);

  it('keeps what needs a direction only against texts that came first', () => {
    expect(rulesAfter([true, false])).toEqual(['number_mismatch', 'hedge_dropped', 'unsupported']);
    expect(rulesAfter([false, true])).toEqual(['number_mismatch', 'quote_altered', 'unsupported']);
    expect(rulesAfter([false, false])).toEqual(['number_mismatch']);
  });
});
