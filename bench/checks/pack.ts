import type { CheckDocument } from '../../src/shared/domain/checks/context';
import { runChecks } from '../../src/shared/domain/checks/run-checks';
import { listCheckWorthy } from '../../src/shared/domain/checks/worthy/check-worthy';
import { tokenize } from '../../src/shared/domain/text/tokens';
import { articleOf } from '../data/texts';
import { percentile } from '../measure';
import { forgetPeakMemory, peakMemoryMb } from '../peak-memory.mjs';
import { type Articles, readArticles, wordCount } from './articles';

/** One way to read an article, over all of them, on one core. */
export interface PackFigures {
  readonly way: string;
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly articlesPerCpuSecond: number;
  /** Highest resident memory above what there was with the texts. */
  readonly extraMb: number;
}

export interface GrowthFigures {
  readonly units: number;
  readonly aloneCpuMs: number;
  readonly againstCpuMs: number;
}

const ROUNDS = 40;
const WARM_ROUNDS = 15;

const WAYS: Readonly<Record<string, (articles: Articles) => unknown>> = {
  'every rule, alone': ({ review }) => runChecks(documentOf(review, 'review'), []),
  'every rule, against a source': ({ review, source }) =>
    runChecks(documentOf(review, 'review'), [documentOf(source, 'source')]),
  'check-worthy sentences': ({ review }) => listCheckWorthy(review, 'de'),
  'floor: the words of the article alone': ({ review }) => tokenize(review),
};

/** The names of `measurePack`, each for a process of its own. */
export const PACK_WAYS = Object.keys(WAYS);

export function measurePack(way: string, folder: string): PackFigures & { words: number; articles: number } {
  const read = WAYS[way];
  if (!read) throw new Error(`There is no ${way}`);
  const articles = readArticles(folder);
  const words = wordCount(articles.map(({ review }) => review)) / articles.length;
  globalThis.gc?.();
  forgetPeakMemory();
  const baseMb = process.memoryUsage.rss() / 2 ** 20;
  const timed = (each: Articles) => {
    const startedAtMs = performance.now();
    read(each);
    return performance.now() - startedAtMs;
  };
  const [firstMs = Number.NaN] = articles.slice(0, 1).map(timed);
  for (let round = 0; round < WARM_ROUNDS; round++) articles.forEach(read);
  const before = process.cpuUsage();
  const wallsMs = Array.from({ length: ROUNDS }, () => articles.map(timed)).flat();
  const { user, system } = process.cpuUsage(before);
  return {
    way,
    firstMs,
    p50Ms: percentile(wallsMs, 50),
    p95Ms: percentile(wallsMs, 95),
    articlesPerCpuSecond: wallsMs.length / ((user + system) / 1e6),
    extraMb: peakMemoryMb() - baseMb,
    words,
    articles: articles.length,
  };
}

/** Texts of `units` UTF-16 units in the manner of the news, alone and against another one with half of its paragraphs. */
export function measureGrowth(units: number): GrowthFigures {
  const rounds = Math.max(3, Math.min(40, Math.round(400_000 / units)));
  const review = articleOf(1, units).slice(0, units);
  const other = articleOf(2, units).split('\n\n');
  const source = review
    .split('\n\n')
    .map((paragraph, at) => (at % 2 === 0 ? paragraph : (other[at] ?? paragraph)))
    .join('\n\n');
  const cpuMsOf = (sources: readonly string[]) => {
    const run = () =>
      runChecks(
        documentOf(review, 'review'),
        sources.map(text => documentOf(text, 'source')),
      );
    run();
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / rounds;
  };
  // Compiled by other texts first, or the short ones would pay for it.
  for (let round = 0; round < 20; round++)
    runChecks(documentOf(articleOf(3 + round, 4_000), 'review'), [
      documentOf(articleOf(4 + round, 4_000), 'source'),
    ]);
  return { units, aloneCpuMs: cpuMsOf([]), againstCpuMs: cpuMsOf([source]) };
}

function documentOf(text: string, role: CheckDocument['role']): CheckDocument {
  const date = role === 'review' ? '2024-10-13' : '2024-10-12';
  return { name: role, text, language: 'de', date, source: null, role };
}
