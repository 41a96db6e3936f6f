import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { findRoleKey } from '../../../text/roles';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * Der Braunschweiger Oberbürgermeister where the source has the Wolfsburger Oberbürgermeister: a noun that either text gives
 * to one town alone, with the town as an adjective in front. Both towns may stand elsewhere in both texts.
 */
export function checkTownAdjectives({
  reading,
  sourceReadings,
  pairs,
  nearness,
}: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : ofTownsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near || !(near.isRelated || paired.isOneEvent)) return [];
    const others = ofTownsIn(source);
    return own.flatMap(each => {
      const same = others.filter(({ noun }) => noun === each.noun);
      const [other] = same;
      const isOne = [same, own.filter(({ noun }) => noun === each.noun)].every(
        list => new Set(list.map(({ town }) => town)).size === 1,
      );
      if (!other || !isOne || other.town === each.town) return [];
      if ((each.isLoose && isNamed(source, each)) || (other.isLoose && isNamed(reading, other))) return [];
      if ((near.around(each.start, each.end).get(paired.sourceAt(other.start)) ?? 0) < NEAR) return [];
      return makeContrast('place_mismatch', { reading, at: each, document, source, other });
    });
  });
}

/** `isLoose` where no list has the town. */
type OfTown = { start: number; end: number; town: string; noun: string; isLoose: boolean };

/** The town itself stands there. */
function isNamed({ joinedWords }: Reading, { town }: OfTown): boolean {
  return joinedWords().includes(town.slice(0, Math.max(4, town.length - 1)));
}

const NEAR = 0.5;
const NOUN = /^ (\p{Lu}\p{L}{3,})(?![\p{L}-])/u;
/** Of which a town has one. */
const BODY =
  /^(?:Rathaus|Kreistag|Landtag|Dom|Zoo|Tierpark|Hafen|Flughafen|Hauptbahnhof|Stadtwerke|Stadthalle|Oper|Messe|Bistum|Münster|\p{L}*(?:[Pp]olizei|[Ff]euerwehr|[Rr]at|[Gg]ericht|[Ss]taatsanwaltschaft|[Vv]erwaltung|[Rr]egierung|[Uu]niversität|[Hh]ochschule|[Kk]linikum|[Tt]heater))$/u;
/** Of a town, valley or canton of no list: Walliser Kantonspolizei. */
const BY_SHAPE = /(?![a-z ])(?<![\p{L}-])(\p{Lu}\p{Ll}{3,}er) (\p{Lu}\p{Ll}{3,})(?![\p{L}-])/gu;
const NO_TOWN =
  /^(?:\p{Lu}\p{Ll}*(?:tiger|licher|ischer|barer|samer|loser|ierter|ender)|Aller|Unser|Jeder|Dieser|Jener|Mancher|Solcher|Welcher|Weiterer|Anderer|Mehrerer|Erster|Zweiter|Dritter|Oberster|Ober|Unter|Hinter|Neuer|Alter|Großer|Kleiner|Wieder|Oder|Aber|Über|Immer|Später|Bisher|Daher|Sogar|Fair)$/u;
const MAX_BY_SHAPE = 60;
const MAX_LISTED = 200;

function ofTownsIn(reading: Reading): OfTown[] {
  const listed = ofListedIn(reading).slice(0, MAX_LISTED);
  return [...listed, ...byShapeIn(reading).filter(({ start }) => !listed.some(each => each.start === start))];
}

function byShapeIn({ text }: Reading): OfTown[] {
  return Array.from(text.matchAll(BY_SHAPE))
    .flatMap(({ index, 1: word = '', 2: noun = '' }): OfTown[] => {
      if (!BODY.test(noun) || NO_TOWN.test(word) || findRoleKey(word) !== null) return [];
      const town = foldForSearch(word).slice(0, -2);
      return [
        {
          start: index,
          end: index + word.length,
          town,
          noun: stemOf(foldForSearch(noun), true),
          isLoose: true,
        },
      ];
    })
    .slice(0, MAX_BY_SHAPE);
}

function ofListedIn({ text, places }: Reading): OfTown[] {
  return places().flatMap(({ start, end, text: word, place }): OfTown[] => {
    if (place.level !== 'city' || !word.endsWith('er') || word.toLowerCase() === place.key) return [];
    const noun = NOUN.exec(text.slice(end, end + 40))?.[1];
    if (noun === undefined || (!BODY.test(noun) && findRoleKey(noun) === null)) return [];
    return [{ start, end, town: place.key, noun: stemOf(foldForSearch(noun), true), isLoose: false }];
  });
}
