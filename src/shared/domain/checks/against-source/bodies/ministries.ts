import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { areDepartmentsApart } from '../../../text/roles-apart';
import type { CheckContext, Reading } from '../../context';
import { contrastLone, type Lone } from '../names/lone-of-kind';

/**
 * A ministry in one word or in several: Bundesforschungsministerium, where the source has the Bundesministerium für
 * Wirtschaft und Klimaschutz. The only one of either text that no ministry or minister of the other one goes with.
 */
export function checkMinistries(context: CheckContext): CheckFinding[] {
  return contrastLone(context, {
    rule: 'org_variant',
    read: ministriesIn,
    goTogether: (x, y) => !areDepartmentsApart(x.key, y.key),
    isToldIn: hasMinister,
  });
}

/** The key is what it is for, folded: wirtschaft und klimaschutz. */
const MINISTRY =
  /(?<![\p{L}-])(?:(?:Bundes|Landes|Staats)?[Mm]inisteriums? (?:für|der|des) (\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*(?: und (?:für )?(?:\p{Ll}+ )?\p{Lu}\p{L}+)?)|(?:Bundes|Landes|Staats|US-)?(\p{L}{3,30}?)s?ministeriums?)(?![\p{L}-])/gu;
const MAX_MINISTRIES = 40;

function ministriesIn({ text, has }: Reading): Lone[] {
  if (!has('ministry')) return [];
  return Array.from(text.matchAll(MINISTRY))
    .slice(0, MAX_MINISTRIES)
    .map(({ index, 0: words, 1: behind, 2: before }) => ({
      start: index,
      end: index + words.length,
      key: houseOf(behind ?? before ?? ''),
    }))
    .filter(({ key }) => key.length > 2 && !OF_NOTHING.test(key));
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

/** Whoever leads it. */
function hasMinister({ joinedWords }: Reading, { key }: Lone): boolean {
  const parts = key.split(/[^\p{L}]+/u).filter(part => part.length > 4);
  return parts.some(
    part =>
      joinedWords().includes(`${part.replace(/s$/u, '')}minister`) ||
      joinedWords().includes(`${part}sminister`),
  );
}
