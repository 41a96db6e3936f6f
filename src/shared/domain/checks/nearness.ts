import { COMMON_WORDS } from '../text/common-words';
import { FREQUENT_WORDS } from '../text/frequent-words';
import { wordSpans } from '../text/word-spans';
import type { Reading } from './context';
import type { SentencePairs } from './pairs';
import { stemOfWord } from './sentence-stems';

/** Where a source speaks of what stands around a place of the review. */
export type Nearness = {
  /** Whether both have enough telling words in common for texts on one thing. */
  readonly isRelated: boolean;
  /**
   * By number, the sentences of the source that share telling words with the clause around a place of the review: about how
   * many, where a word counts less the more sentences have it, and a third outside of the clause. Its own words are left out.
   */
  readonly around: (start: number, end: number) => ReadonlyMap<number, number>;
};

/** Texts on different things have at most an eighth of their telling words in common. */
const RELATED = 0.15;
const MIN_SHARED = 3;
const MAX_POSTINGS = 12;
const OUTSIDE = 0.3;
/** No real sentence has more; a line of a megabyte may. */
const MAX_WORDS = 80;
/** UTF-16 units on either side. */
const REACH = 160;
const MIN_CLAUSE = 3;

export function readNearness(review: Reading, pairs: SentencePairs): Nearness {
  const postings = new Map<string, number[]>();
  for (const [at, stems] of pairs.sourceStems.entries()) {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list) list.push(at);
      else postings.set(stem, [at]);
    }
  }
  const uses = new Map<string, number>();
  for (const stems of pairs.reviewStems) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);

  let shared = 0;
  for (const stem of uses.keys()) if (postings.has(stem) && !FREQUENT_STEMS.has(stem)) shared++;

  const known = new Map<string, string>();
  return {
    isRelated: shared >= MIN_SHARED && shared >= RELATED * Math.min(postings.size, uses.size),
    around: (start, end) => {
      const own = stemsIn(review.text.slice(start, end), known);
      const clause = clauseAround(review, pairs.reviewAt(start), start, end, known);
      const inside = stemsIn(review.text.slice(clause.start, clause.end), known);
      const found = new Map<number, number>();
      let count = 0;
      for (const stem of pairs.reviewStems[pairs.reviewAt(start)] ?? []) {
        if (++count > MAX_WORDS) break;
        const list = postings.get(stem);
        if (!list || list.length > MAX_POSTINGS || own.has(stem)) continue;
        const rarity = 2 / (list.length + (uses.get(stem) ?? 1));
        const weight = rarity * (FREQUENT_STEMS.has(stem) ? 0.5 : 1) * (inside.has(stem) ? 1 : OUTSIDE);
        for (const at of list) found.set(at, (found.get(at) ?? 0) + weight);
      }
      return found;
    },
  };
}

const FREQUENT_STEMS: ReadonlySet<string> = new Set([...FREQUENT_WORDS].map(stemOfWord));

/** From mark to mark inside the sentence; one part further where there is little in it. */
function clauseAround(
  { text, sentences }: Reading,
  sentence: number,
  start: number,
  end: number,
  known: Map<string, string>,
): { start: number; end: number } {
  const spans = sentences();
  const first = Math.max(spans[sentence * 2] ?? 0, start - REACH);
  const last = Math.min(spans[sentence * 2 + 1] ?? text.length, end + REACH);
  const before = [...text.slice(first, start).matchAll(CUT)].map(({ index }) => first + index);
  const behind = [...text.slice(end, last).matchAll(CUT)].map(({ index }) => end + index);
  for (let parts = 1; parts < 3; parts++) {
    const clause = { start: before.at(-parts) ?? first, end: behind[parts - 1] ?? last };
    const words = stemsIn(`${text.slice(clause.start, start)} ${text.slice(end, clause.end)}`, known);
    if (words.size >= MIN_CLAUSE) return clause;
  }
  return { start: first, end: last };
}

const CUT = /[,;:()–—„“”"»«]/gu;

/** What stands behind the last mark of `before`. */
export function lastClauseOf(before: string): string {
  let from = before.length;
  while (from > 0 && !CLAUSE_MARKS.includes(before.charAt(from - 1))) from--;
  return before.slice(from);
}

const CLAUSE_MARKS = '.,;:!?\n';

function stemsIn(part: string, known: Map<string, string>): Set<string> {
  const stems = new Set<string>();
  for (const piece of part.split(/[-\u2010\u2011]/u)) {
    const spans = wordSpans(piece);
    for (let i = 0; i < spans.length && stems.size < MAX_WORDS; i += 2) {
      const word = piece.slice(spans[i], spans[i + 1]);
      if (word.length < 3) continue;
      const stem = known.get(word) ?? (COMMON_WORDS.has(word.toLowerCase()) ? '' : stemOfWord(word));
      known.set(word, stem);
      if (stem !== '') stems.add(stem);
    }
  }
  return stems;
}
