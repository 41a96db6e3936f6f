import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Piece, type Row, rowsOfChanges, splitIntoRows } from '../../../src/renderer/compare/rows';
import { propertyRuns } from '../../support/property-runs';
import { assemble, type Part, parseMarked } from './marked';

/** One line per row: left ‖ right, with line breaks shown as ⏎. */
function printRows(line: string): string[] {
  const { left, right, changes } = assemble(parseMarked(line.replaceAll('⏎', '\n')));
  return splitIntoRows(left, right, changes).map(row =>
    `${sliceAll(left, row.left)} ‖ ${sliceAll(right, row.right)}`.replaceAll('\n', '⏎'),
  );
}

function sliceAll(text: string, pieces: readonly Piece[]): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join('');
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
    expect(rows.map(row => sliceAll(left, row.left)).join('')).toBe(left);
    expect(rows.map(row => sliceAll(right, row.right)).join('')).toBe(right);
  });

  test.prop([parts], propertyRuns())(
    'keeps unchanged pieces beside each other and every change in its place',
    someParts => {
      const { left, right, changes } = assemble(someParts);
      const rows = splitIntoRows(left, right, changes);
      for (const row of rows) expect(row.left.length + row.right.length).toBeGreaterThan(0);
      const sameText = (side: 'left' | 'right', of: string) =>
        rows
          .map(row =>
            sliceAll(
              of,
              row[side].filter(piece => piece.change < 0),
            ),
          )
          .join('|');
      expect(sameText('left', left)).toBe(sameText('right', right));
      const starts = rowsOfChanges(rows, changes.length / 5);
      expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
      expect(starts.includes(-1)).toBe(false);
    },
  );

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
    const rows: Row[] = splitIntoRows(line, line, new Int32Array());
    expect(
      sliceAll(
        line,
        rows.flatMap(row => row.left),
      ),
    ).toBe(line);
    expect(
      Math.max(...rows.flatMap(row => row.left).map(({ start, end }) => end - start)),
    ).toBeLessThanOrEqual(8000);
  });
});
