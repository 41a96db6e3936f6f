import { NOT_AFTER_WORD, NOT_BEFORE_WORD, NOT_EXTENDED } from './char-classes';
import { type FoundDate, findDates } from './dates';
import { FRACTION_PARTS, NUMBER_WORDS, SCALES, UNITS } from './number-words';
import { createOpenings } from './openings';

const NUMBER_KINDS = ['cardinal', 'ordinal', 'fraction'] as const;

/**
 * `value` is null where the figures are no single quantity (a version such as 1.2.3). `unit` is a fixed short form
 * (`%`, `EUR`, `km`, `year` …) or null; the span covers it when it has one.
 */
export type FoundNumber = {
  start: number;
  end: number;
  value: number | null;
  unit: string | null;
  kind: (typeof NUMBER_KINDS)[number];
};

/**
 * Quantities in figures and words, in order, never overlapping: 1.234,5 / 1,234.5, 3 Mio. Euro, 90 Prozent, zwölf,
 * ein Drittel, 20-jährig, 108. (an ordinal before a word). Not: ein, eine, one, a; figures inside a word (B2B) or date.
 *
 * `language` (BCP 47) reads the separators: 1.500 is a thousand and a half thousand in German, one and a half in
 * English; anything that is not English is read as German. Give the `dates` of the text along where they are known.
 */
export function findNumbers(
  text: string,
  language: string,
  dates: readonly FoundDate[] = findDates(text, language),
): FoundNumber[] {
  const isEnglish = /^en/i.test(language);
  const found: FoundNumber[] = [];
  let date = 0;
  let from = 0;
  for (let start = nextOpening(text, from); start < text.length; start = nextOpening(text, from)) {
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    const end = start + (match?.[0].length ?? 1);
    from = end;
    if (!match) continue;
    while ((dates[date]?.end ?? Infinity) <= start) date++;
    if ((dates[date]?.start ?? Infinity) < end) continue;
    const number = readMatch(match.groups ?? {}, isEnglish, text, end);
    if (number) found.push({ start, end, ...number });
  }
  return found;
}

const S = String.raw`[ \u00a0\u202f]`;
const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.$]/g, String.raw`\$&`))
    .join('|');
const SCALE = `(?:${alternatives(SCALES.keys())})(?:(?<=\\.)|${NOT_BEFORE_WORD})`;
const UNIT = `(?:${alternatives(UNITS.keys())})(?:(?<=[%€$£])|${NOT_BEFORE_WORD})`;
const YEAR_ADJECTIVE = `(?:jährige?[nmrs]?|year-old)`;
const WORD = alternatives(NUMBER_WORDS.keys());
const PART = alternatives(FRACTION_PARTS.keys());
const COUNT = `(?:${WORD}|[Ee]in|[Ee]ine|einem|einen|[Oo]ne|[Aa])`;

const NUMBER = new RegExp(
  [
    `${NOT_AFTER_WORD}(?:`,
    `(?<count>${COUNT})${S}(?<part>${PART})${NOT_BEFORE_WORD}(?:${S}(?:einer|of a)${S}(?<whole>${SCALE})(?:${S}(?<wholeUnit>${UNIT}))?)?`,
    `|(?<half>Hälfte|half|Half)${NOT_BEFORE_WORD}`,
    `|(?:(?<currency>[€$£])${S}?)?`,
    String.raw`(?:(?<figures>\u2212?\d+(?:[.,'’‘\u00a0\u202f\u2009]\d+)*(?![.,]?\d))|(?<word>${WORD})${NOT_BEFORE_WORD})`,
    `(?:(?<suffix>st|nd|rd|th)${NOT_BEFORE_WORD}|-?(?<years>${YEAR_ADJECTIVE})${NOT_BEFORE_WORD}`,
    `|(?:[ \\u00a0\\u202f-]?(?<scale>${SCALE}))?(?:${S}?(?<unit>${UNIT}))?)`,
    `)(?:(?<=[.%€$£])${NOT_EXTENDED}|${NOT_BEFORE_WORD})`,
  ].join(''),
  'uy',
);

const nextOpening = createOpenings(
  [
    'ein',
    'eine',
    'Ein',
    'Eine',
    'One',
    'A',
    'einem',
    'einen',
    'one',
    'a',
    'Hälfte',
    'half',
    'Half',
    ...NUMBER_WORDS.keys(),
  ].map(word => word.split('-')[0] ?? ''),
  '€$£\u2212',
);

type Quantity = Pick<FoundNumber, 'value' | 'unit' | 'kind'>;

function readMatch(
  groups: Partial<Record<string, string>>,
  isEnglish: boolean,
  text: string,
  end: number,
): Quantity | null {
  const { count, part, whole, half, figures, word } = groups;
  if (half) return { value: 0.5, unit: null, kind: 'fraction' };
  if (count && part) {
    const value = (NUMBER_WORDS.get(count) ?? 1) / (FRACTION_PARTS.get(part) ?? 1);
    if (!whole) return { value, unit: null, kind: 'fraction' };
    const unit = UNITS.get(groups['wholeUnit'] ?? '') ?? null;
    return { value: value * scaleOf(whole, isEnglish), unit, kind: 'cardinal' };
  }
  const base = figures ? parseFigures(figures, isEnglish) : (NUMBER_WORDS.get(word ?? '') ?? null);
  const scale = scaleOf(groups.scale, isEnglish);
  const unit = groups.years ? 'year' : (UNITS.get(groups.currency ?? groups.unit ?? '') ?? null);
  const isOrdinal =
    groups.suffix !== undefined ||
    (!isEnglish && /^\d+$/.test(figures ?? '') && unit === null && isBeforeNoun(text, end));
  return { value: base === null ? null : base * scale, unit, kind: isOrdinal ? 'ordinal' : 'cardinal' };
}

function isBeforeNoun(text: string, end: number): boolean {
  return /^\.[ \u00a0\u202f]\p{L}/u.test(text.slice(end, end + 4));
}

/** Billion is 10^12 in German and 10^9 in English; of the other scale words each belongs to one language. */
function scaleOf(word: string | undefined, isEnglish: boolean): number {
  if (word === undefined) return 1;
  if (word === 'Billion' && !isEnglish) return 1e12;
  return SCALES.get(word) ?? 1;
}

/** Null for figures that are no single quantity. Spaces and apostrophes only ever group thousands. */
function parseFigures(figures: string, isEnglish: boolean): number | null {
  const plain = figures.replace(/['’‘\u00a0\u202f\u2009]/g, '').replace('\u2212', '-');
  const separators = plain.replace(/[^.,]/g, '');
  if (separators === '') return Number(plain);
  const last = separators[separators.length - 1] ?? '';
  const isMixed = separators.includes('.') && separators.includes(',');
  const isGrouped = (last === ',' ? GROUPED_BY_COMMA : GROUPED_BY_DOT).test(plain);
  if (!isMixed && isGrouped && (separators.length > 1 || last === (isEnglish ? ',' : '.'))) {
    return Number(plain.replaceAll(last, ''));
  }
  if (separators.indexOf(last) !== separators.length - 1) return null;
  if (separators.length > 1 && !isMixed) return null;
  const grouping = last === '.' ? ',' : '.';
  return Number(plain.replaceAll(grouping, '').replace(last, '.'));
}

const GROUPED_BY_COMMA = /^-?\d{1,3}(?:,\d{3})+$/;
const GROUPED_BY_DOT = /^-?\d{1,3}(?:\.\d{3})+$/;
