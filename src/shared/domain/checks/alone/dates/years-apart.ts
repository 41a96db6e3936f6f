import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { wholeNumberOf } from '../../../text/number-words';
import { parseDay } from '../../../text/timex/calendar';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Years beside the number of years between them (anniversary_mismatch): von 1969 bis 1993, 24 Jahre lang; seit 1990 jedes Jahr, zum 45. Mal; 1972, also vor 40 Jahren. One year off may be months, and
 * is told behind "genau" only. German and English. Params as of `checkAnniversaries`.
 */
export function checkYearsApart({
  review,
  reading,
  sourceReadings,
  isRelated,
}: CheckContext): CheckFinding[] {
  const { text, language, date } = review;
  if (!/^(?:de|en)/i.test(language)) return [];
  const writtenIn = parseDay(date)?.year ?? null;
  if (!/Jahren?(?!\p{L})|years|\. Mal/u.test(text)) return [];
  return [
    ...(writtenIn === null
      ? findAgoUndated(text, () => sourceReadings.filter((_, document) => isRelated(document)))
      : findAgo(text, writtenIn)),
    ...findSpans(text),
    ...(writtenIn === null ? [] : findTimes(text, reading.sentences(), writtenIn)),
  ];
}

const YEAR = String.raw`(?<![\d.,:€$£])(?<year>1[5-9]\d{2}|20\d{2})(?![\d]|[.,:]\d| ?(?:Euro|Prozent|Menschen|Meter|Kilometer))`;
/** Where a number of years stands; what is said of it stands near. The number is read backwards, or every word would be tried. */
const YEARS =
  / (?:Jahren?|years)(?![\p{L}])(?<=(?<![\d.,])(\d{1,3}|\p{L}{3,14}(?:n|nf|hs|lf|ht|ßig|zig|ert)) (?:Jahren?|years))/gu;
const NEAR = 120;

/** Matches of `patterns` around each number of years, by their place in the text. */
function matchesNear(
  text: string,
  patterns: readonly RegExp[],
): { at: Span; groups: Partial<Record<string, string>> }[] {
  const found = new Map<number, { at: Span; groups: Partial<Record<string, string>> }>();
  for (const { index: end, 0: years, 1: number = '' } of text.matchAll(YEARS)) {
    const index = end - number.length;
    const from = Math.max(0, index - NEAR);
    const window = text.slice(from, index + NEAR);
    for (const pattern of patterns) {
      for (const match of window.matchAll(pattern)) {
        const start = from + match.index;
        const at = { start, end: start + match[0].length };
        if (start <= index && at.end >= end + years.length)
          found.set(start, { at, groups: match.groups ?? {} });
      }
    }
  }
  return [...found.values()];
}

const WORDS =
  'fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig fünfundzwanzig dreißig fünfunddreißig vierzig fünfzig sechzig siebzig fünfundsiebzig achtzig neunzig hundert'.split(
    ' ',
  );
const ANY_NUMBER = String.raw`\d{1,3}|${WORDS.toReversed().join('|')}`;
const NUMBER = `(?<n>${ANY_NUMBER})`;
const SURELY =
  '(?<sure>(?:(?:genau|exakt|auf den Tag genau|exactly|nunmehr|mittlerweile|schon|bereits|gut|knapp|fast|rund|etwa|mehr als|über|also|und damit|about|nearly|almost|more than|over|some) )*)';
