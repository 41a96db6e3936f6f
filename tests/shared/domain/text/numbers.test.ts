import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/shared/domain/text/dates';
import { findNames } from '../../../../src/shared/domain/text/names';
import { findNumbers } from '../../../../src/shared/domain/text/numbers';
import { propertyRuns } from '../../../support/property-runs';

const listed = (text: string, language: string) =>
  findNumbers(text, language).map(
    ({ start, end, value, unit, kind }) =>
      `${text.slice(start, end)} = ${value}${unit ? ` ${unit}` : ''}${kind === 'cardinal' ? '' : ` (${kind})`}`,
  );

describe('findNumbers', () => {
  it.each([
    ['1.234,5 und 1.500 und 1,5', '1.234,5 = 1234.5; 1.500 = 1500; 1,5 = 1.5'],
    ['3 Mio. Euro', '3 Mio. Euro = 3000000 EUR'],
    ['2,4 Milliarden Dollar', '2,4 Milliarden Dollar = 2400000000 USD'],
    ['1 Billion', '1 Billion = 1000000000000'],
    ['90 Prozent oder 90%', '90 Prozent = 90 %; 90% = 90 %'],
    ['zwölf Brücken, einundzwanzig Wege', 'zwölf = 12; einundzwanzig = 21'],
    [
      'ein Drittel und zwei Drittel, die Hälfte',
      'ein Drittel = 0.3333333333333333 (fraction); zwei Drittel = 0.6666666666666666 (fraction); Hälfte = 0.5 (fraction)',
    ],
    ['drei Viertel einer Milliarde Euro', 'drei Viertel einer Milliarde Euro = 750000000 EUR'],
    ['zum 20-jährigen Bestehen, seit 20 Jahren', '20-jährigen = 20 year; 20 Jahren = 20 year'],
    ['das 108. Frühstück', '108 = 108 (ordinal)'],
    ['ein Haus und eine Frau, B2B und 5G', ''],
    ['am 13. Oktober 2024 kamen 60 Gäste', '60 = 60'],
    ['die 100.000er-Marke, ein 1,5er', ''],
    ['Version 1.2.3', '1.2.3 = null'],
    ['1\u202f234 Wege', '1\u202f234 = 1234'],
    ['um 18 Uhr', "18 Uhr = 18 o'clock"],
  ])('reads German %s as %s', (text, expected) => {
    expect(listed(text, 'de').join('; ')).toBe(expected);
  });

  it.each([
    ['1,234.5 and 1,500 and 1.500', '1,234.5 = 1234.5; 1,500 = 1500; 1.500 = 1.5'],
    ['$3.5 million', '$3.5 million = 3500000 USD'],
    ['1 billion', '1 billion = 1000000000'],
    [
      'twelve, two thirds, a third, half',
      'twelve = 12; two thirds = 0.6666666666666666 (fraction); a third = 0.3333333333333333 (fraction); half = 0.5 (fraction)',
    ],
    ['the 21st time', '21st = 21 (ordinal)'],
    ['a one-off on May 3, 2024', ''],
  ])('reads English %s as %s', (text, expected) => {
    expect(listed(text, 'en').join('; ')).toBe(expected);
  });

  const text = fc.string({
    unit: fc.constantFrom(
      '1',
      '20',
      '.',
      ',',
      ' ',
      ' Mai ',
      'Mio.',
      '%',
      '€',
      'zwei',
      'A',
      'Bc',
      '\u0301',
      '\u200d',
      '\ufe0f',
      '🏽',
      '-',
      '’',
    ),
    maxLength: 30,
  });
  test.prop([text, fc.constantFrom('de', 'en')], propertyRuns())(
    'numbers, dates and names have spans in order that cut no cluster, and no number lies in a date',
    (source, language) => {
      const boundaries = new Set([source.length]);
      for (const { index } of new Intl.Segmenter('und').segment(source)) boundaries.add(index);
      for (const find of [findNumbers, findDates, findNames]) {
        let done = 0;
        for (const { start, end } of find(source, language)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(boundaries).toContain(start);
          expect(boundaries).toContain(end);
          done = end;
        }
      }
      const dates = findDates(source, language);
      for (const number of findNumbers(source, language)) {
        expect(dates.some(date => date.start < number.end && number.start < date.end)).toBe(false);
      }
    },
  );
});
