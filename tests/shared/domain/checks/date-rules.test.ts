import { describe, expect, it } from 'vitest';
import { checkAnniversaries } from '../../../../src/shared/domain/checks/alone/dates/anniversary-mismatch';
import { checkOwnDates } from '../../../../src/shared/domain/checks/alone/dates/date-mismatch';
import { checkImpossibleDates } from '../../../../src/shared/domain/checks/alone/dates/impossible-date';
import { checkUndated } from '../../../../src/shared/domain/checks/alone/dates/undated';
import { checkWeekdays } from '../../../../src/shared/domain/checks/alone/dates/weekday-mismatch';
import { type CheckRun, createCheckContext } from '../../../../src/shared/domain/checks/context';

function run(rule: CheckRun, text: string, date: string | null, language = 'de') {
  return rule(createCheckContext({ name: 'a', text, language, date, source: null, role: 'review' }, []));
}

const quotes = (rule: CheckRun, text: string, date: string | null, language = 'de') =>
  run(rule, text, date, language).map(({ start, end }) => text.slice(start, end));

describe('weekday_mismatch', () => {
  it('says the right weekday, surer where the year is written', () => {
    const found = run(checkWeekdays, 'Am Freitag, 3. Oktober, und am Freitag, 3. Mai 2023.', '2024-09-20');
    expect(found.map(({ params, severity }) => [params, severity])).toEqual([
      [{ written: 'Freitag', correct: 'Donnerstag', date: '2024-10-03' }, 'medium'],
      [{ written: 'Freitag', correct: 'Mittwoch', date: '2023-05-03' }, 'high'],
    ]);
  });

  it('is silent in a language that it does not speak', () => {
    expect(quotes(checkWeekdays, 'Freitag, 3. Oktober 2024', null, 'fr')).toEqual([]);
  });
});

describe('impossible_date', () => {
  it.each([
    ['Am 31. Juni wird gefeiert.', '31. Juni'],
    ['Am 29. Februar 2023 war Ruhe.', '29. Februar 2023'],
    ['Am 32. Mai 2024 nicht.', '32. Mai 2024'],
    ['Am 31.11.2024 nicht.', '31.11.2024'],
    ['Beginn ist um 18.75 Uhr.', '18.75 Uhr'],
    ['Beginn ist um 25 Uhr.', '25 Uhr'],
  ])('finds %s', (text, quote) => {
    expect(quotes(checkImpossibleDates, text, null)).toEqual([quote]);
  });

  it.each([
    'Am 29. Februar wird gefeiert.',
    'Am 29. Februar 2024 um 24 Uhr und 18.59 Uhr.',
    'Die 32. Messe im Mai und das 45. Fest.',
    'Die Version 45.13.2024 und 31.6 Prozent.',
    'Die Nummer 47 Uhr nicht.',
  ])('leaves %s alone', text => {
    expect(quotes(checkImpossibleDates, text, null)).toEqual([]);
  });
});

describe('undated', () => {
  const text =
    'Neues Büro in Bremen\nDie Firma hat kürzlich ein Büro eröffnet, das seit dem vergangenen Jahr geplant war.';

  it('finds what needs the day of writing where nobody knows it', () => {
    expect(quotes(checkUndated, text, null)).toEqual(['kürzlich', 'dem vergangenen Jahr']);
  });

  it('does not take a founding year for a date', () => {
    expect(quotes(checkUndated, `${text} Die Firma gibt es seit 2004.`, null)).toHaveLength(2);
  });

  it.each([
    [text, '2024-10-13'],
    [`${text} Stand: 13. Oktober 2024`, null],
    [`Rückblick zum Jahresende 2025\n${text}`, null],
    ['Kurz und ohne Zeit.', null],
  ])('is silent where a date is known: %s, %s', (dated, date) => {
    expect(quotes(checkUndated, dated, date)).toEqual([]);
  });
});

describe('date_mismatch in one text', () => {
  it('finds two days for one event', () => {
    const text =
      'Das Hafenfest findet am 5. Oktober 2024 statt. Viele kommen. Das Hafenfest beginnt am 6. Oktober 2024 mit Musik.';
    expect(quotes(checkOwnDates, text, null)).toEqual(['6. Oktober 2024']);
  });

  it.each([
    'Das Hafenfest beginnt am 5. Oktober 2024. Das Hafenfest endet am 6. Oktober 2024.',
    'Das Hafenfest beginnt am 5. Oktober 2024. Das Hafenfest sollte ursprünglich am 4. Oktober 2024 stattfinden.',
    'Das Hafenfest beginnt am 5. Oktober 2024. Das Weinfest beginnt am 6. Oktober 2024.',
    'Das Hafenfest beginnt am 5. Oktober 2024. Das Hafenfest begann am 6. Oktober 2023.',
  ])('leaves %s alone', text => {
    expect(quotes(checkOwnDates, text, null)).toEqual([]);
  });
});

describe('anniversary_mismatch', () => {
  it.each([
    ['Der 1973 gegründete Verein feiert 2024 sein 50-jähriges Bestehen, seit 1973 singt er.', null, 'true'],
    ['Der Chor feiert sein 60-jähriges Bestehen. Er wurde 1974 in Bremen gegründet.', '2024-05-01', 'false'],
    ['Die Firma, gegründet 1999, feiert ihr 20-jähriges Jubiläum.', '2024-05-01', 'false'],
    ['Die 34-jährige Anna Lohse, geboren 1980 in Celle, leitet das Haus.', '2024-05-01', 'false'],
    ['Er wurde 1920 in Celle geboren und starb 1999 im Alter von 89 Jahren.', null, 'false'],
  ])('finds %s', (text, date, isOffByOne) => {
    expect(run(checkAnniversaries, text, date).map(({ params }) => params['isOffByOne'])).toEqual([
      isOffByOne,
    ]);
  });

  it.each([
    ['Die Partnerschaft, gegründet 2004, feiert 2024 ihr 20-jähriges Bestehen.', null],
    ['Der Chor feiert sein 50-jähriges Bestehen. Er wurde 1974 in Bremen gegründet.', '2024-05-01'],
    [
      'Wegen Corona nachgeholt: Der 1970 gegründete Chor feiert sein 50-jähriges Bestehen, gegründet 1970.',
      '2022-05-01',
    ],
    ['Die 43-jährige Anna Lohse, geboren 1980 in Celle, leitet das Haus.', '2024-05-01'],
    ['Er wurde 1920 in Celle geboren und starb 1999 im Alter von 78 Jahren.', null],
    ['Das 108. Unternehmensfrühstück fand seit 2015 statt.', '2024-05-01'],
    ['Seit 2004 besteht die Partnerschaft; vor 10 Jahren kam ein Büro dazu.', '2024-05-01'],
  ])('leaves %s alone', (text, date) => {
    expect(run(checkAnniversaries, text, date)).toEqual([]);
  });
});
