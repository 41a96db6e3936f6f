import type { CheckFinding } from '../../../../model/check';
import { parseDay } from '../../../text/timex/calendar';
import type { CheckContext } from '../../context';
import { makeContradiction, makeFinding } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';

/**
 * What is told as past and dated behind the day of publication, or as to come and dated long before it
 * (internal_contradiction): die Versammlung fand am 29.04.2020 statt, in a text of March. The date has its year and stands
 * beside the verb, so that it is the day of what is told: not of a meeting that was put on it. German. Params: `kind`
 * (`tense`), `text`, `otherText` (the verb), `date` (of publication).
 */
export function checkTenses({ review, reading }: CheckContext): CheckFinding[] {
  const { text, sentences } = reading;
  const written = parseDay(review.date);
  if (!written || review.date === null || !/^de/i.test(review.language)) return [];
  const published = Date.UTC(written.year, written.month - 1, written.day) / DAY_MS;
  const spans = sentences();
  const found: CheckFinding[] = [];
  let at = 0;
  for (const match of reading.has('fourFigures') ? text.matchAll(DATE) : []) {
    const { day, month, year = '' } = match.groups ?? {};
    if (Math.abs(Number(year) - written.year) > 3) continue;
    const index = month === undefined ? null : monthOf(month);
    const first = Date.UTC(Number(year), index === null ? 0 : index - 1, Number(day ?? 1)) / DAY_MS;
    const last = day === undefined ? endOf(Number(year), index) : first;
    const isAhead = first > published + 1;
    const isOver = last < published - LONG_OVER;
    if ((!isAhead && !isOver) || (index !== null && !(index >= 1 && index <= 12))) continue;
    while (at + 2 < spans.length && (spans[at + 2] ?? 0) <= match.index) at += 2;
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    if (end - start > LONGEST || OPEN.test(text.slice(start, end))) continue;
    const front =
      text
        .slice(start, match.index)
        .split(/[,;:–—(„“"]/u)
        .at(-1) ?? '';
    if (/(?<!\p{L})bis(?!\p{L})/u.test(front)) continue;
    const behind = text.slice(match.index + match[0].length, end).split(/[,;:–—)„“"]/u, 1)[0] ?? '';
    const verb = isAhead ? pastVerb(front, behind) : day === undefined ? null : comingVerb(front, behind);
    if (verb === null) continue;
    found.push(
      makeFinding('internal_contradiction', {
        at: { start: match.index, end: match.index + match[0].length },
        params: { kind: 'tense', text: match[0], otherText: verb, date: review.date },
        severity: 'medium',
      }),
    );
  }
  return [...found, ...findYearless(reading, published, written.year)];
}

const DAY_MS = 86_400_000;
/** UTF-16 units of a sentence. */
const LONGEST = 400;
/** Days after which what is to come must have been. */
const LONG_OVER = 7;

const DATE = new RegExp(
  String.raw`(?<![\d.,])(?:(?<day>\d{1,2})\. ?)?(?<month>${GERMAN_MONTHS.join('|')}|Jänner|(?<=\d\. ?)\d{1,2}\.) ?(?<year>20\d\d)(?![\d]|[.,]\d)`,
  'gu',
);

function monthOf(written: string): number {
  return /^\d/.test(written) ? Number.parseInt(written, 10) : monthNumberOf(written);
}

function endOf(year: number, month: number | null): number {
  return Date.UTC(year, month ?? 12, 0) / DAY_MS;
}

/** Of plans, of what holds till then, of stories, and of what was put on a day. */
const OPEN =
  /soll|will|wollte|würde|könnte|möchte|hätte|wäre|geplant|plant|Plan(?!\p{L})|vorgesehen|angesetzt|terminiert|festgelegt|festgesetzt|verschoben|verlegt|verlängert|vereinbart|angekündigt|[Tt]ermin|[Ff]rist|gültig|befristet|rechne|erwarte|ausgebucht|vergeben|beantragt|gekündigt|kündigte|nominier|[Kk]andid|bestellt|Vertrag|spätestens|voraussichtlich|Roman|Film|Szenario|Prognose|[Vv]ision|Zukunft|Ausgabe|Heft|[Aa]nmeld|[Kk]alender|bewarb|Zuschlag|ausgeschrieben|datiert|eigentlich|ursprünglich|ob |falls |wenn |bekannt|eingeladen|aufgerufen|reserviert|beschloss|einberufen/u;

const PAST =
  '(?:fand|fanden|wurden?|kam|kamen|gewann|gewannen|siegte|feierten?|eröffneten?|begann|begannen|endeten?|starb|starben|verstarb|öffneten?|schloss|trafen|traf|heirateten?|brannten?|verunglückte|besuchten?|fuhren?|reisten?|tagten?|zog|zogen|ging|gingen|spielten?|startete)';
const ON = '(?:[Aa]m|[Ii]m|[Aa]n diesem)(?: \\p{Lu}\\p{Ll}+(?:tag|woch|abend),?)?(?: dem| den)?';
const PAST_FRONT = new RegExp(
  String.raw`(?<!\p{L})(?<verb>${PAST})(?: (?:es|er|sie))?(?: (?:erst|schon|bereits|schließlich|dann))? (?:${ON} )?$`,
  'u',
);
const PAST_BEHIND = new RegExp(String.raw`^ (?<verb>${PAST})(?!\p{L})`, 'u');
const FIRST = new RegExp(String.raw`^\s*(?:(?:[Uu]nd|[Dd]ann|[Ee]rst|[Ss]chon|[Bb]ereits) )*${ON} $`, 'u');
/** Bei der Einweihung am … sprach der Minister. */
const AT_EVENT = new RegExp(
  String.raw`^\s*(?:Bei|Auf|Nach|Zur|Zum) (?:der |dem |ihrer |seiner |einer |einem )?(?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ ${ON} $`,
  'u',
);
const DID =
  /^ (?<verb>sprach(?:en)?|kam(?:en)?|gab(?:en)?|sang(?:en)?|traf(?:en)?|stimmten?|lobten?|dankten?|sagten?|erklärten?|feierten?|spielten?|verlor(?:en)?|gewann(?:en)?|starb(?:en)?)(?!\p{L})/u;
/** A subordinate clause has its verb at the end: als am 3. Mai die Halle brannte. */
const MOST_BEHIND = 160;

/** The verb that the date belongs to: am … wurde, or fand am … statt. */
function pastVerb(front: string, behind: string): string | null {
  const before = PAST_FRONT.exec(front);
  const after = FIRST.test(front)
    ? PAST_BEHIND.exec(behind.slice(0, MOST_BEHIND))
    : AT_EVENT.test(front)
      ? DID.exec(behind)
      : null;
  const verb = before?.groups?.verb ?? after?.groups?.verb;
  if (verb === undefined) return null;
  if (/^f[au]nd/u.test(verb)) return /(?<!\p{L})statt(?!\p{L})/u.test(behind) ? `${verb} … statt` : null;
  return verb;
}

/** Wird am 3. März 2020 eröffnet, of what has long been. */
function comingVerb(front: string, behind: string): string | null {
  const before =
    /(?<!\p{L})(?<verb>wird|werden|findet|finden)(?: [\p{L}-]+){0,3} (?:am|vom)(?: \p{Lu}\p{Ll}+,?)?(?: dem| den)? $/u.exec(
      front,
    );
  const after = FIRST.test(front) ? /^ (?<verb>wird|werden|findet|finden)(?!\p{L})/u.exec(behind) : null;
  const verb = before?.groups?.verb ?? after?.groups?.verb;
  if (verb === undefined) return null;
  if (/^find/u.test(verb)) return /(?<!\p{L})statt(?!\p{L})/u.test(behind) ? `${verb} … statt` : null;
  return /(?<!\p{L})(?:\p{Ll}{3,}(?:en|rn|ln)|(?:\p{Ll}*ge\p{Ll}+|(?:er|ver|be|ent)\p{Ll}+)t)(?!\p{L})/u.test(
    behind,
  )
    ? verb
    : null;
}

const YEARLESS = new RegExp(
  String.raw`(?<![\d.,]|\p{L})[Aa]m (?:\p{Lu}\p{Ll}+(?:tag|woch|abend),? )?(?:dem |den )?(?<day>\d{1,2})\. (?<month>${GERMAN_MONTHS.join('|')})(?:,)?(?! ?\d{4})(?=[ .])`,
  'gu',
);
/** Days that a text looks ahead at, where the same day of last year would be named as that. */
const LOOK_AHEAD = 120;
const OTHER_YEAR =
  /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)|vergangenen|letzten|[Vv]orjahr|damals|geboren|Geburt|Todestag|Jahrestag|seit|früher|jedes Jahr|alljährlich|jährlich|Mauer|Revolution|Pogrom|Attentat|Anschlag|Krieg/u;
const HAS_DONE =
  /^ (?<verb>(?:hat|haben)(?!\p{L})[^.,;:!?]{3,110}? (?:(?:zu|ab|ein|aus|auf|an|teil)?ge(?!schlossen|öffnet|ändert)\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent)\p{Ll}{3,}(?:t|en)))(?=[.,]|$)/u;
const DID_SO =
  /^ (?<verb>(?:wählten|stimmten|beschlossen?|beschloss|feierten?|gewann(?:en)?|siegten?|eröffneten?|trafen|besuchten?|sprach(?:en)?|kam(?:en)?|fand(?:en)?|wurden?|übergab(?:en)?|überreichten?|unterzeichneten?))(?!\p{L})/u;
/** UTF-16 units before the date that may tell its year. */
const YEAR_REACH = 300;

/** Am 1. Oktober hat die Versammlung zugestimmt, in a text of September. */
function findYearless(
  { text, sentences, has }: CheckContext['reading'],
  published: number,
  year: number,
): CheckFinding[] {
  const spans = sentences();
  const found: CheckFinding[] = [];
  let at = 0;
  for (const { index, 0: words, groups = {} } of has('month') ? text.matchAll(YEARLESS) : []) {
    const day = Date.UTC(year, monthNumberOf(groups.month ?? '') - 1, Number(groups.day)) / DAY_MS;
    if (day <= published + 1 || day > published + LOOK_AHEAD) continue;
    while (at + 2 < spans.length && (spans[at + 2] ?? 0) <= index) at += 2;
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    const sentence = text.slice(start, end);
    if (
      end - start > LONGEST ||
      OPEN.test(sentence.replace(/beschloss(?:en)?|Vertrag/gu, '')) ||
      index - start > 4
    )
      continue;
    // A year of its own, in digits, is all that the sentences before may tell of.
    const before = text.slice(Math.max(0, start - YEAR_REACH), end).replaceAll(String(year), '');
    if (OTHER_YEAR.test(before)) continue;
    const behind = text.slice(index + words.length, end);
    const did = HAS_DONE.exec(behind) ?? DID_SO.exec(behind);
    const verb = did?.groups?.verb;
    if (verb === undefined || (/^f[au]nd/u.test(verb) && !/(?<!\p{L})statt(?!\p{L})/u.test(behind))) continue;
    const from = index + words.length + 1;
    const done = { start: from, end: from + verb.length };
    found.push(makeContradiction({ text }, done, { start: index, end: index + words.length }, 'opposed'));
  }
  return found;
}
