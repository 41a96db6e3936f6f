import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  NUMBER_TOKEN,
  PUNCTUATION_TOKEN,
  tokenize,
  WORD_TOKEN,
} from '../../../../src/shared/domain/text/tokens';
import { propertyRuns } from '../../../support/property-runs';

function tokensOf(text: string): string[] {
  const { starts, ends } = tokenize(text);
  return Array.from(starts, (start, i) => text.slice(start, ends[i]));
}

const hostileText = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'ß',
      '1',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '.',
      ',',
      "'",
      '-',
      '\u0301',
      '\u200d',
      '\u00ad',
      '👩',
      '🏽',
      '🇩',
      '🇪',
    ],
    ...[
      '\ud800',
      '\udc00',
      '각',
      '\u1100',
      '\u11a8',
      '한',
      '漢',
      'ำ',
      'क',
      '\u094d',
      '\u0600',
      '\ufeff',
      '𝐀',
      '\ufe0f',
    ],
  ),
  maxLength: 40,
});

describe('tokenize', () => {
  it.each([
    ['Die Stadt, sagt sie.', 'Die|Stadt|,|sagt|sie|.'],
    ['1.234,5 Euro am 3.2.2026 um 10:15.', '1.234,5|Euro|am|3.2.2026|um|10:15|.'],
    ["geht's Europe’s 'so'", "geht's|Europe’s|'|so|'"],
    ['Start-up-Messe, 20-jährig', 'Start|-|up|-|Messe|,|20|-|jährig'],
    ['B2B 5G', 'B2B|5G'],
    ['Cafe\u0301 ist NFD', 'Cafe\u0301|ist|NFD'],
    ['Ober\u00adbürger', 'Ober\u00adbürger'],
    ['👩‍👩‍👧🇩🇪!', '👩‍👩‍👧|🇩🇪|!'],
    ['漢字かな', '漢|字|か|な'],
    [' \t\n', ''],
    ['...', '.|.|.'],
  ])('reads %s as %s', (text, expected) => {
    expect(tokensOf(text).join('|')).toBe(expected);
  });

  it('tells words, numbers and punctuation apart', () => {
    expect([...tokenize('5G kostet 1.500 €').kinds]).toEqual([
      WORD_TOKEN,
      WORD_TOKEN,
      NUMBER_TOKEN,
      PUNCTUATION_TOKEN,
    ]);
  });

  test.prop([hostileText], propertyRuns())('leaves nothing but white space between tokens', text => {
    const { starts, ends } = tokenize(text);
    let done = 0;
    for (const [i, start] of starts.entries()) {
      expect(
        text
          .slice(done, start)
          .trim()
          .replace(/\u0085/g, ''),
      ).toBe('');
      expect(ends[i]).toBeGreaterThan(start);
      done = ends[i] ?? 0;
    }
    expect(text.slice(done).trim()).toBe('');
  });

  test.prop([hostileText], propertyRuns())('never cuts a grapheme cluster', text => {
    const boundaries = new Set([text.length]);
    for (const { index } of new Intl.Segmenter('und').segment(text)) boundaries.add(index);
    const { starts, ends } = tokenize(text);
    for (const offset of [...starts, ...ends]) expect(boundaries).toContain(offset);
  });
});
