import type { CheckFinding } from '../../../../model/check';
import { parseDay } from '../../../text/timex/calendar';
import type { CheckContext, Reading } from '../../context';
import { findAgesThen } from './ages-then';
import {
  type Around,
  DELAYED,
  type Figure,
  firstFigure,
  makeYears,
  type Sentence,
  sentenceAt,
} from './anniversary-figures';
import { findBegun } from './begun';
import { checkBirthday, checkExactAge } from './birthdays';
import { findAgeThen, findDoneSince } from './doing-since';
import { findEditions } from './editions';
import { findElapsed } from './elapsed';
import { findJubilees } from './jubilees';
import { findMonthYears } from './month-years';
import { findPersonAges } from './person-ages';
import { findReckonedAges } from './reckoned-ages';
import { findSinceGroups } from './since-groups';
import { findSinceYears } from './since-years';

/**
 * Anniversaries, "seit" and ages against the year that the same sentence or its neighbour gives: a firm founded in 1973
 * celebrates 50 years in 2023. One year off is told as such (`isOffByOne`), low, since a jubilee may be announced or
 * held in the year beside. Silent where it was postponed, where two founding years stand near, and where no year of
 * reference can be told. German; English for ages and anniversaries in figures.
 * Params: `years`, `since`, `reference`, `expected`, `isOffByOne`, `kind` (`anniversary`, `age`).
 */
export function checkAnniversaries({ review, reading }: CheckContext): CheckFinding[] {
  const { text, language, date } = review;
  if (!/^(?:de|en)/i.test(language)) return [];
  const sentences = reading.sentences();
  const writtenIn = parseDay(date)?.year ?? yearOfTitle(text);
  const isOfBirth = reading.has('born');
  const found: CheckFinding[] = [];
  for (let at = 0; at < sentences.length; at += 2) {
    const start = sentences[at] ?? 0;
    const end = sentences[at + 1] ?? 0;
    const isOfYears = reading.hasAt(at, 'years');
    if (end - start > LONGEST_SENTENCE || !(isOfYears || reading.hasAt(at, 'figure'))) continue;
    const around = {
      before: sentenceAt(text, sentences, at - 2, LONGEST_SENTENCE),
      own: { start, text: text.slice(start, end) },
      after: sentenceAt(text, sentences, at + 2, LONGEST_SENTENCE),
    };
    const finding =
      (isOfYears ? checkJubilee(around, writtenIn) : null) ??
      checkBirthday(around, date) ??
      (isOfBirth ? checkAgeNow(around, date, writtenIn) : null) ??
      (writtenIn === null || !isOfYears ? null : findDoneSince(around.before, around.own, writtenIn)) ??
      (isOfBirth ? findAgeThen(around.before, around.own, around.after) : null);
    // What was put off may be told with the year of its feast.
    if (finding && !(finding.params.isOffByOne === 'true' && DELAYED.test(text))) found.push(finding);
  }
  if (!/^de/i.test(language)) return found;
  const isTold = ({ start, end }: CheckFinding) => found.some(each => each.start < end && start < each.end);
  for (const read of READERS) found.push(...read(reading, writtenIn).filter(each => !isTold(each)));
  return found;
}

type YearReader = (reading: Reading, writtenIn: number | null) => CheckFinding[];

const whereDated =
  (read: (reading: Reading, writtenIn: number) => CheckFinding[]): YearReader =>
  (reading, writtenIn) =>
    writtenIn === null ? [] : read(reading, writtenIn);

/** German. Each tells only what none before it has told. */
const READERS: readonly YearReader[] = [
  findElapsed,
  findReckonedAges,
  findJubilees,
  whereDated(findEditions),
  whereDated(findAgesThen),
  whereDated(findPersonAges),
  whereDated(findSinceYears),
  whereDated(findSinceGroups),
  findMonthYears,
  whereDated(findBegun),
];

const LONGEST_SENTENCE = 600;

