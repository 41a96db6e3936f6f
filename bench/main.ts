import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, type Measure, type Place, percentile, type Sizes } from './measure';
import { MEASURES } from './measures';
import { readme } from './readme';
import { toTerminal } from './table';

export interface Result {
  readonly measure: Measure;
  readonly figures: Figures;
}

const SIZES: Readonly<Record<string, Sizes>> = {
  full: {
    documents: 10_000,
    files: 1000,
    fileBytes: 4000,
    longTextBytes: 1_000_000,
    annotations: 2000,
    words: 10_000,
    rounds: 15,
  },
  small: {
    documents: 300,
    files: 50,
    fileBytes: 4000,
    longTextBytes: 50_000,
    annotations: 100,
    words: 1000,
    rounds: 3,
  },
};

const HELP = `npm run bench -- [--only GROUP[,GROUP…]] [--size full|small] [--repeat N]
Groups: ${[...new Set(MEASURES.map(({ id }) => groupOf(id)))].join(', ')}. A full run of all groups writes bench/README.md.`;

/** Measures what `words` ask for, prints the table and returns the exit code. */
export async function runBench(
  words: readonly string[],
  { root, outFolder }: { root: string; outFolder: string },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      size: { type: 'string', default: 'full' },
      repeat: { type: 'string', default: '3' },
      help: { type: 'boolean' },
    },
  });
  const sizes = SIZES[values.size];
  const groups = values.only?.split(',') ?? [];
  const chosen = MEASURES.filter(({ id }) => groups.length === 0 || groups.includes(groupOf(id)));
  if (values.help || !sizes || chosen.length === 0) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const sharedFolder = mkdtempSync(join(tmpdir(), 'gegenlese-bench-'));
  try {
    const place = { root, workerFile: join(outFolder, 'worker.js'), sharedFolder, sizes };
    const results = await runAll(chosen, place, outFolder, Number(values.repeat));
    console.log(`\n${toTerminal(results)}`);
    if (groups.length === 0 && values.size === 'full') {
      writeFileSync(join(root, 'bench/README.md'), readme(results, sizes));
      console.log('\nWritten to bench/README.md');
    }
    return 0;
  } finally {
    rmSync(sharedFolder, { recursive: true, force: true });
  }
}

async function runAll(
  chosen: readonly Measure[],
  place: Omit<Place, 'ownFolder'>,
  outFolder: string,
  repeat: number,
): Promise<Result[]> {
  const needed = new Set(chosen.flatMap(({ needs = [] }) => needs));
  const wanted = new Set(chosen.filter(({ isPreparation }) => !isPreparation));
  const results: Result[] = [];
  for (const measure of MEASURES) {
    if (!wanted.has(measure) && !needed.has(measure.id)) continue;
    console.log(`${measure.id}: ${measure.title}`);
    // A preparation leaves files, so it is done once.
    const runs = Array.from({ length: measure.isPreparation ? 1 : repeat }, (_, index) => index);
    const figures: Figures[] = [];
    for (const run of runs) {
      const ownFolder = join(place.sharedFolder, `${measure.id}-${run}`);
      mkdirSync(ownFolder);
      figures.push(await runChild(measure.id, { ...place, ownFolder }, outFolder));
      rmSync(ownFolder, { recursive: true, force: true });
    }
    results.push({ measure, figures: medianOf(figures) });
  }
  return results;
}

function runChild(id: string, place: Place, outFolder: string): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(outFolder, 'child.js'), id, JSON.stringify(place)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', data => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== 0) return reject(new Error(`${id} ended with ${signal ?? code}`));
      resolve(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures);
    });
  });
}

/** Figure by figure: noise of the machine hits one of several runs. */
function medianOf(runs: readonly Figures[]): Figures {
  const median = (values: readonly number[]) => percentile(values, 50);
  const [first] = runs;
  if (!first) throw new RangeError('nothing was run');
  return {
    wallMs: median(runs.map(({ wallMs }) => wallMs)),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
    peakRssMb: median(runs.map(({ peakRssMb }) => peakRssMb)),
    baseRssMb: first.baseRssMb === null ? null : median(runs.map(({ baseRssMb }) => baseRssMb ?? 0)),
    details: Object.fromEntries(
      Object.keys(first.details).map(name => [
        name,
        median(runs.map(({ details }) => details[name] ?? Number.NaN)),
      ]),
    ),
  };
}

function groupOf(id: string): string {
  return id.split('.')[0] ?? id;
}
