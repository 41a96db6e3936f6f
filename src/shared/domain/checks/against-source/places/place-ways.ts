import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceTextAt } from '../../pairs';

/**
 * A place of the source that the review has in the part of another one: in Pinneberg, where it burnt in Uetersen and the
 * injured were taken to Pinneberg. What the source has there is nowhere in the review. As place_mismatch.
 */
export function checkPlaceWays(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  const own = sourceReadings.length === 0 ? [] : placedIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const pairs = context.pairs()[document];
    if (!pairs || !context.isRelated(document)) return [];
    const others = placedIn(source);
    return own.flatMap(place => {
      const there = others.filter(({ key }) => key === place.key);
      if (there.length === 0 || there.some(({ way }) => way === place.way)) return [];
      // Every mention of it must be one that was understood.
      if (countOf(source.text, place.text) > there.length) return [];
      if (own.some(each => each.key === place.key && there.some(({ way }) => way === each.way))) return [];
      if (RESIDENT.test(sentenceTextAt(reading, place.start))) return [];
      const missing = others.filter(
        each =>
          each.way === place.way && each.isStreet === place.isStreet && !isNamedIn(reading.text, each.text),
      );
      const [other] = missing;
      if (!other || missing.some(({ key }) => key !== other.key)) return [];
      const isPaired = missing.some(
        each => pairs.strengthOf(pairs.sourceAt(each.start), pairs.reviewAt(place.start)) >= MIN_STRENGTH,
      );
      if (!isPaired) return [];
      return makeFinding('place_mismatch', {
        at: { start: place.start, end: place.end },
        other: { document, start: other.start, end: other.end },
        params: { text: place.text, otherText: other.text },
        severity: 'high',
      });
    });
  });
}

type Placed = { start: number; end: number; text: string; key: string; way: Way; isStreet: boolean };
type Way = 'at' | 'from' | 'to' | 'over';

const MIN_STRENGTH = 0.3;
const MAX_PLACES = 80;
/** Where somebody lives or was born is told in other words elsewhere. */
const RESIDENT =
  /wohn|(?<!er)(?<!\p{L})lebt|(?<!\p{L})lebend|gebor|gebürtig|zu Hause|aufgewachsen|stamm|Heimat|daheim|ansässig|Sitz/u;

const PLACED =
  /(?=[AaBbDdIiNnÜü](?:n |ei |us |ach |uf der |ber d|urch d|m ))(?<!\p{L})([Ii]n|[Bb]ei|[Aa]us|[Nn]ach|[Aa]n der|[Ii]n der|[Aa]uf der|[Üü]ber die|[Dd]urch die|[Üü]ber den|[Aa]m) ((?:\p{Lu}\p{L}+er (?:Straße|Allee|Gasse|Chaussee))|(?:Bad |Sankt |St\. )?\p{Lu}[\p{L}-]{3,30})(?![\p{L}-])/gu;
const WAYS: Readonly<Record<string, Way>> = { aus: 'from', nach: 'to', in: 'at', bei: 'at' };
const STREET = /(?:straße|strasse|gasse|allee|weg|damm|ufer|chaussee| Straße| Allee| Gasse| Chaussee)$/u;

function placedIn(reading: Reading): Placed[] {
  const { text } = reading;
  const towns = new Set(reading.shapedPlaces().map(({ start }) => start));
  for (const { start, place } of reading.places()) if (place.level === 'city') towns.add(start);
  const found = Array.from(text.matchAll(PLACED), ({ index, 0: words, 1: before = '', 2: name = '' }) => {
    const led = before.toLowerCase();
    const start = index + words.length - name.length;
    const isStreet = STREET.test(name);
    const way = WAYS[led] ?? (/^(?:über|durch)/u.test(led) ? 'over' : 'at');
    if (isStreet ? way === 'from' || way === 'to' : led.includes(' ') || led === 'am' || !towns.has(start))
      return null;
    return { start, end: start + name.length, text: name, key: foldForSearch(name), way, isStreet };
  });
  return found.filter(each => each !== null).slice(0, MAX_PLACES);
}

/** In whatever form; a street also without what it ends in. */
function isNamedIn(text: string, name: string): boolean {
  return text.includes(name.replace(STREET, '').slice(0, Math.max(4, name.length - 2)));
}

function countOf(text: string, name: string): number {
  return text.split(name.slice(0, Math.max(4, name.length - 1))).length - 1;
}
