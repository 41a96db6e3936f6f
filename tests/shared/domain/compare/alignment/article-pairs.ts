import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignPassages, type Passages } from '../../../../../src/shared/domain/compare/alignment/align';
import type { PassageLink } from '../../../../../src/shared/model/comparison';

/** Files of invented articles beside this one, with gold links; `held-back` is read by no tuning. */
export const PAIR_FILES = ['press', 'second-sources', 'plain-language', 'traps', 'held-back'] as const;
export type PairFile = (typeof PAIR_FILES)[number];

/** Sentence numbers from 0. A link is "reference-review". */
export type ArticlePair = {
  name: string;
  language: string;
  /** Not on one event: no link at all is right. */
  isTrap: boolean;
  reference: string[];
  review: string[];
  links: ReadonlySet<string>;
  /** Neither right nor wrong: two readers would not agree. */
  optional: ReadonlySet<string>;
  kinds: ReadonlyMap<number, string>;
};

export type Scores = { linkF1: number; backedF1: number; wrongKinds: string[]; linkedTraps: string[] };

export function readPairs(
  file: PairFile,
  folder = join(import.meta.dirname, 'article-pairs'),
): ArticlePair[] {
  return parsePairs(readFileSync(join(folder, `${file}.txt`), 'utf8'));
}

/**
 * `## name language` and perhaps `trap`; the reference, a numbered sentence a line; `--`; the review, a sentence a line and
 * after an arrow the numbers of what backs it, with ? where it may, and perhaps the kind.
 */
export function parsePairs(text: string): ArticlePair[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map(block => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [name = '', language = '', trap] = head.split(' ');
      const cut = lines.indexOf('--');
      const links = new Set<string>();
      const optional = new Set<string>();
      const kinds = new Map<number, string>();
      const review = lines.slice(cut + 1).map((line, at) => {
        const [, sentence = line, numbers = '', kind] = /^(.*?) <- (\S+)(?: (\S+))?$/.exec(line) ?? [];
        for (const number of numbers.split(',').filter(Boolean)) {
          (number.endsWith('?') ? optional : links).add(`${Number.parseInt(number, 10) - 1}-${at}`);
        }
        if (kind) kinds.set(at, kind);
        return sentence;
      });
      const reference = lines.slice(0, cut).map(line => line.replace(/^\d+ /, ''));
      return { name, language, isTrap: trap === 'trap', reference, review, links, optional, kinds };
    });
}

/** One sentence a line. */
export function toPassages(sentences: readonly string[]): Passages {
  const spans = new Int32Array(sentences.length * 2);
  let start = 0;
  for (const [at, { length }] of sentences.entries()) {
    spans.set([start, start + length], at * 2);
    start += length + 1;
  }
  return { text: sentences.join('\n'), spans };
}

export function alignPair({ reference, review, language }: ArticlePair): PassageLink[] {
  return alignPassages(toPassages(reference), toPassages(review), { language });
}

/** Every link as "reference-review". */
export function edgesOf(links: readonly Pick<PassageLink, 'reference' | 'review'>[]): string[] {
  return links.flatMap(({ reference, review }) => reference.flatMap(a => review.map(b => `${a}-${b}`)));
}

/** F1 of links and of "is this sentence backed", over all pairs together; optional links count neither way. */
export function score(
  pairs: readonly ArticlePair[],
  align: (pair: ArticlePair) => readonly Pick<PassageLink, 'reference' | 'review' | 'kind'>[] = alignPair,
): Scores {
  const links = { right: 0, wrong: 0, missed: 0 };
  const backed = { right: 0, wrong: 0, missed: 0 };
  const wrongKinds: string[] = [];
  const linkedTraps: string[] = [];
  const count = (
    sum: typeof links,
    found: ReadonlySet<string>,
    gold: ReadonlySet<string>,
    free: ReadonlySet<string>,
  ) => {
    for (const item of found)
      if (gold.has(item)) sum.right++;
      else if (!free.has(item)) sum.wrong++;
    for (const item of gold) if (!found.has(item)) sum.missed++;
  };
  const reviewsOf = (edges: Iterable<string>) => new Set(Array.from(edges, edge => edge.split('-')[1] ?? ''));
  for (const pair of pairs) {
    const answer = align(pair);
    const found = new Set(edgesOf(answer));
    if (pair.isTrap) {
      if (found.size > 0) linkedTraps.push(pair.name);
      continue;
    }
    count(links, found, pair.links, pair.optional);
    count(backed, reviewsOf(found), reviewsOf(pair.links), reviewsOf(pair.optional));
    for (const [at, kind] of pair.kinds) {
      const actual = answer.find(({ review }) => review.includes(at))?.kind ?? 'no counterpart';
      if (actual !== kind) wrongKinds.push(`${pair.name} ${at}: ${actual}, not ${kind}`);
    }
  }
  return { linkF1: f1(links), backedF1: f1(backed), wrongKinds, linkedTraps };
}

function f1({ right, wrong, missed }: { right: number; wrong: number; missed: number }): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}
