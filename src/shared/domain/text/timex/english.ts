import { type Unit, type Word, words } from './word';

/** English words of time, as they are written; those that German has, too, mean the same or are left out. */
export function englishWords(add: (list: string, word: Word) => void): void {
  addCalendar(add);
  addUnits(add);
  addRelations(add);
  addGrammar(add);
}

type Add = (list: string, word: Word) => void;

export const ENGLISH_WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

function addCalendar(add: Add): void {
  for (const [at, name] of ENGLISH_WEEKDAYS.entries()) {
    add(`${name} ${name}'s ${name}’s`, { weekday: at + 1 });
    add(`${name}s`, { set: `XXXX-WXX-${at + 1}` });
  }
  const short = [
    'Mon MON',
    'Tue Tues TUE',
    'Wed Weds WED',
    'Thu Thur Thurs THU',
    'Fri FRI',
    'Sat SAT',
    'Sun SUN',
  ];
  for (const [at, names] of short.entries()) add(names, { weekday: at + 1, isShort: true });
  const months = [
    'January Jan',
    'February Feb',
    'March Mar',
    'April Apr',
    'May',
    'June Jun',
    'July Jul',
    'August Aug',
    'September Sept Sep',
    'October Oct',
    'November Nov',
    'December Dec',
  ];
  for (const [at, names] of months.entries()) add(names, { month: at + 1 });
  add('spring', { season: 'SP' });
  add('summer', { season: 'SU' });
  add('autumn', { season: 'FA' });
  add('winter', { season: 'WI' });
  add('morning', { part: 'MO' });
  add('noon midday', { part: 'MI' });
  add('afternoon', { part: 'AF' });
  add('evening', { part: 'EV' });
  add('night', { part: 'NI' });
  add('midnight', { clock: 'T24:00' });
  const holidays: Record<string, string> = {
    '10-31': 'Halloween',
    '12-25': 'Christmas',
  };
  for (const [holiday, names] of Object.entries(holidays)) add(names, { holiday });
  add('Easter', { holiday: 0 });
}

function addUnits(add: Add): void {
  const units: ReadonlyArray<readonly [Unit, string]> = [
    ['Y', 'year'],
    ['M', 'month'],
    ['W', 'week'],
    ['D', 'day'],
    ['WE', 'weekend'],
    ['Q', 'quarter'],
    ['DE', 'decade'],
    ['H', 'hour'],
    ['MIN', 'minute'],
  ];
  for (const [unit, name] of units) {
    add(`${name} ${name}'s ${name}’s`, { unit });
    add(`${name}s`, { unit, isPlural: true });
  }
  // The singular is an ordinal number far more often.
  add('seconds', { unit: 'S', isPlural: true });
  add('century', { unit: 'CE' });
  add('centuries', { unit: 'CE', isPlural: true });
  add('daily', { set: 'P1D' });
  add('weekly', { set: 'P1W' });
  add('monthly', { set: 'P1M' });
  add('annually yearly annual', { set: 'P1Y' });
  const decades = words('twenties thirties forties fifties sixties seventies eighties nineties');
  for (const [at, name] of decades.entries()) {
    add(`${name} ${name.charAt(0).toUpperCase()}${name.slice(1)}`, { decade: at + 2 });
  }
}

function addRelations(add: Add): void {
  add('last past previous', { shift: -1 });
  add('this', { shift: 0 });
  add('next coming upcoming', { shift: 1 });
  add('following', { shift: 1, isFromReference: true });
  add('same', { shift: 0, isFromReference: true });
  add("today today's today’s", { dayOffset: 0 });
  add("yesterday yesterday's yesterday’s", { dayOffset: -1 });
  add("tomorrow tomorrow's tomorrow’s", { dayOffset: 1 });
  add('tonight', { dayOffset: 0, part: 'NI' });
  add('ago', { after: -1 });
  add('later', { after: 1 });
  add('earlier before', { after: -1 });
  add('early', { edge: 'START' });
  add('mid', { edge: 'MID' });
  add('late end', { edge: 'END' });
  add('now currently nowadays', { vague: 'PRESENT_REF' });
  add('soon future', { vague: 'FUTURE_REF' });
  add('recently formerly', { vague: 'PAST_REF' });
}

function addGrammar(add: Add): void {
  const ordinals = words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
      'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  );
  for (const [at, name] of ordinals.entries()) add(name, { ordinal: at + 1 });
  add('a an', { number: 1, isArticleNumber: true });
  add('several few many some', { number: Infinity });
  add('every each', { isEvery: true });
  add('once', { times: 1 });
  add('twice', { times: 2 });
  add('the', { isArticle: true });
  add('on at by since until till from during of for within to through between after', {
    isPreposition: true,
  });
  add('about around nearly roughly almost', { isApproximate: true });
  add('old older younger', { isAge: true });
  add('and', { link: 'and' });
  add('to through until', { link: 'to', isPreposition: true });
  add('whole entire half', { isWhole: true });
  add('about around nearly than over page room flight nearly roughly', { isBeforeCount: true });
  add('was were had been did said told', { tense: 'past' });
  add('will shall would going plans expected', { tense: 'future' });
}
