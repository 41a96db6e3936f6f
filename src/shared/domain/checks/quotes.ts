import type { CheckFinding } from '../../model/check';
import { createWordFinder, type FindWords } from '../compare/facts/facts';
import { foldForSearch } from '../text/fold';
import { surnameKey } from '../text/people';
import type { FoundQuotation } from '../text/quotations';
import type { CheckContext, Reading } from './context';
import { makeFinding } from './findings';
import { findSpeaker } from './quote-speakers';

/**
 * Quotations of the review that a source has with other words (quote_altered) or from somebody else
 * (quote_misattributed). A part of a quotation is faithful, also with an ellipsis where something was left out, and so
 * is indirect speech: it is no quotation.
 */
export function checkQuotes(context: CheckContext): CheckFinding[] {
  const sources = context.sourceReadings.map((source, document): Source => {
    return {
      source,
      document,
      find: createWordFinder(source.text),
      quotations: source.quotations().slice(0, MAX_QUOTATIONS),
    };
  });
  return context.reading
    .quotations()
    .slice(0, MAX_QUOTATIONS)
    .flatMap(quotation => {
      const results = sources.map(source => checkQuotation(context.reading, quotation, source));
      if (results.some(result => result === 'faithful')) return [];
      return results.filter(result => result !== null && result !== 'faithful').slice(0, 1);
    });
}

type Source = { source: Reading; document: number; find: FindWords; quotations: readonly FoundQuotation[] };

const MAX_QUOTATIONS = 120;
/** Of the words of the shorter quotation, in order. Under this it is another one. */
const MIN_KEPT = 0.6;
const MIN_WORDS = 3;
const ARTICLES = new Set('ein eine einen einem der die das den dem a an the'.split(' '));
const MAX_CANDIDATES = 4;
/** Words of a quotation that are held against another's. */
const MAX_COMPARED = 250;

function checkQuotation(
  reading: Reading,
  quotation: FoundQuotation,
  { source, document, find, quotations }: Source,
): CheckFinding | 'faithful' | null {
  const said = reading.text.slice(quotation.innerStart, quotation.innerEnd);
  const parts = said
    .split(/\[?\(?(?:…|\.\.\.)\)?\]?|\[[^\]]{0,60}\]|(?<=[.!?]) /u)
    .map(wordsOf)
    .filter(words => words.length > 0);
  // An article that leads into it is the writer's: „ein Angriff auf alle“ for „Angriff auf alle“.
  const words = parts.flat();
  const bare = ARTICLES.has(words[0] ?? '') ? words.slice(1).join(' ') : null;
  if (
    bare !== null &&
    words.length > MIN_WORDS &&
    quotations.some(each => wordsOf(source.text.slice(each.innerStart, each.innerEnd)).join(' ') === bare)
  )
    return 'faithful';
  if (words.length < MIN_WORDS) return null;
  const place = find((parts.toSorted((a, b) => b.length - a.length)[0] ?? []).join(' '));
  const isVerbatim = parts.every(part => find(part.join(' ')) !== null);
  const twin =
    isVerbatim && place
      ? quotations.find(({ start, end }) => start <= place.start && place.end <= end)
      : findTwin(words, source, quotations);
  if (isVerbatim && !twin) return 'faithful';
  if (!twin) return null;
  const other = { document, start: twin.start, end: twin.end };
  const speaker = findSpeaker(reading, quotation);
  const author = findSpeaker(source, twin);
  const isOther = speaker && author && surnameKey(speaker.last) !== surnameKey(author.last);
  if (isOther && source.people().some(({ last }) => surnameKey(last) === surnameKey(speaker.last))) {
    return makeFinding('quote_misattributed', {
      at: { start: Math.min(quotation.start, speaker.start), end: Math.max(quotation.end, speaker.end) },
      other,
      params: { text: speaker.last, otherText: author.last },
      severity: 'high',
    });
  }
  if (isVerbatim) return 'faithful';
  return makeFinding('quote_altered', {
    at: quotation,
    other,
    params: { text: said, otherText: source.text.slice(twin.innerStart, twin.innerEnd) },
    severity: 'high',
  });
}

function findTwin(
  words: readonly string[],
  { text }: Reading,
  quotations: readonly FoundQuotation[],
): FoundQuotation | undefined {
  let best: { quotation: FoundQuotation; kept: number } | undefined;
  const own = new Set(words);
  const candidates = quotations
    .map(quotation => {
      const others = wordsOf(text.slice(quotation.innerStart, quotation.innerEnd));
      const least = Math.min(words.length, others.length);
      // Cheap, and never less than what is kept in order.
      return {
        quotation,
        others,
        least,
        bound: others.filter(word => own.has(word)).length / Math.max(1, least),
      };
    })
    .filter(({ others, bound }) => others.length >= MIN_WORDS && bound >= MIN_KEPT)
    .sort((a, b) => b.bound - a.bound)
    .slice(0, MAX_CANDIDATES);
  for (const { quotation, others, least } of candidates) {
    const common = keptInOrder(words.slice(0, MAX_COMPARED), others.slice(0, MAX_COMPARED));
    const kept = common / Math.min(least, MAX_COMPARED);
    if (common >= MIN_WORDS - 1 && kept >= MIN_KEPT && kept > (best?.kept ?? 0)) best = { quotation, kept };
  }
  return best?.quotation;
}

/** Length of the longest common subsequence. */
function keptInOrder(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldForSearch);
}
