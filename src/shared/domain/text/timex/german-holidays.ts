import { type Word, words } from './word';

export const GERMAN_WEEKDAYS = words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag');

/** Feasts and days with names, by their date or their distance from Easter in days. */
export function addGermanHolidays(add: (list: string, word: Word) => void): void {
  const fixed: Record<string, string> = {
    '01-01': 'Neujahr Neujahrstag Neujahrs',
    '01-06': 'Dreikönig Dreikönigstag Dreikönigsfest',
    '02-14': 'Valentinstag',
    '10-31': 'Reformationstag',
    '11-01': 'Allerheiligen',
    '11-02': 'Allerseelen',
    '11-11': 'Martinstag',
    '12-06': 'Nikolaustag',
    '12-24': 'Heiligabend Weihnachtsabend',
    '12-25': 'Weihnachten Weihnachtstag Weihnachtsfeiertag Weihnachtsfest Weihnacht',
    '12-31': 'Silvester Silvesterabend Silvesternacht',
  };
  for (const [holiday, names] of Object.entries(fixed)) add(names, { holiday });
  const afterEaster: Record<string, string> = {
    '-52': 'Weiberfastnacht',
    '-48': 'Rosenmontag',
    '-47': 'Faschingsdienstag Fastnachtsdienstag',
    '-46': 'Aschermittwoch',
    '-7': 'Palmsonntag',
    '-3': 'Gründonnerstag',
    '-2': 'Karfreitag',
    '-1': 'Karsamstag Ostersamstag',
    '0': 'Ostern Ostersonntag Osterfest',
    '1': 'Ostermontag',
    '39': 'Himmelfahrt Himmelfahrtstag Vatertag',
    '49': 'Pfingsten Pfingstsonntag',
    '50': 'Pfingstmontag',
    '60': 'Fronleichnam Fronleichnamstag',
  };
  for (const [days, names] of Object.entries(afterEaster)) {
    const weekday = /montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag/.exec(names)?.[0];
    const at = weekday ? GERMAN_WEEKDAYS.findIndex(name => name.toLowerCase() === weekday) : -1;
    for (const name of words(names)) {
      const isNamed = weekday !== undefined && name.endsWith(weekday);
      add(name, isNamed ? { holiday: Number(days), weekday: at + 1 } : { holiday: Number(days) });
    }
  }
  add('Muttertag', { holiday: 'mothers-day' });
  add('Bettag', { holiday: 'repentance' });
}
