import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/shared/domain/text/dates';

const listed = (text: string, language: string) =>
  findDates(text, language).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('findDates', () => {
  it.each([
    ['am 13. Oktober 2024 in Bremen', '13. Oktober 2024 = 2024-10-13'],
    ['am 13.10.2024.', '13.10.2024 = 2024-10-13'],
    ['am 3. 2. 2026', '3. 2. 2026 = 2026-02-03'],
    ['Stand 2024-10-13', '2024-10-13 = 2024-10-13'],
    ['im Oktober 2024', 'Oktober 2024 = 2024-10'],
    ['am 3. März', '3. März = --03-03'],
    ['seit 2004 und Ende 2024', '2004 = 2004; 2024 = 2024'],
    ['am 1. Mai und am 2. Mai 1999', '1. Mai = --05-01; 2. Mai 1999 = 1999-05-02'],
    ['am 03/04/2024', '03/04/2024 = 2024-04-03'],
    ['Version 45.13.2024 mit 2000 Seiten, Mai war schön', ''],
    ['in 2000 Euro', ''],
  ])('reads German %s as %s', (text, expected) => {
    expect(listed(text, 'de').join('; ')).toBe(expected);
  });

  it.each([
    ['on October 13, 2024, in Leeds', 'October 13, 2024 = 2024-10-13'],
    ['on 13th of May 2024', '13th of May 2024 = 2024-05-13'],
    ['on Oct. 3', 'Oct. 3 = --10-03'],
    ['in May 2024 or since 1999', 'May 2024 = 2024-05; 1999 = 1999'],
    ['on 03/04/2024', '03/04/2024 = 2024-03-04'],
    ['they may march 3 miles', ''],
  ])('reads English %s as %s', (text, expected) => {
    expect(listed(text, 'en').join('; ')).toBe(expected);
  });

  it('reads the day first in British English', () => {
    expect(listed('03/04/2024', 'en-GB')).toEqual(['03/04/2024 = 2024-04-03']);
  });
});
