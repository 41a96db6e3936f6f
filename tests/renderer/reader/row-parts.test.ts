import { describe, expect, it } from 'vitest';
import { displayRows } from '../../../src/renderer/components/text/display-rows';
import { rowParts } from '../../../src/renderer/components/text/row-parts';

const NOTHING = { start: 0, end: 0 };

function partsOf(text: string, index = 0, selection = NOTHING) {
  const row = displayRows(text)[index];
  return row ? rowParts(text, row, [], selection) : [];
}

describe('what is drawn for a row', () => {
  it('takes a character that turns the writing direction out of the line and keeps the offsets behind it', () => {
    const parts = partsOf('Kurs\u202efdp.exe');
    expect(
      parts.map(({ start, end, deceptive }) => [
        start,
        end,
        deceptive?.kind ?? null,
        deceptive?.name ?? null,
      ]),
    ).toEqual([
      [0, 4, null, null],
      [4, 5, 'bidi-control', 'U+202E'],
      [5, 12, null, null],
    ]);
  });

  it('counts offsets from the start of the text, not of the row', () => {
    expect(partsOf('eins\nzwei\u200bdrei', 1).map(({ start, end }) => [start, end])).toEqual([
      [5, 9],
      [9, 10],
      [10, 14],
    ]);
  });

  it('marks a word of mixed scripts without hiding it', () => {
    const found = partsOf('Bei der Bаnk').find(({ deceptive }) => deceptive);
    expect(found).toMatchObject({ start: 8, end: 12, deceptive: { kind: 'mixed-script', name: 'U+0430' } });
  });

  it('says which parts are selected', () => {
    expect(
      partsOf('Der Rat tagt', 0, { start: 4, end: 7 }).map(({ start, isSelected }) => [start, isSelected]),
    ).toEqual([
      [0, false],
      [4, true],
      [7, false],
    ]);
  });
});
