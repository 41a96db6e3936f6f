import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * From where to where the other way round: von der Straße auf die Schiene, and von der Schiene auf die Straße. As
 * `unsupported`, of kind opposite; between clubs, whose players go, as role_mismatch.
 */
export function checkTurnedDirections({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : waysIn(reading.text);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = waysIn(source.text);
    return own.flatMap(way => {
      const turned = others.find(other => isSame(way.from, other.to) && isSame(way.to, other.from));
      const isTold = others.some(other => isSame(way.from, other.from) && isSame(way.to, other.to));
      const isBoth = own.some(other => isSame(way.from, other.to) && isSame(way.to, other.from));
      if (!turned || isTold || isBoth) return [];
      const text = reading.text.slice(way.start, way.end);
      return makeFinding(CLUB.test(text) ? 'role_mismatch' : 'unsupported', {
        at: { start: way.start, end: way.end },
        other: { document, start: turned.start, end: turned.end },
        params: { kind: 'opposite', text, otherText: source.text.slice(turned.start, turned.end) },
      });
    });
  });
}

type Way = { start: number; end: number; from: ReadonlySet<string>; to: ReadonlySet<string> };

const MAX_WAYS = 60;
const CLUB = /(?<!\p{L})(?:[FST]C|[TFSR]?SV|TSG|VfB|VfL|BV|EC|HC|EHC|1\.|United|City)(?!\p{L})/u;
const NAME = String.raw`((?:\p{Lu}[\p{L}.-]{1,30}|\d{2,4})(?: (?:\p{Lu}[\p{L}.-]{2,30}|\d{2,4}))?)`;
const ARTICLE = '(?:(?:der|die|das|den|dem|einem|einer|the) )?';
const WAY = new RegExp(
  String.raw`(?<!\p{L})(?:[Vv]on|[Vv]om|[Aa]us|[Ff]rom) ${ARTICLE}${NAME} (?:nach|zu|zum|zur|auf|ins?|to|into) ${ARTICLE}${NAME}(?!\p{L})`,
  'gu',
);

function waysIn(text: string): Way[] {
  return Array.from(text.matchAll(WAY))
    .slice(0, MAX_WAYS)
    .map(({ index, 0: words, 1: from = '', 2: to = '' }) => {
      return { start: index, end: index + words.length, from: stemsOf(from), to: stemsOf(to) };
    });
}

function stemsOf(name: string): Set<string> {
  return new Set(name.split(' ').map(word => stemOf(foldForSearch(word.replace(/\.$/u, '')), true)));
}

function isSame(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...x].some(stem => y.has(stem));
}
