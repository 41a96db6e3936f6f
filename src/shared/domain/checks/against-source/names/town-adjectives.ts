import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { findRoleKey } from '../../../text/roles';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

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
      if ((near.around(each.start, each.end).get(paired.sourceAt(other.start)) ?? 0) < NEAR) return [];
      return makeFinding('place_mismatch', {
        at: { start: each.start, end: each.end },
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(each.start, each.end),
          otherText: source.text.slice(other.start, other.end),
        },
      });
    });
  });
}

type OfTown = { start: number; end: number; town: string; noun: string };

const NEAR = 0.5;
const NOUN = /^ (\p{Lu}\p{L}{3,})(?![\p{L}-])/u;
/** Of which a town has one. */
const BODY =
  /^(?:Polizei|Kriminalpolizei|Feuerwehr|Berufsfeuerwehr|Rathaus|Stadtrat|Gemeinderat|Kreistag|Landgericht|Amtsgericht|Staatsanwaltschaft|Dom|Zoo|Tierpark|Hafen|Flughafen|Hauptbahnhof|Stadtwerke|Stadthalle|Stadtverwaltung|Oper|Messe)$/u;

function ofTownsIn({ text, places }: Reading): OfTown[] {
  return places().flatMap(({ start, end, text: word, place }): OfTown[] => {
    if (place.level !== 'city' || !word.endsWith('er') || word.toLowerCase() === place.key) return [];
    const noun = NOUN.exec(text.slice(end, end + 40))?.[1];
    if (noun === undefined || (!BODY.test(noun) && findRoleKey(noun) === null)) return [];
    return [{ start, end, town: place.key, noun: stemOf(foldForSearch(noun), true) }];
  });
}
