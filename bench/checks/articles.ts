import { PAIR_FILES, readPairs } from '../../tests/shared/domain/compare/alignment/article-pairs';

/** A release and what an outlet made of it, German. */
export interface Articles {
  readonly source: string;
  readonly review: string;
}

const WORDS = 400;

/**
 * Articles of about 400 words a side, made of the gold pairs that the tests of alignment read: real sentences with names,
 * numbers, dates and quotations, unlike the other generated texts of the bench. Few, so that a program that has seen them
 * all some times is as quick as it gets.
 */
export function readArticles(folder: string): Articles[] {
  const all: Articles[] = [];
  let source: string[] = [];
  let review: string[] = [];
  const pairs = PAIR_FILES.flatMap(file => readPairs(file, folder)).filter(
    ({ language }) => language === 'de',
  );
  for (const pair of pairs) {
    source = [...source, ...pair.reference];
    review = [...review, ...pair.review];
    if (wordCount(source) < WORDS || wordCount(review) < WORDS) continue;
    all.push({ source: paragraphs(source), review: paragraphs(review) });
    [source, review] = [[], []];
  }
  return all;
}

/** About 400 words of the sentences, three a paragraph. */
function paragraphs(sentences: readonly string[]): string {
  let count = 0;
  const kept = sentences.filter(sentence => {
    count += wordCount([sentence]);
    return count <= WORDS * 1.02;
  });
  return kept
    .map((sentence, at) => `${sentence}${at % 3 === 2 ? '\n\n' : ' '}`)
    .join('')
    .trim();
}

export function wordCount(sentences: readonly string[]): number {
  return sentences.join(' ').split(/\s+/).length;
}
