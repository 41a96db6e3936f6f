import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { listChanges } from '../../../src/renderer/compare/changes';
import { piecesOf, SAME, sortMarks } from '../../../src/renderer/compare/pieces';
import {
  type Rows,
  rowAt,
  rowOfChange,
  splitIntoRows,
  type TextSide,
} from '../../../src/renderer/compare/rows';
import { propertyRuns } from '../../support/property-runs';
import { assemble, diffOf, type Part, parseMarked } from './marked';

/** One line per row: left ‖ right, with line breaks shown as ⏎. */
function printRows(line: string): string[] {
  const { left, right, changes } = assemble(parseMarked(line.replaceAll('⏎', '\n')));
  const rows = splitIntoRows(left, right, changes);
  return listRows(rows, 'left', left).map((text, row) =>
    `${text} ‖ ${listRows(rows, 'right', right)[row]}`.replaceAll('\n', '⏎'),
  );
}

function listRows(rows: Rows, side: TextSide, text: string): string[] {
  return Array.from({ length: rows.count }, (_, row) => text.slice(rows[side][row], rows[side][row + 1]));
}

const text = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', '\n', '.', '👩‍👩‍👧', '\r\n'), maxLength: 12 });
const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.oneof(
    text,
    fc.record({ left: text, right: text }).filter(({ left, right }) => left !== right),
  ),
  { maxLength: 12 },
);

describe('splitIntoRows', () => {
  test.prop([parts], propertyRuns())('loses and repeats no character of either side', someParts => {
    const { left, right, changes } = assemble(someParts);
    const rows = splitIntoRows(left, right, changes);
    expect(listRows(rows, 'left', left).join('')).toBe(left);
    expect(listRows(rows, 'right', right).join('')).toBe(right);
    for (let row = 0; row < rows.count; row++) {
      expect(rows.left[row] === rows.left[row + 1] && rows.right[row] === rows.right[row + 1]).toBe(false);
    }
  });

  test.prop([parts], propertyRuns())('keeps unchanged text beside itself', someParts => {
    const { left, right, changes } = assemble(someParts);
    const rows = splitIntoRows(left, right, changes);
    const marks = sortMarks(diffOf(changes));
    const same = (side: TextSide, text: string, row: number) =>
      piecesOf(marks[side], rows[side][row] ?? 0, rows[side][row + 1] ?? 0)
        .filter(piece => piece.change === SAME)
        .map(({ start, end }) => text.slice(start, end));
    for (let row = 0; row < rows.count; row++)
      expect(same('left', left, row)).toEqual(same('right', right, row));
  });

  test.prop([parts], propertyRuns())('says in which row an offset and a change are', someParts => {
    const { left, right, changes } = assemble(someParts);
    const rows = splitIntoRows(left, right, changes);
    for (let offset = 0; offset < left.length; offset++) {
      const row = rowAt(rows, 'left', offset);
      expect(offset).toBeGreaterThanOrEqual(rows.left[row] ?? 0);
      expect(offset).toBeLessThan(rows.left[row + 1] ?? 0);
    }
    const starts = listChanges(changes).map(change => rowOfChange(rows, change));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each<[string, string[]]>([
    ['Eins.⏎Zwei.⏎', ['Eins.⏎ ‖ Eins.⏎', 'Zwei.⏎ ‖ Zwei.⏎']],
    ['Um [15→16] Uhr.⏎Ende', ['Um 15 Uhr.⏎ ‖ Um 16 Uhr.⏎', 'Ende ‖ Ende']],
    ['Eins.⏎[→Neu.⏎]Zwei.', ['Eins.⏎ ‖ Eins.⏎', ' ‖ Neu.⏎', 'Zwei. ‖ Zwei.']],
    ['Eins.⏎[Weg.⏎→]Zwei.', ['Eins.⏎ ‖ Eins.⏎', 'Weg.⏎ ‖ ', 'Zwei. ‖ Zwei.']],
  ])('pairs paragraphs: %s', (line, expected) => {
    expect(printRows(line)).toEqual(expected);
  });

  it('keeps a paragraph that was split in two beside both halves', () => {
    expect(printRows('Erst dies.[ →⏎]Dann das.⏎Ende')).toEqual([
      'Erst dies. Dann das.⏎ ‖ Erst dies.⏎Dann das.⏎',
      'Ende ‖ Ende',
    ]);
  });

  it('lays a large replacement out line beside line', () => {
    expect(printRows('[a⏎b⏎→1⏎2⏎3⏎4⏎5⏎]Ende')).toEqual([
      'a⏎ ‖ 1⏎',
      'b⏎ ‖ 2⏎',
      ' ‖ 3⏎',
      ' ‖ 4⏎',
      ' ‖ 5⏎',
      'Ende ‖ Ende',
    ]);
  });

  it('cuts a line of a megabyte into rows that can be drawn', () => {
    const line = 'ohne Absatz '.repeat(90_000);
    const rows = listRows(splitIntoRows(line, line, new Int32Array()), 'left', line);
    expect(rows.join('')).toBe(line);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(8000);
  });
});
