import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type CivilDay,
  civilDayOf,
  dayNumberOf,
  formatDay,
  weekdayOf,
} from '../../../../../src/shared/domain/text/timex/calendar';
import { guessLanguage } from '../../../../../src/shared/domain/text/timex/items';
import { findWeekdayMismatches } from '../../../../../src/shared/domain/text/timex/weekdays';
import { propertyRuns } from '../../../../support/property-runs';

const GERMAN = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const ENGLISH = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

type Parts = { w: number; y: number; m: number; d: number };
type Notation = (parts: Parts) => string;
const two = (n: number) => String(n).padStart(2, '0');
const ordinal = (d: number) =>
  `${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'}`;
const g = (w: number) => GERMAN[w - 1] ?? '';
const e = (w: number) => ENGLISH[w - 1] ?? '';
const gm = (m: number) => MONTHS[m - 1] ?? '';
const em = (m: number) => ENGLISH_MONTHS[m - 1] ?? '';

const GERMAN_NOTATIONS: readonly Notation[] = [
  ({ w, y, m, d }) => `Am ${g(w)}, ${d}. ${gm(m)} ${y}, öffnet die Messe.`,
  ({ w, y, m, d }) => `Die Sitzung ist am ${g(w)}, dem ${d}. ${gm(m)} ${y}.`,
  ({ w, y, m, d }) => `Die Sitzung ist am ${g(w)}, den ${two(d)}.${two(m)}.${y}, um 19 Uhr.`,
  ({ w, y, m, d }) => `${g(w)} ${d}.${m}.${y}: Konzert`,
  ({ w, y, m, d }) => `Termin: ${g(w).slice(0, 2)}., ${d}.${m}.${y}, 20 Uhr`,
  ({ w, y, m, d }) => `Termin: ${g(w).slice(0, 2)} ${two(d)}.${two(m)}.${y}`,
  ({ w, y, m, d }) => `${g(w)}nachmittag (${two(d)}.${two(m)}.${y}) wird gespielt.`,
  ({ w, y, m, d }) => `Am ${g(w)}abend, ${d}. ${gm(m)} ${y}, wird gespielt.`,
  ({ w, y, m, d }) => `Am ${d}. ${gm(m)} ${y} (${g(w)}) wird gespielt.`,
  ({ w, y, m, d }) => `Beginn ist am ${d}.${m}.${y} (${g(w).slice(0, 2)}.).`,
  ({ w, y, m, d }) => `Der ${d}. ${gm(m)} ${y} war ein ${g(w)}.`,
  ({ w, y, m, d }) => `Der ${d}. ${gm(m)} ${y} fällt auf einen ${g(w)}.`,
  ({ w, y, m, d }) => `Am ${d}. ${gm(m)} ${y}, einem ${g(w)}, wurde er gesehen.`,
  ({ w, y, m, d }) => `Stand: ${g(w)}, ${y}-${two(m)}-${two(d)}`,
  ({ w, y, m, d }) => `${g(w)}, ${d}. ${gm(m).slice(0, 3)}. ${y}, am Markt`,
  ({ w, y, m, d }) => `Am ${g(w)}, 19 Uhr, ${d}. ${gm(m)} ${y}, wird gespielt.`,
  ({ w, y, m, d }) => `${g(w)}, ${d}. ${m}. ${y}`,
  ({ w, y, m, d }) => `${g(w)} – ${d}. ${gm(m)} ${y}`,
];
const ENGLISH_NOTATIONS: readonly Notation[] = [
  ({ w, y, m, d }) => `The fair opens on ${e(w)}, ${d} ${em(m)} ${y}.`,
  ({ w, y, m, d }) => `The fair opens on ${e(w)}, ${em(m)} ${d}, ${y}.`,
  ({ w, y, m, d }) => `The fair opens on ${e(w)} ${ordinal(d)} ${em(m)} ${y}.`,
  ({ w, y, m, d }) => `It is ${e(w)} the ${ordinal(d)} of ${em(m)} ${y} in the town.`,
  ({ w, y, m, d }) => `Date: ${e(w).slice(0, 3)} ${d} ${em(m).slice(0, 3)} ${y}, the hall`,
  ({ w, y, m, d }) => `Date: ${e(w).slice(0, 3)}, ${em(m).slice(0, 3)}. ${d}, ${y}, at the hall`,
  ({ w, y, m, d }) => `It was on ${em(m)} ${d}, ${y} (${e(w)}), that the mill burned.`,
  ({ w, y, m, d }) => `The ${ordinal(d)} of ${em(m)} ${y} was a ${e(w)}.`,
  ({ w, y, m, d }) => `Posted on ${e(w)}, ${y}-${two(m)}-${two(d)}, by the editor`,
  ({ w, y, m, d }) => `On ${e(w)} evening, ${em(m)} ${d}, ${y}, the band plays.`,
];

