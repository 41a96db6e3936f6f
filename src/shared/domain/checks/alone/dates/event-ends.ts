import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';
import { sentenceTextAt } from '../../pairs';

/**
 * The days from which to which the text says that something lasts, and a day outside of them on which it is told to begin or
 * to end (date_mismatch): vom 24. bis 27. August, am 3. September endet es. And what is to last half a year from a day, until
 * a month that is not the sixth behind it. Only with one such stretch in the text. German.
 */
export function checkEventEnds({ review, reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !reading.has('month')) return [];
  return [...findOutside(reading), ...(/ lang, bis /.test(text) ? findLong(text) : [])];
}

const MONTHS = GERMAN_MONTHS.join('|');
const RANGE = new RegExp(
  String.raw`(?<!\p{L})[Vv]om (?:\p{Lu}\p{Ll}+, )?(?<from>\d{1,2})\.(?: (?<first>${MONTHS}))? bis (?:zum |einschließlich )?(?:\p{Lu}\p{Ll}+, )?(?<to>\d{1,2})\. (?<last>${MONTHS})(?!\p{L})`,
  'gu',
);
const DAY = String.raw`(?:\p{Lu}\p{Ll}+(?:,| \(| dem|, dem)? ?)?(?<day>\d{1,2})\. (?<month>${MONTHS})`;
const IT = String.raw`(?:es|er|sie|[Dd](?:as|er|ie) (?<noun>\p{Lu}[\p{L}-]+))`;
const ENDS = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]m|[Mm]it dem) ${DAY}(?:,| an|\))? ?(?<verb>endet|beginnt|startet|schließt|geht|klingt) ${IT}|(?<!\p{L})${IT.replace('<noun>', '<noun2>')} (?<verb2>endet|beginnt|startet|schließt) (?:[^.,;:\d]{1,40} )?am ${DAY.replace('<day>', '<day2>').replace('<month>', '<month2>')}`,
  'giu',
);
const OTHERWISE =
  /verschoben|verläng|ursprünglich|(?<!\p{L})(?:Anmeld\p{L}*|Vorverkauf|Ferien|erneut|zweite[nrs]?|weitere[nrs]?|nächste[nrs]?|Prozess)(?!\p{L})/iu;

function findOutside(reading: CheckContext['reading']): CheckFinding[] {
  const { text } = reading;
  const ranges = Array.from(text.matchAll(RANGE));
  const [range] = ranges;
  if (!range?.groups) return [];
  const { from = '', first, to = '', last = '' } = range.groups;
  const [low, high] = [dayOf(from, first ?? last), dayOf(to, last)];
  if (ranges.some(each => each.groups?.to !== to || each.groups?.last !== last || each.groups?.from !== from))
    return [];
  if (low >= high) return [];
  return Array.from(text.matchAll(ENDS)).flatMap(({ index, 0: words, groups = {} }) => {
    const day = groups.day ?? groups.day2 ?? '';
    const month = groups.month ?? groups.month2 ?? '';
    const verb = (groups.verb ?? groups.verb2 ?? '').toLowerCase();
    const noun = groups.noun ?? groups.noun2;
    const at = dayOf(day, month);
    const around = sentenceTextAt(reading, range.index, LONGEST);
    if (noun !== undefined && !isOfRange(noun, around)) return [];
    const isEnd = /end|schl|geh|kling/u.test(verb);
    if (
      /^geht|^klingt/u.test(verb) &&
      !/^ (?:zu Ende|aus)/u.test(text.slice(index + words.length, index + words.length + 10))
    )
      return [];
    const stretch = text.slice(Math.max(0, index - 80), index + words.length + 60);
    if (at === (isEnd ? high : low) || OTHERWISE.test(stretch) || Math.abs(at - high) > FAR) return [];
    // Of a day within, something smaller may be told.
    if (at > low && at < high) return [];
    const start = index + words.indexOf(`${day}. ${month}`);
    return makeFinding('date_mismatch', {
      at: { start, end: start + `${day}. ${month}`.length },
      other: { document: null, start: range.index, end: range.index + range[0].length },
      params: { text: `${day}. ${month}`, otherText: range[0] },
    });
  });
}

/** Die Schau ist vom 3. Februar an zu sehen, die Ausstellung endet. */
function isOfRange(noun: string, sentence: string): boolean {
  const stem = noun.toLowerCase().replace(/(?:es|s|e)$/u, '');
  if (sentence.toLowerCase().includes(stem)) return true;
  return /(?:ausstellung|schau)$/u.test(stem) && /(?:[Aa]usstellung|[Ss]chau)(?!\p{L})/u.test(sentence);
}

/** UTF-16 units of a sentence. */
const LONGEST = 400;
/** Days by which a slip is off. */
const FAR = 62;

function dayOf(day: string, month: string): number {
  return Date.UTC(2023, monthNumberOf(month) - 1, Number(day)) / 86_400_000;
}

const LENGTHS: Readonly<Record<string, number>> = {
  'ein halbes Jahr': 6,
  'ein Jahr': 12,
  'drei Monate': 3,
  'vier Monate': 4,
  'fünf Monate': 5,
  'sechs Monate': 6,
  'acht Monate': 8,
  'neun Monate': 9,
  'zehn Monate': 10,
  'zwei Monate': 2,
};
const LONG = new RegExp(
  String.raw`(?<!\p{L})(?:[Vv]om|[Aa]b(?: dem)?) (?:heutigen |morgigen )?(?<day>\d{1,2})\. (?<month>${MONTHS})(?: \d{4})?(?: an)? [^.;:\d]{0,60}?(?<long>${Object.keys(LENGTHS).join('|')}) lang, bis (?<part>Anfang |Mitte |Ende |zum \d{1,2}\. )?(?<until>${MONTHS})(?!\p{L})`,
  'gu',
);

/** Vom 1. Mai an ein halbes Jahr lang, bis Ende August. */
function findLong(text: string): CheckFinding[] {
  return Array.from(text.matchAll(LONG)).flatMap(({ index, 0: words, groups = {} }) => {
    const { day = '', month = '', long = '', part = '', until = '' } = groups;
    const begin = monthNumberOf(month) + (Number(day) - 1) / 30;
    const within = part.startsWith('Anfang')
      ? 0.1
      : part.startsWith('Ende')
        ? 0.95
        : part.startsWith('zum')
          ? (Number(/\d+/.exec(part)?.[0]) - 1) / 30
          : 0.5;
    const end = monthNumberOf(until) + within;
    const months = (end - begin + 24) % 12;
    const expected = (LENGTHS[long] ?? 0) % 12;
    const away = Math.min(Math.abs(months - expected), 12 - Math.abs(months - expected));
    if (away <= 0.9) return [];
    const at = index + words.lastIndexOf('bis ');
    return makeFinding('date_mismatch', {
      at: { start: at, end: index + words.length },
      other: { document: null, start: index, end: at - ', '.length },
      params: { text: text.slice(at, index + words.length), otherText: words.slice(0, at - index - 2) },
    });
  });
}
