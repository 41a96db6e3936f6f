import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { createOffsetTable } from '../../../../src/shared/domain/text/offsets';
import { propertyRuns } from '../../../support/property-runs';

it('counts an emoji as one code point and two units', () => {
  const table = createOffsetTable('a🚀b');
  expect([0, 1, 3, 4].map(table.toCodePoints)).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map(table.toUtf16)).toEqual([0, 1, 3, 4]);
  expect(table.codePointLength).toBe(3);
});

it('refuses an offset inside a surrogate pair or outside the text', () => {
  const table = createOffsetTable('a🚀b');
  expect(() => table.toCodePoints(2)).toThrow('Offset 2 stands inside a surrogate pair');
  expect(() => table.toCodePoints(5)).toThrow('Offset 5 is outside a text of 4 UTF-16 units');
  expect(() => table.toUtf16(4)).toThrow('Offset 4 is outside a text of 3 code points');
  expect(() => table.toUtf16(0.5)).toThrow(RangeError);
});

test.prop([fc.string({ unit: 'binary' })], propertyRuns())('agrees with counting, both ways', text => {
  const table = createOffsetTable(text);
  const characters = [...text];
  for (let count = 0; count <= characters.length; count++) {
    const units = characters.slice(0, count).join('').length;
    expect(table.toUtf16(count)).toBe(units);
    expect(table.toCodePoints(units)).toBe(count);
  }
});

it('counts a lone surrogate as one', () => {
  expect(createOffsetTable('\ud83d\ud83d\ude80\ude80').codePointLength).toBe(3);
});
