import { expect, it } from 'vitest';
import { answerLine } from '../../src/main/pipe';

const answer = (verb: 'dates' | 'weekday', record: object): unknown =>
  JSON.parse(answerLine(verb, JSON.stringify(record), 1, 'de'));

it('answers a text with its expressions of time and passes the rest through', () => {
  expect(
    answer('dates', { id: 1, text: 'Am Mittwoch tagte der Rat.', dct: '2024-10-11', desk: 'Lokales' }),
  ).toEqual({
    id: 1,
    desk: 'Lokales',
    timex: [{ start: 3, end: 11, type: 'DATE', value: '2024-10-09' }],
  });
});

it('leaves open what cannot be known without the day of writing', () => {
  expect(answer('dates', { text: 'heute' })).toEqual({
    timex: [{ start: 0, end: 5, type: 'DATE', value: 'XXXX-XX-XX' }],
  });
});

it.each([
  ['Am Freitag, 3. Oktober, ruht die Arbeit.', 'Donnerstag'],
  ['The fair opens on Friday, October 3, at noon.', 'Thursday'],
])('names the right weekday in the language of the text: %s', (text, correct) => {
  expect(answer('weekday', { id: 2, text, docDate: '2024-09-20' })).toMatchObject({
    id: 2,
    mismatch: true,
    correct,
  });
});

it('says where the wrong weekday stands with its date', () => {
  expect(answer('weekday', { id: 3, text: 'Am Freitag, 3. Oktober 2024' })).toEqual({
    id: 3,
    mismatch: true,
    correct: 'Donnerstag',
    start: 3,
    end: 27,
  });
});

it('says no more than that where nothing is wrong', () => {
  expect(answer('weekday', { id: 4, text: 'Am Donnerstag, 3. Oktober 2024', docDate: null })).toEqual({
    id: 4,
    mismatch: false,
  });
});

it.each(['dates', 'weekday'] as const)('tells what is wrong with a line of pipe %s', verb => {
  expect(answer(verb, { id: 5, text: 7 })).toEqual({ id: 5, line: 1, error: "'text' is missing or no text" });
});

it.each([
  '2024-10-11T23:30:00+02:00',
  '2024-10-11 08:00',
  '2024/10/11',
  '20241011',
  '11.10.2024',
  '11.10.2024, 08:15 Uhr',
  '11. Oktober 2024',
  'Fri, 11 Oct 2024 08:15:00 GMT',
])('knows the day of writing as %s', dct => {
  expect(answer('dates', { text: 'gestern', dct })).toMatchObject({ timex: [{ value: '2024-10-10' }] });
});

it.each(['2024-1-3', '3.1.2024', '3. 1. 2024'])('knows a day of one figure in %s', docDate => {
  expect(answer('weekday', { text: 'am Freitag, 4. Januar', docDate })).toMatchObject({
    correct: 'Donnerstag',
  });
});

it.each(['', ' ', 'gestern', '2024', '2024-10', '2024-02-30', '32.10.2024', '202410111'])(
  'takes %j for no day of writing',
  dct => {
    expect(answer('dates', { text: 'gestern', dct })).toEqual(answer('dates', { text: 'gestern' }));
  },
);

it.each([{ lang: 'en' }, { language: 'en-GB' }, { lang: 'en_US' }, { language: null, lang: 'eng' }])(
  'reads an expression in the language that the line names as %o',
  fields => {
    expect(answer('dates', { text: 'last year', dct: '2024-10-11', ...fields })).toMatchObject({
      timex: [{ value: '2023' }],
    });
  },
);

it('takes Friday the 13th for a day of bad luck, not for a date', () => {
  const text = 'Freitag, der 13., gilt als Unglückstag.';
  expect(answer('weekday', { text, docDate: '2025-03-12' })).toEqual({ mismatch: false });
});

it('holds weekdays against dates in headlines, too', () => {
  expect(answer('weekday', { text: 'SAMSTAG, 16. MÄRZ 2025: MARKT' })).toMatchObject({
    correct: 'Sonntag',
    end: 22,
  });
});