/** Am Sonntag, dem 10. Juni. */
const DAY = String.raw`am (?:\p{L}+tag,? |Mittwoch,? )?(?:dem )?\d{1,2}\. ?(?:\p{Lu}\p{Ll}+|\d{1,2}\.) ?`;
const AGO = [
  new RegExp(
    String.raw`${YEAR} ?(?:[,–—(-] ?){0,2}(?:also |und damit |das ist |das war |mithin |heute ){0,2}vor ${SURELY}${NUMBER} Jahren(?![\p{L}])(?! (?:schon|bereits|noch))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])[Vv]or ${SURELY}${NUMBER} Jahren ?[,–—(] ?(?:also |im (?:Jahre? )?(?:\p{L}+ )?|das war |es war |${DAY}){0,2}${YEAR}(?= ?[,;–—)])`,
    'gu',
  ),
  new RegExp(
    String.raw`${YEAR}[^.!?;:\d]{1,70} (?:also|mithin|somit|damit) (?<sure>(?:schon |bereits |nun )?)seit ${NUMBER} Jahren(?![\p{L}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])[Ss]eit ${SURELY}${NUMBER} Jahren(?: [^.,!?;:\d]{1,50})?, (?:also |nämlich |das heißt |das ist )seit (?:dem Jahre? )?${YEAR}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])[Ss]eit (?:dem Jahre? )?${YEAR} [^.!?;:\d\n]{1,90}\. (?:[^.!?;:\d\n]{1,30} )?[Nn]ach ${SURELY}${NUMBER} Jahren(?= (?:im Amt|an der Spitze|auf dem Posten|in der Leitung|in dieser Funktion|als |im Dienst))`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}])in ${YEAR}, ${SURELY}${NUMBER} years ago(?![\p{L}])`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\d])${SURELY}${NUMBER} years ago,? (?:in )?(?:\p{Lu}\p{L}+ )?${YEAR}(?=[,;.)])`,
    'gu',
  ),
];

/** 1972 – also vor 40 Jahren. */
function findAgo(text: string, writtenIn: number): CheckFinding[] {
  return matchesNear(text, AGO).flatMap(({ at, groups: { year, n, sure = '' } }) => {
    const expected = writtenIn - Number(year);
    const isRounded = /rund|etwa|knapp|fast|gut|mehr|über|about|nearly|almost|over|some/.test(sure);
    const slack = isRounded ? Math.max(2, expected * 0.12) : /genau|exakt|exactly/.test(sure) ? 0 : 1;
    const isOff = expected >= 0 && Math.abs(expected - wholeNumberOf(n ?? '')) > slack;
    return isOff ? ofYears(text, at, wholeNumberOf(n ?? ''), Number(year), writtenIn) : [];
  });
}

const FEAST =
  /(?:feiert|gefeiert|Jubiläum|Jahrestag|celebrat)[^.!?\d\n]{0,60}(?<![\d.,])(20\d\d)(?!\d)|(?<![\d.,])(20\d\d)(?!\d)[^.!?\d\n]{0,40}(?:feiert|gefeiert|Jubiläum|celebrat)/gu;

/** Without a day of publication, the year in which the text says that it is celebrated; or the sources', before which nobody wrote. */
function findAgoUndated(text: string, sources: () => readonly Reading[]): CheckFinding[] {
  const feasts = new Set(Array.from(text.matchAll(FEAST), ([, one, other]) => Number(one ?? other)));
  const [feast] = feasts;
  if (feast !== undefined && feasts.size === 1) return findAgo(text, feast).filter(each => !isOffByOne(each));
  if (!/(?<!\p{L})(?:[Vv]or|[Ss]eit) |ago/u.test(text)) return [];
  const last = Math.max(0, ...sources().map(({ document }) => parseDay(document.date)?.year ?? 0));
  const tooFew = ({ params }: CheckFinding) => Number(params.years) < Number(params.expected);
  return last === 0 ? [] : findAgo(text, last).filter(each => tooFew(each) && !isOffByOne(each));
}

function isOffByOne({ params }: CheckFinding): boolean {
  return params.isOffByOne === 'true';
}

