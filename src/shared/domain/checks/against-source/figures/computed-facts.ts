import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';

const YEARS = /(?<![\d.,])(?:1[0-9]|20)\d{2}(?![\d.,]*\d)/g;
/** A text with more is a chronicle. */
const MAX_YEARS = 40;

/** The year of another year and a number of years: 2020 from 1920 and 100 Jahre; last year and next year, too. */
export function isComputedYear(year: number, source: Reading, context: CheckContext): boolean {
  const known = yearsOf(source, context);
  const written = writtenIn(source, context);
  if (written !== null && Math.abs(written - year) <= 1) return true;
  // Of unknown date, any year near may be the last one.
  if (written === null && RELATIVE.test(source.text) && year > 1990) return true;
  const isBeside = (other: number, words: RegExp) =>
    known.includes(other) && [source, context.reading].some(({ text }) => isNear(text, `${other}`, words));
  if (isBeside(year + 1, BEFORE) || isBeside(year - 1, AFTER)) return true;
  const spans = [...source.amounts(), ...context.reading.amounts()]
    .filter(({ value, kind }) => kind !== 'share' && Number.isInteger(value) && value > 0 && value < 1_000)
    .filter(({ measure, value }) => (measure === null ? value > 12 : measure.unit === 'jahr'))
    .map(({ value }) => value);
  const from = written === null ? known : [...known, written];
  return from.some(each => spans.some(span => each + span === year || each - span === year));
}

/** UTF-16 units to each side of a year. */
const NEAR = 200;
const MAX_PLACES = 10;

function isNear(text: string, year: string, words: RegExp): boolean {
  let at = text.indexOf(year);
  for (let count = 0; at >= 0 && count < MAX_PLACES; count++) {
    if (words.test(text.slice(Math.max(0, at - NEAR), at + NEAR))) return true;
    at = text.indexOf(year, at + 4);
  }
  return false;
}

const RELATIVE =
  /(?<!\p{L})(?:(?:vergangene|letzte|vorige|diese|laufende|nächste|kommende)[nmrs]? Jahr|Vorjahr|heuer|(?:last|this|next) year)/u;

const BEFORE =
  /(?<!\p{L})(?:Vorjahr\p{L}*|(?:Jahr|Jahre) (?:zuvor|davor|vorher|früher)|year (?:earlier|before)|vorigen?|vergangenen?|letzten|last|stieg\p{L}*|sank\p{L}*|gestiegen|gesunken|gewachsen|wuchs\p{L}*|Plus|Minus|Zuwachs|Rückgang|Anstieg|mehr|weniger|statt bisher|rose|fell|up|down)(?!\p{L})/iu;
const AFTER =
  /(?<!\p{L})(?:Folgejahr|(?:Jahr|Jahre) (?:später|darauf|danach)|year later|nächsten|kommenden|next)(?!\p{L})/iu;

const CENTURY = /(?<!\d)(1\d|20)(?:\.|th) (?:Jahrhundert|century)/gu;

/** Years between two years that are known, or from one to the day of writing; ages before the birthday. */
export function isComputedYears(years: number, source: Reading, context: CheckContext): boolean {
  const known = yearsOf(source, context);
  const dates = [source, ...context.sourceReadings].map(({ document }) => document.date);
  const written = [...new Set([...dates, context.review.date])].flatMap(date =>
    date === null ? [] : [Number(date.slice(0, 4))],
  );
  const ends = [...known, ...written];
  const centuries = Array.from(source.text.matchAll(CENTURY), ([, nth]) => Number(nth));
  if (ends.some(to => centuries.some(nth => years >= to - nth * 100 && years <= to - (nth - 1) * 100)))
    return true;
  const ages = source
    .amounts()
    .filter(
      ({ kind, measure, value }) =>
        (measure === null ? kind === 'count' : measure.unit === 'jahr') && value < 120,
    )
    .map(({ value }) => value);
  if (ages.some((x, i) => ages.some((y, j) => i !== j && (x - y === years || x + y === years)))) return true;
  return ends.some(to =>
    known.some(
      from =>
        to > from &&
        ([0, 1].includes(to - from - years) || (written.includes(to) && isRounded(years, to - from))),
    ),
  );
}

/** Vor 400 Jahren, of 413. */
function isRounded(years: number, exact: number): boolean {
  return (
    years % 10 === 0 && Math.abs(exact - years) <= Math.min(years * 0.08, 0.5 * 10 ** (years >= 100 ? 2 : 1))
  );
}

/** The half, third or double of a figure, where the texts speak of parts or times. */
export function isHalfOrDouble({ value, measure }: Amount, source: Reading): boolean {
  return source
    .amounts()
    .some(
      other =>
        other.measure?.dimension === measure?.dimension &&
        [2, 3, 4].some(times => other.value === times * value || value === times * other.value) &&
        PARTS.test(source.text),
    );
}

const PARTS =
  /(?<!\p{L})(?:je|jeweils|beide[nr]?|halb\p{L}*|hälfte|verdoppel\p{L}*|doppelt|zu gleichen Teilen|teilen|drittel|viertel|each|both|half|double)(?!\p{L})/iu;

function yearsOf(source: Reading, { reading }: CheckContext): number[] {
  const years = new Set([...source.text.matchAll(YEARS), ...reading.text.matchAll(YEARS)].map(Number));
  return [...years].slice(0, MAX_YEARS);
}

function writtenIn({ document }: Reading, { review }: CheckContext): number | null {
  const date = document.date ?? review.date;
  return date === null ? null : Number(date.slice(0, 4));
}
