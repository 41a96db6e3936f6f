import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createLineBreaks } from '../../../../src/renderer/reader/edit/line-breaks';
import { propertyRuns } from '../../../support/property-runs';

const text = fc.string({ unit: fc.constantFrom('a', 'ö', '\n', '\r\n', '\r', '👩‍🚀'), maxLength: 30 });

describe('createLineBreaks', () => {
  it('shows every line break as one line feed', () => {
    expect(createLineBreaks('a\r\nb\rc\nd').editorText).toBe('a\nb\nc\nd');
  });

  it('keeps the breaks that nobody touched and types the kind that the text has most of', () => {
    const { apply } = createLineBreaks('eins\r\nzwei\r\ndrei\nvier');
    expect(apply([{ start: 5, end: 9, insert: '2\n2' }])).toBe('eins\r\n2\r\n2\r\ndrei\nvier');
    expect(createLineBreaks('a\nb\nc\r\nd').apply([{ start: 0, end: 0, insert: 'x\n' }])).toBe(
      'x\na\nb\nc\r\nd',
    );
  });

  it('takes out both characters of a break that is deleted', () => {
    expect(createLineBreaks('a\r\nb').apply([{ start: 1, end: 2, insert: '' }])).toBe('ab');
  });

  test.prop([text], propertyRuns())('gives the text again where nothing is typed', whole => {
    expect(createLineBreaks(whole).apply([])).toBe(whole);
  });

  test.prop([text, fc.nat(), fc.nat(), text], propertyRuns())(
    'does in the text what is done in the editor',
    (whole, at, length, insert) => {
      const { editorText, apply } = createLineBreaks(whole);
      const start = at % (editorText.length + 1);
      const end = Math.min(editorText.length, start + (length % 5));
      const typed = insert.replace(/\r\n?/g, '\n');
      const saved = apply([{ start, end, insert: typed }]);
      expect(saved.replace(/\r\n?/g, '\n').replace(/\n+/g, '\n')).toBe(
        (editorText.slice(0, start) + typed + editorText.slice(end)).replace(/\n+/g, '\n'),
      );
    },
  );

  test.prop([text], propertyRuns())('finds the place of every character in the editor', whole => {
    const { editorText, toEditor, fromEditor } = createLineBreaks(whole);
    for (let at = 0; at <= whole.length; at++) {
      const before = whole.slice(0, at);
      const isInside = before.endsWith('\r') && whole[at] === '\n';
      const expected = before.replace(/\r\n?/g, '\n').length - (isInside ? 1 : 0);
      expect(toEditor(at)).toBe(expected);
      if (!isInside) expect(fromEditor(expected)).toBe(at);
    }
    expect(toEditor(whole.length)).toBe(editorText.length);
  });
});
