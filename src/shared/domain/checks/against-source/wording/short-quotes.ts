import type { CheckFinding } from '../../../../model/check';
import { isInflectionOf } from '../../../text/inflections';
import { surnameKey } from '../../../text/people';
import type { FoundQuotation } from '../../../text/quotations';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { findAuthor, findSpeaker } from './quote-speakers';

/**
 * A word or two between quotation marks that a source has once, said by somebody else whom the review names as their author:
 * das sei „besonders ärgerlich“, räumte Voss ein, where Beer said so. Titles and nicknames have no speaker and stay. Linear,
 * but for a search of the sources for each of a few.
 */
export function checkShortQuotes({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : shortIn(reading.text, MIN_LETTERS);
  return own.flatMap(quotation => {
    const said = reading.text.slice(quotation.innerStart, quotation.innerEnd);
    const places = sourceReadings.flatMap((source, document) =>
      placesOf(source, said).map(place => ({ source, document, place })),
    );
    const [only] = places;
    if (!only || places.length > 1) return [];
    const speaker = findSpeaker(reading, quotation);
    const author = speaker && (findSpeaker(only.source, only.place) ?? findAuthor(only.source, only.place));
    if (!speaker || !author || surnameKey(speaker.last) === surnameKey(author.last)) return [];
    const isKnown = only.source.people().some(({ last }) => surnameKey(last) === surnameKey(speaker.last));
    if (!isKnown) return [];
    return makeFinding('quote_misattributed', {
      at: { start: Math.min(quotation.start, speaker.start), end: Math.max(quotation.end, speaker.end) },
      other: { document: only.document, start: only.place.start, end: only.place.end },
      params: { text: speaker.last, otherText: author.last },
      severity: 'high',
    });
  });
}

const MAX_SHORT = 60;
export const MIN_LETTERS = 8;
const SHORT = /[„“»"](?! )([^„“”"»«\n]{3,60})[“”"«](?!\p{L})/gu;

/** Up to three words: longer ones are compared as quotations. */
export function shortIn(text: string, least: number): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (const { index, 0: whole, 1: said = '' } of text.matchAll(SHORT)) {
    if (said.length < least || said.split(' ').length > MAX_WORDS || /^\p{Lu}\p{Ll}+$/u.test(said)) continue;
    const end = index + whole.length;
    found.push({ start: index, end, innerStart: index + 1, innerEnd: end - 1 });
    if (found.length >= MAX_SHORT) break;
  }
  return found;
}

const MAX_WORDS = 3;

/** Quotations of a source with these words, in any form; short ones of it count as well. */
export function placesOf(source: Reading, said: string): FoundQuotation[] {
  const words = said.replace(/[.,!?]$/u, '').split(' ');
  const long = source.quotations().slice(0, MAX_QUOTATIONS);
  const short = shortIn(source.text, 3).filter(({ start }) => !long.some(each => each.start === start));
  return [...long, ...short].filter(({ innerStart, innerEnd }) => {
    const others = source.text.slice(innerStart, innerEnd).split(/[^\p{L}\p{N}-]+/u);
    return others.some((_, at) =>
      words.every((word, index) => {
        const other = others[at + index] ?? '';
        return word.toLowerCase() === other.toLowerCase() || (word.length > 4 && isInflectionOf(word, other));
      }),
    );
  });
}

const MAX_QUOTATIONS = 120;