const SPANS = [
  /(?<![\p{L}\d])(?<n>\d{1,3}) (?:Jahre|years)(?: lang)?,? (?:\(?von|from) (?<from>1[5-9]\d{2}|20\d{2}) (?:bis|to|until) (?<to>1[5-9]\d{2}|20\d{2})(?!\d)/gu,
  /(?<![\p{L}])(?:von|from) (?<from>1[5-9]\d{2}|20\d{2}) (?:bis|to|until) (?<to>1[5-9]\d{2}|20\d{2})[,(–— ]{1,3}(?:also |das sind |insgesamt |mithin |for )*(?<n>\d{1,3}) (?:Jahre lang|years)(?![\p{L}])/gu,
  /(?<![\p{L}])[Vv]on (?<from>1[5-9]\d{2}|20\d{2}) bis (?<to>1[5-9]\d{2}|20\d{2}),? (?:also|das sind|mithin) (?<n>\d{1,3}) Jahre(?![\p{L}])/gu,
  /(?<![\p{L}])[Vv]on (?<from>1[5-9]\d{2}|20\d{2}) bis (?<to>1[5-9]\d{2}|20\d{2})(?!\d)[^.!?\d\n]{0,60}[.!] (?:In|Während) (?:diesen|den|seinen|ihren|der) (?<n>\d{1,3}|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig) Jahren(?:(?= (?:seiner|ihrer|im) (?:Amt|Zeit|Herrschaft|Leitung|Präsident))|(?<=diesen [\p{L}\d]+ Jahren))(?![\p{L}])/gu,
];

/** Von 1969 bis 1993, 24 Jahre lang; from both ends inclusive one more. */
function findSpans(text: string): CheckFinding[] {
  return matchesNear(text, SPANS).flatMap(({ at, groups }) => {
    const years = wholeNumberOf(groups.n ?? '');
    const [from = 0, to = 0] = [groups.from, groups.to].map(Number);
    if (to < from || Math.abs(to - from - years) <= 1) return [];
    return ofYears(text, at, years, from, to);
  });
}

const TIMES = /(?<![\p{L}])zum (?:bereits |nunmehr |mittlerweile )?(?<n>\d{1,3})\. Mal(?:e)?(?![\p{L}])/u;
const YEARLY = /(?<![\p{L}])[Ss]eit (?:dem Jahre? |\p{Lu}\p{L}+ )?(?<year>1[5-9]\d{2}|20\d{2})(?!\d)/u;

/** Seit 1990 jedes Jahr, zum 45. Mal: once a year makes no more than that. */
function findTimes(text: string, sentences: Int32Array, writtenIn: number): CheckFinding[] {
  const found: CheckFinding[] = [];
  for (let i = 0; i < sentences.length; i += 2) {
    const [start = 0, end = 0] = [sentences[i], sentences[i + 1]];
    // The full stop of "45. Mal" may have been taken for the end.
    const sentence = text.slice(start, Math.min(end + 5, start + 400));
    const times = TIMES.exec(sentence);
    const since = times && YEARLY.exec(sentence);
    if (
      !times ||
      !since ||
      !/jährlich|jede[sn] Jahr|Jahr für Jahr|alljährlich|einmal im Jahr/u.test(sentence)
    )
      continue;
    const [n, year] = [Number(times.groups?.n), Number(since.groups?.year)];
    const most = writtenIn - year + 1;
    if (n <= most || most < 1) continue;
    const at = { start: start + times.index, end: start + times.index + times[0].length };
    found.push(ofYears(text, at, n, year, writtenIn));
  }
  return found;
}

function ofYears(text: string, at: Span, years: number, since: number, reference: number): CheckFinding {
  const from = text.slice(at.start, at.end).indexOf(String(since));
  return makeFinding('anniversary_mismatch', {
    at,
    other: from < 0 ? null : { document: null, start: at.start + from, end: at.start + from + 4 },
    params: {
      kind: 'anniversary',
      years: String(years),
      since: String(since),
      reference: String(reference),
      expected: String(reference - since),
      isOffByOne: String(Math.abs(reference - since - years) === 1),
    },
    severity: 'high',
  });
}
