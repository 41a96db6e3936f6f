import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { middleOf, runChild } from '../run-child';
import type { AlignFigures } from './child';
import { PEERS } from './peers';
import { alignReadme } from './readme';
import type { SourcesFigures } from './sources';

const DOCUMENTS = 20_000;
const QUERIES = 200;
const HELP = `npm run bench -- align [--documents ${DOCUMENTS}] [--repeat 3]
With ${DOCUMENTS} documents it writes bench/align/README.md; with 0 it leaves the search for sources out.`;

/** Compares ways to align two articles and to find an article's sources. Returns the exit code. */
export async function runAlignBench(
  words: readonly string[],
  { root, outFolder }: { root: string; outFolder: string },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      documents: { type: 'string', default: String(DOCUMENTS) },
      repeat: { type: 'string', default: '3' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const child = join(outFolder, 'align-child.js');
  const pairFolder = join(root, 'tests/shared/domain/compare/alignment/article-pairs');
  const peers: { name: string; figures: AlignFigures }[] = [];
  for (const { name } of PEERS) {
    console.log(name);
    const runs: AlignFigures[] = [];
    for (let run = 0; run < Number(values.repeat); run++) {
      runs.push(await runChild<AlignFigures>(child, [name, pairFolder]));
    }
    peers.push({ name, figures: middleOf(runs) });
  }
  const documentCount = Number(values.documents);
  const sources = documentCount > 0 ? await runSources(child, outFolder, documentCount) : [];
  const text = alignReadme(peers, sources, documentCount);
  console.log(text);
  if (documentCount === DOCUMENTS) {
    writeFileSync(join(root, 'bench/align/README.md'), text);
    console.log('Written to bench/align/README.md');
  }
  return 0;
}

async function runSources(
  child: string,
  outFolder: string,
  documentCount: number,
): Promise<SourcesFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlese-align-'));
  try {
    console.log(`all sources among ${documentCount} documents`);
    const options = { folder, workerFile: join(outFolder, 'worker.js'), documentCount, queryCount: QUERIES };
    return await runChild<SourcesFigures[]>(child, ['sources', JSON.stringify(options)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
