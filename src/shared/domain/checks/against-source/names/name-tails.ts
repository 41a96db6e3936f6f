import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { findPlace } from '../../../text/places';
import { findRoleKey } from '../../../text/roles';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';

/**
 * Daughters and branches of one house: Norwerk Steel where the source has Norwerk Marine, Verbraucherzentrale Hessen for
 * Verbraucherzentrale Bayern. Either text has one name with that beginning whose rest the other one lacks, in sentences
 * that speak of the same. As org_variant.
 */
export function checkNameTails({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : tailedIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near || !(near.isRelated || paired.isOneEvent)) return [];
    const missing = tailedIn(source).filter(each => !hasTail(reading, each));
    const unknown = own.filter(each => !hasTail(source, each));
    return unknown.flatMap(each => {
      const others = missing.filter(({ head }) => head === each.head);
      const [other] = others;
      const isOne = [others, unknown.filter(({ head }) => head === each.head)].every(
        list => new Set(list.map(({ tail }) => tail[0])).size === 1,
      );
      if (!other || !isOne) return [];
      const around = near.around(each.start, each.end);
      if (Math.max(...others.map(({ start }) => around.get(paired.sourceAt(start)) ?? 0)) < NEAR) return [];
      return makeFinding('org_variant', {
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

type Tailed = { start: number; end: number; head: string; tail: readonly string[] };

const NEAR = 0.8;
const MAX_NAMES = 80;
/** Also in front of what is no name's rest. */
const NO_HEAD =
  /^(?:Der|Die|Das|The|Den|Dem|Des|Ein|Eine|Am|Im|In|Auf|Bei|Mit|Für|Nach|Von|Zum|Zur|Aus|Und|Sankt|Bad|New|San|Neue|Alte|Große|Kleine|Deutsche[nrs]?|Rund|Mehr|Alle|Uhr|Euro|Prozent|Millionen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herr|Frau|Familie|Stadt|Gemeinde|Landkreis|Kreis|Kanton|Bezirk|Stadtteil|Ortsteil)$/u;

const MEASURE =
  /(?:gramm|[Kk]ilo|stunden|[Mm]eter|[Tt]onnen|[Ll]iter|[Ww]att|[Hh]ektar|Grad|[Mm]inuten|Höhe|Stück|Prozent)$/u;

function tailedIn(reading: Reading): Tailed[] {
  const { text, names, people } = reading;
  const found: Tailed[] = [];
  for (const { start, end } of names()) {
    const [head = '', ...tail] = text.slice(start, end).split(/\s+/u);
    if (tail.length === 0 || head.length < 4 || NO_HEAD.test(head) || !/^\p{Lu}\p{L}+$/u.test(head)) continue;
    if (findRoleKey(head) !== null || findPlace(head) !== null || (tail[0]?.length ?? 0) < 4) continue;
    // Kilogramm Kokain, 220 Gigawattstunden Strom.
    if (MEASURE.test(head) || /\d $/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (itemsBetween(people(), start - 30, end).some(person => person.end > start)) continue;
    found.push({ start, end, head: foldForSearch(head), tail });
    if (found.length > MAX_NAMES) break;
  }
  return found;
}

/** Any telling word of it, so that a shorter or longer form of one name is the same. */
function hasTail({ text }: Reading, { tail }: Tailed): boolean {
  return tail.some(word => word.length > 3 && text.includes(word.replace(/['’]?s$/u, '')));
}
