import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findNames, nameKey } from '../../../../src/shared/domain/text/names';
import { wordSpans } from '../../../../src/shared/domain/text/word-spans';
import { lookUpWords } from '../../../../src/shared/domain/text/words';
import { propertyRuns } from '../../../support/property-runs';

const listed = (text: string, language: string) =>
  findNames(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join('; ');

describe('findNames', () => {
  it.each([
    ['Gestern sprach Oberbürgermeisterin Dr. Jana Voss mit Herrn Ott.', 'Jana Voss; Ott'],
    ['Messe-Chef Bernd Quast und die Fotografin Lale Öz kamen.', 'Bernd Quast; Lale Öz'],
    ['Die Chefin der Firma Nordlicht lobt die Stadt Celle.', 'Nordlicht; Celle'],
    ['Die IHK und AIMMO werben für GreenTech.', 'IHK; AIMMO; GreenTech'],
    ['Besucherinnen und BesucherInnen sahen die Ausstellung.', ''],
    ['Die Wirtschaft und der Handel wachsen im Norden.', ''],
    ['Am Abend sah man Helga Brandt. Brandt lachte.', 'Helga Brandt; Brandt'],
    ['Besucht werden Vortex Robotics und die Bank.', 'Vortex Robotics'],
    ['Gründer war J. K. Arndt.', 'J. K. Arndt'],
    ['Anfang Dezember kamen Millionen Euro.', ''],
    ['Sie setzt auf Künstliche Intelligenz.', ''],
    ['Düsseldorfs Brücken', 'Düsseldorfs'],
  ])('finds in German %s: %s', (text, expected) => {
    expect(listed(text, 'de')).toBe(expected);
  });

  it.each([
    ['Yesterday Mayor Jane Doe met the people of Leeds.', 'Jane Doe; Leeds'],
    ['The council thanked Acme Pumps Ltd on Monday.', 'Acme Pumps Ltd'],
    ['However, nothing happened. Nobody came.', ''],
  ])('finds in English %s: %s', (text, expected) => {
    expect(listed(text, 'en')).toBe(expected);
  });

  const word = fc.constantFrom(
    ...'Jana Voss Stadt Celle Frau Dr J AIMMO GreenTech die baut Straße Deutsche Bank vize-präsidentin'.split(
      ' ',
    ),
    ...['Cafe\u0301', 'Düsseldorfs', 'Zwei', '3', 'ein', 'und', ',', '.', ':', '–', '&', '\n'],
  );
  const sentence = fc.array(word, { maxLength: 9 }).map(words => words.join(' '));

  test.prop([fc.array(sentence, { maxLength: 6 }), fc.constantFrom('de', 'en')], propertyRuns())(
    'finds the same in every text when it is told of its words',
    (texts, language) => {
      for (const text of texts) {
        const spans = wordSpans(text);
        expect(findNames(text, language, spans, lookUpWords(text, spans))).toEqual(findNames(text, language));
      }
    },
  );
});

describe('nameKey', () => {
  it.each([
    ['Düsseldorfs', 'Düsseldorf'],
    ['Süd-Korea', 'SüdKorea'],
    ['AIMMO', 'Aimmo'],
    ['Europe’s', 'Europe'],
    ['J. K. Arndt', 'j k arndt'],
    ['Weiß', 'WEISS'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('keeps Stefan and Stephan apart', () => {
    expect(nameKey('Stefan Ott')).not.toBe(nameKey('Stephan Ott'));
  });
});
