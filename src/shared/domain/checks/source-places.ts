import type { CheckFinding } from '../../model/check';
import { findPlace, type Place } from '../text/places';
import { wordSpans } from '../text/word-spans';
import type { CheckContext, Reading } from './context';
import { itemsBetween, makeFinding } from './findings';

/**
 * A town, state or country of the lists, in whatever form, that the source does not name, where a sentence of the source
 * that says the same has another of its kind, which the review does not name. Bylines' places are none of it.
 */
export function checkSourcePlaces(context: CheckContext): CheckFinding[] {
  const own = context.sourceReadings.length === 0 ? [] : placesIn(context.reading);
  if (own.length === 0 || own.length > MAX_NAMED) return [];
  const ownKeys = new Set([...own.map(({ place }) => place.key), ...hyphenedIn(context.reading.text)]);
  return context.sourceReadings.flatMap((source, document) => {
    const pairs = context.pairs()[document];
    const others = placesIn(source);
    const otherKeys = new Set([...others.map(({ place }) => place.key), ...hyphenedIn(source.text)]);
    const spans = source.sentences();
    if (!pairs || others.length > MAX_NAMED) return [];
    return own.flatMap(({ start, end, text, place, before }) => {
      if (otherKeys.has(place.key) || isDateline(context.reading.text, start, end)) return [];
      for (const { source: at, strength } of pairs.ofReview(pairs.reviewAt(start)).slice(0, 2)) {
        const other = itemsBetween(others, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).find(
          each =>
            each.place.level === place.level &&
            !ownKeys.has(each.place.key) &&
            strength >= (each.before === before ? MIN_STRENGTH : SAME_STATEMENT),
        );
        if (other) return makeOf({ start, end }, text, document, other);
      }
      // Wherever it stands: the only one of its kind that something comes from, or goes to, in both texts.
      // One state or country in either text.
      const areas = place.level === 'city' ? [] : others.filter(each => each.place.level === place.level);
      const [area] = areas;
      const isOnlyArea =
        area !== undefined &&
        !ownKeys.has(area.place.key) &&
        [own, others].every(
          list =>
            new Set(list.filter(each => each.place.level === place.level).map(each => each.place.key))
              .size === 1,
        );
      if (isOnlyArea && pairs.isOneEvent) return makeOf({ start, end }, text, document, area);
      const origins = FROM.has(before)
        ? others.filter(each => each.before === before && isOrigin(each, place, ownKeys))
        : [];
      const [origin] = origins;
      const isOnly =
        own.filter(each => each.before === before && isOrigin(each, place, otherKeys)).length === 1;
      return origin && origins.length === 1 && isOnly && pairs.isOneEvent
        ? makeOf({ start, end }, text, document, origin)
        : [];
    });
  });
}

/** West-Berlin, Köln-Mülheim: what they are part of is named, too. */
function hyphenedIn(text: string): string[] {
  const words = text.match(/(?<![\p{L}-])\p{Lu}[\p{L}]+(?:-\p{Lu}[\p{L}]+)+/gu) ?? [];
  return words.flatMap(word => word.split('-')).flatMap(part => findPlace(part)?.key ?? []);
}

/** No article names so many places, and each is held against all of the source. */
const MAX_NAMED = 400;
/** With one preposition before both. */
const MIN_STRENGTH = 0.4;
const SAME_STATEMENT = 0.5;

const FROM = new Set(['aus', 'nach', 'from', 'to']);

function isOrigin(each: Named, place: Place, known: ReadonlySet<string>): boolean {
  return FROM.has(each.before) && each.place.level === place.level && !known.has(each.place.key);
}

function makeOf(
  at: { start: number; end: number },
  text: string,
  document: number,
  other: Named,
): CheckFinding {
  return makeFinding('place_mismatch', {
    at,
    other: { document, start: other.start, end: other.end },
    params: { text, otherText: other.text },
    severity: 'medium',
  });
}

type Named = { start: number; end: number; text: string; place: Place; before: string };

function placesIn({ text, people }: Reading): Named[] {
  const spans = wordSpans(text);
  const found: Named[] = [];
  let before = '';
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const word = text.slice(start, end);
    const isCapital = /^\p{Lu}/u.test(word);
    const pairEnd = spans[i + 3] ?? end;
    const two = isCapital && pairEnd - end < 14 ? text.slice(start, pairEnd) : word;
    const longer = two === word ? null : findPlace(two);
    const place = longer ?? (isCapital || /isch|deutsch/u.test(word) ? findPlace(word) : null);
    if (place && !(isCapital && isOfPerson(people(), start, end)))
      found.push({ start, end: longer ? pairEnd : end, text: longer ? two : word, place, before });
    // Aus den Niederlanden is from there, too.
    if (!/^(?:de[nrm]|the)$/u.test(word)) before = word.toLowerCase();
  }
  return found;
}

function isOfPerson(people: ReturnType<Reading['people']>, start: number, end: number): boolean {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((people[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (people[low]?.start ?? Infinity) < end;
}

/** Berlin (dpa) – …, KIEL. …, Kiel - … */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:\/\p{Lu}\p{L}+)?(?: \(\p{L}| ?[–—-] |\. |: | \/)/u.test(text.slice(end, end + 24))
  );
}
