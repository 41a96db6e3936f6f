import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { displayRows, LONGEST_ROW, rowIndexAt } from '../../../src/renderer/components/text/display-rows';
import { isGraphemeBoundary } from '../../../src/shared/domain/text/graphemes';
import { propertyRuns } from '../../support/property-runs';

const hostileText = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    'ä',
    'e\u0301',
    '🐶',
    '👨‍👩‍👧',
    '\n',
    '\r\n',
    '\r',
    '\u202e',
    'x'.repeat(900),
  ),
});

describe('displayRows', () => {
  test.prop([hostileText], propertyRuns())('covers the text without gaps and cuts no grapheme', text => {
    const rows = displayRows(text);
    expect(rows.map(row => text.slice(row.start, row.breakEnd)).join('')).toBe(text);
    expect(rows.every(row => isGraphemeBoundary(text, row.start) && row.end - row.start <= LONGEST_ROW)).toBe(
      true,
    );
    expect(rows.every(row => !/[\r\n]/.test(text.slice(row.start, row.end)))).toBe(true);
  });

  test.prop([hostileText, fc.nat()], propertyRuns())('finds the row of every offset', (text, number) => {
    const rows = displayRows(text);
    const offset = number % (text.length + 1);
    const row = rows[rowIndexAt(rows, offset)];
    expect(row && row.start <= offset && (offset < row.breakEnd || offset === text.length)).toBe(true);
  });

  it('shows a line break of two characters as one', () => {
    expect(displayRows('ab\r\n\r\nc').map(({ start, end, breakEnd }) => [start, end, breakEnd])).toEqual([
      [0, 2, 4],
      [4, 4, 6],
      [6, 7, 7],
    ]);
  });

  it('cuts a long line behind a space and marks both halves', () => {
    const text = `${'Wort '.repeat(900)}Ende`;
    const rows = displayRows(text);
    expect(rows.map(({ start, isContinuation, isCut }) => ({ start, isContinuation, isCut }))).toEqual([
      { start: 0, isContinuation: false, isCut: true },
      { start: 4000, isContinuation: true, isCut: false },
    ]);
  });

  it('keeps one giant grapheme in one row', () => {
    expect(displayRows(`a${'\u0301'.repeat(9000)}`)).toHaveLength(1);
  });
});