const YEAR = String.raw`(1\d{3}|20\d{2})(?! Jahre)`;
const JUBILEES = [
  /\b(\d{1,3})-?jährige[nsmr]? (?:\p{Lu}[\p{L}-]+ ?)?(?:Bestehen|Jubiläum|Gründungsjubiläum|Vereinsjubiläum|Firmenjubiläum|Betriebsjubiläum|Bühnenjubiläum)/u,
  /\b(\d{1,3})-?jährige[nsmr]? Bestehen/u,
  /\b(?:feiert|feierte|feiern|best(?:eht|and) seit|gibt es(?: \p{L}+)? seit|existiert seit) (?:(?:nunmehr|genau|inzwischen|heute|bereits|schon) )*(\d{1,3}) Jahren?(?! alt)\b/u,
  /\b[Ss]eit (?:(?:nunmehr|genau|inzwischen|bereits|schon) )*(\d{1,3}) Jahren?(?= (?:besteht|gibt es|existiert))/u,
  /\b[Ss]eit (?:dem Jahr )?(?:1[5-9]|20)\d{2},? also seit (?:\p{Ll}+ )?(\d{1,3}) Jahren/u,
  /\bvor (?:genau |exakt )?(\d{1,3}) Jahren (?:gegründet|eröffnet|entstand|eingeweiht)/u,
  /\b(?:ist|war|wird)(?: in diesem Jahr| dieses Jahr| heuer| jetzt| nun| heute)?(?: 20\d\d)? (\d{1,3}) Jahre alt\b/u,
  /\b(\d{1,3})(?:st|nd|rd|th) anniversary\b/u,
];
const FOUNDINGS = [
  new RegExp(
    `(?:[Gg]egründet|[Gg]ründung|[Gg]ründungsjahr|eröffnet|eingeweiht|entstand|besteht)(?: (?:wurde|worden)(?: (?:er|sie|es|(?:der|die|das) \\p{Lu}[\\p{L}-]+))?)?(?: (?:im Jahre?|im|seit|in|des Jahres|:))* ${YEAR}`,
    'gu',
  ),
  new RegExp(
    `(?:[Ss]eit|[Ii]m Jahre?|[Aa]us dem Jahr)? ?${YEAR} (?:(?:im|in|von|durch|als|vom) [^.,;]{1,50} )?(?:gegründet|eröffnet|eingeweiht|ins Leben gerufen)`,
    'gu',
  ),
  new RegExp(String.raw`\b[Ss]eit (?:dem Jahre? )?${YEAR}`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\d.])${YEAR} (?:hatten?|haben|hat|wurden?|ist|sind) [^.;:\d]{1,90} (?:gegründet|ins Leben gerufen|eröffnet|eingeweiht)(?![\p{L}])`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d.])${YEAR} (?:gründeten?|eröffneten?) `, 'gu'),
  new RegExp(String.raw`\b(?:founded|established|opened) in ${YEAR}`, 'gu'),
];
/** Next to it, seit 2010 may be somebody's time in office. */
const STRICT_FOUNDINGS = FOUNDINGS.filter((_, at) => at !== 2);
const LASTS = /besteht|bestand|gibt es|existiert|Partnerschaft/;
/** Figures that are rough, years that were not counted, and what is held before its time. */
const INEXACT = /rund|etwa|knapp|gut |fast|mehr als|über \d|mindestens|unterbr|vorab|Vorfeld/;

