import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/shared/domain/text/dates';
import { withLoneYears } from '../../../../src/shared/domain/text/lone-years';

const valuesOf = (text: string) => withLoneYears(text, findDates(text, 'de')).map(({ value }) => value);

describe('withLoneYears', () => {
  it.each([
    ['Das Werk wurde 1989 gegründet.', ['1989']],
    ['Das Tor stammt von 1423.', ['1423']],
    ['Das Fest folgte Ende 1989 Mauerreste im Blick.', ['1989']],
    ['Es kamen knapp 1800 mehr.', []],
    ['Es kamen rund 1900 und mehr.', []],
  ])('%s', (text, years) => {
    expect(valuesOf(text)).toEqual(years);
  });

  it('takes no year twice that is part of a date, and keeps the order', () => {
    expect(valuesOf('Der Bau begann am 3. Mai 1971 und wurde 1989 beendet, am 4. Juni 1990.')).toEqual([
      '1971-05-03',
      '1989',
      '1990-06-04',
    ]);
  });
});
