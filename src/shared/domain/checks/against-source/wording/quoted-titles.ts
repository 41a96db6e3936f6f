import type { CheckFinding } from '../../../../model/check';
import { lazily } from '../../../lazily';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { isInflectionOf } from '../../../text/inflections';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Titles and single words in quotation marks that the source has otherwise: «Das stille Tal» for «Das stille Land». They are
 * too short for quotations. One word is another, and no form of the same; both stand in no other way in the other text.
 */
export function checkQuotedTitles({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : titlesIn(reading.text);
  if (own.length === 0) return [];
  const said = lazily(() => foldForSearch(reading.text));
  return sourceReadings.flatMap((source, document) => {
    const others = lazily(() => titlesIn(source.text));
    const known = lazily(() => foldForSearch(source.text));
    return own.flatMap(title => {
      if (sourceReadings.some(each => each.text.includes(title.text)) || known().includes(title.folded))
        return [];
      const other = others().find(each => isOtherTitle(title, each) && !said().includes(each.folded));
      if (!other) return [];
      return makeFinding('quote_altered', {
        at: title,
        other: { document, start: other.start, end: other.end },
        params: { text: title.text, otherText: other.text },
        severity: 'medium',
      });
    });
  });
}

type Title = { start: number; end: number; text: string; words: string[]; folded: string };

/** Every one is held against every one of the source. */
const MAX_TITLES = 60;
const MAX_WORDS = 4;
const QUOTED = /(?:„|»|«|“|"|‚)(\p{L}[^„“”»«"\n]{3,60}?)(?:“|”|«|»|"|‘)(?!\p{L})/gu;

function titlesIn(text: string): Title[] {
  return Array.from(text.matchAll(QUOTED), ({ index, 0: whole, 1: title = '' }) => {
    const words = title.match(/[\p{L}\p{M}\d]+/gu) ?? [];
    return { start: index, end: index + whole.length, text: title, words, folded: foldForSearch(title) };
  })
    .filter(
      ({ words, text: title }) =>
        words.length <= MAX_WORDS && /\p{Lu}/u.test(title) && !/[.,!?]$/.test(title),
    )
    .slice(0, MAX_TITLES);
}

/** All words but one are the same; of a single one, all letters but one or two. */
function isOtherTitle({ words, folded }: Title, other: Title): boolean {
  if (words.length !== other.words.length) return false;
  const apart = words.flatMap((word, at) => {
    const there = other.words[at] ?? '';
    return foldForSearch(word) === foldForSearch(there) ? [] : [[word, there] as const];
  });
  const [pair] = apart;
  if (!pair || apart.length !== 1 || isInflectionOf(pair[0], pair[1])) return false;
  return words.length > 1
    ? words.length > 2 || pair[0].length > 3
    : folded.length > 6 && editDistance(folded, other.folded, 2) <= 2;
}
