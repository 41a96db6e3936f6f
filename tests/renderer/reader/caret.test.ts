import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type CaretText,
  type Direction,
  lineAt,
  type MoveUnit,
  moveOffset,
  moveSelection,
  wordAt,
} from '../../../src/renderer/components/text/caret';
import { caretKey } from '../../../src/renderer/components/text/caret-keys';
import { displayRows } from '../../../src/renderer/components/text/display-rows';
import { isGraphemeBoundary } from '../../../src/shared/domain/text/graphemes';
import { splitSentences } from '../../../src/shared/domain/text/sentences';
import { propertyRuns } from '../../support/property-runs';

const caretText = (text: string): CaretText => ({
  text,
  rows: displayRows(text),
  sentences: () => splitSentences(text, 'de'),
});

/** `|` is the caret before, `>` where it stands after the move. */
function moved(marked: string, unit: MoveUnit, direction: Direction): string {
  const text = marked.replace('|', '');
  const to = moveOffset(caretText(text), marked.indexOf('|'), unit, direction);
  return `${text.slice(0, to)}>${text.slice(to)}`;
}

describe('moving the caret', () => {
  it.each([
    ['|äb', 'ä>b'],
    ['|e\u0301x', 'e\u0301>x'],
    ['|👨‍👩‍👧!', '👨‍👩‍👧>!'],
    ['a|\r\nb', 'a\r\n>b'],
    ['ab|', 'ab>'],
  ])('goes over whole characters: %s', (before, after) => {
    expect(moved(before, 'character', 'forward')).toBe(after);
  });

  it.each([
    ['Der |Rat tagt.', 'Der Rat> tagt.'],
    ['Der Rat| tagt.', 'Der Rat tagt>.'],
    ['Ende|.\n\nNeu', 'Ende.\n\nNeu>'],
    ['|1.234,5 Euro', '1.234,5> Euro'],
    ['Ende|.', 'Ende.>'],
  ])('goes to the end of the next word: %s', (before, after) => {
    expect(moved(before, 'word', 'forward')).toBe(after);
  });

  it.each([
    ['Der Rat| tagt.', 'Der >Rat tagt.'],
    ['Der |Rat', '>Der Rat'],
    ['Alt.\n\n|Neu', '>Alt.\n\nNeu'],
    ['|Der', '>Der'],
  ])('goes back to the start of a word: %s', (before, after) => {
    expect(moved(before, 'word', 'back')).toBe(after);
  });

  it.each([
    ['|Am 3. Mai kam er. Dann ging er.', 'forward', 'Am 3. Mai kam er.> Dann ging er.'],
    ['Am 3. Mai kam er.| Dann ging er.', 'forward', 'Am 3. Mai kam er. Dann ging er.>'],
    ['Am 3. Mai kam er. Dann ging| er.', 'back', 'Am 3. Mai kam er. >Dann ging er.'],
    ['Eins.| \n', 'forward', 'Eins. \n>'],
  ] as const)('goes by sentence: %s', (before, direction, after) => {
    expect(moved(before, 'sentence', direction)).toBe(after);
  });

  it.each([
    ['lang|er\nab', 'forward', 'langer\nab>'],
    ['ab\nlang|er', 'back', 'ab>\nlanger'],
    ['a|b\nxy', 'forward', 'ab\nx>y'],
    ['|ab', 'back', '>ab'],
    ['ab|\n👨‍👩‍👧', 'forward', 'ab\n>👨‍👩‍👧'],
  ] as const)('goes by row in the same column where no layout is known: %s', (before, direction, after) => {
    expect(moved(before, 'row', direction)).toBe(after);
  });

  const units = fc.constantFrom<MoveUnit>('character', 'word', 'sentence', 'row', 'row-edge', 'text');
  const text = fc.string({
    unit: fc.constantFrom('a', 'ß', ' ', '. ', 'e\u0301', '🐶', '\r\n', '\n', '\u200b', '🇩🇪'),
  });
  test.prop([text, units, fc.constantFrom<Direction>('back', 'forward'), fc.nat(40)], propertyRuns())(
    'stays between characters and never goes the other way',
    (source, unit, direction, steps) => {
      const caret = caretText(source);
      let offset = 0;
      for (let i = 0; i < steps; i++) offset = moveOffset(caret, offset, 'character', 'forward');
      const to = moveOffset(caret, offset, unit, direction);
      expect(isGraphemeBoundary(source, to)).toBe(true);
      expect(direction === 'forward' ? to >= offset : to <= offset).toBe(true);
    },
  );
});

describe('selecting', () => {
  const caret = caretText('Der Rat tagt.');

  it('extends from where it began', () => {
    expect(moveSelection(caret, { anchor: 4, focus: 7 }, 'word', 'forward', true)).toEqual({
      anchor: 4,
      focus: 12,
    });
  });

  it('collapses to the edge that the arrow points to', () => {
    expect(moveSelection(caret, { anchor: 4, focus: 7 }, 'character', 'back', false)).toEqual({
      anchor: 4,
      focus: 4,
    });
    expect(moveSelection(caret, { anchor: 7, focus: 4 }, 'character', 'forward', false)).toEqual({
      anchor: 7,
      focus: 7,
    });
  });

  it('takes the word under the pointer, the one right before it, or a single character', () => {
    expect(wordAt(caret, 5)).toEqual({ start: 4, end: 7 });
    expect(wordAt(caret, 7)).toEqual({ start: 4, end: 7 });
    expect(wordAt(caretText('a - b'), 2)).toEqual({ start: 2, end: 3 });
  });

  it('takes a line across the rows it is shown in', () => {
    const text = `kurz\n${'Wort '.repeat(1000)}\nkurz`;
    expect(lineAt(displayRows(text), 4500)).toEqual({ start: 5, end: 5005 });
  });
});

describe('keys in the text', () => {
  const key = (name: string) => {
    const parts = name.split('+');
    const pressed = {
      key: parts.at(-1) ?? '',
      ctrlKey: parts.includes('Ctrl'),
      metaKey: false,
      altKey: parts.includes('Alt'),
    };
    return caretKey({ ...pressed, shiftKey: parts.includes('Shift') });
  };

  it.each([
    ['ArrowRight', 'character', 'forward', false],
    ['Shift+ArrowLeft', 'character', 'back', true],
    ['Ctrl+Shift+ArrowRight', 'word', 'forward', true],
    ['Alt+ArrowDown', 'sentence', 'forward', false],
    ['Alt+Shift+ArrowLeft', 'sentence', 'back', true],
    ['ArrowUp', 'line', 'back', false],
    ['End', 'line-edge', 'forward', false],
    ['Ctrl+Home', 'text', 'back', false],
    ['Shift+PageDown', 'page', 'forward', true],
  ])('%s', (name, unit, direction, isExtending) => {
    expect(key(name)).toEqual({ action: 'move', unit, direction, isExtending });
  });

  it('selects everything with Ctrl+A and leaves the letter A to the commands', () => {
    expect(key('Ctrl+a')).toEqual({ action: 'select-all' });
    expect(key('a')).toBeNull();
    expect(key('Shift+A')).toBeNull();
    expect(key('5')).toBeNull();
    expect(key('Enter')).toBeNull();
  });
});
