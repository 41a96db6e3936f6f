import type { CheckFinding } from '../../../../model/check';
import { parseDay } from '../../../text/timex/calendar';
import type { Reading } from '../../context';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';
import { makeYears } from './anniversary-figures';

/**
 * The month of the year before, with a year that is none (anniversary_mismatch): im Oktober 2013, dem Vorjahresmonat, told in
 * 2015; im Mai 2012, also vor einem Jahr. Silent where the text names the year behind it, of which it then tells.
 */
export function findMonthYears({ text, document }: Reading): CheckFinding[] {
  const written = parseDay(document.date);
  if (!written || !SIGN.test(text)) return [];
  return Array.from(text.matchAll(MONTH_YEAR))
    .slice(0, MOST)
    .flatMap(match => {
      const { month = '', year = '', month2 = '', year2 = '' } = match.groups ?? {};
      const [name, value] = [month || month2, Number(year || year2)];
      const expected = written.year - 1;
      // What was in November, January tells: then it is the year before the last.
      const isAhead = monthNumberOf(name) > written.month || (written.month < 3 && monthNumberOf(name) > 9);
      if (value === expected || (isAhead && value === expected - 1) || value > written.year) return [];
      if (written.year - value > 12 || text.includes(`${value + 1}`)) return [];
      const start = match.index + match[0].indexOf(`${value}`);
      const since = { value, start, end: start + 4 };
      const at = { value: 1, start: match.index, end: match.index + match[0].length };
      return { ...makeYears('anniversary', at, since, written.year, written.year - value), severity: 'high' };
    });
}

/** In one text. */
const MOST = 20;
const MONTHS = GERMAN_MONTHS.join('|');
const SIGN = /Vorjahres|vor einem Jahr|im Jahr (?:zuvor|davor)|ein Jahr (?:zuvor|davor|früher)/u;
const MONTH_YEAR = new RegExp(
  String.raw`(?<!\p{L})(?<month>${MONTHS}) (?<year>20\d\d)(?:, (?:also |das war |dem Monat |mithin )?(?:(?:dem|im|der) Vorjahres(?:monat|zeitraum|wert)|vor einem Jahr|im Vorjahr)(?!\p{L})| \((?:Vorjahresmonat|Vorjahr|vor einem Jahr)\))|(?<!\p{L})Vorjahresmonat(?: im| \(|,? dem|,)? ?(?<month2>${MONTHS}) (?<year2>20\d\d)(?!\d)`,
  'gu',
);
