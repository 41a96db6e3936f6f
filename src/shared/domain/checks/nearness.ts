import type { Span } from '../../model/span';
import { countLeading } from '../count-leading';
import { lazily } from '../lazily';
import { FREQUENT_WORDS } from '../text/frequent-words';
import { knownWord } from '../text/words';
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
  const { postings } = pairs;
  const uses = new Map<string, number>();
  for (const stems of pairs.reviewStems) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);

  let shared = 0;
  for (const stem of uses.keys()) if (postings.has(stem) && !FREQUENT_STEMS.has(stem)) shared++;

  const parts = lazily(() => readParts(review));
  return {
    isRelated: shared >= MIN_SHARED && shared >= RELATED * Math.min(postings.size, uses.size),
    around: (start, end) => {
      const own = stemsIn(review.text, parts(), start, end);
      const clause = clauseAround(review, parts(), pairs.reviewAt(start), start, end);
      const inside = stemsIn(review.text, parts(), clause.start, clause.end);
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
  parts: WordParts,
  sentence: number,
  start: number,
  end: number,
): Span {
  const spans = sentences();
  const first = Math.max(spans[sentence * 2] ?? 0, start - REACH);
  const last = Math.min(spans[sentence * 2 + 1] ?? text.length, end + REACH);
  const clause = { start, end: end - 1 };
  for (let marks = 1; marks < 3; marks++) {
    clause.start = lastMark(text, first, clause.start);
    clause.end = nextMark(text, clause.end + 1, last);
    const words = stemsIn(text, parts, clause.start, start);
    for (const stem of stemsIn(text, parts, end, clause.end)) words.add(stem);
    if (words.size >= MIN_CLAUSE) return clause;
  }
  return { start: first, end: last };
}

const MARKS = ',;:()–—„“”"»«';

/** The last one before `before`, else `from`. */
function lastMark(text: string, from: number, before: number): number {
  for (let at = before - 1; at > from; at--) if (MARKS.includes(text.charAt(at))) return at;
  return from;
}

/** The first one from `from` on, else `to`. */
function nextMark(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (MARKS.includes(text.charAt(at))) return at;
  return to;
}

/** What stands behind the last mark of `before`. */
export function lastClauseOf(before: string): string {
  let from = before.length;
  while (from > 0 && !CLAUSE_MARKS.includes(before.charAt(from - 1))) from--;
  return before.slice(from);
}

const CLAUSE_MARKS = '.,;:!?\n';

/** What stands in front of the first mark of `behind`; a point ends it at its end and before a space. */
export function firstClauseOf(behind: string): string {
  const stop = behind.search(/[,;:()!?\n]|\.(?= |$)/u);
  return stop < 0 ? behind : behind.slice(0, stop);
}

/** The words of a text, those with hyphens part by part. */
type WordParts = readonly Part[];
/** `stem` is empty for what is in every text. */
type Part = { start: number; end: number; stem: string };

function readParts({ wordSpans, written }: Reading): WordParts {
  const spans = wordSpans();
  const parts: Part[] = [];
  for (const [at, word] of written().entries()) {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    if (!HYPHEN.test(word.text)) {
      parts.push({ start, end, stem: word.tellingStem });
      continue;
    }
    let from = start;
    for (const part of word.text.split(HYPHEN)) {
      parts.push({ start: from, end: from + part.length, stem: knownWord(part).tellingStem });
      from += part.length + 1;
    }
  }
  return parts;
}

const HYPHEN = /[-\u2010\u2011]/;

/** Of a stretch of the text, which may cut words. */
function stemsIn(text: string, parts: WordParts, from: number, to: number): Set<string> {
  const stems = new Set<string>();
  for (
    let at = countLeading(parts.length, each => (parts[each]?.end ?? 0) <= from);
    stems.size < MAX_WORDS;
    at++
  ) {
    const part = parts[at];
    if (!part || part.start >= to) break;
    const isWhole = part.start >= from && part.end <= to;
    const stem = isWhole
      ? part.stem
      : knownWord(text.slice(Math.max(part.start, from), Math.min(part.end, to))).tellingStem;
    if (stem !== '') stems.add(stem);
  }
  return stems;
}
