import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * On another side of the same place: südwestlich von Larkand where the source has nordöstlich der Stadt Larkand, in Richtung
 * Süden for in Richtung Norden; also where the text turns round what lies east of what. As place_mismatch.
 */
export function checkDirections({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : directionsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = directionsIn(source);
    return own.flatMap(each => {
      const there = others.filter(({ anchor }) => anchor === each.anchor);
      const other = there[0] ?? findTurned(reading, source, own, others, each);
      if (!other || there.some(({ side }) => areClose(side, each.side))) return [];
      // The text has the side of the source, too.
      if (own.some(({ anchor, side }) => anchor === other.anchor && areClose(side, other.side))) return [];
      return makeFinding('place_mismatch', {
        at: { start: each.start, end: each.end },
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(each.start, each.end),
          otherText: source.text.slice(other.start, other.end),
        },
        severity: 'high',
      });
    });
  });
}

type Direction = { start: number; end: number; side: string; anchor: string; until: number };

const MAX_DIRECTIONS = 40;
const SIDES = 'nordöst|nordwest|südöst|südwest|nörd|süd|öst|west';
const GERMAN = new RegExp(
  String.raw`(?<!\p{L})((?:${SIDES})lich)(?:e[nrms]?)? (?:(?:von|vom|der|des|am|bei) )?(?:(?:Stadt|Gemeinde|Hauptstadt|Insel|Provinz|Ortschaft|Großstadt|Hafenstadt|Millionenstadt) )?(\p{Lu}[\p{L}-]{2,})`,
  'giu',
);
const ENGLISH =
  /(?<!\p{L})(north-?east|north-?west|south-?east|south-?west|north|south|east|west) of (?:the (?:city|town|village) of )?(\p{Lu}[\p{L}-]{2,})/gu;
const BARE = /(?<!\p{L})(?:Richtung|Fahrtrichtung) (Norden|Süden|Osten|Westen)(?!\p{L})/gu;

function directionsIn({ text }: Reading): Direction[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(GERMAN), ...text.matchAll(ENGLISH)]
    .slice(0, MAX_DIRECTIONS)
    .map(({ index, 0: words, 1: side = '', 2: name = '' }) => ({
      start: index,
      end: index + side.length,
      side: sideOf(side),
      anchor: anchorOf(name),
      until: index + words.length,
    }))
    .concat(
      Array.from(text.matchAll(BARE), ({ index, 0: words, 1: side = '' }) => ({
        start: index + words.length - side.length,
        end: index + words.length,
        side: sideOf(side),
        anchor: '',
        until: index + words.length,
      })).slice(0, MAX_DIRECTIONS),
    );
}

const HINT = /lich|Richtung| of /u;

function anchorOf(name: string): string {
  return foldForSearch(name).replace(/(?<=.{4})s$/u, '');
}

/** The points of the compass in it, by their first letters. */
function sideOf(word: string): string {
  const folded = foldForSearch(word);
  return [
    /no/.test(folded) && 'n',
    /su|so/.test(folded) && 's',
    /os|ea/.test(folded) && 'e',
    /we/.test(folded) && 'w',
  ]
    .filter(Boolean)
    .join('');
}

/** Northeast is north, too, but not west. */
function areClose(x: string, y: string): boolean {
  return [...x].every(point => y.includes(point)) || [...y].every(point => x.includes(point));
}

/** The source has the same side of something else, in a sentence that names this place before it. */
function findTurned(
  reading: Reading,
  source: Reading,
  own: readonly Direction[],
  others: readonly Direction[],
  { side, anchor, start }: Direction,
): Direction | null {
  if (anchor === '') return null;
  const before = foldForSearch(reading.text.slice(Math.max(0, start - REACH), start));
  return (
    others.find(
      other =>
        other.side === side &&
        other.anchor !== '' &&
        own.every(each => each.anchor !== other.anchor) &&
        before.includes(other.anchor) &&
        foldForSearch(source.text.slice(Math.max(0, other.start - REACH), other.start)).includes(anchor),
    ) ?? null
  );
}

const REACH = 120;
