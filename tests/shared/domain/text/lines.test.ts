import { test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { splitLines } from '../../../../src/shared/domain/text/lines';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from './strange-text';

it.each([
  ['', ['']],
  ['a', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\rc', ['a', 'b', 'c']],
  ['a\n', ['a', '']],
  ['\n\r\n', ['', '', '']],
])('splits %j into lines', (text, expected) => {
  expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.prop([strangeText()], propertyRuns())('covers the text with lines and their breaks', text => {
  const lines = splitLines(text);
  expect(lines.map(line => text.slice(line.start, line.breakEnd)).join('')).toBe(text);
  for (const line of lines) {
    expect(text.slice(line.start, line.end)).not.toMatch(/[\r\n]/);
    expect(text.slice(line.end, line.breakEnd)).toMatch(/^(\r\n?|\n)?$/);
  }
});
