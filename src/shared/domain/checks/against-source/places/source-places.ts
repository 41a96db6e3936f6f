import type { CheckFinding } from '../../../../model/check';
import { surnameKey } from '../../../text/people';
import { findPlace, type Place } from '../../../text/places';
import type { CheckContext, Reading } from '../../context';
import { isDateline } from '../../datelines';
import { itemsBetween, makeFinding } from '../../findings';
import { isOfBody, type NamedPlace } from '../../named-places';
import { sentenceAt } from '../../pairs';

/**
 * A town, state or country of the lists, in whatever form, that the source does not name, where a sentence of the source
 * that says the same has another of its kind, which the review does not name. Bylines' places are none of it.
 */
export function checkSourcePlaces(context: CheckContext): CheckFinding[] {
  const own = context.sourceReadings.length === 0 ? [] : placesOf(context.reading);
  if (own.length === 0 || own.length > MAX_NAMED) return [];
  const ownKeys = new Set([
    ...context.reading.places().map(({ place }) => place.key),
    ...hyphenedIn(context.reading.text),
  ]);
  return context.sourceReadings.flatMap((source, document) => {
    const pairs = context.pairs()[document];
    // Liberec (deutsch: Reichenberg).
    const others = placesOf(source).filter(({ end }) => !/^: ?\p{Lu}/u.test(source.text.slice(end, end + 3)));
    const otherKeys = new Set([...source.places().map(({ place }) => place.key), ...hyphenedIn(source.text)]);
    const spans = source.sentences();
    if (!pairs || others.length > MAX_NAMED) return [];
    return own.flatMap(({ start, end, text, place, before }) => {
      if (otherKeys.has(place.key)) return [];
      if (isDateline(context.reading.text, { start, end })) {
        const town = isLocalDateline(context.reading.text, { start, end })
          ? onlyTown(others, source.text)
          : undefined;
        const isOther =
          place.level === 'city' &&
          town &&
          !ownKeys.has(town.place.key) &&
          !context.reading.text.includes(town.text) &&
          pairs.isOneEvent;
        return isOther ? makeOf({ start, end }, text, document, town) : [];
      }
      for (const { source: at, strength } of pairs.ofReview(pairs.reviewAt(start)).slice(0, 2)) {
        const other = itemsBetween(others, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).find(
          each =>
            each.place.level === place.level &&
            !ownKeys.has(each.place.key) &&
            strength >= (haveOneWay(each.before, before) ? MIN_STRENGTH : SAME_STATEMENT) &&
            (strength >= CERTAIN || !areOfOthers(context.reading, start, source, each.start)),
        );
        if (other) return makeOf({ start, end }, text, document, other, before);
      }
      // Wherever it stands: the only one of its kind that something comes from, or goes to, in both texts.
      // One state or country in either text.
      const areas = place.level === 'city' ? [] : others.filter(each => each.place.level === place.level);
      const [area] = areas;
      const isOnlyArea =
        area !== undefined &&
        ADJECTIVE.test(area.text) === ADJECTIVE.test(text) &&
        !ownKeys.has(area.place.key) &&
        [context.reading.places(), source.places()].every(
          list =>
            new Set(list.filter(each => each.place.level === place.level).map(each => each.place.key))
              .size === 1,
        );
      if (isOnlyArea && pairs.isOneEvent) return makeOf({ start, end }, text, document, area);
      const origins = FROM.has(before)
        ? others.filter(each => haveOneWay(each.before, before) && isOrigin(each, place, ownKeys))
        : [];
      const [origin] = origins;
      const isOnly =
        own.filter(each => haveOneWay(each.before, before) && isOrigin(each, place, otherKeys)).length === 1;
      return origin && origins.length === 1 && isOnly && pairs.isOneEvent
        ? makeOf({ start, end }, text, document, origin, before)
        : [];
    });
  });
}

/** But those of which a body is called: der Norwegische Rundfunk, die Nordia Norge Agentur. */
function placesOf({ text, places }: Reading): readonly NamedPlace[] {
  return places().filter(each => each.place.level === 'city' || !isOfBody(text, each));
}

const ADJECTIVE = /isch(?:e[nmrs]?)?$/u;

