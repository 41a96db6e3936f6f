import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figures } from './child';
import { GIT_WAYS, hasGit, runGit } from './git';
import { PEERS } from './peers';
import { diffReadme, toLine } from './readme';
import { type PairOptions, pairOf } from './texts';

export interface Input extends PairOptions {
  readonly name: string;
}

/** Null where it did not end in time, or not at all. `skipped` where it failed on something easier. */
export interface Result {
  readonly input: string;
  readonly peer: string;
  readonly figures: Figures | null;
  readonly note: string;
}

const SIZES: Readonly<Record<string, number>> = { '10k': 10_000, '100k': 100_000, '1M': 1_000_000 };
const HELP = `npm run bench -- diff [--sizes 10k,100k,1M] [--shares p2,p20,p60,p2mv,p20mv] [--peers TEXT] [--repeat N]
All sizes and shares write bench/diff/README.md.`;

/** Compares word diffs, each run in a process of its own. Returns the exit code. */
export async function runDiffBench(
  words: readonly string[],
  { root, outFolder }: { root: string; outFolder: string },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string', default: Object.keys(SIZES).join(',') },
      shares: { type: 'string', default: 'p2,p20,p60,p2mv,p20mv' },
      peers: { type: 'string', default: '' },
      repeat: { type: 'string', default: '3' },
      limit: { type: 'string', default: '30' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const inputs = values.sizes
    .split(',')
    .flatMap(size => values.shares.split(',').map(share => inputOf(size, share)));
  const timeLimitMs = Number(values.limit) * 1000;
  const folder = mkdtempSync(join(tmpdir(), 'gegenlese-diff-'));
  const results: Result[] = [];
  const add = (result: Result) => {
    results.push(result);
    console.log(toLine(result));
  };
  try {
    for (const input of inputs) {
      for (const { name } of PEERS.filter(peer => peer.name.includes(values.peers))) {
        const failed = results.find(
          result => result.peer === name && !result.figures && isEasier(inputs, result.input, input),
        );
        if (failed) add({ input: input.name, peer: name, figures: null, note: 'skipped' });
        else add(await measure(name, input, outFolder, Number(values.repeat), timeLimitMs));
      }
      if (!hasGit()) continue;
      const pair = pairOf(input);
      for (const way of GIT_WAYS.filter(({ name }) => name.includes(values.peers))) {
        const runs = Array.from({ length: Number(values.repeat) }, () =>
          runGit(way, pair, folder, timeLimitMs),
        );
        const figures = middle(runs.filter(run => run !== null));
        add({ input: input.name, peer: way.name, figures, note: figures ? '' : 'time-out' });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const text = diffReadme(results);
  if (values.sizes.split(',').length === 3 && values.peers === '') {
    writeFileSync(join(root, 'bench/diff/README.md'), text);
    console.log('\nWritten to bench/diff/README.md');
  }
  return 0;
}

function inputOf(size: string, share: string): Input {
  const [, percent, moved] = /^p(\d+)(mv)?$/.exec(share) ?? [];
  const wordCount = SIZES[size];
  if (!percent || !wordCount) throw new RangeError(`There is no ${size} ${share}`);
  return { name: `${size} ${share}`, wordCount, share: Number(percent) / 100, isMoved: moved !== undefined };
}

function isEasier(inputs: readonly Input[], name: string, than: Input): boolean {
  const input = inputs.find(each => each.name === name);
  if (!input) return false;
  return input.wordCount <= than.wordCount && input.share <= than.share && (!input.isMoved || than.isMoved);
}

async function measure(
  peer: string,
  input: Input,
  outFolder: string,
  repeat: number,
  timeLimitMs: number,
): Promise<Result> {
  const runs: Figures[] = [];
  for (let run = 0; run < repeat; run++) {
    const outcome = await runChild(peer, input, outFolder, timeLimitMs);
    if (typeof outcome === 'string') return { input: input.name, peer, figures: null, note: outcome };
    runs.push(outcome);
    // What takes long varies little.
    if (outcome.firstCpuMs > 1_000) break;
  }
  return { input: input.name, peer, figures: middle(runs), note: '' };
}

function runChild(
  peer: string,
  input: Input,
  outFolder: string,
  timeLimitMs: number,
): Promise<Figures | string> {
  return new Promise(resolve => {
    const words = ['--expose-gc', join(outFolder, 'diff-child.js'), peer, JSON.stringify(input)];
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimitMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    let complaint = '';
    child.stdout.on('data', data => {
      output += data;
    });
    child.stderr.on('data', data => {
      complaint += data;
    });
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') return resolve('time-out');
      if (code !== 0) return resolve(/Error: (.*)/.exec(complaint)?.[1] ?? `ended with ${signal ?? code}`);
      resolve(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures);
    });
  });
}

function middle(runs: readonly Figures[]): Figures | null {
  const [first] = runs;
  if (!first) return null;
  const median = (pick: (run: Figures) => number) => {
    const sorted = runs.map(pick).toSorted((left, right) => left - right);
    return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  };
  return {
    ...first,
    firstCpuMs: median(run => run.firstCpuMs),
    warmCpuMs: first.warmCpuMs === null ? null : median(run => run.warmCpuMs ?? Number.NaN),
    extraMb: median(run => run.extraMb),
  };
}