/** Ends a hang only: the long run goes through as many days as the two centuries have. */
const LONG_RUN_MS = 900_000;
const FIRST = dayNumberOf({ year: 1900, month: 1, day: 1 });
const LAST = dayNumberOf({ year: 2100, month: 12, day: 31 });
const partsOf = (day: CivilDay, w: number): Parts => ({ w, y: day.year, m: day.month, d: day.day });

describe.each([
  ['de', GERMAN_NOTATIONS, GERMAN],
  ['en', ENGLISH_NOTATIONS, ENGLISH],
] as const)('weekdays with their dates in %s', (language, notations, names) => {
  test.prop(
    [fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 6 }), fc.nat(3)],
    propertyRuns(),
  )(
    'are silent where they are right and say the right one where not, in every notation',
    (dayNumber, off, quarter) => {
      const day = civilDayOf(dayNumber);
      const right = weekdayOf(day);
      const wrong = ((right - 1 + off) % 7) + 1;
      for (const write of notations.filter((_, at) => at % 4 === quarter)) {
        const good = write(partsOf(day, right));
        expect({ good, found: findWeekdayMismatches(good, language, null) }).toEqual({ good, found: [] });
        const bad = write(partsOf(day, wrong));
        const found = findWeekdayMismatches(bad, language, null).map(({ correct, date }) => [
          correct,
          formatDay(date),
        ]);
        expect({ bad, found }).toEqual({ bad, found: [[names[right - 1], formatDay(day)]] });
      }
    },
    LONG_RUN_MS,
  );

  test.prop(
    [
      fc.integer({ min: FIRST, max: LAST }),
      fc.integer({ min: -115, max: 115 }),
      fc.integer({ min: 1, max: 6 }),
    ],
    propertyRuns(),
  )(
    'take a year that is not written from the day of writing',
    (dayNumber, away, off) => {
      const day = civilDayOf(dayNumber);
      const docDate = formatDay(civilDayOf(dayNumber + away));
      const right = weekdayOf(day);
      const wrong = ((right - 1 + off) % 7) + 1;
      const write = (w: number) =>
        language === 'de'
          ? `${g(w)}, ${day.day}. ${gm(day.month)}, Halle`
          : `the hall, ${e(w)}, ${em(day.month)} ${day.day}`;
      expect(findWeekdayMismatches(write(right), language, docDate)).toEqual([]);
      expect(findWeekdayMismatches(write(wrong), language, docDate).map(({ correct }) => correct)).toEqual([
        names[right - 1],
      ]);
    },
    LONG_RUN_MS,
  );
});

