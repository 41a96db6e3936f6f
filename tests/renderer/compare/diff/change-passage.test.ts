import { expect, it } from 'vitest';
import type { Change } from '../../../../src/renderer/compare/changes';
import { passageOfChange, suggestLabel } from '../../../../src/renderer/compare/diff/change-passage';

const change = (leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): Change => ({
  index: 0,
  leftStart,
  leftEnd,
  rightStart,
  rightEnd,
  weight: 'wording',
  passages: [],
});

it('a note stands on the words of the right, on those of the left only where the right has none', () => {
  expect(passageOfChange(change(3, 5, 7, 9))).toEqual({ side: 'right', start: 7, end: 9 });
  expect(passageOfChange(change(3, 3, 7, 9))).toEqual({ side: 'right', start: 7, end: 9 });
  expect(passageOfChange(change(3, 5, 7, 7))).toEqual({ side: 'left', start: 3, end: 5 });
});

it('a note begins with the label of its kind, or with the first one that there is', () => {
  const labels = ['needs-source', 'wrong-number', 'style'];
  expect(suggestLabel('number', labels)).toBe('wrong-number');
  expect(suggestLabel('punctuation', labels)).toBe('style');
  expect(suggestLabel('name', labels)).toBe('needs-source');
  expect(suggestLabel('name', [])).toBeNull();
});
