import { type Amount, baseValue } from '../../../text/amounts';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { Reading } from '../../context';
import { isPublicationLine } from '../../datelines';
import { YEAR_FIGURE } from '../../year-figures';

/** A figure or a day that one text states and another can state otherwise. Offsets are UTF-16. */
export type Fact = {
  start: number;
  end: number;
  /** Facts of two kinds never contradict each other: euros, kilometres, years, hours of the day, the Nth of something. */
  kind: string;
  /** Equal for equal facts of one kind. */
  key: string;
  amount: Amount | null;
  /** Of the year of a date, that date. */
  whole?: string;
};

/** A day without its month: am 19. wurden … */
const BARE_DAY = /(?<=(?<!\p{L})(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is) )([12]?\d|3[01])\.(?= (?:\p{Ll}|\())/gu;

/** Days of a source that only name the day, in the month that was named last. */
export function bareDaysOf({ text, dates }: Reading): Fact[] {
  const known = dates();
  let at = 0;
  let month: string | null = null;
  return Array.from(text.matchAll(BARE_DAY)).flatMap(({ index, 0: words, 1: day = '' }): Fact[] => {
    for (let date = known[at]; date && date.start < index; date = known[++at])
      month = /^(?:-|\d{4})-(\d{2})/.exec(date.value)?.[1] ?? month;
    if (month === null) return [];
    const key = `--${month}-${day.padStart(2, '0')}`;
    return [{ start: index, end: index + words.length, kind: 'day', key, amount: null }];
  });
}

/** Figures with what they measure or count, hours, days, months and years of a text, in order. Linear. */
export function factsOf(reading: Reading): Fact[] {
  const { text } = reading;
  const facts: Fact[] = [];
  for (const amount of reading.amounts()) {
    const kind = kindOf(text, amount);
    if (kind !== null) facts.push(ofAmount(amount, kind));
  }
  for (const date of reading.datesAndYears()) {
    const { start, end, value } = date;
    if (isPublicationLine(text, date)) continue;
    // Um 1120 may count people.
    if (Number(value) < 1_500 && !/(?:Jahre?|anno) $/u.test(text.slice(Math.max(0, start - 6), start)))
      continue;
    const kind = value.length === 4 ? 'year' : /^-?(?:\d{4})?-\d{2}-\d{2}$/.test(value) ? 'day' : 'month';
    facts.push({ start, end, kind, key: value, amount: null });
    // Am 11. März 2011 says the year, too.
    if (kind !== 'year' && /^\d{4}/.test(value))
      facts.push({ start, end, kind: 'year', key: value.slice(0, 4), amount: null, whole: value });
  }
  facts.push(...nthsIn(reading));
  return facts.sort((a, b) => a.start - b.start);
}

const OLDEST = 115;

/** Je 100.000 Einwohner, auf hundert Kilometer: what a rate is of is no statement. */
const ROUND_BASES: ReadonlySet<number> = new Set([100, 1_000, 10_000, 100_000]);
const BASE = /(?<!\p{L})(?:je|pro|per) |(?<!\p{L})auf kilometer$/u;

/** The kind of a figure as in `Fact`, null for what is no statement: an ordinal, a telephone. */
export function kindOf(text: string, amount: Amount): string | null {
  const { kind, measure, figure, start, end, value } = amount;
  if (kind === 'ordinal') return null;
  if (
    ROUND_BASES.has(value) &&
    BASE.test(`${text.slice(Math.max(0, start - 5), start)}${measure?.unit ?? ''}`)
  )
    return null;
  if (kind === 'measure' && measure?.unit === 'jahr') return isAge(text, amount) ? 'age' : 'time';
  if (kind === 'measure') return measure?.dimension ?? 'count';
  if (kind !== 'count') return kind;
  // 1500 Stellen are none.
  if (
    YEAR_FIGURE.test(figure) &&
    !/^ (?:\p{Lu}\p{Ll}|(?:mehr|weniger|more|fewer) )/u.test(text.slice(end, end + 9))
  )
    return 'year';
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 1);
  // Jana Voss (43) and Jana Voss, 43, speak of years.
  const isBeside = (before === ' (' && behind === ')') || (before === ', ' && /^[,.]$/.test(behind));
  if (isBeside && value >= 10 && value <= OLDEST && /^\d+$/.test(figure)) return 'age';
  // 02 02 / 28 40 is a telephone, not a count.
  return /^0\d/.test(figure) || /^ ?\/ ?\d/.test(text.slice(end, end + 4)) || /\/ ?$|[a-z]\d*$/.test(before)
    ? null
    : 'count';
}

