import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/shared/domain/text/sentences';
import { propertyRuns } from '../../../support/property-runs';

function sentencesOf(text: string, language: string): string[] {
  const pairs = splitSentences(text, language);
  return Array.from({ length: pairs.length / 2 }, (_, i) => text.slice(pairs[2 * i], pairs[2 * i + 1]));
}

/** `|` marks where one sentence ends and the next begins; it is not part of the text. */
function expectSplit(marked: string, language: string): void {
  const expected = marked.split('|').map(part => part.trim());
  expect(sentencesOf(marked.replaceAll('|', ''), language)).toEqual(expected);
}

describe('splitSentences', () => {
  it.each([
    'Er kam. |Sie ging. |Alle blieben!',
    'Am 3. Oktober feiert die Stadt. |Danach ist Ruhe.',
    'Die Messe beginnt am 13. Oktober 2024 in Bremen. |Sie endet am 16. Oktober.',
    'Anfang Mai war das 108. Unternehmensfrühstück. |Es kamen viele.',
    'Oberbürgermeisterin Prof. Dr. Jana Voss sprach mit Dr. Ott. |Er dankte.',
    'Viele Firmen, z. B. Brauereien, kamen. |Auch Vereine, u. a. Turner, waren da.',
    'Es geht um z.B. Brücken bzw. Wege. |Mehr nicht.',
    'Sie kostet 3 Mio. Euro und 2 Mrd. Dollar. |Das ist viel.',
    'Gegründet hat sie J. K. Arndt in Köln. |Er war Ingenieur.',
    'Die Arndt Pumps Ltd. Bremen wuchs. |Das freut alle.',
    'Partner ist die Arndt Pumps Ltd. |Die Firma sitzt in Bremen.',
    '„Wir bauen.“ |„Wann?“, fragte er. |„Bald!“ sagte sie. |Dann ging sie.',
    'Er sagte: „Es reicht.“ |Dann ging er (endlich.) |Alle lachten.',
    'Das war 2024. |Die Stadt wuchs.',
    'Kaiser Wilhelm II. reiste viel. |Er blieb nie lang.',
    'Sie wurde 5. |Danach trank sie Tee.',
    'Was nun … |Wer weiß? |Ja!',
    'So geht es weiter ... vielleicht. |Gut.',
    'Die Quote liegt bei 3.5 Punkten. |Gut so.',
    '1. Einleitung|\n2. Schluss',
    'Überschrift ohne Punkt|\n\nErster Satz. |Zweiter Satz|\r\nDritte Zeile',
    'Das 👩‍👩‍👧 ist da. |👍 Gut.',
  ])('splits German: %s', marked => expectSplit(marked, 'de'));

  it.each([
    'Mr. Smith met Dr. Jane Doe. |They talked.',
    'The U.S. Senate voted. |It passed.',
    'He joined Acme Inc. in May. |She left.',
    'Prices rose to $3.5 million. |Sales fell.',
    '“It works.” |She smiled. |“Does it?” he asked.',
    'She finished 3. |Nobody cared.',
    'Fruit, e.g. Apples, sold well. |Nuts did not.',
    'J. R. Moss wrote it. |We read it.',
  ])('splits English: %s', marked => expectSplit(marked, 'en'));

  it('finds nothing in nothing', () => {
    expect(splitSentences(' \n\t ', 'de')).toEqual(new Int32Array(0));
  });

  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      'Dr',
      '3',
      '.',
      '!',
      ' ',
      '\n',
      '\r\n',
      '“',
      '\u0301',
      '👍',
      '\u200d',
      '(',
      ')',
    ),
    maxLength: 60,
  });
  test.prop([text], propertyRuns())('covers all but white space, in order, cutting no cluster', source => {
    const boundaries = new Set([source.length]);
    for (const { index } of new Intl.Segmenter('und').segment(source)) boundaries.add(index);
    let done = 0;
    for (const [i, offset] of splitSentences(source, 'de').entries()) {
      expect(boundaries).toContain(offset);
      if (i % 2 === 0) expect(source.slice(done, offset).trim()).toBe('');
      expect(offset).toBeGreaterThanOrEqual(done);
      done = offset;
    }
    expect(source.slice(done).trim()).toBe('');
  });
});
