import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { visibleParts } from '../../../../src/shared/domain/text/visible-parts';
import { propertyRuns } from '../../../support/property-runs';

const shown = (text: string) =>
  [...visibleParts(text)].map(part => (part.sign === null ? part.text : `[${part.sign}]`)).join('');

it.each([
  ['a\u202eb', 'a[U+202E]b'],
  ['a\u200bb', 'a[U+200B]b'],
  ['a\u0000b', 'a[U+0000]b'],
  ['a\ud800b', 'a[U+D800]b'],
  ['a\u2028b\uffff', 'a[U+2028]b[U+FFFF]'],
  ['👩‍👩‍👧 a\tb\r\nc', '👩‍👩‍👧 a\tb\r\nc'],
])('%j', (text, visible) => {
  expect(shown(text)).toBe(visible);
});

it('warns of letters that look like others', () => {
  expect([...visibleParts('Рaypal')]).toEqual([{ text: 'Рaypal', sign: null, warning: 'U+0420' }]);
});

test.prop([fc.string({ unit: 'binary' })], propertyRuns())('the parts are the whole text', text => {
  expect([...visibleParts(text)].map(part => part.text).join('')).toBe(text);
});
