import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { indexedWords, tellingWords } from '../../../../src/shared/domain/corpus/telling-words';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from '../text/strange-text';

const written = (text: string, language: string, limit: number) =>
  tellingWords(text, language, limit)
    .map(word => word.written)
    .join(' ');

describe('tellingWords', () => {
  it.each([
    ['Die Fähre der Firma Wesertal kostet 8400 Euro, sagt Jana Vossberg.', 'Wesertal Vossberg 8400'],
    [
      'Am 3. Mai 2025 kommt das Zugunglück von Ahlerstedt vor das Landgericht.',
      'Landgericht Zugunglück Ahlerstedt',
    ],
    ['Naviqo und AIMMO werben in Berlin um Kunden.', 'AIMMO Naviqo werben'],
  ])('takes names, numbers and long words first: %s', (text, expected) => {
    expect(written(text, 'de', 3)).toBe(expected);
  });

  it('leaves out what every text has', () => {
    expect(
      written('Die Stadt und das Unternehmen haben im Jahr 2024 neue Projekte mit 12 Partnern.', 'de', 9),
    ).toBe('Partnern');
  });

  it('takes any capital for a name in English', () => {
    expect(written('Councillors thanked Oakley and extraordinary neighbours.', 'en', 2)).toBe(
      'Councillors Oakley',
    );
  });

  it('looks at all parts of a long text', () => {
    const text = `${'Nichts als dieser Satz. '.repeat(20_000)}Unterhaltungselektronikhersteller`;
    expect(written(text, 'de', 1)).toBe('Unterhaltungselektronikhersteller');
  });

  test.prop(
    [fc.oneof(strangeText(), fc.string({ unit: 'grapheme' })), fc.integer({ min: 0, max: 9 })],
    propertyRuns(),
  )('gives words as the index holds them, each once, no more than wanted', (text, limit) => {
    const words = tellingWords(text, 'de', limit).map(({ folded }) => folded);
    expect(words.length).toBeLessThanOrEqual(limit);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect([...indexedWords(word)]).toEqual([word]);
  });
});