// The words in brackets are wrong; what follows the arrow is right.
it.each([
  ['Termin [Fr., 4.10.25], Halle', '2025-09-20', 'Samstag'],
  ['[Montagnachmittag (19.09.]) wird gespielt', '2023-08-30', 'Dienstag'],
  ['Am [Freitag, 3. Oktober], ruht die Arbeit.', '2024-09-20', 'Donnerstag'],
  ['Am [3. Oktober (Freitag]) ruht die Arbeit.', '2024-09-20', 'Donnerstag'],
  ['Mo 4.3., [Mi 5.3.], Mi 6.3.', '2024-02-20', 'Dienstag'],
  ['von [Donnerstag, 3.], bis Sonntag, 5. Mai', '2024-04-20', 'Freitag'],
  ['von Freitag, 3., bis [Samstag, 5. Mai]', '2024-04-20', 'Sonntag'],
  ['am Samstag und [Montag, 4. und 5. Mai 2024], im Park', null, 'Sonntag'],
  ['[Sa/Mo 5./6.10.2024]', null, 'Sonntag'],
  ['in der Nacht von Montag auf [Dienstag, 3. Oktober]', '2024-10-01', 'Donnerstag'],
  ['Am 12. Mai 2024 begann es. Am [Montag, 14. Mai], ging es weiter.', null, 'Dienstag'],
  ['Stadtfest 2024\nAm [Sonntag, 5. Oktober], spielt die Band.', null, 'Samstag'],
  ['In der Nacht von Dienstag, 1., auf [Donnerstag, 2. Oktober], brannte es', '2024-10-03', 'Mittwoch'],
  ['02.10.2024 - [Montag]', null, 'Mittwoch'],
  ['[Mo–Sa, 7.–11.10.2024], 9 Uhr', null, 'Freitag'],
  ['am Freitag (4.) und [Sonntag (5. Oktober]) im Park', '2024-09-20', 'Samstag'],
  ['Di. 1.10./[Do. 2.10.2024]', null, 'Mittwoch'],
  ['Dienstag, 31. Dezember, und [Freitag, 1. Januar 2025]', null, 'Mittwoch'],
  ['Programm\n[Mi, 28.10.], 20 Uhr: Lesung', '2022-09-11', 'Freitag'],
  ['Am [Rosenmontag, 13. Februar 2024], zieht der Zug.', null, 'Dienstag'],
  ['Am [Sonntag, 5. Oktober 2024], spielt die Band, am Sonnabend auch.', null, 'Sonnabend'],
  ['Am [Freitag, dem 11. 11.], um 11.11 Uhr beginnt es.', '2023-10-30', 'Samstag'],
  ['Die Probe am [Mittwoch, 4. 5.], 19.30 Uhr, fällt aus.', '2023-04-24', 'Donnerstag'],
  ['Nächster Termin: [Freitag, 11. 5.]', '2023-04-24', 'Donnerstag'],
  ['In der Nacht zum [Samstag (16./17. November]) brannte es.', '2024-11-20', 'Sonntag'],
  ['Getagt wird am kommenden [Montag (5.)] im Saal.', '2024-11-02', 'Dienstag'],
  ['Der Rat trifft sich am [Mittwoch, dem 5.], um 18 Uhr.', '2024-11-02', 'Dienstag'],
  ['The fair opens on [Friday, October 3], in Leeds.', '2024-09-01', 'Thursday'],
  ['The band plays on [Fri-Mon, October 4-6, 2024], in the park', null, 'Sunday'],
])('finds %s written on %s: %s', (marked, docDate, correct) => {
  const text = marked.replace(/[[\]]/g, '');
  const found = findWeekdayMismatches(text, guessLanguage(text), docDate);
  expect(found.map(each => each.correct)).toEqual([correct]);
});