/** Nordenham. Die Bank …: where it happened, and not where an agency or a government sits. */
function isLocalDateline(text: string, { start, end }: { start: number; end: number }): boolean {
  return /^\. \p{Lu}/u.test(text.slice(end, end + 3)) && !SEATS.test(text.slice(start, end));
}

const IN_DISTRICT = /(?<!\p{L})[Ii]n (\p{Lu}\p{L}{3,}) \((?:Landkreis|Kreis) \p{Lu}/u;
const SEATS =
  /^(?:Berlin|Bonn|Frankfurt|Karlsruhe|Nürnberg|Wiesbaden|Hamburg|Bremen|Hannover|Kiel|Schwerin|Potsdam|Magdeburg|Erfurt|Dresden|Düsseldorf|Mainz|Saarbrücken|Stuttgart|München|Wien|Bern|Zürich|Graz|Linz|Salzburg|Innsbruck|Brüssel|Straßburg|Leipzig|Luxemburg|Genf|Kassel|Köln)$/iu;

/** Of the lists, or the one of which the source says where it is: in Ahlen (Landkreis Brode). */
function onlyTown(places: readonly NamedPlace[], text: string): NamedPlace | undefined {
  const told = IN_DISTRICT.exec(text);
  if (told) {
    const start = told.index + 3;
    const name = told[1] ?? '';
    const place = { key: name.toLowerCase(), level: 'city' as const };
    return { start, end: start + name.length, text: name, place, before: 'in' };
  }
  const towns = places.filter(({ place }) => place.level === 'city');
  const [town] = towns;
  if (!town || SEATS.test(town.text) || new Set(towns.map(({ place }) => place.key)).size > 1)
    return undefined;
  return towns.find(({ start, before }) => start === 0 || before === 'in');
}

/** West-Berlin, Köln-Mülheim: what they are part of is named, too; Sachsen-Anhalt is no part of Sachsen. */
function hyphenedIn(text: string): string[] {
  const words = Array.from(text.matchAll(HYPHENED), ([rest, first]) => first + rest);
  return words.flatMap(word => {
    const whole = findPlace(word);
    const parts = word.split('-').flatMap(part => findPlace(part) ?? []);
    return parts.filter(part => part.level !== whole?.level).map(({ key }) => key);
  });
}

/** What stands before the first hyphen is looked at from there: most words have none. */
const HYPHENED = /-(?<=(?<![\p{L}-])(\p{Lu}\p{L}+)-)\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*/gu;

/** No article names so many places, and each is held against all of the source. */
const MAX_NAMED = 400;
/** With one preposition before both. */
const MIN_STRENGTH = 0.4;
const SAME_STATEMENT = 0.5;
/** Also of other people. */
const CERTAIN = 0.8;

/** Both sentences name people, and nobody is in both. */
function areOfOthers(reading: Reading, start: number, source: Reading, otherStart: number): boolean {
  const [own, others] = [surnamesAround(reading, start), surnamesAround(source, otherStart)];
  return own.length > 0 && others.length > 0 && own.every(last => !others.includes(last));
}

function surnamesAround({ people, sentences }: Reading, offset: number): string[] {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  return itemsBetween(people(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).map(({ last }) =>
    surnameKey(last),
  );
}

const FROM = new Set(['aus', 'nach', 'from', 'to', 'richtung', 'fahrtrichtung']);

/** In Fahrtrichtung is in Richtung. */
function haveOneWay(x: string, y: string): boolean {
  return x === y || (WAY.test(x) && WAY.test(y));
}

const WAY = /richtung$/u;

function isOrigin(each: NamedPlace, place: Place, known: ReadonlySet<string>): boolean {
  return FROM.has(each.before) && each.place.level === place.level && !known.has(each.place.key);
}

function makeOf(
  at: { start: number; end: number },
  text: string,
  document: number,
  other: NamedPlace,
  before = '',
): CheckFinding {
  return makeFinding('place_mismatch', {
    at,
    other: { document, start: other.start, end: other.end },
    params: { text, otherText: other.text },
    // One road leads one way.
    severity: WAY.test(before) && WAY.test(other.before) ? 'high' : 'medium',
  });
}
