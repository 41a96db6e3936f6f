import { expect, test } from 'vitest';
import { isSlipOf } from '../../../../src/shared/domain/checks/alone/figures/digit-slips';

test.each([
  ['1410', '1140', 'two neighbours swapped'],
  ['274', '174', 'one digit another'],
  ['1876872', '1877872', 'one digit of a long figure'],
  ['138', '1387', 'the last digit lost'],
  ['4412', '412', 'a digit doubled'],
  ['2500', '250', 'ten times as much'],
  ['990', '1090', 'a carry forgotten'],
  ['26', '16', 'ten too many'],
])('%s is a slip of %s: %s', (written, expected) => {
  expect(isSlipOf(written, expected)).toBe(true);
});

test.each([
  ['1140', '1140', 'the same number'],
  ['1410', '1032', 'three digits others'],
  ['804', '408', 'the outer digits changed places'],
  ['15000', '81642', 'another number'],
  ['12', '1234', 'two digits lost'],
  ['', '7', 'no number'],
])('%s is no slip of %s: %s', (written, expected) => {
  expect(isSlipOf(written, expected)).toBe(false);
});
