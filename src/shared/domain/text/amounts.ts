import { type Bound, boundOf } from './amount-bounds';
import { startsWithCapital } from './capital';
import { type FoundDate, findDates } from './dates';
import { foldForSearch } from './fold';
import { findMillions, findTelephones, HALF_VALUES, joinGrouped } from './grouped-numbers';
import { inheritUnits, joinUnits } from './join-amounts';
import { findMeasure, type Measure } from './measures';
import { NUMBER_WORDS } from './number-words';
import { type FoundNumber, findNumbers } from './numbers';
import { stemOf } from './stems';

export type { Bound } from './amount-bounds';

/** A quantity with what it measures or counts. Offsets are UTF-16. */
export type Amount = {
  start: number;
  end: number;
  /** The number as written, without its unit. */
  figure: string;
  /** In the unit that the text names. */
  value: number;
  kind: 'count' | 'measure' | 'share' | 'clock' | 'score' | 'ordinal';
  measure: Measure | null;
  /** Stems of the next words: what is counted is mostly among the first two. */
  counted: string[];
  bound: Bound | null;
  /** Where the bound begins; `start` where there is none. */
  boundStart: number;
};

/**
 * Numbers as quantities, in order, never overlapping; no dates. Wider than `findNumbers`, on which it stands: all units of
 * `measures`, 34-Jähriger, clock times, scores, 700 000, anderthalb, drei von vier, and the bounds before them. Give the
 * `dates` of the text along where they are known. Linear.
 */
export function findAmounts(
  text: string,
  language: string,
  dates: readonly FoundDate[] = findDates(text, language),
): Amount[] {
  const special = findSpecial(text);
  const found: Amount[] = [...special];
  const taken = [...special, ...findTelephones(text)].sort((a, b) => a.start - b.start);
  let next = 0;
  const plain = findNumbers(text, language, dates);
  const numbers = joinGrouped(
    text,
    [...plain, ...outsideOf(plain, findMillions(text, language))].sort((a, b) => a.start - b.start),
  );
  for (const [at, number] of numbers.entries()) {
    if (number.value === null || isSecondOfSeason(text, numbers[at - 1], number)) continue;
    while ((taken[next]?.end ?? Infinity) <= number.start) next++;
    if ((taken[next]?.start ?? Infinity) < number.end) continue;
    found.push(toAmount(text, number, number.value));
  }
  return joinUnits(
    text,
    inheritUnits(
      text,
      found.sort((a, b) => a.start - b.start),
    ),
  );
}

/** Drei Viertel einer Million is no million. Both in order. */
function outsideOf(numbers: readonly FoundNumber[], millions: readonly FoundNumber[]): FoundNumber[] {
  let at = 0;
  return millions.filter(({ start }) => {
    while ((numbers[at]?.end ?? Infinity) <= start) at++;
    return (numbers[at]?.start ?? Infinity) >= start;
  });
}

/** 2024/25 is one season: its second year counts nothing. */
function isSecondOfSeason(text: string, first: FoundNumber | undefined, second: FoundNumber): boolean {
  if (!first || first.value === null || second.value === null || second.start - first.end > 3) return false;
  if (!/^(?:19|20)\d\d$/.test(text.slice(first.start, first.end))) return false;
  const next = first.value + 1;
  const isNext = second.value === next || (second.value === next % 100 && second.end - second.start === 2);
  return isNext && SEASON_GAP.test(text.slice(first.end, second.start));
}

/** The value in the unit of its dimension, so that 17 km and 17.000 m are equal. */
export function baseValue({ value, measure }: Amount): number {
  const base = value * (measure?.factor ?? 1);
  // Whole numbers have nothing to round.
  return Number.isInteger(base) && Math.abs(base) < 1e12 ? base : Number(base.toPrecision(12));
}

const CLOCK = /(?<![\d.,:])(\d{1,2})(?:[.:](\d{2}))? ?Uhr(?![\p{L}])/gu;
/** Von 10 bis 16 Uhr. */
const CLOCK_RANGE =
  /(?<![\d.,:])(\d{1,2})(?:[.:](\d{2}))?(?= ?(?:bis|und|–|-) ?\d{1,2}(?:[.:]\d{2})? ?Uhr(?![\p{L}]))/gu;
/** Zwischen fünf und sieben Uhr. */
const SPELLED_RANGE =
  /(?<![A-Za-z]|[\p{L}\d])(eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf)(?= (?:bis|und) (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) Uhr(?!\p{L}))/gu;
