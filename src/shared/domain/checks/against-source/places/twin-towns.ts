import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/** Of two towns of one name, told apart by what stands behind it, the other one: Frankfurt (Oder) and Frankfurt am Main. */
export function checkTwinTowns({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = qualifiedIn(reading.text).slice(0, MAX_TOWNS);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => findTwins(own, reading, source, document));
}

/** Both texts are searched for each. */
const MAX_TOWNS = 40;

function findTwins(
  own: readonly Town[],
  reading: Reading,
  source: Reading,
  document: number,
): CheckFinding[] {
  const known = new Map<string, Town[]>();
  for (const place of qualifiedIn(source.text))
    known.set(place.head, [...(known.get(place.head) ?? []), place].slice(0, 8));
  return own.flatMap(place => {
    const others = known.get(place.head) ?? [];
    const [other] = others;
    if (!other || others.some(each => each.with === place.with) || source.text.includes(place.with))
      return [];
    if (reading.text.includes(other.with)) return [];
    return makeFinding('place_mismatch', {
      at: place,
      other: { document, start: other.start, end: other.end },
      params: { text: place.text, otherText: other.text },
      severity: 'high',
    });
  });
}

type Town = { head: string; start: number; end: number; text: string; with: string };

function qualifiedIn(text: string): Town[] {
  return Array.from(text.matchAll(QUALIFIED), ({ index, 1: head = '', 2: bracketed, 3: behind }) => {
    const qualifier = bracketed ?? behind ?? '';
    const end = text.indexOf(qualifier, index + head.length) + qualifier.length + (bracketed ? 1 : 0);
    return { head, start: index, end, text: text.slice(index, end), with: qualifier };
  }).filter(({ with: qualifier }) => !/^(?:SPD|CDU|CSU|FDP|AfD|Grüne|Linke|BSW)$/u.test(qualifier));
}

/** Names of several towns that news tell apart by what stands behind. */
const TWIN_TOWNS =
  'Frankfurt|Neustadt|Freiburg|Rothenburg|Offenbach|Halle|Mülheim|Limburg|Marburg|Neuenburg|Weiden|Homburg|Oldenburg|Königstein|Burg|Bergen|Lindau|Ludwigshafen|Rheinfelden|Kirchheim|Weil';
const QUALIFIED = new RegExp(
  String.raw`(?<![\p{L}])(${TWIN_TOWNS})(?= \((\p{Lu}\p{L}+)\)| (?:am|an der|a\. ?d\.|bei|im|ob der|in) (\p{Lu}\p{L}+))`,
  'gu',
);
