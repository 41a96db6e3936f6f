import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';

/**
 * One house in two towns (internal_contradiction): die Feier in der Stadthalle in Talheim, and Musik in der Lohraer Stadthalle.
 * Where the text has that house twice only, once behind its town's name and once before it, on one day. German.
 */
export function checkTwoHalls({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language) || !SIGN.test(text)) return [];
  const behind = Array.from(text.matchAll(BEHIND)).slice(0, MOST);
  const before = Array.from(text.matchAll(BEFORE)).slice(0, MOST);
  const [one, other] = [behind[0], before[0]];
  if (!one || !other || behind.length !== 1 || before.length !== 1) return [];
  const [x, y] = [one.groups ?? {}, other.groups ?? {}];
  if (x.house !== y.house || isOneTown(x.town ?? '', y.town ?? '')) return [];
  const spans = reading.sentences();
  const [a, b] = [sentenceAt(spans, one.index) * 2, sentenceAt(spans, other.index) * 2];
  if (a === b || Math.abs(a - b) > 2 * REACH) return [];
  const told = [a, b].map(i => text.slice(spans[i], Math.min(spans[i + 1] ?? 0, (spans[i] ?? 0) + LONGEST)));
  if (told.some(sentence => OTHER_EVENT.test(sentence))) return [];
  if (DAY.test(told[0] ?? '') && DAY.test(told[1] ?? '')) return [];
  const later = one.index > other.index ? one : other;
  const former = later === one ? other : one;
  return [makeContradiction(reading, placeOf(later), placeOf(former), 'opposed')];
}

const MOST = 4;
/** Sentences between both. */
const REACH = 8;
const LONGEST = 400;
const HOUSE =
  'Stadthalle|Festhalle|Mehrzweckhalle|Gemeindehalle|Kongresshalle|Bürgerhaus|Rathaus|Kurhaus|Schloss|Kreishaus|Landratsamt';
const SIGN = new RegExp(`er (?:${HOUSE})`, 'u');
const BEHIND = new RegExp(
  `(?<!\\p{L})(?:[Ii]n (?:der|die)|[Ii]ns|[Ii]m) (?<house>${HOUSE}) (?:in|von) (?<town>\\p{Lu}\\p{Ll}{3,})(?!\\p{L})`,
  'gu',
);
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:[Ii]n (?:der|die)|[Ii]ns|[Ii]m) (?<town>\\p{Lu}\\p{Ll}{3,}er) (?<house>${HOUSE})(?!\\p{L})`,
  'gu',
);
const DAY =
  /(?<!\p{L})(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?!\p{L})|\d\. \p{Lu}\p{Ll}/u;
/** Another event, or another time. */
const OTHER_EVENT =
  /(?<!\p{L})(?:auch|ebenso|ebenfalls|weitere[rns]?|zweite[rns]?|nächste[rns]?|vorige[nrs]?|vorigen|letzte[nrs]?|vergangene[nrs]?|Vorjahr\p{L}*|früher\p{L}*|zuvor|damals|statt (?:im|in|wie|der|des)|sonst|bisher\p{L}*|normalerweise|ursprünglich|ab (?:dem|Mo|Di|Mi|Do|Fr|Sa|So)|dann|folg\p{L}*|(?:19|20)\d\d|wird|werden|während|oder|sowie)(?!\p{L})/iu;

function isOneTown(town: string, adjective: string): boolean {
  const stem = (word: string) => word.toLowerCase().slice(0, 4);
  return stem(town) === stem(adjective);
}

function placeOf({ index, 0: words }: RegExpMatchArray) {
  const start = index ?? 0;
  return { start, end: start + words.length };
}
