import type { Reading } from '../../context';

/**
 * Days and spans of time that have names instead of dates. `key` is the kind, a colon, and which one of the kind it is:
 * f: feasts, s: seasons, h: halves and quarters of a year, p:… the beginning, middle and end of something, z: decades,
 * t: parts of the day. `year` stands behind it: im zweiten Quartal 2027. Offsets are UTF-16.
 */
export type TimeWord = { start: number; end: number; key: string; year?: string };

const FEASTS: readonly (readonly [key: string, names: string])[] = [
  ['12-24', 'Heiligabend|Heilige[rnm] Abend|Heiligen? Abend|Christmas Eve'],
  ['12-25', '[Ee]rste[nr]? Weihnachts(?:feier)?tag|Christtag|Christmas Day'],
  ['12-26', '[Zz]weite[nr]? Weihnachts(?:feier)?tag|Stephanstag|Stefanitag|Boxing Day'],
  ['12-31', "Silvester(?:tag|abend|nacht)?|New Year's Eve"],
  ['01-01', "Neujahr(?:stag|smorgen)?|New Year's Day"],
  ['01-06', 'Dreikönigstag|Heilige Drei Könige'],
  ['rose', 'Rosenmontag'],
  ['carnival', 'Faschingsdienstag|Fastnachtsdienstag|Veilchendienstag'],
  ['ash', 'Aschermittwoch|Ash Wednesday'],
  ['thursday', 'Gründonnerstag|Maundy Thursday'],
  ['friday', 'Karfreitag|Good Friday'],
  ['saturday', 'Karsamstag|Ostersamstag'],
  ['easter', 'Ostersonntag|Easter Sunday'],
  ['easter-monday', 'Ostermontag|Easter Monday'],
  ['05-01', 'Tag der Arbeit|Maifeiertag'],
  ['ascension', 'Christi Himmelfahrt|Himmelfahrtstag|Vatertag'],
  ['mothers', 'Muttertag'],
  ['whit', 'Pfingstsonntag|Whit Sunday'],
  ['whit-monday', 'Pfingstmontag|Whit Monday'],
  ['corpus', 'Fronleichnam'],
  ['08-15', 'Mariä Himmelfahrt'],
  ['10-03', 'Tag der Deutschen Einheit'],
  ['10-31', 'Reformationstag|Halloween'],
  ['11-01', 'Allerheiligen'],
  ['11-11', 'Martinstag|Sankt Martin'],
  ['mourning', 'Volkstrauertag'],
  ['penance', 'Buß- und Bettag'],
  ['dead', 'Totensonntag|Ewigkeitssonntag'],
  ['advent-1', '[Ee]rste[nrm]? Advent(?:ssonntag)?|1\\. Advent'],
  ['advent-2', '[Zz]weite[nrm]? Advent(?:ssonntag)?|2\\. Advent'],
  ['advent-3', '[Dd]ritte[nrm]? Advent(?:ssonntag)?|3\\. Advent'],
  ['advent-4', '[Vv]ierte[nrm]? Advent(?:ssonntag)?|4\\. Advent'],
  ['12-06', 'Nikolaustag|Nikolausabend'],
];
const FEAST = anyOf(FEASTS);

const SEASONS: readonly (readonly [key: string, names: string])[] = [
  ['spring', 'Frühling|Frühjahr|Frühjahrs|spring'],
  ['summer', 'Sommer|Hochsommer|Spätsommer|Frühsommer|summer'],
  ['autumn', 'Herbst|Spätherbst|Frühherbst|autumn'],
  ['winter', 'Winter|winter'],
];
const SEASON = anyOf(
  SEASONS,
  String.raw`(?=[FHSWasw])(?<=(?:[Ii]m|[Aa]b|[Bb]is|[Zz]um|[Vv]om|[Ss]eit|[Dd]em|[Dd]en|[Dd]iese[mnrs]|nächste[nr]|kommende[nr]|vergangene[nr]|[Ii]n|[Tt]his|[Nn]ext|[Ll]ast|the|[Bb]y) (?:\p{Ll}+ )?)`,
);

