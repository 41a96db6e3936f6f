import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeContradiction } from '../../findings';

/**
 * A floor that the only house of which the text tells the height does not have (internal_contradiction): das Penthouse im 66. Stock
 * of a Wolkenkratzer of 58 storeys. Where storeys are told of several houses, nobody can say whose floor it is.
 */
export function checkStoreys({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!HAS_FLOOR.test(text)) return [];
  const heights = Array.from(text.matchAll(HEIGHT)).slice(0, MAX_PLACES);
  const [height] = heights;
  const storeys = Number(height?.[1]);
  if (!height || heights.some(each => Number(each[1]) !== storeys)) return [];
  return Array.from(text.matchAll(FLOOR))
    .slice(0, MAX_PLACES)
    .filter(floor => Number(floor[1]) > storeys)
    .map(({ index, 0: words }) =>
      makeContradiction(
        reading,
        { start: index, end: index + words.length },
        { start: height.index, end: height.index + height[0].length },
        'storeys',
        'high',
      ),
    );
}

const MAX_PLACES = 40;
const HAS_FLOOR = /\d\. (?:Stock|Etage|Obergeschoss)|\d(?:st|nd|rd|th) floor/u;
const HEIGHT =
  /(?<![\p{L}\d.,])(\d{1,3})(?:[ -](?:Stockwerken?|Etagen|Geschossen?|Geschosse)(?! (?:höher|tiefer|weiter|darüber|darunter|über|unter))(?= (?:ho[ch]|hat|zähl|umfass|groß)|[.,] ?)|-?(?:stöckig|geschossig|stöckis?ch)\p{Ll}*|[ -]stor(?:e)?y(?= (?:building|tower|skyscraper)))/gu;
const FLOOR =
  /(?<![\p{L}\d.,])(\d{1,3})(?:\. (?:Stock(?:werk)?|Etage|Obergeschoss)(?!\p{L})|(?:st|nd|rd|th) floor(?!\p{L}))/gu;
