import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { areDepartmentsApart } from '../../../text/roles';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * A ministry in one word or in several: Bundesforschungsministerium, where the source has the Bundesministerium für
 * Wirtschaft und Klimaschutz. The only one of either text that no ministry or minister of the other one goes with.
 */
export function checkMinistries({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : ministriesIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!isRelated(document)) return [];
    const all = ministriesIn(source);
    const [alone, missing] = [loneOf(own, source, all), loneOf(all, reading, own)];
    if (!alone || !missing) return [];
    return makeContrast('org_variant', {
      reading,
      at: alone,
      document,
      source,
      other: missing,
      severity: 'high',
    });
  });
}

/** `house` is what it is for, folded: wirtschaft und klimaschutz. */
type Ministry = { start: number; end: number; house: string };

const MINISTRY =
  /(?<![\p{L}-])(?:(?:Bundes|Landes|Staats)?[Mm]inisteriums? (?:für|der|des) (\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*(?: und (?:für )?(?:\p{Ll}+ )?\p{Lu}\p{L}+)?)|(?:Bundes|Landes|Staats|US-)?(\p{L}{3,30}?)s?ministeriums?)(?![\p{L}-])/gu;
const MAX_MINISTRIES = 40;

function ministriesIn({ text }: Reading): Ministry[] {
  return Array.from(text.matchAll(MINISTRY))
    .slice(0, MAX_MINISTRIES)
    .map(({ index, 0: words, 1: behind, 2: before }) => ({
      start: index,
      end: index + words.length,
      house: houseOf(behind ?? before ?? ''),
    }))
    .filter(({ house }) => house.length > 2 && !OF_NOTHING.test(house));
}

/** Das Fachministerium may be any. */
const OF_NOTHING = /^(?:bundes|landes|staats|fach|premier|nachbar|partner|ressort|zustandig)/u;

/** Des Innern is innen, der Justiz is justiz. */
function houseOf(words: string): string {
  return foldForSearch(words)
    .replace(/innern?|inneres/gu, 'innen')
    .replace(/auswartig\p{L}*/gu, 'aussen')
    .replace(/(?<=finanz|frau)en/gu, '')
    .replace(/schule(?!\p{L})/gu, 'schul');
}

/** The only one with which nothing of the other text goes, be it a minister. */
function loneOf(
  ministries: readonly Ministry[],
  other: Reading,
  theirs: readonly Ministry[],
): Ministry | null {
  const lone = ministries.filter(
    ({ house }) => theirs.every(each => areDepartmentsApart(house, each.house)) && !hasMinister(other, house),
  );
  return new Set(lone.map(({ house }) => house)).size === 1 ? (lone[0] ?? null) : null;
}

function hasMinister({ joinedWords }: Reading, house: string): boolean {
  const parts = house.split(/[^\p{L}]+/u).filter(part => part.length > 4);
  return parts.some(
    part =>
      joinedWords().includes(`${part.replace(/s$/u, '')}minister`) ||
      joinedWords().includes(`${part}sminister`),
  );
}
