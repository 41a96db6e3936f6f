import { linkRead } from '../compare/alignment/align';
import { lastLeading } from '../count-leading';
import { type Amount, baseValue } from '../text/amounts';
import { type Person, surnameKey } from '../text/people';
import type { Reading } from './context';
import { type SentenceStems, stemOfWord } from './sentence-stems';

/** `strength`, 0 to 1: the share of the shorter sentence's telling words that the other one has, rare ones counting more. */
export type SentencePair = { source: number; review: number; strength: number };

export type SentencePairs = {
  /** Of one review sentence, strongest first, at most four. */
  readonly ofReview: (sentence: number) => readonly SentencePair[];
  /** Whether alignment holds both for texts on one event. */
  readonly isOneEvent: boolean;
  /** Stems of the telling words of each sentence. */
  readonly sourceStems: SentenceStems;
  readonly reviewStems: SentenceStems;
  /** By stem, the sentences of the source that have it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Number of the sentence at an offset. */
  readonly sourceAt: (offset: number) => number;
  readonly reviewAt: (offset: number) => number;
  /** Strength of two sentences; 0 where they were not paired. */
  readonly strengthOf: (source: number, review: number) => number;
  /** The same without these words, which are what is in question. */
  readonly strengthWithout: (source: number, review: number, words: readonly string[]) => number;
};

/**
 * Pairs sentences for checking: alignment links only what it may call the same, and a wrong number is what makes it
 * hesitate. Here two sentences belong together by their other words. Linear: words of more than MAX_POSTINGS sentences
 * bring no candidates.
 */
export function pairSentences(source: Reading, review: Reading): SentencePairs {
  const left = source.stems();
  const right = review.stems();
  const postings = new Map<string, number[]>();
  for (const [at, stems] of left.entries()) {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list) list.push(at);
      else postings.set(stem, [at]);
    }
  }
  const weightOf = (stem: string) => 1 / (1 + Math.log(Math.max(1, postings.get(stem)?.length ?? 1)));
  const total = (stems: ReadonlySet<string>) => {
    let sum = 0;
    for (const stem of stems) sum += weightOf(stem);
    return sum;
  };
  const totals = left.map(total);
  const pairs = right.map((stems, at): SentencePair[] => {
    const shared = new Map<number, { weight: number; count: number }>();
    for (const stem of stems) {
      const list = postings.get(stem);
      if (!list || list.length > MAX_POSTINGS) continue;
      for (const other of list) {
        const known = shared.get(other) ?? { weight: 0, count: 0 };
        shared.set(other, { weight: known.weight + weightOf(stem), count: known.count + 1 });
      }
    }
    const own = total(stems);
    return [...shared]
      .filter(([, { count }]) => count >= MIN_SHARED)
      .map(([other, { weight }]) => {
        return {
          source: other,
          review: at,
          strength: weight / Math.max(0.1, Math.min(own, totals[other] ?? 0)),
        };
      })
      .sort((a, b) => b.strength - a.strength)
      .slice(0, MAX_PAIRS);
  });
  const isLinked = addLinks(pairs, source, review);
  // Whole articles that alignment does not link at all are not on one event, whatever words they share.
  const isApart =
    !isLinked && Math.min(left.length, right.length) >= MIN_ARTICLE && !haveOneSubject(source, review);
  if (isApart) for (const list of pairs) list.length = 0;
  return {
    isOneEvent: isLinked || (!isApart && Math.min(left.length, right.length) >= MIN_ARTICLE),
    ofReview: sentence => pairs[sentence] ?? [],
    sourceStems: left,
    reviewStems: right,
    postings,
    sourceAt: offset => sentenceAt(source.sentences(), offset),
    reviewAt: offset => sentenceAt(review.sentences(), offset),
    strengthOf: (from, to) => pairs[to]?.find(pair => pair.source === from)?.strength ?? 0,
    strengthWithout: (from, to, words) => {
      if (isApart) return 0;
      const out = new Set(words.flatMap(word => word.split(/[ -]/)).map(word => stemOfWord(word)));
      const [a = [], b = []] = [left[from], right[to]].map(stems =>
        [...(stems ?? [])].slice(0, MAX_STEMS).filter(stem => !out.has(stem)),
      );
      const other = new Set(b);
      const shared = a.filter(stem => other.has(stem));
      if (shared.length < MIN_SHARED) return 0;
      return total(new Set(shared)) / Math.max(0.1, Math.min(total(new Set(a)), total(other)));
    },
  };
}

/** One person by full name and figures in common, or many figures: alignment hesitates where little else is. */
function haveOneSubject(source: Reading, review: Reading): boolean {
  const nameOf = ({ first, last }: Person) => `${first} ${surnameKey(last)}`;
  const known = new Set(
    source
      .people()
      .filter(({ first }) => first !== null)
      .map(nameOf),
  );
  const people = review.people().some(person => person.first !== null && known.has(nameOf(person)));
  const isTelling = ({ kind, figure }: Amount) => kind !== 'ordinal' && figure.replace(/\D/g, '').length > 1;
  const figures = new Set(source.amounts().filter(isTelling).map(baseValue));
  const shared = new Set(
    review
      .amounts()
      .filter(isTelling)
      .map(baseValue)
      .filter(value => figures.has(value)),
  );
  const large = [...shared].filter(value => value >= 1_000 && !(value > 1_900 && value < 2_100)).length;
  // Two of 20,5 and 10,7 percent are as telling as large ones.
  const precise = review.amounts().filter(each => isPrecise(each) && shared.has(baseValue(each))).length;
  return shared.size >= (people ? 1 : 3) || large > 1 || precise > 1;
}

function isPrecise({ kind, figure }: Amount): boolean {
  return kind === 'share' && /\d{2},\d/.test(figure);
}

/** The words of the sentence at an offset; of a longer one than `longest` UTF-16 units, its beginning. */
export function sentenceTextAt({ text, sentences }: Reading, offset: number, longest = Infinity): string {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  const [start = 0, end = text.length] = [spans[at * 2], spans[at * 2 + 1]];
  return text.slice(start, Math.min(end, start + longest));
}

/** The number of the last sentence that begins at or before `offset`. */
export function sentenceAt(sentences: Int32Array, offset: number): number {
  return lastLeading(sentences.length / 2, at => (sentences[at * 2] ?? 0) <= offset);
}

const MAX_POSTINGS = 40;
const MIN_SHARED = 2;
const MAX_PAIRS = 4;
/** No real sentence has more; a line of a megabyte may. */
const MAX_STEMS = 200;
/** Sentences. */
const MIN_ARTICLE = 3;
/** What alignment links belongs together, however few words both share. */
const LINKED = 0.52;

function addLinks(pairs: SentencePair[][], source: Reading, review: Reading): boolean {
  const links = linkRead(source.passages(), review.passages());
  for (const link of links) {
    for (const at of link.review) {
      for (const from of link.reference) {
        const known = pairs[at]?.find(pair => pair.source === from);
        if (known) known.strength = Math.max(known.strength, LINKED);
        else pairs[at]?.push({ source: from, review: at, strength: LINKED });
      }
    }
  }
  return links.length > 0;
}