it.each([
  ['Am Montag wurde bekannt, dass am 3. Oktober die Brücke gesperrt wird.', '2024-09-20'],
  ['Am Donnerstag, 3. Oktober, und am Freitag, 4. Oktober.', '2024-09-20'],
  ['Am Freitag, 18.30 Uhr, beginnt das Spiel.', '2024-09-20'],
  ['Freitag der 13. ist kein Unglück.', '2024-09-20'],
  ['Freitag, 3. Oktober, ist frei.', null],
  ['Am Dienstag, 7. November 1517, geschah es.', null],
  ['Die Welt am Sonntag, 3. Oktober 2024, berichtet.', null],
  ['Am Donnerstag, 4. 5., 19.30 Uhr, ist Probe.', '2023-04-24'],
  ['Am Freitag, 3. 5. Klasse und 6. Klasse spielen.', '2024-09-20'],
  ['Am Sonntag, 1. 2. Platz für Lohne.', '2024-09-20'],
  ['Getagt wird am kommenden Dienstag (5.) im Saal.', '2024-11-02'],
  ['Getagt wird am Montag (5.) im Saal.', null],
  ['Der Rat trifft sich am Freitag, dem 3., und Samstag, dem 4. Mai.', '2024-04-20'],
  ['Auf Samstag, den 25. April, folgte „Sonntag, 28. April“. Richtig wäre der 26. gewesen.', '2009-04-28'],
  ['Klaus Freitag, 3. Oktober 2024', null],
  ['Montag bis Freitag, 7. bis 11. Oktober 2024', null],
  ['Freitag und Samstag, 4. und 5. Oktober 2024', null],
  ['Freitag, 4., bis Sonntag, 6. Oktober 2024', null],
  ['geöffnet bis 3. Oktober, Montag bis Freitag', '2024-09-20'],
  ['bis 31. Oktober 2024, Montag, 9 bis 12 Uhr', '2024-09-20'],
  ['Irrtümlich hieß es, das Fest sei am Freitag, 3. Oktober 2024.', null],
  ['Am Freitag, 31. Februar 2024, nie.', null],
  ['Am 3. Oktober 2023 und wieder am Dienstag, 3. Oktober.', '2024-09-20'],
  ['Am Dienstag, 3. Oktober des vergangenen Jahres, war Feiertag.', '2024-09-20'],
  ['Am Dienstag, 25. Oktober 1917, stürmten sie in Petersburg das Palais (julianisch).', null],
  ['The Sun, 3 October 2024', null],
  [
    'Der Saal öffnet am Mittwoch (7. Januar). Die Sitzung vom Montag, 12. Oktober 2020, war kurz.',
    '2014-12-20',
  ],
  ['Die nächste Messe wird am Dienstag, 3. Juni, eröffnet.', '2024-09-10'],
  ['Montag, 30. September, bis Mittwoch, 2. Oktober', '2024-09-20'],
  ['Dienstag, 31. Dezember, und Mittwoch, 1. Januar 2025', null],
  ['Mo, 7. - Fr, 11. Oktober 2024', null],
  ['Das Verfahren begann am Montag, 3. Verhandlungstag war der Freitag.', '2024-09-20'],
  ['Am Dienstag stiegen 4. und 5. Klasse in den Bus.', '2024-09-20'],
  ['Montag, Mittwoch und Freitag, 7. und 11. Oktober 2024', null],
  ['Am Montag, 1. FC Köln gegen Bremen, Oktober 2024', null],
  ['Di 3.1 Millionen Euro, Mi 4.2 Prozent', '2024-09-20'],
  ['He sat 3 May 2024 in court, the court said.', null],
  ['So 3 von 10 Gästen, 2024 waren es 4. Im Mai', null],
  ['In der Nacht zum Sonntag (16./17. November) wurde eingebrochen.', '2024-11-20'],
  ['In der Nacht auf den Sonntag, 16./17. November, wurde eingebrochen.', '2024-11-20'],
  ['Am Samstag, 16./17. November, spielt die Band.', '2024-11-20'],
  ['Am Sonntag, 20. November, begann das Turnier. Zwei Jahre später ist das Stadion leer.', '2024-11-20'],
  ['Vor einem Jahr, am Donnerstag, 23. November, brannte die Halle.', '2024-11-20'],
  ['Der Versuch ist bis Donnerstag, 30. November, befristet.', '2022-12-05'],
  ['Das Schwimmen beginnt am Montag, 6. Januar. Im vergangenen Jahr kamen 64.', '2024-12-19'],
  ['Three years ago, on Saturday, 20 November, the hall burned down.', '2024-11-20'],
])('is silent about %s', (text, docDate) => {
  expect(findWeekdayMismatches(text, guessLanguage(text), docDate)).toEqual([]);
});
