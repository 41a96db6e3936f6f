import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import {
  A_YEAR,
  DELAYED,
  type Figure,
  makeYears,
  numberOf,
  type Sentence,
  sentenceAt,
} from './anniversary-figures';

/**
 * For how many years somebody is told to have done something, and since which year, in one sentence or two that follow each
 * other (anniversary_mismatch): seit 1990 im öffentlichen Dienst … auf 40 Jahre zurückblicken; zwölf Jahre lang geleitet. Für
 * ihre Arbeit seit 1990; 40 Jahre Treue, die 1971 begonnen hatte; Fahrzeuge von 1995 und 1999, 28 und 26 Jahre alt. Both must
 * be of one thing, told by the words around, and the only ones there.
 */
export function findSinceYears({ text, sentences, has, hasAt }: Reading, writtenIn: number): CheckFinding[] {
  if (!has('years') || !has('fourFigures') || !SIGN.test(text)) return [];
  const spans = sentences();
  const found: CheckFinding[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const own = sentenceAt(text, spans, i, LONGEST);
    const hasYear = hasAt(i, 'fourFigures');
    if (!own || !(hasYear || hasAt(i, 'years'))) continue;
    const before = sentenceAt(text, spans, i - 2, LONGEST);
    const isNext = before !== null && !text.slice(before.start, own.start).includes('\n');
    const next = isNext ? before : null;
    const told = (hasYear ? ofYear(own, next, writtenIn) : null) ?? ofPairs(own, next, writtenIn);
    if (told.length > 0 && !DELAYED.test(own.text)) found.push(...told);
  }
  return found;
}

function ofYear(own: Sentence, before: Sentence | null, writtenIn: number): CheckFinding[] | null {
  return (
    ofPlace(own, before, writtenIn) ??
    ofRelative(own, writtenIn) ??
    ofWork(own, before, writtenIn) ??
    ofService(own, before, writtenIn)
  );
}

/** UTF-16 units of a sentence. */
const LONGEST = 420;
const SIGN = /Jahren?(?!\p{L})|jährige[ns]? \p{L}+jubiläum/u;
const N = String.raw`(?<n>\d{1,2}|\p{Ll}{4,20})`;
const BLURRED =
  /(?<!\p{L})(?:rund|etwa|knapp|fast|gut|über|mehr als|mindestens|circa|ungefähr|nahezu|beinahe|zuvor|davor|vorher|insgesamt|zusammen|unterbr\p{L}*|[Pp]ausen?|erneut|wieder|nicht|ersten|letzten|nächsten|weitere[nrs]?|zuletzt)(?!\p{L})/u;
/** Where people serve for years. */
const PLACE =
  '(?:im öffentlichen Dienst|im (?:\\p{Lu}\\p{Ll}*)?(?:[Rr]at|[Tt]ag|[Vv]orstand|[Bb]etrieb|[Aa]mt|[Cc]hor|[Vv]erein|[Uu]nternehmen|[Ss]chuldienst|[Dd]ienst)|in der (?:\\p{Lu}\\p{Ll}*)?(?:[Ff]euerwehr|[Ww]ehr|[Vv]erwaltung|[Ff]irma|[Kk]apelle|[Pp]flege|[Kk]irchengemeinde|[Pp]olitik)|bei der (?:\\p{Lu}\\p{Ll}*)?(?:[Ff]euerwehr|[Ww]ehr|[Ss]tadt|[Gg]emeinde|[Pp]olizei|[Ff]irma|[Bb]ank|[Ss]parkasse)|[Mm]itglied(?: im| der| des| beim)?(?: \\p{Lu}\\p{L}+)?|im Amt|an der Spitze)';
