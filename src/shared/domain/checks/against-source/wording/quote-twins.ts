import { foldForSearch } from '../../../text/fold';
import type { FoundQuotation } from '../../../text/quotations';
import { PUNCTUATION_TOKEN, tokenize } from '../../../text/tokens';
import type { Reading } from '../../context';

/** Shorter quotations are in any text. */
export const MIN_WORDS = 3;
/** Of the words of the shorter quotation, in order. Under this it is another one. */
const MIN_KEPT = 0.6;
const MAX_CANDIDATES = 4;
/** Words of a quotation that are held against another's. */
const MAX_COMPARED = 250;

/** The quotation of a source that keeps most of these words in their order, if any keeps enough. */
export function findTwin(
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

/** As the finder reads them: 1,5 is one word. */
export function wordsOf(text: string): string[] {
  const { starts, ends, kinds } = tokenize(text);
  const words: string[] = [];
  for (const [at, start] of starts.entries()) {
    if (kinds[at] !== PUNCTUATION_TOKEN) words.push(foldForSearch(text.slice(start, ends[at])));
  }
  return words;
}
