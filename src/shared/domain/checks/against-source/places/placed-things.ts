import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * What is in a town, or shown in a house, that a source has elsewhere: das Freibad in Forchau for das Freibad in Rieden,
 * „Licht“ im Schlossmuseum for im Kunsthaus. The source speaks of the wrong place, too, but never in one sentence with the
 * thing, and the review never of the right one. As place_mismatch.
 */
export function checkPlacedThings({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : thingsIn(reading);
  if (own.length === 0) return [];
  const known = sourceReadings.map(thingsIn);
  return sourceReadings.flatMap((source, document) => {
    const others = known[document] ?? [];
    if (others.length === 0 || !isRelated(document)) return [];
    return own.flatMap(thing => {
      const same = others.filter(({ noun }) => noun === thing.noun);
      const [other] = same;
      if (!other || same.some(({ place }) => place !== other.place) || isOne(thing.place, other.place))
        return [];
      if (known.some(list => list.some(each => each.noun === thing.noun && isOne(each.place, thing.place))))
        return [];
      if (!hasPlace(source, thing) || hasPlace(reading, other) || areTogether(source, thing)) return [];
      return makeContrast('place_mismatch', {
        reading,
        at: thing,
        document,
        source,
        other,
        severity: 'high',
      });
    });
  });
}

/** `start` to `end` is the place. */
type Thing = { start: number; end: number; noun: string; place: string };

const MAX_THINGS = 60;
const TITLED = /„([^“”"„\n]{3,60})[“”"] (?:im|in der|in) (\p{Lu}[\p{L}-]{4,})(?![\p{L}-])/gu;
const IN_TOWN = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{4,}) (?:in|bei) $/u;
/** What is anywhere at any time. */
const ANYTHING =
  /^(?:mensch|leut|person|einwohn|burg|gast|besuch|jahr|monat|woch|stund|minut|januar|februar|marz|april|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|euro|prozent|sitz|wohnsitz|leben|nacht|abend|morgen|mittag|nachmittag|studium|arbeit|zeit|aufenthalt|termin|station|unterricht|treffen|gesprach|konzert|auftritt|veranstaltung|spiel)/u;

function thingsIn(reading: Reading): Thing[] {
  const { text } = reading;
  const titled = Array.from(
    text.matchAll(TITLED),
    ({ index, 0: whole, 1: title = '', 2: house = '' }): Thing => {
      const end = index + whole.length;
      return { start: end - house.length, end, noun: `„${title}`, place: keyOf(house) };
    },
  );
  const towns = [
    ...reading.shapedPlaces(),
    ...reading.places().filter(({ place }) => place.level === 'city'),
  ].flatMap(({ start, end }): Thing[] => {
    const noun = IN_TOWN.exec(text.slice(Math.max(0, start - 50), start))?.[1];
    if (noun === undefined || ANYTHING.test(foldForSearch(noun))) return [];
    return [{ start, end, noun: keyOf(noun), place: keyOf(text.slice(start, end)) }];
  });
  return [...titled, ...towns].slice(0, MAX_THINGS);
}

function keyOf(word: string): string {
  return foldForSearch(word).replace(/(?<=.{4}[^s])(?:es|s)$/u, '');
}

function isOne(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x);
}

function hasPlace({ joinedWords }: Reading, { place }: Thing): boolean {
  return joinedWords().includes(place.split(/[ -]/u).at(-1) ?? place);
}

/** A sentence of the source has both. */
function areTogether({ text, sentences }: Reading, { noun, place }: Thing): boolean {
  const spans = sentences();
  const [thing, town] = [noun.replace('„', '').toLowerCase(), place.split(/[ -]/u).at(-1) ?? place];
  for (let at = 0; at < Math.min(spans.length, 2 * MAX_SENTENCES); at += 2) {
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    const sentence = foldForSearch(text.slice(start, Math.min(end, start + MAX_LENGTH)));
    if (sentence.includes(foldForSearch(thing)) && sentence.includes(town)) return true;
  }
  return false;
}

const MAX_SENTENCES = 200;
const MAX_LENGTH = 600;