/** Zwei Uhr, halb drei, Viertel nach acht. */
const SPELLED_CLOCK =
  /(?<![A-Za-z]|[\p{L}\d])(?:(halb|[Vv]iertel nach|[Vv]iertel vor|[Dd]rei ?viertel) )?(eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)( Uhr)?(?![\p{L}])/gu;
/** Zwanzig Minuten vor drei Uhr, zehn vor sechs, fünf nach halb acht. */
const MINUTES_BESIDE =
  /(?<![A-Za-z]|[\p{L}\d])([Ff]ünf|[Zz]ehn|[Zz]wanzig|[Ff]ünfundzwanzig|\d{1,2})( Minuten)? (vor|nach) (halb )?(eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{1,2})( Uhr)?(?![\p{L}\d]|[.:]\d| \p{Lu})/gu;
/** Zehn vor sechs is an hour only where these lead. */
const CLOCK_AHEAD = /(?<!\p{L})(?:[Uu]m|[Gg]egen|[Ss]eit|[Bb]is|[Aa]b|[Kk]urz|[Ee]twa|[Rr]und) $/u;
/** The result of a match: 2:1, and not 14:30 Uhr. */
export const SCORE = /(?<![\d.,:])(\d{1,3}):(\d{1,3})(?![\d:]|[ ]?Uhr|[.,]\d)/gu;
/** A race over 2:07,44 Minuten. */
const RACE =
  /(?<![\d.,:])(\d{1,2}):([0-5]\d)[.,](\d{1,2})(?![\d:]|[.,]\d)(?: (?:Min(?:\.|uten)?|min)(?!\p{L}))?/gu;
/** Of 31:48 Minuten, 2:14 Stunden. */
const LASTED = /^ (Minute|Stunde|minute|hour)[ns]{0,2}(?!\p{L})/u;
/** Behind the first year of a season: 2024/25, 2024/2025. */
const SEASON_GAP = /^ ?\/ ?$/u;
const OF =
  /(?<![A-Za-z]|[\p{L}\d]|\d[.,])(zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d{1,2}) von (drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,3})(?![\p{L}\d.,:])/giu;
const HALVES =
  /(?<![\p{L}])(anderthalb|eineinhalb|zweieinhalb|dreieinhalb|viereinhalb|fünfeinhalb|sechseinhalb|siebeneinhalb|achteinhalb|neuneinhalb) (\p{L}{3,20})|(?<![\p{L}])([Ee]ine?[mnrs]?) (?:(halbe[nrs]?|ganze[nrs]?|volle[nrs]?) )?(Jahr|Woche|Stunde|Tag|Monat|Minute|(?:Kilo|Mega|Giga|Tera)watt(?:stunde)?|(?:Quadratk|K)ilometer|(?:Quadrat|Kubik)meter|Meter|Hektar|Tonne|Liter|Prozentpunkt)(?![\p{L}])/gu;
