import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { wordSpans } from '../../../../src/shared/domain/text/word-spans';
import { propertyRuns } from '../../../support/property-runs';

function wordsOf(text: string): string[] {
  const spans = wordSpans(text);
  return Array.from({ length: spans.length / 2 }, (_, k) => text.slice(spans[2 * k], spans[2 * k + 1]));
}

describe('wordSpans', () => {
  it.each([
    ['Die Start-up-Woche, H&M und Ost–West.', 'Die|Start-up-Woche|H&M|und|Ost|West'],
    ["Hans' Rock 'n' Roll geht’s", 'Hans|Rock|n|Roll|geht’s'],
    ['20-jährig, 1.500 Euro', '20-jährig|1|500|Euro'],
    ['Cafe\u0301 Ott\u0301 -', 'Cafe\u0301|Ott\u0301'],
    ['- -- a--b -c', 'a|b|c'],
    ['', ''],
  ])('finds in %j %s', (text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected);
  });

  const unit = fc.constantFrom(
    'a',
    'Z',
    'ß',
    '7',
    '½',
    'Ⅳ',
    ' ',
    '-',
    '\u2010',
    '&',
    "'",
    '’',
    '.',
    '–',
    '\n',
    '€',
  );

  test.prop([fc.string({ unit, maxLength: 40 })], propertyRuns())(
    'finds the same words in a text with a character that can join another',
    text => {
      expect(wordSpans(text)).toEqual(wordSpans(`${text} \u0301`));
    },
  );
});