function isAge(text: string, { start, end, value }: Amount): boolean {
  const words = text.slice(start, end);
  if (value > OLDEST || value < 1) return false;
  return (
    /(?:Alter von|aged|age of)(?: \p{Ll}+)? $/u.test(text.slice(Math.max(0, start - 24), start)) ||
    /-?Jährig/u.test(words) ||
    /^ (?:alt|old)/u.test(text.slice(end, end + 4)) ||
    /^-old/u.test(text.slice(end, end + 4)) ||
    (/jährig|year-old/u.test(words) && !NO_PERSON.test(text.slice(end, end + 30)))
  );
}

/** A 20-jähriges Bestehen is no age. */
const NO_PERSON =
  /^ (?:\p{Ll}+ )?(?:\p{Lu}\p{L}+)?(?:[Bb]estehen|[Jj]ubiläum|[Gg]eschichte|[Tt]radition|[Hh]aft|[Vv]ertrag|[Ll]aufzeit|[Aa]mtszeit|[Pp]artnerschaft|[Aa]nleihe|[Dd]auer|[Pp]ause|[Ff]reiheits|[Aa]usbildung|[Zz]usammenarbeit|[Pp]eriode)/u;

function ofAmount(amount: Amount, kind: string): Fact {
  const { start, end } = amount;
  return { start, end, kind, key: kind === 'age' ? `${amount.value}` : `${baseValue(amount)}`, amount };
}

const GERMAN_NTHS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst'.split(
    ' ',
  );
const ENGLISH_NTHS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const NTHS: ReadonlyMap<string, number> = new Map(
  [GERMAN_NTHS, ENGLISH_NTHS].flatMap(list => list.map((word, at) => [word, at + 1] as const)),
);
function longestFirst(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

const NTH = new RegExp(
  String.raw`(?<![A-Za-z]|[\p{L}\d.,:])(?:(\d{1,3})(?:\.|st|nd|rd|th)|(?:(${longestFirst(GERMAN_NTHS)})e[nrms]?|(${longestFirst(ENGLISH_NTHS)}))) (\p{L}[\p{L}-]{2,30})`,
  'giu',
);
const MONTHS =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)$/iu;
/** What a person or a firm has once a year: the Nth says how old it is. */
const BIRTHDAY = /^(?:geburtstag|birthday)/iu;

/** Whether a text has the Nth of anything: also (12.) and im zweiten. */
export function isNthNamed(text: string, nth: number): boolean {
  const words = [GERMAN_NTHS[nth - 1], ENGLISH_NTHS[nth - 1]].filter(word => word !== undefined);
  const spelled =
    words.length === 0
      ? ''
      : `|(?<!\\p{L})(?:${words.join('|')})(?:e[nrms]?)?(?!\\p{L})|(?:Platz|Rang|Position) ${CARDINALS[nth - 1] ?? nth}(?!\\p{L})`;
  return new RegExp(`(?<![\\d.,])${nth}(?:\\.(?!\\d)|st|nd|rd|th)${spelled}`, 'iu').test(text);
}

const STOPPAGE = /^ der Nachspielzeit/u;
/** Minutes of a match. */
const FULL_TIME = 90;
const CARDINALS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const PLACES = /^(?:platz|rang|position|stell)/;