const EACH =
  /(?<![\p{L}])[Jj]ede[rsmn]? (zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[nrsm]?(?![\p{L}])/giu;
/** The word before it is read from here backwards: from every letter forwards takes many times as long. */
const LASTING =
  /(jähr|monat|wöch|täg|stünd|minüt)ig(?<=(?<![\p{L}]|mal )(\p{L}{3,18})(?:jähr|monat|wöch|täg|stünd|minüt)ig)e?[nmrs]?(?![\p{L}])/giu;
const PARTS_OF_HOUR: ReadonlyMap<string, number> = new Map([
  ['halb', -30],
  ['viertel nach', 15],
  ['viertel vor', -15],
  ['drei viertel', -15],
  ['dreiviertel', -15],
]);
const SMALL: ReadonlyMap<string, number> = new Map(
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);
const EACH_OF = 'zweite dritte vierte fünfte sechste siebte achte neunte zehnte'.split(' ');
function findSpecial(text: string): Amount[] {
  const found: Amount[] = [];
  const push = (
    start: number,
    figure: string,
    kind: Amount['kind'],
    value: number,
    measure: Measure | null = null,
  ) => {
    const end = start + figure.length;
    found.push(withBound(text, { start, end, figure, value, kind, measure, counted: [] }));
  };
  const add = (
    { index, 0: figure }: RegExpExecArray,
    kind: Amount['kind'],
    value: number,
    measure: Measure | null = null,
  ) => push(index, figure, kind, value, measure);
  const small = (word: string) => SMALL.get(word.toLowerCase()) ?? Number(word);
  for (const match of text.matchAll(CLOCK)) {
    add(match, 'clock', Number(match[1]) * 60 + Number(match[2] ?? 0));
  }
  for (const match of text.matchAll(CLOCK_RANGE)) {
    add(match, 'clock', Number(match[1]) * 60 + Number(match[2] ?? 0));
  }
  const isClockSpelled =
    /[a-zöü] Uhr|(?<!\p{L})halb |iertel |rei ?viertel| (?:vor|nach) (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L})/u.test(
      text,
    );
  for (const match of isClockSpelled ? text.matchAll(SPELLED_RANGE) : [])
    add(match, 'clock', (match[1]?.startsWith('ein') ? 1 : small(match[1] ?? '')) * 60);
  for (const match of isClockSpelled ? text.matchAll(SPELLED_CLOCK) : []) {
    const [, part, word = '', clock] = match;
    if (part === undefined && clock === undefined) continue;
    const hour = word === 'eins' || word === 'ein' ? 1 : small(word);
    add(match, 'clock', hour * 60 + (PARTS_OF_HOUR.get((part ?? '').toLowerCase()) ?? 0));
  }
  for (const match of isClockSpelled ? text.matchAll(MINUTES_BESIDE) : []) {
    const [, minutes = '', unit, side, half, word = '', clock] = match;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (unit === undefined && clock === undefined && half === undefined && !CLOCK_AHEAD.test(before))
      continue;
    if (unit !== undefined && clock === undefined && half === undefined) continue;
    const hour = word === 'eins' || word === 'ein' ? 1 : small(word);
    const beside = NUMBER_WORDS.get(minutes.toLowerCase()) ?? Number(minutes);
    if (hour > 24 || beside > 59) continue;
    add(match, 'clock', hour * 60 - (half ? 30 : 0) + (side === 'vor' ? -beside : beside));
  }
  for (const match of text.matchAll(SCORE)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const end = match.index + match[0].length;
    const [words = '', unit = ''] = LASTED.exec(text.slice(end, end + 10)) ?? [];
    const measure = findMeasure(unit);
    if (measure && second < 60) push(match.index, match[0] + words, 'measure', first + second / 60, measure);
    else add(match, 'score', first * 1000 + second);
  }
  for (const match of text.matchAll(RACE)) {
    const seconds = Number(`${match[2]}.${match[3]}`);
    add(match, 'measure', Number(match[1]) + seconds / 60, findMeasure('minute'));
  }
  for (const match of text.matchAll(OF)) {
    const [part, whole] = [small(match[1] ?? ''), small(match[2] ?? '')];
    if (part <= whole) add(match, 'share', part / whole);
  }
  for (const match of text.matchAll(HALVES)) {
    const measure = findMeasure(match[2] ?? match[5] ?? '');
    const value = match[4]?.startsWith('halb') ? 0.5 : (HALF_VALUES.get((match[1] ?? '').toLowerCase()) ?? 1);
    if (measure) add(match, 'measure', value, measure);
  }
  for (const match of text.matchAll(EACH)) {
    add(match, 'share', 1 / (EACH_OF.indexOf((match[1] ?? '').toLowerCase()) + 2));
  }
  for (const match of text.matchAll(LASTING)) {
    const [behind, unit = '', number = ''] = match;
    const measure = findMeasure(`${unit}ig`);
    const value = NUMBER_WORDS.get(number.toLowerCase());
    if (measure && value !== undefined)
      push(match.index - number.length, number + behind, 'measure', value, measure);
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((amount, at) => amount.start >= (found[at - 1]?.end ?? 0));
}

function toAmount(text: string, { start, end, unit, kind }: FoundNumber, found: number): Amount {
  const figure = text.slice(start, end);
  const behind = text.slice(end, end + 80);
  const base = {
    start,
    figure,
    value: found,
    counted: countedAfter(kind === 'ordinal' ? behind.replace(/^\./u, '') : behind),
  };
  // £3.5m, $2bn: findNumbers takes the letter for a unit or leaves it.
  const scaled = /^[£$€].*?(?:(m)|(bn))?$/u.exec(
    `${figure}${/^\)?(?:m|bn)(?![\p{L}\d])/u.exec(behind)?.[0].replace(')', '') ?? ''}`,
  );
  if (scaled && (scaled[1] || scaled[2])) {
    const letters = scaled[1] ? 1 : 2;
    const isInside = /[mn]$/.test(figure);
    // findNumbers knows bn as a scale.
    const value = found * (scaled[1] ? 1e6 : isInside ? 1 : 1e9);
    const measure = findMeasure(figure.charAt(0));
    return withBound(text, { ...base, value, kind: 'measure', measure, end: isInside ? end : end + letters });
  }
  if (kind === 'fraction') return withBound(text, { ...base, kind: 'share', measure: null, end });
  if (unit !== null && unit !== "o'clock") {
    const measure = findMeasure(unit === 'm2' ? 'quadratmeter' : unit === 'year' ? 'jahr' : unit);
    if (measure) return withBound(text, ofRate(base, measure, end, behind));
  }
  const [perCent] = kind === 'ordinal' ? [] : (PER_CENT.exec(behind) ?? []);
  const percent = perCent === undefined ? null : findMeasure('percent');
  if (percent) return withBound(text, ofMeasure(base, percent, end + (perCent?.length ?? 0)));
  const [country = ''] = OF_COUNTRY.exec(behind) ?? [];
  const [, gap = '', word = ''] =
    /^([ \u00a0\u202f]|-)?([\p{L}°²³€$£%][\p{L}°²³/-]{0,30})/u.exec(behind.slice(country.length)) ?? [];
  const named = findMeasure(ADJECTIVE.exec(word)?.[0] ?? word) ?? findMeasure(word.replace(/-.*/u, ''));
  const isOfCountry = country === '' || /^[A-Z]{3}$/.test(named?.dimension ?? '');
  if (named && word !== '' && kind !== 'ordinal' && isOfCountry) {
    const length = country.length + gap.length + word.length;
    return withBound(text, ofRate(base, named, end + length, behind.slice(length)));
  }
  // 1427. at the end of a sentence is a year.
  if (kind === 'ordinal' && found < 1_000) return withBound(text, { ...base, kind, measure: null, end });
  return withBound(text, { ...base, kind: 'count', measure: null, end });
}

/** Von 410 auf 455 v. H. */
const PER_CENT = /^[ \u00a0\u202f](?:per cent(?!\p{L})|v\.[ \u00a0\u202f]?H\.|vom Hundert(?!\p{L}))/u;
/** Elf Millionen schwedische Kronen. */
const OF_COUNTRY = /^ (?:\p{Ll}{3,16}ische[nrs]?|Schweizer)(?= \p{Lu})/u;
const ADJECTIVE = /^(?:jähr|monat|wöch|täg|stünd|minüt)ig/iu;
const PER_HOUR = /^(?:\/h| (?:pro|je|in der|die) Stunde)(?![\p{L}])/u;
const PER_LITRE = /^(?:\/l| (?:pro|je|in jedem|in einem) Liter)(?!\p{L})/u;

const RATES: ReadonlyMap<string, string> = new Map([
  ['kilometer', 'km/h'],
  ['milligramm', 'mg/l'],
  ['mikrogramm', 'µg/l'],
]);

type Bare = Omit<Amount, 'bound' | 'boundStart'>;

function withBound(text: string, amount: Bare): Amount {
  return { ...amount, ...boundOf(text, amount) };
}

/** Kilometer pro Stunde and Milligramm je Liter are units of their own. */
function ofRate(
  base: Omit<Bare, 'kind' | 'measure' | 'end'>,
  measure: Measure,
  end: number,
  behind: string,
): Bare {
  const { unit } = measure;
  const per =
    unit === 'kilometer' ? PER_HOUR.exec(behind) : /gramm$/.test(unit) ? PER_LITRE.exec(behind) : null;
  const rate = per && findMeasure(RATES.get(unit) ?? 'g/l');
  return rate ? ofMeasure(base, rate, end + per[0].length) : ofMeasure(base, measure, end);
}

function ofMeasure(base: Omit<Bare, 'kind' | 'measure' | 'end'>, measure: Measure, end: number): Bare {
  if (measure.dimension !== 'share') return { ...base, kind: 'measure', measure, end };
  return { ...base, kind: 'share', value: base.value / 100, measure, end };
}

function countedAfter(behind: string): string[] {
  if (/^[.,;:!?)]/u.test(behind)) return [];
  const stop = behind.search(/(?<=\p{L}\p{L})[.!?,;]|[\n\r(]/u);
  const sentence = stop < 0 ? behind : behind.slice(0, stop);
  const words = sentence.match(/[\p{L}-]{4,}|(?<!\p{L})[PL][Kk][Ww](?!\p{L})/gu) ?? [];
  return words.slice(0, 3).map(word => stemOf(foldForSearch(word), startsWithCapital(word)));
}
