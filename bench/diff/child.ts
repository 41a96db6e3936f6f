import { forgetPeakMemory, peakMemoryMb } from '../peak-memory.mjs';
import { checkAnswer, type Verdict } from './check';
import { PEERS } from './peers';
import { type PairOptions, pairOf } from './texts';

export interface Figures {
  /** User and system, of all threads: the first run in its process, and the mean of some more. */
  readonly firstCpuMs: number;
  readonly warmCpuMs: number | null;
  /** Highest resident memory above what there was with both texts. */
  readonly extraMb: number;
  readonly verdict: Verdict | null;
}

const WARM_ROUNDS = 10;
const WARM_LIMIT_MS = 3_000;

// One algorithm on one pair in a process of its own. The last line of the output is the result.
const [name, options] = process.argv.slice(2);
const peer = PEERS.find(each => each.name === name);
if (!peer || !options) throw new Error(`There is no ${name}`);
const pair = pairOf(JSON.parse(options) as PairOptions);
// Flat strings, as a program has that read them from somewhere.
const { left, right } = JSON.parse(JSON.stringify(pair)) as typeof pair;
globalThis.gc?.();
forgetPeakMemory();
const baseMb = process.memoryUsage.rss() / 2 ** 20;
const cpuOf = (rounds: number) => {
  const before = process.cpuUsage();
  let answer = peer.run({ ...pair, left, right });
  for (let round = 1; round < rounds; round++) answer = peer.run({ ...pair, left, right });
  const { user, system } = process.cpuUsage(before);
  return { answer, cpuMs: (user + system) / 1000 / rounds };
};
const { answer, cpuMs: firstCpuMs } = cpuOf(1);
const extraMb = peakMemoryMb() - baseMb;
const rounds = Math.min(WARM_ROUNDS, Math.floor(WARM_LIMIT_MS / firstCpuMs));
if (rounds > 1) cpuOf(rounds);
const warmCpuMs = rounds > 1 ? cpuOf(rounds).cpuMs : null;
const figures: Figures = { firstCpuMs, warmCpuMs, extraMb, verdict: checkAnswer(answer, pair) };
process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit(0));