function checkJubilee({ before, own, after }: Around, writtenIn: number | null): CheckFinding | null {
  const jubilee = firstFigure(own, JUBILEES);
  if (!jubilee || INEXACT.test(own.text)) return null;
  // How old something is counts from a year in the same sentence only: the next one may speak of somebody else.
  const isAge = /Jahre alt$/.test(own.text.slice(jubilee.start - own.start, jubilee.end - own.start));
  const near = (isAge ? [own] : [own, before, after]).filter(
    (each): each is Sentence => each !== null && (each === own || !OTHER_THING.test(each.text)),
  );
  const founding = near
    .map(each => ({
      in: each,
      years: allYears(each, !isAge && (each === own || LASTS.test(each.text)) ? FOUNDINGS : STRICT_FOUNDINGS),
    }))
    .find(({ years }) => years.length > 0);
  if (!founding || new Set(founding.years.map(({ value }) => value)).size > 1) return null;
  if (near.some(each => DELAYED.test(each.text.trimEnd()))) return null;
  const [since] = founding.years;
  if (!since) return null;
  const reference = referenceYear(own, since.value) ?? writtenIn;
  if (reference === null || reference < since.value) return null;
  const isMoved =
    /(?:nächste|kommende|vergangene|letzte|vorige)[rnsm]* Jahr|Vorjahr|[Vv]or (?:\p{L}+|\d+) Jahren, |[Dd]amals/u.test(
      own.text,
    );
  if (isMoved) return null;
  const expected = reference - since.value;
  return expected === jubilee.value ? null : makeYears('anniversary', jubilee, since, reference, expected);
}

/** A house may be older than what it has built since. */
const OTHER_THING = /^(?:Der|Die|Das) (?:neue|zweite|dritte|andere|jüngere)[rsn]? /;

