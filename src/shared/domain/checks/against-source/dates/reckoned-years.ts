import { NUMBER_WORDS } from '../../../text/number-words';
import type { Reading } from '../../context';

/** What most texts have none of. */
const ANY =
  /später|danach|darauf|zuvor|davor|vorher|früher|[Vv]or|[Nn]ach|[Ss]eit|[Jj]ährig|later|earlier|after|since/u;
const SPAN =
  /(?<![\p{L}\d])(?:(ein(?:e[mnrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|one|two|three|four|five|\d{1,3}) (?:Jahre?n?|Spielzeit(?:en)?|Saisons?|years?) (?:(später|danach|darauf|later|after)|zuvor|davor|vorher|früher|earlier|before)(?!\p{L})|(?:[Nn]ach|[Ss]eit|[Vv]or|[Aa]fter|[Ff]or) (?:\p{Ll}+ )?([a-zäöü]+|\d{1,3}) (?:Jahren|Spielzeiten|years)(?!\p{L})|(?:[Ss]aison|[Ss]pielzeit|[Ss]chuljahr|[Jj]ahr|[Ss]emester) (?:zuvor|davor|vorher)|Vorjahr|Vorsaison|Vorspielzeit|previous (?:season|year))/gu;
const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?!\d|[.,]\d)/gu;
/** UTF-16 units from a span to the year that it is told from: its sentence and the one before. */
const NEAR = 220;
/** A text with more is a chronicle. */
const MAX_SPANS = 24;

/**
 * Years that a source tells by another year and a span: 2023 … ein Jahr später is 2024, im Sommer 2026 nach neun Jahren began
 * in 2017, 2024/25 … in der Saison zuvor is 2023. `written` is the year of publication. Linear.
 */
export function reckonedYearsOf({ text }: Reading, written: number | null): ReadonlySet<number> {
  const found = new Set<number>();
  if (!ANY.test(text)) return found;
  let count = 0;
  for (const { index, 0: words, 1: said, 2: later, 3: lasting } of text.matchAll(SPAN)) {
    if (++count > MAX_SPANS) break;
    const number = said ?? lasting;
    const span = number === undefined ? 1 : spanOf(number);
    if (span === undefined) continue;
    const around = text.slice(Math.max(0, index - NEAR), index + words.length + (lasting ? NEAR : 0));
    const years = Array.from(around.matchAll(YEAR), ([each]) => Number(each));
    if (written !== null && later === undefined) years.push(written);
    for (const year of years) found.add(later === undefined ? year - span : year + span);
  }
  return found;
}

function spanOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word);
  return /^(?:eine?[mnrs]?|one)$/.test(word) ? 1 : NUMBER_WORDS.get(word);
}

/** Months of a year at most. */
const LONGEST_TERM = 240;
/** A text with more is a chronicle. */
const MAX_DATES = 40;

/**
 * The months in which a term of the source ends, counted from each of these `days` of it: 27 Monate from 1 January 2026 end with March
 * 2028, or in April. As YYYY-MM.
 */
export function endsOfTerms({ amounts }: Reading, days: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const terms = amounts().filter(
    ({ measure, value }) =>
      (measure?.unit === 'monat' && value <= LONGEST_TERM) ||
      (measure?.unit === 'jahr' && value <= LONGEST_TERM / 12),
  );
  const starts = days.filter(day => /^\d{4}-\d{2}/.test(day)).slice(0, MAX_DATES);
  for (const start of starts) {
    for (const { measure, value } of terms.slice(0, MAX_SPANS)) {
      const months = Math.round(measure?.unit === 'jahr' ? value * 12 : value);
      const at = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
      for (const end of [at, at - 1])
        found.add(`${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, '0')}`);
    }
  }
  return found;
}
