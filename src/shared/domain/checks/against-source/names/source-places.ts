import type { CheckFinding } from '../../../../model/check';
import { findPlace, type Place } from '../../../text/places';
import type { CheckContext } from '../../context';
import { isDateline } from '../../datelines';
import { itemsBetween, makeFinding } from '../../findings';
import type { NamedPlace } from '../../named-places';

/**
 * A town, state or country of the lists, in whatever form, that the source does not name, where a sentence of the source
 * that says the same has another of its kind, which the review does not name. Bylines' places are none of it.
 */
export function checkSourcePlaces(context: CheckContext): CheckFinding[] {
  const own = context.sourceReadings.length === 0 ? [] : context.reading.places();
  if (own.length === 0 || own.length > MAX_NAMED) return [];
  const ownKeys = new Set([...own.map(({ place }) => place.key), ...hyphenedIn(context.reading.text)]);
  return context.sourceReadings.flatMap((source, document) => {
    const pairs = context.pairs()[document];
    const others = source.places();
    const otherKeys = new Set([...others.map(({ place }) => place.key), ...hyphenedIn(source.text)]);
    const spans = source.sentences();
    if (!pairs || others.length > MAX_NAMED) return [];
    return own.flatMap(({ start, end, text, place, before }) => {
      if (otherKeys.has(place.key) || isDateline(context.reading.text, { start, end })) return [];
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
  const words = Array.from(text.matchAll(HYPHENED), ([rest, first]) => first + rest);
  return words.flatMap(word => word.split('-')).flatMap(part => findPlace(part)?.key ?? []);
}

/** What stands before the first hyphen is looked at from there: most words have none. */
const HYPHENED = /-(?<=(?<![\p{L}-])(\p{Lu}\p{L}+)-)\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*/gu;

/** No article names so many places, and each is held against all of the source. */
const MAX_NAMED = 400;
/** With one preposition before both. */
const MIN_STRENGTH = 0.4;
const SAME_STATEMENT = 0.5;

const FROM = new Set(['aus', 'nach', 'from', 'to']);

function isOrigin(each: NamedPlace, place: Place, known: ReadonlySet<string>): boolean {
  return FROM.has(each.before) && each.place.level === place.level && !known.has(each.place.key);
}

function makeOf(
  at: { start: number; end: number },
  text: string,
  document: number,
  other: NamedPlace,
): CheckFinding {
  return makeFinding('place_mismatch', {
    at,
    other: { document, start: other.start, end: other.end },
    params: { text, otherText: other.text },
    severity: 'medium',
  });
}
