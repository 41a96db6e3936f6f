import type { CheckFinding } from '../../../../model/check';
import { canBeOne, houseAt, type Venue } from '../../against-source/places/venues';
import type { CheckContext } from '../../context';
import { makeContradiction } from '../../findings';
import { sentenceAt, sentenceTextAt } from '../../pairs';

/**
 * One event in two houses (internal_contradiction): ein Empfang im Kurhaus, and die Feier im Rathaus endete am Abend. The
 * second takes the event up with its article and stands right before its house. German.
 */
export function checkTwoVenues({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language)) return [];
  if (!SIGN.test(text)) return [];
  const taken = Array.from(text.matchAll(TAKEN_UP)).slice(0, MAX_PLACES);
  if (taken.length === 0) return [];
  const spans = reading.sentences();
  return taken.flatMap(({ index, 0: words, groups = {} }) => {
    const at = sentenceAt(spans, index) * 2;
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    const own = houseAt(text, index + words.length);
    if (!own || end - start > LONGEST || OTHER_EVENT.test(text.slice(start, end))) return [];
    const event = (groups.event ?? '').toLowerCase();
    const known = firstHouse(text, spans, at, event);
    if (!known || (canBeOne(known, own) && !areNamedApart(text, known, own))) return [];
    if (areOnOtherDays(text.slice(start, end), sentenceTextAt(reading, known.start, LONGEST))) return [];
    // Told of before as where something else is.
    const house = text.slice(own.start, own.end) + nameBehind(text, own);
    if (text.slice(0, start).includes(house)) return [];
    return makeContradiction(
      reading,
      { start: own.start, end: own.end },
      { start: known.start, end: known.end },
      'opposed',
    );
  });
}

const NAMED =
  /^(?:gasthaus|gasthof|landgasthof|wirtshaus|hotel|restaurant|café|gaststätte|brauhaus|kneipe|pension)$/u;

/** Gasthaus Krone, Gasthof „Zum Hirsch“: what follows is its name. */
function nameBehind(text: string, { end, head }: Venue): string {
  if (!NAMED.test(head)) return '';
  return /^ [„“"»«]?(?:[Zz]u[mr] )?\p{Lu}\p{Ll}{2,}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
}

function areNamedApart(text: string, known: Venue, own: Venue): boolean {
  const [x, y] = [nameBehind(text, known), nameBehind(text, own)].map(each =>
    each.replace(/^.*[ „“"»«]/u, '').toLowerCase(),
  );
  return known.key === own.key && Boolean(x) && Boolean(y) && x !== y;
}

const MAX_PLACES = 12;
const LONGEST = 400;
/** Sentences back. */
const BACK = 24;

const FEASTS =
  'Feier|Feierstunde|Festakt|Empfang|Übergabe|Ehrung|Verleihung|Preisverleihung|Veranstaltung|Gala|Festveranstaltung';
const OTHERS =
  'Konzert|Versammlung|Hauptversammlung|Sitzung|Lesung|Ausstellung|Trauerfeier|Vortrag|Premiere|Party|Turnier|Tagung|Messe';
/** What follows an event that is taken up. */
const SIGN = new RegExp(`(?:${FEASTS}|${OTHERS}) i[mn] `, 'u');
const TAKEN_UP = new RegExp(
  `(?<!\\p{L})(?:[Dd](?:ie|er|as|em)|[Bb]eim|[Zz]um|[Zz]ur) (?<event>${FEASTS}|${OTHERS}) (?=im |in (?:der|dem) )`,
  'gu',
);
/** What comes after it, or another one. */
const OTHER_EVENT =
  /(?<!\p{L})(?:schloss(?:en)? sich|folgte[n]?|folgt|danach|anschließend\p{L}*|zweite[rns]?|nächste[rns]?|weitere[rns]?|andere[rns]?|eigentliche\p{L}*|Vorjahr\p{L}*|damals|früher\p{L}*|zuvor|am (?:nächsten|folgenden) Tag|tags darauf|statt (?:im|in|wie)|verlegt|ausweichen|ursprünglich|(?:19|20)\d\d)(?!\p{L})/iu;
const IS_FEAST = new RegExp(`^(?:${FEASTS})$`, 'iu');
const FEAST_TOLD = new RegExp(
  `(?<!\\p{L})(?:\\p{L}*(?:${FEASTS.toLowerCase()})|(?:${FEASTS})|\\p{L}*jubiläum)(?:s|es|en|n)?(?!\\p{L})|(?<!\\p{L})(?:überreicht|verliehen|geehrt|ausgezeichnet|gefeiert|verabschiedet)(?!\\p{L})`,
  'iu',
);

/** The only house of the first sentence that tells of the event. */
function firstHouse(text: string, spans: Int32Array, at: number, event: string): Venue | null {
  const named = IS_FEAST.test(event)
    ? FEAST_TOLD
    : new RegExp(`(?<!\\p{L})\\p{L}*${event}(?:s|es)?(?!\\p{L})`, 'iu');
  let known: Venue | null = null;
  for (let i = Math.max(0, at - BACK); i < at; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST) continue;
    const sentence = text.slice(start, end);
    if (!named.test(sentence)) continue;
    const houses = Array.from(sentence.matchAll(IN_HOUSE), each => houseAt(text, start + each.index)).filter(
      each => each !== null,
    );
    const [house] = houses;
    if (!house) continue;
    const first: Venue = known ?? house;
    if (houses.some(({ key }) => key !== first.key)) return null;
    if (OTHER_EVENT.test(sentence) || /(?:[Gg]ottesdienst|begann)/u.test(sentence)) return null;
    known = first;
  }
  return known;
}

const IN_HOUSE = /(?<!\p{L})(?:[Ii]m|[Ii]n (?:der|dem|die|das|den)|[Ii]ns) /gu;

const DAYS =
  /(?<!\p{L})(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)|\d{1,2}\. \p{Lu}\p{Ll}{2,8}/gu;

/** Samstag im Dom, Sonntag im Schloss: two of its kind. */
function areOnOtherDays(own: string, other: string): boolean {
  const [days, known] = [new Set(own.match(DAYS)), new Set(other.match(DAYS))];
  return days.size > 0 && known.size > 0 && ![...days].some(day => known.has(day));
}
