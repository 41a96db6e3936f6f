import { A_YEAR, numberOf, type Sentence } from './anniversary-figures';
import type { ElapsedClaim } from './elapsed-claim';

/**
 * Numbers of years that a sentence itself reckons from the years beside them: stand von 1978 bis 2008 und damit 36 Jahre an
 * der Spitze; leitet die Schule seit 2008, also 19 Jahre lang; 1899 eröffnet, vor 105 Jahren; um 3910 vor Christus, also
 * rund 4.900 Jahre alt. Silent with pauses, and of what had ended before.
 */
export function* reckonedIn(
  own: Sentence,
  [before = null]: readonly (Sentence | null)[],
  writtenIn: number | null,
): Iterable<ElapsedClaim> {
  if (!LEAD_SIGN.test(own.text) || PAUSE.test(own.text)) return;
  for (const { index, 0: words, groups } of own.text.matchAll(FIGURE)) {
    const written = groups?.n ?? '';
    const value = numberOf(written);
    if (!(value >= 2)) continue;
    const front = own.text.slice(Math.max(0, index - 110), index);
    const behind = own.text.slice(index + words.length, index + words.length + 30);
    if (OTHER_BEHIND.test(behind)) continue;
    const reckoned = ofYears(own, before, front, behind, value, writtenIn);
    if (!reckoned) continue;
    const { since, at, words: told, reference } = reckoned;
    const isOld = since < 0;
    yield {
      said: { value, start: own.start + index, end: own.start + index + words.length },
      soft: isOld ? '' : (SOFT.exec(front)?.[1] ?? ''),
      since: [{ value: since, start: at, end: at + told.length }],
      reference,
      pairs: [[since, reference], ...(isOld ? [] : pairsIn(own, before))],
      least: 0,
      slack: isOld ? Math.max(150, (reference - since) * 0.08) : 1,
      ...(isOld ? { words: { years: written, since: told } } : {}),
    };
  }
}

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

const SOFT = /(?<!\p{L})(fast|knapp|gut|rund|etwa|circa|ca\.|ungefähr|mehr als|über|annähernd|beinahe) $/u;

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

/** All years near, each with each. */
function pairsIn(own: Sentence, before: Sentence | null): ElapsedClaim['pairs'] {
  const all = [own, before].flatMap(each => Array.from(each?.text.matchAll(ANY_YEAR) ?? [], Number));
  const years = [...new Set(all)];
  return years.flatMap(from => years.map(to => [from, to] as const));
}