const NTHS = ['erste', 'zweite', 'dritte', 'vierte'];
const ENGLISH_NTHS = ['first', 'second', 'third', 'fourth'];
const PERIOD =
  /(?<![\p{L}\d.])(?:(?:(erste|zweite|dritte|vierte)[nrsm]?|([1-4])\.|(first|second|third|fourth)) (Halbjahr\p{L}{0,2}|Jahreshälfte|Quartal\p{L}{0,2}|Hälfte des Jahres|half of the year|half-year|quarter)|([HQ])([1-4])(?![\p{L}\d]))/giu;
const ELLIPSIS = /(?<!\p{L})im (erste|zweite|dritte|vierte)n(?=[.,;)]| \p{Ll})/gu;
const MONTHS_RUN =
  /(?<!\p{L})(Januar|Jänner|April|Juli|Oktober) bis (?:Ende )?(März|Juni|September|Dezember)(?!\p{L})/gu;
const RUNS: ReadonlyMap<string, string> = new Map([
  ['Januar Juni', 'h1'],
  ['Juli Dezember', 'h2'],
  ['Januar März', 'q1'],
  ['April Juni', 'q2'],
  ['Juli September', 'q3'],
  ['Oktober Dezember', 'q4'],
  ['Januar September', 'm9'],
]);

const PART =
  /(?<![A-Za-z]|\p{L})(?:(Anfang|Beginn|Mitte|Ende)|(early|mid-?|late|the end of|the beginning of)) (?:(des|dieses|nächsten|kommenden|vergangenen|laufenden|the|this|next|last) (Jahres|Monats|Jahrzehnts|Jahrhunderts|Woche|year|month|week)|(Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)(?!\p{L})|((?:19|20)\d\d)(?!\d))|(?<!\p{L})Jahres(anfang|beginn|mitte|ende|wechsel)(?!\p{L})/gu;
const HAS_PART =
  /(?:Anfang|Beginn|Mitte|Ende|early|mid-?|late|end of|beginning of) (?:[DFJMNOAS12dnkvtl])|Jahres(?:anfang|beginn|mitte|ende|wechsel)/;
const PARTS: ReadonlyMap<string, string> = new Map(
  'anfang=begin beginn=begin early=begin mitte=mid mid=mid mid-=mid ende=end late=end wechsel=end'
    .split(' ')
    .map(pair => pair.split('=') as [string, string]),
);

const DECADE =
  /(?<![\p{L}\d])(?:(?:19|20)?([1-9])0er[- ]?Jahren?|(zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)[- ]?jahren?|(?:19|20)([1-9])0s)(?![\p{L}\d])/giu;
const TENS = 'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'.split(' ');

const YEAR_BEHIND = /^ (?:des Jahres |of )?((?:19|20)\d\d)(?!\d)/u;

