import { foldForSearch } from '../../text/fold';
import type { FoundQuotation } from '../../text/quotations';
import { PUNCTUATION_TOKEN, tokenize } from '../../text/tokens';
import type { QuotationEntry } from './entries';
import { type Judgement, MISSING } from './judgement';
import type { Reference, Review } from './sides';

/** Of the words of the shorter one; under this it is another quotation. */
const MIN_SHARED = 0.4;
const LEFT_OUT = /\[?\(?(?:…|\.\.\.)\)?\]?|\[[^\]]{0,60}\]|(?<=[.!?]) /u;

/** What a reference says of a quotation: all of its words side by side, with or without marks, or one much like it. */
export function judgeQuotation(
  { quotation }: QuotationEntry,
  review: Review,
  reference: Reference,
): Judgement {
  const parts = review.reading.text
    .slice(quotation.innerStart, quotation.innerEnd)
    .split(LEFT_OUT)
    .map(foldedWords)
    .filter(words => words.length > 0);
  const find = reference.findWords();
  const places = parts.map(part => find(part.join(' ')));
  const [first] = places;
  if (first && places.every(each => each !== null)) return { state: 'same', other: first };
  const twin = findTwin(new Set(parts.flat()), reference);
  return twin ? { state: 'other', other: twin } : MISSING;
}

function findTwin(words: ReadonlySet<string>, reference: Reference): FoundQuotation | null {
  let best: FoundQuotation | null = null;
  let most = MIN_SHARED;
  for (const { quotation, words: there } of reference.quotations()) {
    let shared = 0;
    for (const word of words) if (there.has(word)) shared++;
    const share = shared / Math.max(1, Math.min(words.size, there.size));
    if (share <= most) continue;
    [best, most] = [quotation, share];
  }
  return best;
}

export function foldedWords(text: string): string[] {
  const { starts, ends, kinds } = tokenize(text);
  const words: string[] = [];
  for (const [at, start] of starts.entries()) {
    if (kinds[at] !== PUNCTUATION_TOKEN) words.push(foldForSearch(text.slice(start, ends[at])));
  }
  return words;
}
