import { describe, expect, it } from 'vitest';
import { moveRow } from '../../../src/renderer/components/rows/row-keys';

describe('keys in a list of rows', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 9],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['a', 3, null],
  ])('%s from row %i leads to %s of 10', (key, from, to) => {
    expect(moveRow(key, from, 10, 8)).toBe(to);
  });

  it('lead nowhere in an empty list', () => {
    expect(moveRow('ArrowDown', 0, 0, 6)).toBeNull();
  });
});
