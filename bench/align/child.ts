import {
  type ArticlePair,
  type PairFile,
  readPairs,
  score,
} from '../../tests/shared/domain/compare/alignment/article-pairs';
import { percentile } from '../measure';
import { forgetPeakMemory, peakMemoryMb } from '../peak-memory.mjs';
import { PEERS } from './peers';
import { measureSources, type SourcesOptions } from './sources';

export interface AlignFigures {
  /** Of the first pair in its process, and of later ones. */
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly cpuMs: number;
  /** Highest resident memory above what there was with the texts. */
  readonly extraMb: number;
  readonly scores: readonly { file: PairFile; linkF1: number; backedF1: number; linkedTraps: number }[];
}

const TRAINING: readonly PairFile[] = ['press', 'second-sources', 'plain-language'];
const FILES: readonly PairFile[] = [...TRAINING, 'traps', 'held-back'];
const WORDS = 400;
const ROUNDS = 60;

// One peer in a process of its own, or the search for sources. The last line of the output is the result.
const [task, argument = ''] = process.argv.slice(2);
const answer =
  task === 'sources'
    ? await measureSources(JSON.parse(argument) as SourcesOptions)
    : measurePeer(task ?? '', argument);
process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit(0));

function measurePeer(name: string, folder: string): AlignFigures {
  const peer = PEERS.find(each => each.name === name);
  if (!peer) throw new Error(`There is no ${name}`);
  const training = TRAINING.flatMap(file => readPairs(file, folder));
  const long = longPairs(training);
  globalThis.gc?.();
  forgetPeakMemory();
  const baseMb = process.memoryUsage.rss() / 2 ** 20;
  // The peers' threshold does not matter for their speed.
  const untuned = peer.prepare([]);
  const startedAtMs = performance.now();
  const [first] = long;
  if (first) untuned(first);
  const firstMs = performance.now() - startedAtMs;
  const run = () =>
    long.map(pair => {
      const beforeMs = performance.now();
      untuned(pair);
      return performance.now() - beforeMs;
    });
  for (let round = 0; round < ROUNDS; round++) run();
  const before = process.cpuUsage();
  const wallsMs = Array.from({ length: ROUNDS }, run).flat();
  const { user, system } = process.cpuUsage(before);
  const extraMb = peakMemoryMb() - baseMb;
  const align = peer.prepare(training);
  const scores = FILES.map(file => {
    const { linkF1, backedF1, linkedTraps } = score(readPairs(file, folder), align);
    return { file, linkF1, backedF1, linkedTraps: linkedTraps.length };
  });
  return {
    firstMs,
    p50Ms: percentile(wallsMs, 50),
    p95Ms: percentile(wallsMs, 95),
    cpuMs: (user + system) / 1000 / wallsMs.length,
    extraMb,
    scores,
  };
}

/** Articles of about 400 words a side: several pairs one after the other, cut where a sentence ends. */
function longPairs(pairs: readonly ArticlePair[]): ArticlePair[] {
  const long: ArticlePair[] = [];
  let reference: string[] = [];
  let review: string[] = [];
  for (const pair of pairs.filter(({ language }) => language === 'de')) {
    reference = [...reference, ...pair.reference];
    review = [...review, ...pair.review];
    if (wordCount(reference) < WORDS || wordCount(review) < WORDS) continue;
    long.push({ ...pair, reference: cut(reference), review: cut(review) });
    [reference, review] = [[], []];
  }
  return long;
}

function cut(sentences: readonly string[]): string[] {
  let count = 0;
  return sentences.filter(sentence => {
    count += wordCount([sentence]);
    return count <= WORDS;
  });
}

function wordCount(sentences: readonly string[]): number {
  return sentences.join(' ').split(' ').length;
}