/** In order; those of one text may overlap none of another kind. Linear. */
export function findTimeWords({ text, has }: Reading): TimeWord[] {
  const found: TimeWord[] = [];
  const add = (index: number, words: string, key: string) => {
    const end = index + words.length;
    const year = YEAR_BEHIND.exec(text.slice(end, end + 14))?.[1];
    found.push({ start: index, end, key, ...(year === undefined ? {} : { year }) });
  };
  for (const match of has('feast') ? text.matchAll(FEAST) : [])
    add(match.index, match[0], `f:${nameOf(FEASTS, match)}`);
  for (const match of has('season') ? text.matchAll(SEASON) : [])
    add(match.index, match[0], `s:${nameOf(SEASONS, match)}`);
  for (const { index, 0: words, 1: german, 2: figure, 3: english, 4: span, 5: letter, 6: nth } of has(
    'period',
  )
    ? text.matchAll(PERIOD)
    : []) {
    const at = german
      ? NTHS.indexOf(german.toLowerCase()) + 1
      : english
        ? ENGLISH_NTHS.indexOf(english.toLowerCase()) + 1
        : Number(figure ?? nth);
    const isQuarter = letter ? /q/i.test(letter) : /^qua/i.test(span ?? '');
    add(index, words, `h:${isQuarter ? 'q' : 'h'}${at}`);
  }
  // Im ersten Quartal, im zweiten.
  const span = found.find(({ key }) => key.startsWith('h:'))?.key.charAt(2);
  for (const { index, 0: words, 1: nth = '' } of span ? text.matchAll(ELLIPSIS) : [])
    add(index, words, `h:${span}${NTHS.indexOf(nth) + 1}`);
  for (const { index, 0: words, 1: from = '', 2: to = '' } of has('month') ? text.matchAll(MONTHS_RUN) : []) {
    const run = RUNS.get(`${from === 'Jänner' ? 'Januar' : from} ${to}`);
    if (run) add(index, words, `h:${run}`);
  }
  for (const {
    index,
    0: words,
    1: part,
    2: english,
    3: which = '',
    4: span,
    5: month,
    6: year,
    7: of,
  } of HAS_PART.test(text) ? text.matchAll(PART) : []) {
    const said = (part ?? of ?? english?.replace(/^the (end|begin).*/u, '$1') ?? '').toLowerCase();
    const key = PARTS.get(said) ?? said;
    const whole = of ? 'year' : span ? spanOf(span) : (month ?? year ?? '');
    add(
      index,
      words,
      `p-${/^(?:nächst|kommend|vergang|next|last)/u.test(which) ? which.slice(0, 3) : ''}${whole}:${key}`,
    );
  }
  for (const { index, 0: words, 1: figure, 2: german, 3: english } of has('decade')
    ? text.matchAll(DECADE)
    : []) {
    const tens = german ? TENS.indexOf(german.toLowerCase()) + 2 : Number(figure ?? english);
    add(index, words, `z:${tens}`);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Other names for what a month, a day or a year is, as keys of `TimeWord`. */
export function timeWordsOf(value: string): string[] {
  const [, year, month, day] = /^(-|\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  const keys: string[] = [];
  if (year !== undefined && year !== '-') keys.push(`z:${year.charAt(2)}`);
  if (month === undefined) return keys;
  const at = Number(month);
  const quarter = Math.ceil(at / 3);
  keys.push(`h:q${quarter}`, `h:h${at > 6 ? 2 : 1}`);
  for (const season of SEASONS_OF[at - 1] ?? []) keys.push(`s:${season}`);
  keys.push(...(at < 4 ? ['p-year:begin'] : at < 9 ? ['p-year:mid'] : at > 9 ? ['p-year:end'] : []));
  if (day === undefined) return keys;
  keys.push(`f:${month}-${day}`);
  for (const part of partsOf(Number(day)))
    keys.push(`p-month:${part}`, `p-${MONTH_NAMES[at - 1] ?? ''}:${part}`);
  return keys;
}

/** Also of the neighbour, since nobody counts the days of a third. */
function partsOf(day: number): string[] {
  return [day < 13 ? 'begin' : '', day > 8 && day < 23 ? 'mid' : '', day > 18 ? 'end' : ''].filter(
    part => part !== '',
  );
}

const MONTH_NAMES =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
/** Also of the neighbours, since a season begins for some at its first month and for others at its third week. */
const SEASONS_OF: readonly (readonly string[])[] = [
  ['winter'],
  ['winter', 'spring'],
  ['spring', 'winter'],
  ['spring'],
  ['spring', 'summer'],
  ['spring', 'summer'],
  ['summer'],
  ['summer'],
  ['autumn', 'summer'],
  ['autumn'],
  ['autumn', 'winter'],
  ['winter', 'autumn'],
];

function spanOf(span: string): string {
  if (/^(?:Jahres|year)$/.test(span)) return 'year';
  if (/^(?:Monats|month)$/.test(span)) return 'month';
  return span;
}

function anyOf(entries: readonly (readonly [string, string])[], before = ''): RegExp {
  const names = entries.map(([, name]) => `(${name})`).join('|');
  return new RegExp(`(?<![A-Za-z]|[\\p{L}-])${before}(?:${names})(?![\\p{L}-])`, 'gu');
}

function nameOf(entries: readonly (readonly [string, string])[], match: RegExpExecArray): string {
  const at = match.slice(1).findIndex(each => each !== undefined);
  return entries[at]?.[0] ?? '';
}
