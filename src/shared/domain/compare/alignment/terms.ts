import { internHash } from '../diff/intern';
import { type Lexicon, NAME_TERM, type Term, WORD_TERM, type WordWeights } from './lexicon';
import type { Article, Sentence } from './sentence-features';

/**
 * The terms of two texts under common numbers, those of the reference first. `kinds[i]` and `weights[i]` are as both texts
 * together have them: a name in one is a name, and a name says more than a word. `folded[i]` is word i.
 */
export type SharedTerms = {
  readonly terms: readonly Term[];
  readonly kinds: Uint8Array;
  readonly weights: Float64Array;
  readonly folded: readonly string[];
};

/** Both texts with common numbers of words and terms; the readings themselves stay as they are. */
export function shareTerms(
  left: Article,
  right: Article,
  wordWeights: WordWeights | undefined,
): { shared: SharedTerms; left: Article; right: Article } {
  const terms = [...left.lexicon.terms];
  const termNumbers = new Int32Array(right.lexicon.terms.length);
  const isName: boolean[] = terms.map(({ kind }) => kind === NAME_TERM);
  for (const [at, term] of right.lexicon.terms.entries()) {
    const known = left.lexicon.termOf.get(term.key);
    const number = known ?? terms.push(term) - 1;
    termNumbers[at] = number;
    isName[number] = isName[number] === true || term.kind === NAME_TERM;
  }
  const { folded, wordNumbers } = shareWords(left.lexicon, right.lexicon);
  const kinds = new Uint8Array(terms.length);
  const weights = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (!term) continue;
    const isWord = term.kind === WORD_TERM || term.kind === NAME_TERM;
    kinds[i] = isWord && isName[i] ? NAME_TERM : term.kind;
    const known = isWord ? wordWeights?.(term.source) : undefined;
    const weight = known === undefined ? term.weight : 0.2 + known;
    weights[i] = kinds[i] === NAME_TERM && term.isSpecific ? weight * NAME_FACTOR : weight;
  }
  const sentences = right.sentences.map(sentence => renumbered(sentence, wordNumbers, termNumbers));
  return { shared: { terms, kinds, weights, folded }, left, right: { ...right, sentences } };
}

/** A name says more than a word. */
const NAME_FACTOR = 1.4;

/** Words are the same where their hashes are, see intern.ts. */
function shareWords(left: Lexicon, right: Lexicon): { folded: string[]; wordNumbers: Int32Array } {
  const { slots, hashes, count } = left.interner;
  const interner = { slots: slots.slice(), hashes: hashes.slice(), count };
  const folded = Array.from({ length: count }, (_, id) => left.words[id]?.folded ?? '');
  const wordNumbers = new Int32Array(right.interner.count);
  const others = right.interner;
  for (let at = 0; at < others.slots.length; at += 2) {
    const id = (others.slots[at + 1] ?? 0) - 1;
    const word = right.words[id];
    if (!word) continue;
    const number = internHash(interner, others.hashes[id] ?? 0, others.slots[at] ?? 0);
    wordNumbers[id] = number;
    folded[number] = word.folded;
  }
  return { folded, wordNumbers };
}

function renumbered(sentence: Sentence, wordNumbers: Int32Array, termNumbers: Int32Array): Sentence {
  const words = sentence.words.map(word => wordNumbers[word] ?? -1);
  const terms = sentence.terms.map(term => termNumbers[term] ?? -1);
  return { ...sentence, words, terms };
}
