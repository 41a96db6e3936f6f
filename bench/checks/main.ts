import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { middleOf, runChild } from '../run-child';
import { type GrowthFigures, type measurePack, PACK_WAYS } from './pack';
import type { PipeFigures } from './pipe';
import { checksReadme } from './readme';
import type { ClusterFigures, WorkspaceFigures } from './workspace';

type OnePack = ReturnType<typeof measurePack>;

export interface ChecksResults {
  readonly packs: readonly OnePack[];
  readonly growths: readonly GrowthFigures[];
  readonly workspaces: readonly WorkspaceFigures[];
  readonly clusters: readonly ClusterFigures[];
  readonly pipes: readonly PipeFigures[];
}

const LENGTHS = [2_000, 8_000, 32_000, 125_000, 250_000, 500_000, 1_000_000];
const SIZES = {
  full: {
    documents: [1_000, 10_000],
    forms: [10_000, 30_000, 100_000, 300_000],
    rows: [1_000, 10_000, 100_000],
  },
  middle: { documents: [250, 1_000], forms: [10_000, 30_000, 100_000, 300_000], rows: [1_000, 10_000] },
  small: { documents: [200], forms: [2_000], rows: [200] },
} as const;
const HELP = `npm run bench -- checks [--size full|middle|small] [--repeat 3]
The full size takes about half an hour, most of it for 10,000 documents and 100,000 rows. All but the small one write
bench/checks/README.md.`;

/** How fast the rules are, and how that grows with texts and workspaces. Returns the exit code. */
export async function runChecksBench(
  words: readonly string[],
  { root, outFolder }: { root: string; outFolder: string },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      size: { type: 'string', default: 'full' },
      repeat: { type: 'string', default: '3' },
      help: { type: 'boolean' },
    },
  });
  const sizes = Object.entries(SIZES).find(([name]) => name === values.size)?.[1];
  if (values.help || !sizes) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const run = <T>(...arguments_: string[]) => {
    console.log(arguments_.slice(0, 2).join(' '));
    return runChild<T>(join(outFolder, 'checks-child.js'), arguments_);
  };
  const pairFolder = join(root, 'tests/shared/domain/compare/alignment/article-pairs');
  const packs: OnePack[] = [];
  for (const way of PACK_WAYS) {
    const runs: OnePack[] = [];
    for (let k = 0; k < Number(values.repeat); k++) runs.push(await run<OnePack>('pack', way, pairFolder));
    packs.push(middleOf(runs));
  }
  const growths: GrowthFigures[] = [];
  for (const units of LENGTHS) growths.push(await run<GrowthFigures>('growth', String(units)));
  const clusters: ClusterFigures[] = [];
  for (const count of sizes.forms) clusters.push(await run<ClusterFigures>('clusters', String(count)));
  const pipes: PipeFigures[] = [];
  for (const rows of sizes.rows) pipes.push(await run<PipeFigures>('pipe', String(rows)));
  const workspaces: WorkspaceFigures[] = [];
  for (const count of sizes.documents) workspaces.push(await runWorkspace(run, outFolder, count));
  const text = checksReadme({ packs, growths, workspaces, clusters, pipes });
  console.log(text);
  if (sizes !== SIZES.small) {
    writeFileSync(join(root, 'bench/checks/README.md'), text);
    console.log('Written to bench/checks/README.md');
  }
  return 0;
}

async function runWorkspace(
  run: <T>(...arguments_: string[]) => Promise<T>,
  outFolder: string,
  documentCount: number,
): Promise<WorkspaceFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlese-checks-'));
  try {
    const options = { folder, workerFile: join(outFolder, 'worker.js'), documentCount };
    return await run<WorkspaceFigures>('workspace', JSON.stringify(options));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