const SINCE_PLACE = new RegExp(
  String.raw`(?<!\p{L})[Ss]eit (?:dem Jahre? |\p{Lu}\p{Ll}+ )?(?<year>${A_YEAR})(?: (?!als )[\p{L}-]+){0,4}? (?<place>${PLACE})(?!\p{L})`,
  'u',
);
const YEARS_PLACE = [
  new RegExp(String.raw`(?<!\p{L})(?:für|auf|nach|seit) ${N} Jahren? (?<place>${PLACE})(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})(?:für|auf) (?:nunmehr |genau |stolze )?${N} Jahre(?= zurückblick| zurückschau| Zugehörigkeit| Mitgliedschaft| geehrt| ausgezeichnet|[.,])`,
    'u',
  ),
];

function ofPlace(own: Sentence, before: Sentence | null, writtenIn: number): CheckFinding[] | null {
  const since = SINCE_PLACE.exec(own.text);
  if (!since?.groups || BLURRED.test(own.text)) return null;
  for (const each of [own, before]) {
    if (!each) continue;
    for (const pattern of YEARS_PLACE) {
      const match = pattern.exec(each.text);
      if (!match?.groups || (each !== own && !/^(?:Er|Sie|Seit) /u.test(own.text))) continue;
      const { place } = match.groups;
      if (place !== undefined && place !== since.groups.place) continue;
      if (place === undefined && (each !== own || since.index > match.index)) continue;
      return hold(figureOf(each, match), yearOf(own, since), writtenIn);
    }
  }
  return null;
}

const RELATIVE_SIGN = / Jahre[^.;:\d]{0,120}, (?:der|die|das) /u;
const RELATIVE = new RegExp(
  String.raw`(?<!\p{L})${N} (?:Jahren?|Jahre andauernde[nrs]?|Jahre währende[nrs]?|Jahre lange[nrs]?) [^.;:\d]{0,80}, (?:der|die|das) (?:im Jahre? |\p{Lu}\p{Ll}+ )?(?<year>${A_YEAR}) (?:[^.,;:\d]{1,40} )?(?:begonnen|begann|eintrat|beitrat|eingetreten|beigetreten|anfing|ihren Anfang|seinen Anfang|angefangen)`,
  'u',
);

function ofRelative(own: Sentence, writtenIn: number): CheckFinding[] | null {
  const match = RELATIVE_SIGN.test(own.text) ? RELATIVE.exec(own.text) : null;
  if (!match || BLURRED.test(match[0])) return null;
  return hold(figureOf(own, match), yearOf(own, match), writtenIn);
}

const LASTED = new RegExp(
  String.raw`(?<!\p{L})${N} Jahre lang (?:[^.,;:\d]{0,60} )?(?:geleitet|geführt|gearbeitet|gelehrt|unterrichtet|gedient|gewirkt|leitete|führte|war)(?!\p{L})`,
  'u',
);
const WORK_SINCE = new RegExp(
  String.raw`(?<!\p{L})(?:ihren?|seinen?|[Ii]hre[rm]?|[Ss]eine[rm]?) (?:\p{Ll}+ )?(?:Arbeit|Tätigkeit|Amtszeit|Dienst|Dienste|Einsatz|Wirken|Leitung|Zeit|Engagement) (?:dort |an der Spitze |im Amt )?seit (?:dem Jahre? |\p{Lu}\p{Ll}+ )?(?<year>${A_YEAR})(?!\d)`,
  'u',
);

/** Zwölf Jahre lang geleitet hat. Für ihre Arbeit seit 1990. */
function ofWork(own: Sentence, before: Sentence | null, writtenIn: number): CheckFinding[] | null {
  const since = WORK_SINCE.exec(own.text);
  if (!since) return null;
  for (const each of [own, before]) {
    const match = each && !BLURRED.test(each.text) ? LASTED.exec(each.text) : null;
    if (each && match) return hold(figureOf(each, match), yearOf(own, since), writtenIn);
  }
  return null;
}

const SERVICE =
  /(?<![\d.,])(?<n>\d{2})-?jährige[nsmr]? (?:Priester|Ordens|Dienst|Arbeits|Berufs|Betriebs|Profess|Bühnen)jubiläum(?!\p{L})/u;
