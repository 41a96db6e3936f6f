import type { FactGrid } from '../../../model/comparison';
import { type AlignOptions, alignRead, type ReadPassages, readPassages } from '../alignment/align';
import {
  type FactValue,
  groupBySentence,
  groupFacts,
  indexValues,
  keyOf,
  MAX_COMPARED,
  partnersOf,
  sentencesOf,
} from './fact-index';
import { createWordFinder, type Fact, listFacts } from './facts';
import { isDistortedFact, isRivalFact, isSameFact, isTelling } from './same-fact';

export type TextOfGrid = { text: string; language: string };
export type FactCell = FactGrid['rows'][number]['cells'][number];

/** One text held against the pivot. */
export type FactColumn = {
  /** One for each value of the pivot. */
  cells: FactCell[];
  /** What the pivot lacks in sentences that belong to one of its own, with the number of that one. */
  foreign: { fact: Fact; pivotSentence: number }[];
  /** This text's cell for a value that another one brought in. */
  cellOf(fact: Fact): FactCell;
};

export const ABSENT: FactCell = { state: 'absent', span: null, text: null };

export function cellAt(state: FactCell['state'], text: string, { start, end }: Place): FactCell {
  return { state, span: { start, end }, text: text.slice(start, end) };
}

/**
 * Asks one question after the other, each of all values that have no answer yet: so what says the same as one value is
 * never taken for another one's rival.
 */
export function readColumn(
  pivot: TextOfGrid,
  values: readonly FactValue[],
  other: TextOfGrid,
  readPivot: (language: string) => ReadPassages,
  wordWeights: AlignOptions['wordWeights'],
): FactColumn {
  const { facts, links, near, nearPlaces, factsOf } = readOther(pivot, values, other, readPivot, wordWeights);
  const others = groupFacts(facts);
  const shownOf = new Map(others.map(({ shown }) => [keyOf(shown), shown]));
  const findHere = indexValues(others);
  const findInPivot = indexValues(values);
  const findWords = createWordFinder(other.text);

  const cells: FactCell[] = values.map(() => ABSENT);
  const taken = new Set<string>();
  const isFree = (fact: Fact) => !taken.has(keyOf(fact));
  const take = (at: number, state: FactCell['state'], fact: Fact | undefined) => {
    if (!fact) return;
    taken.add(keyOf(fact));
    const shown = fact.kind === 'name' ? (shownOf.get(keyOf(fact)) ?? fact) : fact;
    cells[at] = cellAt(state, other.text, shown);
  };
  const takeWords = (at: number, place: Place | null) => {
    if (place) cells[at] = cellAt('same', other.text, place);
  };
  const ask = (question: (fact: Fact, at: number) => void) => {
    for (const [at, { shown }] of values.entries()) if (cells[at] === ABSENT) question(shown, at);
  };

  ask((fact, at) => {
    const same = near[at]?.filter(candidate => isSameFact(fact, candidate)) ?? [];
    for (const found of same) taken.add(keyOf(found));
    take(at, 'same', same[0]);
  });
  ask((fact, at) => {
    if (fact.kind === 'name' || fact.kind === 'quotation') take(at, 'same', findHere(fact, isSameFact));
  });
  ask((fact, at) => {
    // Without its marks, or where nothing tells that it is a name.
    if (fact.kind === 'quotation') takeWords(at, findWords(fact.key));
    if (fact.kind === 'name')
      takeWords(
        at,
        findWords(fact.words, place => mayBeName(other.text, place)),
      );
  });
  ask((fact, at) => {
    const isRival = (candidate: Fact) => isFree(candidate) && isRivalFact(fact, candidate);
    const isPivots = (candidate: Fact) =>
      candidate.kind === 'name' && findInPivot(candidate, isSameFact) !== undefined;
    take(
      at,
      'differs',
      near[at]?.find(candidate => isRival(candidate) && !isPivots(candidate)),
    );
  });
  ask((fact, at) => {
    if (fact.kind !== 'name' || !fact.words.includes(' ')) return;
    const surname = fact.words.slice(fact.words.lastIndexOf(' ') + 1);
    const isNear = ({ start, end }: Place) =>
      nearPlaces[at]?.some(sentence => sentence.start <= start && end <= sentence.end) === true;
    takeWords(
      at,
      findWords(surname, place => isNear(place) && mayBeName(other.text, place)),
    );
  });
  ask((fact, at) => {
    if (isTelling(fact)) take(at, 'same', findHere(fact, isSameFact));
  });
  ask((fact, at) => {
    take(
      at,
      'differs',
      findHere(fact, (x, y) => isFree(y) && isDistortedFact(x, y)),
    );
  });

  const foreign = links.flatMap(({ reference, review }) =>
    review
      .flatMap(sentence => factsOf.get(sentence) ?? [])
      .filter(fact => isFree(fact) && findInPivot(fact, isSameFact) === undefined)
      .map(fact => ({ fact, pivotSentence: reference[0] ?? 0 })),
  );
  return {
    cells,
    foreign,
    cellOf(fact) {
      const found = shownOf.get(keyOf(fact)) ?? (isTelling(fact) ? findHere(fact, isSameFact) : undefined);
      return found ? cellAt('same', other.text, found) : ABSENT;
    },
  };
}

type Place = { start: number; end: number };

/** The facts of a text, and those of each value's kind in the sentences that belong to one of the value's. */
function readOther(
  pivot: TextOfGrid,
  values: readonly FactValue[],
  other: TextOfGrid,
  readPivot: (language: string) => ReadPassages,
  wordWeights: AlignOptions['wordWeights'],
) {
  const language = other.language === 'und' ? pivot.language : other.language;
  const read = readPassages(other.text, language);
  const { links, referenceSentences, reviewSentences } = alignRead(readPivot(language), read, {
    wordWeights,
  });
  const facts = listFacts(other.text, other.language);
  const factsOf = groupBySentence(facts, reviewSentences);
  const partners = partnersOf(links);
  const nearSentences = values.map(value => {
    const ofPivot = value.facts.slice(0, MAX_COMPARED).flatMap(fact => sentencesOf(fact, referenceSentences));
    const found = new Set(ofPivot.flatMap(sentence => partners.get(sentence) ?? []));
    return [...found].sort((a, b) => a - b).slice(0, MAX_COMPARED);
  });
  const near = values.map(({ kind }, at) => {
    const found = nearSentences[at]?.flatMap(sentence => factsOf.get(sentence) ?? []) ?? [];
    return found.filter(fact => fact.kind === kind).slice(0, MAX_COMPARED);
  });
  const nearPlaces = nearSentences.map(sentences =>
    sentences.map((sentence): Place => {
      return { start: reviewSentences[sentence * 2] ?? 0, end: reviewSentences[sentence * 2 + 1] ?? 0 };
    }),
  );
  return { facts, links, near, nearPlaces, factsOf };
}

const ARTICLE_BEFORE = /(?<!\p{L})(?:der|die|das|den|dem|des|eine?[nmrs]?|keine?[nmrs]?|the|an?)\s+$/iu;

/** A capital, and no article before it: Bauer, not der Bauer. */
function mayBeName(text: string, { start }: Place): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
    !ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 8), start))
  );
}