const AGES = [
  /(?<!\b(?:ein(?:e[nrms]?)?|als) )\b(\d{1,3})-?[Jj]ährige[nrs]?\b(?! (?:Bestehen|Jubiläum|Geschichte|Tradition|Partnerschaft|Zusammenarbeit|Amtszeit|Haft))/u,
  /\b(?:im Alter von|aged|at the age of) (\d{1,3})\b/u,
  /\bist (?:(?:am \p{L}+|heute|gestern|jetzt|nun) )?(\d{1,3}) Jahre alt\b/u,
  /, (?:heute|jetzt|inzwischen|mittlerweile) (\d{1,3}) Jahre alt\b/u,
  /\b[Mm]it (?:seinen|ihren|heute|nun) (\d{1,3}) Jahren\b/u,
  /^Heute, mit (\d{2,3})(?=[, ])/u,
  /\b[Mm]it (\d{1,3}) Jahren(?= (?:ist|starb|verstarb|verschied)\b)/u,
  /\bwird (?:(?:am \p{L}+|heute|morgen|in \p{L}+ \p{L}+|im \p{L}+) )?(\d{2,3})(?= Jahre alt|[.,])/u,
  /\b(?:turns|will turn|turned) (\d{2,3})\b/u,
];
const BIRTHS = [
  new RegExp(
    String.raw`\b(?:[Gg]eboren(?:e[nr]?)?|[Bb]orn)(?: (?:(?!und |starb|and |died)[^;]){0,30}?)?? ${YEAR}`,
    'gu',
  ),
  new RegExp(String.raw`${YEAR}(?: in \p{Lu}\p{L}+)? geboren(?:e[nrsm]?)?`, 'gu'),
  new RegExp(String.raw`\bJahrgang ${YEAR}`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})kam (?:[^.;\d]{0,30} )?${YEAR}(?=[^.;\d]{0,40} zur Welt)`, 'gu'),
];
const DEATH = new RegExp(
  String.raw`\b(?:starb|verstarb|gestorben|died)(?: [^.;]{0,30}?)? ${YEAR}|${YEAR} (?:starb|verstarb|gestorben)`,
  'u',
);

/** He goes on: Mit seinen 82 Jahren malt er. */
const TAKEN_UP =
  /^(?:Mit (?:seinen|ihren|heute|nun|jetzt) |Heute,? (?:ist|mit) |Inzwischen ist (?:er|sie) |Mittlerweile ist (?:er|sie) |(?:Er|Sie) ist (?:heute|inzwischen|jetzt|mittlerweile) )/u;
/** Geboren wurde ihr Trainer. */
const OF_ANOTHER = /^Geboren (?:wurde|ist) (?:ihre?|seine?|deren|dessen) /u;
const OF_OTHERS =
  /(?<!\p{L})(?:(?:Ehe)?[Ff]rau|(?:Ehe)?[Mm]ann|Bruder|Schwester|Sohn|Tochter|Vater|Mutter|Enkel\p{L}*)(?!\p{L})/u;

function checkAgeNow(around: Around, date: string | null, writtenIn: number | null): CheckFinding | null {
  return checkExactAge(around, date) ?? checkAge(around, writtenIn) ?? checkSoFar(around, writtenIn);
}

function checkAge({ before, own, after }: Around, writtenIn: number | null): CheckFinding | null {
  const age = firstFigure(own, AGES);
  if (!age) return null;
  const births = allYears(own, BIRTHS);
  const [subject = ''] = /^\p{Lu}[\p{L}-]+/u.exec(after?.text ?? '') ?? [];
  const isNear =
    births.length === 0 &&
    !OF_ANOTHER.test(after?.text ?? '') &&
    (/^(?:Er|Sie|Der|Die|He|She|Geboren|Born)$/.test(subject) ||
      (subject.length > 3 && own.text.includes(` ${subject}`)));
  const isAgain = before !== null && TAKEN_UP.test(own.text) && !OF_OTHERS.test(own.text);
  const others = isNear && after ? allYears(after, BIRTHS) : isAgain ? allYears(before, BIRTHS) : [];
  const [birth] = births.length > 0 ? births : others;
  if (!birth || new Set([...births, ...others].map(({ value }) => value)).size > 1) return null;
  const death = DEATH.exec(own.text);
  const isDeath = /im Alter von|aged|at the age of|[Mm]it \d+ Jahren (?:ist|starb)/.test(own.text);
  if (isDeath && !death && !/starb|died|gestorben/.test(own.text)) return null;
  const died = death ? Number(death[1] ?? death[2]) : null;
  const isNews =
    /(?:am|in der Nacht (?:zum|auf)) \p{Lu}\p{Ll}+tag|Mittwoch|gestern|heute|Wochenende|yesterday|(?<!\p{L})ist [^.]*(?:gestorben|verstorben)/u.test(
      own.text,
    );
  const reference = died ?? (isDeath && !isNews ? null : writtenIn);
  if (reference === null || before === undefined) return null;
  const expected = reference - birth.value;
  // Whose birthday is still to come is a year younger.
  if (age.value === expected || age.value === expected - 1 || expected < 0) return null;
  return makeYears('age', age, birth, reference, expected);
}

/** Nobody was older than they are: At 82, he …, of somebody who was born 80 years ago. */
const SO_FAR = [
  /(?:^|[,;] )(?:At|Aged) (\d{1,3}),/u,
  /\bIt is (\d{1,3}) years since (?:his|her|its|the) (?:birth|foundation|founding|death)/u,
];

function checkSoFar({ before, own }: Around, writtenIn: number | null): CheckFinding | null {
  const years = firstFigure(own, SO_FAR);
  const births = before && years ? allYears(before, BIRTHS) : [];
  const [birth] = births;
  if (!years || !birth || births.length > 1 || writtenIn === null) return null;
  const expected = writtenIn - birth.value;
  const isSince = /^It/u.test(own.text.slice(years.start - own.start));
  const isRight = isSince ? expected - years.value <= 1 && expected >= years.value : years.value <= expected;
  return isRight || expected < 0 ? null : makeYears('age', years, birth, writtenIn, expected);
}

/** The four figures alone, each place once. */
function allYears({ start, text }: Sentence, patterns: readonly RegExp[]): Figure[] {
  const found = new Map<number, Figure>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? match[2] ?? '';
      const from = start + match.index + match[0].lastIndexOf(written);
      found.set(from, { value: Number(written), start: from, end: from + written.length });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The only other year of the sentence, where there is one: "feiert 2024 sein 20-jähriges Bestehen". */
function referenceYear({ text }: Sentence, since: number): number | null {
  const years = [...text.matchAll(/(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d.,]*\d)/g)].map(([year]) =>
    Number(year),
  );
  const others = [...new Set(years.filter(year => year !== since))];
  return others.length === 1 ? (others[0] ?? null) : null;
}

function yearOfTitle(text: string): number | null {
  const years =
    text
      .slice(0, 200)
      .split('\n', 1)[0]
      ?.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
