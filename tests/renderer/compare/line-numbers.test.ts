import { describe, expect, it } from 'vitest';
import { numberLines, paragraphAt } from '../../../src/renderer/compare/line-numbers';
import { splitIntoRows } from '../../../src/renderer/compare/rows';

describe('numbers of lines and paragraphs', () => {
  const text = 'Eins.\n\nZwei.\nDrei.\n  \nVier.';
  const rows = splitIntoRows(text, text, new Int32Array());
  const numbers = numberLines(text, rows.left);

  it('count every line, and as paragraphs those with something to read', () => {
    expect([...numbers.lines]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...numbers.paragraphs]).toEqual([1, 0, 2, 3, 0, 4]);
  });

  it('say in which paragraph an offset is', () => {
    expect(paragraphAt(numbers, rows, 'left', text.indexOf('rei.'))).toBe(3);
    expect(paragraphAt(numbers, rows, 'left', text.indexOf('  '))).toBe(3);
  });

  it('are not repeated where a line goes on in the next row', () => {
    const line = 'Wort '.repeat(3000);
    const long = splitIntoRows(line, line, new Int32Array());
    expect([...numberLines(line, long.left).lines]).toEqual([1, 0, 0]);
  });
});