/** Das 17. Jahrhundert, ihr fünftes Album, the fourth album: `nth` and the stem of what is numbered. */
function nthsIn(reading: Reading): Fact[] {
  const { text } = reading;
  const found: Fact[] = [];
  for (const { index, 0: words, 1: figure, 2: german, 3: english, 4: noun = '' } of text.matchAll(NTH)) {
    if (MONTHS.test(noun)) continue;
    const value = figure === undefined ? NTHS.get((german ?? english ?? '').toLowerCase()) : Number(figure);
    const isNoun = /^\p{Lu}/u.test(noun) || !/^\p{Ll}+(?:e[nrms]?|te)$/u.test(noun);
    if (value === undefined || !isNoun) continue;
    const stem = stemOf(foldForSearch(noun), /^\p{Lu}/u.test(noun));
    const kind = BIRTHDAY.test(noun) ? 'age' : `nth ${PLACES.test(stem) ? 'rank' : stem}`;
    const end = index + words.length;
    // Die vierte Minute der Nachspielzeit is the 94th.
    const key = `${STOPPAGE.test(text.slice(end, end + 18)) ? FULL_TIME + value : value}`;
    found.push({ start: index, end, kind, key, amount: null });
  }
  return [...found, ...romansIn(text), ...ranksIn(reading)];
}

/** Der VIII. Zivilsenat; behind a name it is part of that. */
const ROMAN =
  /(?<=(?<!\p{L})(?:\p{Ll}+|Der|Die|Das|Dem|Den|Im|Am|Zum|Vom) )([IVX]{1,6})\. (\p{Lu}\p{Ll}{3,30})(?!\p{L})/gu;
const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

function romansIn(text: string): Fact[] {
  return Array.from(text.matchAll(ROMAN), ({ index, 0: words, 1: roman = '', 2: noun = '' }): Fact => {
    let value = 0;
    for (const [at, letter] of [...roman].entries()) {
      const [one, next] = [letter, roman.charAt(at + 1)].map(each => ROMAN_VALUES.get(each) ?? 0);
      value += (one ?? 0) < (next ?? 0) ? -(one ?? 0) : (one ?? 0);
    }
    const kind = `nth ${stemOf(foldForSearch(noun), true)}`;
    return { start: index, end: index + words.length, kind, key: `${value}`, amount: null };
  });
}

const RANKED = GERMAN_NTHS.slice(0, 12);
/** Als Dritte, Platz drei, Rang 3. */
const RANK = new RegExp(
  String.raw`(?=[AawkbPR])(?<![A-Za-z]|\p{L})(?:(?:[Aa]ls|(?:wurden?|wird|kam|belegte)(?: (?!als )[\p{L}\d-]+){0,5}?) (${RANKED.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})e[rn]?(?!\p{L})(?! \p{Lu})|(?:Platz|Rang|Position) (\d{1,2}|eins|${CARDINALS.slice(1).join('|')})(?![\p{L}\d]))`,
  'gu',
);
/** Die drittgrößte, der zweithöchste. */
const SUPERLATIVE =
  /(?<![A-Za-z]|\p{L})(zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)-?((?:größ|klein|be|schnell|stärk|schwäch|höch|ält|jüng|reich|läng|mei|wichtig|teuer|schlechte|niedrig)s?t)e[nrms]?(?!\p{L})/giu;

function ranksIn({ text, has }: Reading): Fact[] {
  const ranks = Array.from(
    has('rank') ? text.matchAll(RANK) : [],
    ({ index, 0: words, 1: nth, 2: number = '' }): Fact => {
      const value = nth
        ? RANKED.indexOf(nth.toLowerCase()) + 1
        : /\d/.test(number)
          ? Number(number)
          : CARDINALS.indexOf(number === 'eins' ? 'ein' : number) + 1;
      return { start: index, end: index + words.length, kind: 'nth rank', key: `${value}`, amount: null };
    },
  );
  const superlatives = Array.from(
    has('superlative') ? text.matchAll(SUPERLATIVE) : [],
    ({ index, 0: words, 1: nth = '', 2: what = '' }): Fact => {
      const value = RANKED.indexOf(nth.toLowerCase()) + 1;
      return {
        start: index,
        end: index + words.length,
        kind: `nth ${what.toLowerCase()}`,
        key: `${value}`,
        amount: null,
      };
    },
  );
  return [...ranks, ...superlatives];
}
