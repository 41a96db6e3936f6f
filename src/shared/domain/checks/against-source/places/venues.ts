import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';
import type { SentencePairs } from '../../pairs';

/**
 * The house in which something takes place, where a sentence of the source that says the same has another one: im
 * Stadttheater for im Rathaussaal, in der Erlöserkirche for in der Christuskirche. The review has the source's nowhere; its
 * own may be where something else takes place. As place_mismatch.
 */
export function checkVenues(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  const own = sourceReadings.length === 0 ? [] : venuesIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const pairs = context.pairs()[document];
    if (!pairs || !context.isRelated(document)) return [];
    const others = venuesIn(source);
    const spans = source.sentences();
    return own.flatMap(venue => {
      const isKnown = isNamedIn(source.text, venue);
      for (const { at, strength } of sentencesOf(context, source, pairs, venue)) {
        const there = itemsBetween(others, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
        const [other] = there;
        if (strength < (isKnown ? SAME_STATEMENT : MIN_STRENGTH)) continue;
        // A sentence that has the review's own is about that.
        if (isNamedIn(source.text.slice(spans[at * 2], spans[at * 2 + 1]), venue)) return [];
        if (!other || new Set(there.map(({ key }) => key)).size > 1) continue;
        if (isNamedIn(reading.text, other) || canBeOne(venue, other)) return [];
        return makeContrast('place_mismatch', {
          reading,
          at: venue,
          document,
          source,
          other,
          severity: 'medium',
        });
      }
      return [];
    });
  });
}

const MIN_STRENGTH = 0.3;
const SAME_STATEMENT = 0.4;

/** Those that say the same, and those that have a day in common. */
function sentencesOf({ reading }: CheckContext, source: Reading, pairs: SentencePairs, venue: Venue) {
  const sentence = pairs.reviewAt(venue.start);
  const [from = 0, to = 0] = [reading.sentences()[sentence * 2], reading.sentences()[sentence * 2 + 1]];
  const days = itemsBetween(reading.dates(), from, to).map(({ value }) => value.slice(-5));
  const ofDay = source
    .dates()
    .filter(({ value }) => value.length > 6 && days.includes(value.slice(-5)))
    .map(({ start }) => ({ at: pairs.sourceAt(start), strength: SAME_STATEMENT }));
  const said = pairs.ofReview(sentence).map(({ source: at, strength }) => ({ at, strength }));
  return [...ofDay.slice(0, 2), ...said.slice(0, 2)];
}

/** `head` is the kind of house, `key` the whole word. */
export type Venue = { start: number; end: number; key: string; head: string };

/** Heads by what they may stand for: two of one line may be one house. */
const KINDS = [
  'kirche münster dom kapelle kathedrale basilika kloster pfarrheim gemeindehaus gemeindezentrum gemeindesaal',
  'vereinsheim sportheim clubheim schützenhaus schützenheim feuerwehrhaus gerätehaus',
  'rathaus rathaussaal ratssaal sitzungssaal kreishaus landratsamt bürgerhaus bürgerzentrum bürgersaal festsaal',
  'theater schauspielhaus opernhaus oper kino',
  'stadthalle kongresshalle festhalle mehrzweckhalle sporthalle turnhalle stadion arena eishalle messehalle',
  'gasthof gasthaus wirtshaus hotel restaurant brauhaus landgasthof gaststätte lokal kneipe pension',
  'café',
  'ratskeller',
  'schule gymnasium grundschule realschule gesamtschule berufsschule oberschule mittelschule aula hochschule universität',
  'museum galerie kunsthalle kunsthaus kunstverein',
  'bibliothek bücherei literaturhaus buchhandlung',
  'orangerie schloss schlosspark burg kurpark kurhaus stadtpark',
  'freibad hallenbad schwimmbad',
  'kita kindergarten krippe hort',
  'krankenhaus klinik klinikum seniorenheim altenheim pflegeheim',
].map(line => line.split(' '));
const HEADS = KINDS.flat().toSorted((a, b) => b.length - a.length);
/** Words that are also what is in any of the others. */
const VENUE = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]m|[Ii]n (?:der|dem|die|das|den)|[Ii]ns|[Aa]uf (?:dem|der)) (?:\p{L}\p{Ll}+en )?((?:\p{Lu}[\p{L}-]*?)?(?:${HEADS.join('|')}))(?:s|es)?(?![\p{L}-])`,
  'giu',
);
const MAX_VENUES = 40;

export function venuesIn({ text }: Reading): Venue[] {
  const found = Array.from(text.matchAll(VENUE), ({ index, 0: words, 1: name = '' }): Venue => {
    const start = index + words.lastIndexOf(name);
    const key = foldForSearch(name);
    const head = HEADS.find(each => name.toLowerCase().endsWith(each)) ?? '';
    return { start, end: start + name.length, key, head };
  });
  return found.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start))).slice(0, MAX_VENUES);
}

const HOUSE = new RegExp(
  String.raw`(?:im|in (?:der|dem|die|das|den)|ins) (?:(?:[„“»«]?\p{L}[\p{L}-]*(?:en|er)) ){0,2}(?<name>(?:\p{Lu}[\p{L}-]*?)?(?:${HEADS.join('|')}))(?:s|es)?(?![\p{L}-])`,
  'iuy',
);

/** The house that "im" at an offset leads to: im großen Lahrer Rathaus. */
export function houseAt(text: string, offset: number): Venue | null {
  HOUSE.lastIndex = offset;
  const match = HOUSE.exec(text);
  const name = match?.groups?.name ?? '';
  if (!match || !/^\p{Lu}/u.test(name)) return null;
  const start = offset + match[0].lastIndexOf(name);
  const head = HEADS.find(each => name.toLowerCase().endsWith(each)) ?? '';
  return { start, end: start + name.length, key: foldForSearch(name), head };
}

/** Of one kind only where both have another word in front of one head: Christuskirche and Erlöserkirche. */
export function canBeOne(x: Venue, y: Venue): boolean {
  if (x.key.includes(y.key) || y.key.includes(x.key)) return true;
  if (x.head === y.head) {
    const isPlain = [x, y].some(({ key, head }) => GENERIC.test(key.slice(0, -head.length)));
    return isPlain;
  }
  return KINDS.some(line => line.includes(x.head) && line.includes(y.head));
}

/** What a house is called where anybody knows which is meant. */
const GENERIC =
  /^(?:stadt|orts|dorf|pfarr|gemeinde|kreis|haupt|neue?|alte?|grund|sport|turn|schul|fest|)-?$/u;

function isNamedIn(text: string, { key }: Venue): boolean {
  return foldForSearch(text).includes(key);
}
