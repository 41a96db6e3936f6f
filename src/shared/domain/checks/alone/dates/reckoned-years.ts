import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import { makeFinding } from '../../findings';
import { A_YEAR, DELAYED, makeYears, numberOf, type Sentence } from './anniversary-figures';

/**
 * A number of years that the text itself reckons from the years beside it: stand von 1978 bis 2008 und damit 36 Jahre an
 * der Spitze; leitet die Schule seit 2008, also 19 Jahre lang; 1899 eröffnet, vor 105 Jahren; um 3910 vor Christus, also
 * rund 4.900 Jahre alt. One year off may be months. Silent with other years that make the number, with pauses, and of what
 * had ended before.
 */
export function findReckoned(reading: Reading, writtenIn: number | null): CheckFinding[] {
  const { text } = reading;
  if (!(YEARS_SIGN.test(text) && LEAD_SIGN.test(text))) return [];
  const found: CheckFinding[] = [];
  let before: Sentence | null = null;
  const spans = reading.sentences();
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const own: Sentence = { start, text: text.slice(start, Math.min(end, start + LONGEST)) };
    if (YEARS_SIGN.test(own.text) && LEAD_SIGN.test(own.text)) {
      const isNear = before !== null && !text.slice(before.start, start).includes('\n');
      const each = findInSentence(own, isNear ? before : null, writtenIn);
      if (each) found.push(each);
    }
    before = own;
  }
  return found;
}

/** UTF-16 units of a sentence. */
const LONGEST = 500;
const YEARS_SIGN = / Jahren?(?!\p{L})/u;
const LEAD_SIGN =
  /(?<!\p{L})(?:[Aa]lso|[Dd]amit|[Ss]omit|[Mm]ithin|[Dd]emnach|[Ff]olglich|sprich|[Dd]as (?:sind|waren|macht|ergibt)|[Mm]acht|[Ii]nsgesamt|lang|vor|[Nn]ach)(?!\p{L})/u;

const FIGURE =
  /(?<![\p{L}\d.,-])(?<n>\d{1,2}\.\d{3}|\d{1,4}|\p{L}{3,20}) (?:volle |ganze |lange )?Jahren?(?!\p{L})/gu;
/** What leads to the result of a reckoning, and a few words between. */
const LEAD =
  /(?<!\p{L})(?:also|damit|somit|mithin|demnach|folglich|sprich|das (?:sind|waren|macht|ergibt)|macht|insgesamt)(?<gap>(?: [\p{L}-]+){0,5}) $/iu;
const BESIDE =
  /[,–—(] ?(?<gap>(?: ?(?:und|genau|fast|knapp|gut|rund|etwa|mehr als|über|volle|stolze|satte|ganze))*) ?$/u;
const LASTING =
  /^(?: lang| hindurch| am Stück| in Folge| ununterbrochen| im Amt| an der Spitze| auf dem Posten|\))(?!\p{L})/u;
const SO_LONG = /^(?: lang| im Amt| an der Spitze| auf dem Posten| dabei| als |[.,;–—)]| ?$)/u;
const TERM_OVER =
  /^ (?:im Amt|an der Spitze|auf dem Posten|in (?:dieser|der) (?:Funktion|Leitung)|in diesem Amt|auf diesem Stuhl)(?!\p{L})/u;
/** It is reckoned to something else. */
const OTHER_GAP =
  /(?<!\p{L})(?:für|um|weitere|noch|nächsten?|kommenden?|letzten?|vergangenen?|ersten?|je|pro|alle|mindestens|höchstens|bis|erst|binnen|in|innerhalb|mehr|unter|jünger|älter|mit|von|zusammen|wären?|beiden?|ab|auf|zu|gegen|dem|den|als)(?!\p{L})/u;
const OTHER_BEHIND =
  /^ (?:jünger|älter|früher|später|zuvor|danach|nach|vor|Haft|Gefängnis|Freiheit|Jugend|mehr|weniger|länger|kürzer|Garantie|auf Bewährung|Erfahrung|Laufzeit|Zeit|zu|bis|je|Vorsprung)(?!\p{L})/u;
const PAUSE =
  /[Uu]nterbr|(?<!\p{L})(?:[Pp]ausen?|davon|darunter|abzüglich|wieder|erneut|beide|gemeinsam|zusammen|abwechselnd|jeweils|ursprünglich|eigentlich|bis (?:zu|heute)|nicht|hätten?|wären?|würden?)(?!\p{L})/u;

