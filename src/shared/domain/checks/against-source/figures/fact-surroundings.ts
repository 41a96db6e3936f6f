import type { Span } from '../../../../model/span';
import { lazily } from '../../../lazily';
import { COMMON_WORDS, NEWS_WORDS } from '../../../text/common-words';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import { Word } from '../../../text/words';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import { type Fact, factsOf } from './facts';

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
};

export function tabulateFacts(reading: Reading): FactTable {
  const words = lazily(() => tellingWords(reading));
  const known = new Map<Fact, Surroundings>();
  return {
    reading,
    facts: factsOf(reading),
    words,
    around(fact) {
      const around = known.get(fact) ?? surroundingsOf(reading.sentences(), words(), fact);
      known.set(fact, around);
      return around;
    },
  };
}

/** A telling word of a text, with its stem and those of its parts. */
export type Telling = { start: number; end: number; stems: readonly string[]; isNoun: boolean };

export function tellingWords({ written, wordSpans }: Reading): Telling[] {
  const spans = wordSpans();
  const known = new Map<Word, Pick<Telling, 'stems' | 'isNoun'>>();
  const found: Telling[] = [];
  for (const [at, word] of written().entries()) {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    let told = known.get(word);
    if (told === undefined) {
      told = { stems: stemsOf(word), isNoun: isTellingNoun(word) };
      known.set(word, told);
    }
    if (told.stems.length > 0) found.push({ start, end, stems: told.stems, isNoun: told.isNoun });
  }
  return found;
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

function isTellingNoun({ text, isCapital, lower }: Word): boolean {
  if (text.length < 4 || !isCapital) return false;
  return !NEWS_WORDS.has(lower) && !FREQUENT_WORDS.has(lower);
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
  const others = [...other].filter(([word]) => !own.has(word));
  let score = 0;
  for (const [stem, near] of own) {
    const there = other.get(stem);
    if (there !== undefined) {
      score += Math.sqrt(near * there) * weightOf(stem);
      continue;
    }
    const groups = SYNONYM_GROUPS.get(stem);
    let best = 0;
    for (const [word, weight] of others) {
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

function stemsOf(word: Word): string[] {
  const { text, lower } = word;
  if (text.length < 3 || COMMON_WORDS.has(lower)) return [];
  const parts = text.includes('-') ? [word, ...text.split('-').map(part => new Word(part))] : [word];
  return parts.map(part => (/^\d/.test(part.text) ? part.text : part.stem)).filter(stem => stem.length > 2);
}