const ENTERED = new RegExp(
  String.raw`(?<year>${A_YEAR})[^.;:\d]{0,80} (?:geweiht|Priesterweihe|Profess|eingetreten|eingestellt|angefangen|Lehre|debütierte)(?!\p{L})|(?<!\p{L})(?:trat|begann|debütierte|[Gg]eweiht) [^.;:\d]{0,40}(?:\d{1,2}\. \p{L}+ )?(?<year2>${A_YEAR})`,
  'u',
);

/** Sein 40-jähriges Priesterjubiläum. 1969 war er geweiht worden. */
function ofService(own: Sentence, before: Sentence | null, writtenIn: number): CheckFinding[] | null {
  const entered = ENTERED.exec(own.text);
  const year = entered?.groups?.year ?? entered?.groups?.year2;
  if (!entered || year === undefined) return null;
  for (const each of [own, before]) {
    const match = each && !BLURRED.test(each.text) ? SERVICE.exec(each.text) : null;
    if (!each || !match) continue;
    const start = own.start + entered.index + entered[0].lastIndexOf(year);
    return hold(figureOf(each, match), { value: Number(year), start, end: start + 4 }, writtenIn);
  }
  return null;
}

const TWO_YEARS = new RegExp(
  String.raw`(?:von|aus|Baujahr|aus dem Jahr) (?<one>${A_YEAR}) und (?:[^.,;:\d]{1,60} )?(?:von|aus|Baujahr|aus dem Jahr) (?<two>${A_YEAR})(?!\d)`,
  'u',
);
const TWO_AGES =
  /(?<![\d.,])(?<one>\d{1,2}) und (?<two>\d{1,2}) Jahre (?=(?:alt|haben|sind|waren|auf dem|hatten|taten|im))/u;

/** Ein Kran von 1991 und einer von 1997: 30 und 24 Jahre sind sie alt. */
function ofPairs(own: Sentence, before: Sentence | null, writtenIn: number): CheckFinding[] {
  const ages = TWO_AGES.exec(own.text);
  if (!ages?.groups) return [];
  const place = [own, before].find(each => each !== null && TWO_YEARS.test(each.text));
  const years = place ? TWO_YEARS.exec(place.text) : null;
  if (!years?.groups || !place) return [];
  const told = [Number(ages.groups.one), Number(ages.groups.two)];
  const from = [Number(years.groups.one), Number(years.groups.two)];
  // In their order, or the other way about.
  const order =
    [from, from.toReversed()].toSorted((a, b) => off(told, a, writtenIn) - off(told, b, writtenIn))[0] ??
    from;
  return told.flatMap((value, at) => {
    const since = order[at] ?? 0;
    const start = own.start + ages.index + (at === 0 ? 0 : ages[0].indexOf(' und ') + 5);
    const year = place.start + years.index + years[0].indexOf(`${since}`);
    return hold(
      { value, start, end: start + `${value}`.length },
      { value: since, start: year, end: year + 4 },
      writtenIn,
      1,
    );
  });
}

function off(told: readonly number[], years: readonly number[], writtenIn: number): number {
  return told.filter((value, at) => Math.abs(writtenIn - (years[at] ?? 0) - value) > 1).length;
}

function figureOf(each: Sentence, match: RegExpExecArray): Figure {
  const written = match.groups?.n ?? '';
  const start = each.start + match.index + match[0].indexOf(written);
  const words = /^\S+ Jahren?/u.exec(match[0].slice(match[0].indexOf(written)))?.[0] ?? written;
  return { value: numberOf(written), start, end: start + words.length };
}

function yearOf(each: Sentence, match: RegExpExecArray): Figure {
  const year = match.groups?.year ?? '';
  const start = each.start + match.index + match[0].lastIndexOf(year);
  return { value: Number(year), start, end: start + 4 };
}

/** A year more or less may be months; two, a feast that comes late. */
function hold(said: Figure, since: Figure, writtenIn: number, slack = 2): CheckFinding[] {
  const expected = writtenIn - since.value;
  if (!(said.value >= 3) || expected < 3 || Math.abs(expected - said.value) <= slack) return [];
  return [makeYears('anniversary', said, since, writtenIn, expected)];
}
