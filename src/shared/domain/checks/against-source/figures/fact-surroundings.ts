import type { Span } from '../../../../model/span';
import { lazily } from '../../../lazily';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import type { Telling } from '../../telling-words';
import { type Fact, factsOf } from './facts';
import { isSame } from './said-facts';

/** Stems of the words around a fact, with how near they stand: 1 right beside it. */
export type Surroundings = ReadonlyMap<string, number>;

/** UTF-16 units at which a word counts half. */
const HALF_DISTANCE = 60;
/** The sentence before and the one behind say less about a fact than its own. */
const BESIDE = 0.3;
/** UTF-16 units to each side. */
const LONGEST_SENTENCE = 800;
/** Of another word for the same, or of a part of a compound. */
const RELATED = 0.6;

/** The facts of a text and what stands around each; words are only read where two facts are held against each other. */
export type FactTable = {
  readonly reading: Reading;
  readonly facts: readonly Fact[];
  readonly words: () => readonly Telling[];
  readonly around: (fact: Fact) => Surroundings;
  /** What this text and another one have in common. */
  readonly beside: (there: FactTable) => Common;
};

export type Common = {
  readonly areOnOneThing: () => boolean;
  readonly weightOf: (stem: string) => number;
  /** The facts there that a fact of this text is, in order. */
  readonly sameAs: (fact: Fact) => readonly Fact[];
};

export function tabulateFacts(reading: Reading): FactTable {
  const words = reading.telling;
  const known = new Map<Fact, Surroundings>();
  const others = new Map<FactTable, Common>();
  return {
    reading,
    facts: factsOf(reading),
    words,
    around(fact) {
      const around = known.get(fact) ?? surroundingsOf(reading.sentences(), words(), fact);
      known.set(fact, around);
      return around;
    },
    beside(there) {
      const common = others.get(there) ?? commonOf(words, there);
      others.set(there, common);
      return common;
    },
  };
}

function commonOf(own: () => readonly Telling[], { facts, words }: FactTable): Common {
  const weigh = lazily(() => weighStems([own(), words()]));
  const known = new Map<Fact, readonly Fact[]>();
  return {
    areOnOneThing: lazily(() => areOnOneThing(own(), words())),
    weightOf: stem => weigh()(stem),
    sameAs(fact) {
      const same = known.get(fact) ?? facts.filter(each => isSame(fact, each));
      known.set(fact, same);
      return same;
    },
  };
}

/** Nouns and names of two texts that must be the same before a figure of one is held against one of the other. */
const MIN_SHARED = 2;
const MIN_SHARE = 0.15;
/** Of texts with next to no nouns, one will do. */
const FEW = 5;

/** Whether two texts are on one thing, by the nouns and names that no other text need have. */
export function areOnOneThing(own: readonly Telling[], there: readonly Telling[]): boolean {
  const [a, b] = [own, there].map(
    words => new Set(words.flatMap(({ stems, isNoun }) => (isNoun ? stems : []))),
  ) as [Set<string>, Set<string>];
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  const least = Math.min(a.size, b.size);
  return (shared >= MIN_SHARED || least < FEW) && shared > 0 && shared >= MIN_SHARE * least;
}

/** The words of the sentence of a place and of those beside it, without those of the place itself. */
export function surroundingsOf(sentences: Int32Array, words: readonly Telling[], place: Span): Surroundings {
  const at = sentenceAt(sentences, place.start);
  const [from, to] = [sentences[at * 2] ?? 0, sentences[at * 2 + 1] ?? 0];
  const low = Math.max(sentences[at * 2 - 2] ?? from, place.start - LONGEST_SENTENCE);
  const high = Math.min(sentences[at * 2 + 3] ?? to, place.end + LONGEST_SENTENCE);
  const around = new Map<string, number>();
  for (const { start, end, stems } of itemsBetween(words, low, high)) {
    if (start < place.end && place.start < end) continue;
    const distance = start >= place.end ? start - place.end : place.start - end;
    const weight = (start >= from && start < to ? 1 : BESIDE) / (1 + distance / HALF_DISTANCE);
    for (const stem of stems) around.set(stem, Math.max(weight, around.get(stem) ?? 0));
  }
  return around;
}

/** How much a shared stem says: less, the oftener the texts have it. */
export function weighStems(texts: readonly (readonly Telling[])[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const { stems } of words) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return stem => 1 / Math.sqrt(Math.max(1, (counts.get(stem) ?? 1) / texts.length));
}

/** What both are surrounded by, 0 for nothing; two shared rare words right beside both make 2. */
export function likenessOf(
  own: Surroundings,
  other: Surroundings,
  weightOf: (stem: string) => number,
): number {
  const words: string[] = [];
  const weights: number[] = [];
  for (const [word, weight] of other) {
    if (own.has(word)) continue;
    words.push(word);
    weights.push(weight);
  }
  let score = 0;
  for (const [stem, near] of own) {
    const there = other.get(stem);
    if (there !== undefined) {
      score += Math.sqrt(near * there) * weightOf(stem);
      continue;
    }
    const groups = SYNONYM_GROUPS.get(stem);
    let best = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      const weight = weights[at] ?? 0;
      if (weight <= best) continue;
      const isSynonym =
        groups !== undefined && SYNONYM_GROUPS.get(word)?.some(each => groups.includes(each)) === true;
      if (isSynonym || isPartOf(stem, word) || isPartOf(word, stem)) best = weight;
    }
    score += RELATED * Math.sqrt(near * best);
  }
  return score;
}

/** Kosten of Gesamtkosten. */
function isPartOf(part: string, whole: string): boolean {
  if (part.length < 5 || whole.length <= part.length) return false;
  // Most differ in the one letter that is compared first.
  return (
    (whole.charCodeAt(0) === part.charCodeAt(0) && whole.startsWith(part)) ||
    (whole.charCodeAt(whole.length - 1) === part.charCodeAt(part.length - 1) && whole.endsWith(part))
  );
}