const ANY_YEAR = new RegExp(A_YEAR, 'gu');
const IN_YEAR = String.raw`(?:(?:zum|zur|Ende|Anfang|Mitte|Herbst|Frühjahr|Sommer|Winter|\p{Lu}\p{Ll}{2,8}|\d{1,2}\.) ){0,3}`;
const RANGE = new RegExp(
  `(?:(?<from>${A_YEAR})(?: ?[–-] ?| bis ${IN_YEAR})|[Zz]wischen ${IN_YEAR}(?<from2>${A_YEAR}) und ${IN_YEAR})(?<to>${A_YEAR})`,
  'u',
);
const SINCE = new RegExp(
  String.raw`(?<!\p{L})[Ss]eit (?:dem Jahre? |dem )?${IN_YEAR}(?<year>${A_YEAR})`,
  'u',
);
const DONE_IN = new RegExp(
  String.raw`(?<year>${A_YEAR})(?: [\p{L}-]+){1,8},? ?[–—(]? ?(?:also |mithin |somit |damit |und )*(?:genau )?$`,
  'u',
);
const DONE =
  /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{2,}|(?:er|ver|be|ent|zer)\p{Ll}{2,})(?:t|en) ?,? ?[–—(]? ?(?:also |mithin |somit |damit |und )*(?:genau )?$/u;
const BEFORE_CHRIST =
  /(?<![\d.,])(?<n>\d\.\d{3}|\d{3,4}) (?:vor Christus|vor Christi Geburt|v\. ?Chr\.|vor unserer Zeitrechnung)/gu;
const BEHIND_RANGE =
  /^[Vv]on \d{4} bis \d{4}(?:,? (?:also|das sind|mithin) \d{1,3} Jahre(?!\p{L})|[,(–— ]{1,3}(?:(?:also|das sind|insgesamt|mithin) )*\d{1,3} Jahre lang)/u;
/** Of what had ended then, nobody knows when. */
const PAST = /(?<!\p{L})(?!heute)(?:hatten?|waren?|wurden?|stand|hielt|damals|zuvor|\p{Ll}{3,}te)(?!\p{L})/u;

type Reckoned = { since: number; at: number; words: string; reference: number };

function findInSentence(
  own: Sentence,
  before: Sentence | null,
  writtenIn: number | null,
): CheckFinding | null {
  if (PAUSE.test(own.text) || DELAYED.test(own.text)) return null;
  for (const { index, 0: words, groups } of own.text.matchAll(FIGURE)) {
    const written = groups?.n ?? '';
    const value = numberOf(written);
    if (!(value >= 2)) continue;
    const front = own.text.slice(Math.max(0, index - 110), index);
    const behind = own.text.slice(index + words.length, index + words.length + 30);
    if (OTHER_BEHIND.test(behind)) continue;
    const reckoned = ofYears(own, before, front, behind, value, writtenIn);
    if (!reckoned) continue;
    const expected = reckoned.reference - reckoned.since;
    const soft = SOFT.exec(front)?.[1] ?? '';
    if (isWithin(value, expected, soft, reckoned.since < 0)) continue;
    const place = reckoned.at >= own.start ? own : before;
    if (reckoned.since > 0 && otherPair(own, before, value)) continue;
    if (!place || expected < 1) continue;
    const at = { value, start: own.start + index, end: own.start + index + words.length };
    if (reckoned.since < 0) {
      return makeFinding('anniversary_mismatch', {
        at,
        other: { document: null, start: reckoned.at, end: reckoned.at + reckoned.words.length },
        params: {
          kind: 'anniversary',
          years: written,
          since: reckoned.words,
          reference: `${reckoned.reference}`,
          expected: `${expected}`,
          isOffByOne: 'false',
        },
        severity: 'high',
      });
    }
    const since = { value: reckoned.since, start: reckoned.at, end: reckoned.at + 4 };
    return makeYears('anniversary', at, since, reckoned.reference, expected);
  }
  return null;
}

const SOFT = /(?<!\p{L})(fast|knapp|gut|rund|etwa|circa|ca\.|ungefähr|mehr als|über|annähernd|beinahe) $/u;

/** Off by one is a birthday, a month that is not over, or both ends counted. */
function isWithin(said: number, expected: number, soft: string, isOld: boolean): boolean {
  if (isOld) return Math.abs(said - expected) <= Math.max(150, expected * 0.08);
  const wide = Math.max(2, expected * 0.15);
  if (/^(?:gut|mehr als|über)$/u.test(soft)) return expected >= said - 1 && expected <= said + 2 * wide;
  if (/^(?:fast|knapp|beinahe|annähernd)$/u.test(soft))
    return expected <= said + 1 && expected >= said - wide;
  return Math.abs(said - expected) <= (soft === '' ? 1 : wide);
}

function ofYears(
  own: Sentence,
  before: Sentence | null,
  front: string,
  behind: string,
  value: number,
  writtenIn: number | null,
): Reckoned | null {
  const lead = LEAD.exec(front);
  const gap = lead?.groups?.gap ?? '';
  const isOver =
    /(?<!\p{L})[Nn]ach (?:genau |rund |gut |fast |knapp )?$/u.test(front) && TERM_OVER.test(behind);
  const isBeside = !lead && BESIDE.test(front) && LASTING.test(behind);
  const ago = /(?<!\p{L})vor (?:genau |rund |gut |fast |knapp |etwa )?$/u.test(front);
  if (ago && writtenIn !== null)
    return /^ ?(?:[.,;–—)]|$)/u.test(behind) ? agoIn(own, front, writtenIn) : null;
  if (!lead && !isOver && !isBeside) return null;
  if (OTHER_GAP.test(gap) || / nach$/u.test(gap)) return null;
  if (value >= 1000) return beforeChrist(own, before, writtenIn);
  if (/^ alt(?!\p{L})/u.test(behind)) return null;
  const hasOwn = own.text.search(ANY_YEAR) >= 0;
  const isNextTo = isOver || (lead !== null && front.length - lead[0].length < 4);
  const place = hasOwn ? own : isNextTo ? before : null;
  if (!place || PAUSE.test(place.text)) return null;
  // Das sind fast zehn Jahre, in denen nichts geschah.
  if (place !== own && /^, (?!also|und)/u.test(behind)) return null;
  const years = new Set(Array.from(place.text.matchAll(ANY_YEAR), Number));
  const range = RANGE.exec(place.text);
  if (range) {
    if (/ seit(?!\p{L})/u.test(gap)) return null;
    const from = range.groups?.from ?? range.groups?.from2 ?? '';
    const to = Number(range.groups?.to);
    // `checkYearsApart` tells what stands right behind a plain range, and `checkYearDistances` what lasted as long.
    const between = place === own ? own.text.slice(range.index - 4, range.index + range[0].length + 60) : '';
    const isTold = BEHIND_RANGE.test(between) || (isBeside && /^ lang/u.test(behind));
    if (lead && isOfAll(place.text.slice(range.index + range[0].length), lead[0], place === own)) return null;
    if (years.size !== 2 || isTold || Number(from) >= to) return null;
    return {
      since: Number(from),
      at: place.start + range.index + range[0].indexOf(from),
      words: from,
      reference: to,
    };
  }
  const since = SINCE.exec(place.text);
  if (!since || years.size !== 1 || writtenIn === null || isOver || / seit$/u.test(gap)) return null;
  // Seit 2020 Meisterin, insgesamt 19 Jahre im Betrieb.
  if (/insgesamt/iu.test(lead?.[0] ?? '') || !SO_LONG.test(behind)) return null;
  const year = since.groups?.year ?? '';
  if (value < writtenIn - Number(year) && PAST.test(place.text)) return null;
  return {
    since: Number(year),
    at: place.start + since.index + since[0].lastIndexOf(year),
    words: year,
    reference: writtenIn,
  };
}

/** Landtag von 1957 bis 1963, dann Bundestag, insgesamt 25 Jahre: all of it is more than what the range tells. */
function isOfAll(behindRange: string, lead: string, isOwn: boolean): boolean {
  if (!/^insgesamt/iu.test(lead)) return false;
  return !isOwn || (behindRange.split(/insgesamt/iu, 1)[0]?.match(/[,;–—]/gu)?.length ?? 0) > 1;
}

/** 1899 eröffnet, vor 125 Jahren: at the end of what is told. */
function agoIn(own: Sentence, front: string, reference: number): Reckoned | null {
  const plain = front.replace(/vor (?:genau |rund |gut |fast |knapp |etwa )?$/u, '');
  const done = /[,–—(] ?(?:also |mithin |somit |damit |und )*$/u.test(plain) ? DONE_IN.exec(plain) : null;
  // The film of 1994 plays in Rome, 200 years ago: that is not when it was made.
  if (done && (!DONE.test(done[0]) || / (?:von|aus) $/u.test(plain.slice(0, done.index)))) return null;
  const year = done?.groups?.year;
  if (!done || year === undefined || new Set(own.text.match(ANY_YEAR)).size !== 1) return null;
  return { since: Number(year), at: own.start + own.text.indexOf(year), words: year, reference };
}

function beforeChrist(own: Sentence, before: Sentence | null, writtenIn: number | null): Reckoned | null {
  const places = [own, before].filter(each => each !== null);
  const all = places.flatMap(place =>
    Array.from(place.text.matchAll(BEFORE_CHRIST), match => ({ place, match })),
  );
  const [first] = all;
  if (!first || all.length > 1) return null;
  const { place, match } = first;
  return {
    since: -numberOf(match.groups?.n ?? ''),
    at: place.start + match.index,
    words: match[0],
    // A year more or less is nothing here.
    reference: writtenIn ?? 2020,
  };
}

/** Two other years near that make the number. */
function otherPair(own: Sentence, before: Sentence | null, value: number): boolean {
  const years = [own, before].flatMap(each => Array.from(each?.text.matchAll(ANY_YEAR) ?? [], Number));
  return years.some(from => years.some(to => Math.abs(to - from - value) <= 1));
}
