import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import { findPlace } from '../../../text/places';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { hasShapeOfTown } from './places-by-shape';

/**
 * A body by its place, and a person by theirs, that the source has of another place: Nachbarschaftshilfe Füssen for
 * Nachbarschaftshilfe Pfronten, Max Hess (Root) for Max Hess, Gemeindepräsident von Dierikon. Each text has one place for it,
 * and the source never the review's. As place_mismatch; linear.
 */
export function checkPlacedNames({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : [...bodiesIn(reading), ...peopleIn(reading)];
  if (own.length === 0) return [];
  const known = sourceReadings.map(source => [...bodiesIn(source), ...peopleIn(source)]);
  return sourceReadings.flatMap((source, document) => {
    const others = known[document] ?? [];
    if (others.length === 0 || !isRelated(document)) return [];
    return own.flatMap(placed => {
      const same = others.filter(({ key }) => key === placed.key);
      const [other] = same;
      if (!other || same.some(({ place }) => place !== other.place)) return [];
      if (own.some(each => each.key === placed.key && each.place !== placed.place)) return [];
      if (known.flat().some(each => each.key === placed.key && isOne(each.place, placed.place))) return [];
      if (isBeside(source.text, other, placed)) return [];
      // A body may have a namesake elsewhere; only where the source speaks of both places was one taken for the other.
      if (placed.isBody && !source.joinedWords().includes(placed.place)) return [];
      return makeContrast('place_mismatch', {
        reading,
        at: placed,
        document,
        source,
        other,
        severity: 'high',
      });
    });
  });
}

/** `start` to `end` is the place. */
type Placed = { start: number; end: number; key: string; place: string; isBody: boolean };

const MAX_PLACED = 80;
const LED_BY = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{5,}) „?$/u;
/** Of which a place has many, or which name the place itself. */
const NO_BODY =
  /^(?:landkreis|gemeinde|ortsteil|stadtteil|ortschaft|bezirk|richtung|region|markt|anschlussstelle|hansestadt|landeshauptstadt|kreisstadt|bundesland|januar|februar|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|polizei|polizeiinspektion|burgermeister.*|pfarrer.*|landrat.*|oberburgermeister.*)$/u;

function bodiesIn(reading: Reading): Placed[] {
  const { text } = reading;
  const houses = Array.from(text.matchAll(HOUSE), ({ index, 0: whole, 1: town = '' }) => {
    return { start: index + whole.length - town.length, end: index + whole.length };
  });
  const named = [
    ...reading.shapedPlaces(),
    ...reading.places().filter(({ place }) => place.level === 'city'),
  ];
  const isTown = houses.length === 0 ? null : townsIn(text);
  const isNew = ({ start, end }: Span) => {
    const word = text.slice(start, end);
    return !named.some(each => each.start === start) && isTown?.(word) === true;
  };
  return [...named, ...houses.filter(isNew)].slice(0, MAX_PLACED).flatMap(({ start, end }): Placed[] => {
    const noun = LED_BY.exec(text.slice(Math.max(0, start - 50), start))?.[1];
    if (noun === undefined) return [];
    // Strafbefehle des Amtsgerichts Wolmirstedt.
    const key = foldForSearch(noun).replace(/(?<=.{5}[^s])e?s$/u, '');
    // Die Wehren Frauenau, Bruck und Zell.
    const isList = /^(?:,| und | sowie )/u.test(text.slice(end, end + 7)) && /[nr]$/u.test(key);
    if (isList || NO_BODY.test(key)) return [];
    // Das letzte Kraftwerk Österreichs.
    if ((findPlace(text.slice(start, end))?.level ?? 'city') !== 'city') return [];
    return [{ start, end, key, place: foldForSearch(text.slice(start, end)), isBody: true }];
  });
}

/** What follows a body may be any noun, or how its name goes on; a town is shaped as one, or stands behind a preposition, too. */
function townsIn(text: string): (word: string) => boolean {
  const told = new Set(Array.from(text.matchAll(TOLD_TOWN), ([, word]) => word));
  return word => told.has(word) || hasShapeOfTown(foldForSearch(word));
}

const TOLD_TOWN =
  /(?<!\p{L})(?:[Ii]n|[Aa]us|[Bb]ei|[Nn]ach|[Vv]on|[Uu]m) (\p{Lu}[\p{L}-]{3,30})(?![\p{L}-])/gu;

/** A place of no list behind a body that has one. */
const HOUSE =
  /(?![a-z ])(?<![\p{L}-])\p{Lu}\p{L}{2,}(?:hilfe|verein|kreis|wehr|verband|schule|gymnasium|klinik|museum|theater|bücherei|bibliothek|stiftung|zentrum|kirche|heim|gericht|verwaltung|halle|chor|orchester|garten|werke?|bad|hütte|genossenschaft|sparkasse|gruppe|club) (\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu;
const TOWN = String.raw`(\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)?)`;
const IN_BRACKETS = new RegExp(String.raw`^ \(${TOWN}\)`, 'u');
/** Max Hess, Gemeindepräsident von Dierikon. */
const BY_OFFICE = new RegExp(
  String.raw`^,? (?:\p{Lu}\p{Ll}{4,}(?:in)?) (?:von|aus|in|der Gemeinde|der Stadt) ${TOWN}(?![\p{L}-])`,
  'u',
);
const NO_TOWN =
  /^(?:Grüne|Linke|Freie Wähler|Bündnis|Foto|Bild|Mitte|Links|Rechts|Vorsitz|Piraten|Volt|Archiv)/u;

function peopleIn({ text, people }: Reading): Placed[] {
  return people()
    .slice(0, MAX_PLACED)
    .flatMap(({ end, first, last }): Placed[] => {
      if (first === null) return [];
      const behind = text.slice(end, end + 70);
      const match = IN_BRACKETS.exec(behind) ?? BY_OFFICE.exec(behind);
      const town = match?.[1];
      if (!match || town === undefined || NO_TOWN.test(town)) return [];
      const from = end + match[0].length - town.length - (match[0].endsWith(')') ? 1 : 0);
      const key = `${first} ${surnameKey(last)}`;
      return [{ start: from, end: from + town.length, key, place: foldForSearch(town), isBody: false }];
    });
}

function isOne(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x);
}

/** The source names the review's place right beside, too: Burgau bei Günzburg. */
function isBeside(text: string, { start, end }: Placed, { place }: Placed): boolean {
  return foldForSearch(text.slice(Math.max(0, start - 30), end + 30)).includes(place);
}
