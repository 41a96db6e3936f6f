import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../../src/main/app';
import { connectApp } from '../../src/main/connect-app';
import type { CountedForm } from '../../src/shared/domain/corpus/names/cluster';
import { clusterNames } from '../../src/shared/domain/corpus/names/cluster';
import { libraryOf } from '../align/library';
import { createRandom, integerOf, pickFrom } from '../data/random';
import { capitalised, nameOf } from '../data/words';
import { percentile } from '../measure';
import { forgetPeakMemory, peakMemoryMb } from '../peak-memory.mjs';

export interface WorkspaceOptions {
  /** Empty, for the workspace and what is imported into it. */
  readonly folder: string;
  /** The built entry of the worker threads. */
  readonly workerFile: string;
  readonly documentCount: number;
}

export interface WorkspaceFigures {
  readonly documentCount: number;
  readonly findingCount: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of asking again when nothing has changed. */
  readonly againMs: number;
  /** Of a page of the list of findings. */
  readonly listP50Ms: number;
  readonly peakMb: number;
}

export interface ClusterFigures {
  readonly formCount: number;
  readonly clusterCount: number;
  readonly judgedPairs: number;
  readonly cpuMs: number;
  readonly extraMb: number;
}

const ROWS_PER_FILE = 5_000;
const LISTS = 15;

/** Checks every article of a new workspace, as the window does by itself. */
export async function measureWorkspace({
  folder,
  workerFile,
  documentCount,
}: WorkspaceOptions): Promise<WorkspaceFigures> {
  const app = await openApp({
    workspacePath: join(folder, 'checks.gegenlese'),
    create: true,
    sampleFolder: null,
    settingsFile: join(folder, 'settings.json'),
    scaleFolder: join(folder, 'scales'),
    errorLogFile: join(folder, 'errors.jsonl'),
    workerFile,
    host: { kind: 'command-line', pick: null },
    appVersion: '0.0.0-bench',
  });
  const client = connectApp(app);
  await client.call('documents.import', { sources: [writeTexts(folder, documentCount)] });
  forgetPeakMemory();
  const cpuBefore = process.cpuUsage();
  const startedAtMs = performance.now();
  await client.call('checks.run', {});
  const wallMs = performance.now() - startedAtMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  const peakMb = peakMemoryMb();
  const againMs = await wallOf(() => client.call('checks.run', {}));
  const listsMs: number[] = [];
  let findingCount = 0;
  for (let list = 0; list < LISTS; list++) {
    listsMs.push(
      await wallOf(async () => {
        findingCount = (await client.call('checks.list', { offset: list * 200 })).total;
      }),
    );
  }
  await app.close();
  const cpuMs = (user + system) / 1000;
  return { documentCount, findingCount, wallMs, cpuMs, againMs, listP50Ms: percentile(listsMs, 50), peakMb };
}

/** Clusters `formCount` different names, people and firms, of which one in ten is another one misspelt. */
export function measureClusters(formCount: number): ClusterFigures {
  const forms = formsOf(formCount);
  globalThis.gc?.();
  forgetPeakMemory();
  const baseMb = process.memoryUsage.rss() / 2 ** 20;
  const cpuBefore = process.cpuUsage();
  const { clusters, judgedPairs } = clusterNames(forms);
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    formCount: forms.length,
    clusterCount: clusters.length,
    judgedPairs,
    cpuMs: (user + system) / 1000,
    extraMb: peakMemoryMb() - baseMb,
  };
}

async function wallOf(action: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  await action();
  return performance.now() - startedAtMs;
}

function writeTexts(folder: string, documentCount: number): string {
  const textFolder = join(folder, 'texts');
  mkdirSync(textFolder);
  const library = libraryOf(1, documentCount);
  for (let from = 0; from < library.length; from += ROWS_PER_FILE) {
    const rows = library.slice(from, from + ROWS_PER_FILE).map(({ text }, at) => {
      const day = String(1 + ((from + at) % 28)).padStart(2, '0');
      return JSON.stringify({
        title: `Text ${from + at}`,
        text,
        language: 'de',
        published: `2024-10-${day}`,
      });
    });
    writeFileSync(join(textFolder, `${from}.jsonl`), rows.join('\n'));
  }
  return textFolder;
}

const SYLLABLES =
  'bar ben dor fel gun har hin kel lan lor mar nes ost pel ran rich sen stein tal ull vog wen zim'.split(' ');
const FORMS_OF_FIRMS = ['GmbH', 'AG', 'SE', 'Stiftung', 'Werke'];

function formsOf(count: number): CountedForm[] {
  const random = createRandom(7);
  const forms = new Map<string, CountedForm>();
  const written: string[] = [];
  while (forms.size < count) {
    const surname = capitalised(
      Array.from({ length: integerOf(random, 3, 5) }, () => pickFrom(random, SYLLABLES)).join(''),
    );
    const isFirm = random() < 0.3;
    const fresh = isFirm
      ? `${surname} ${pickFrom(random, FORMS_OF_FIRMS)}`
      : `${nameOf(random).split(' ', 1)[0]} ${surname}`;
    const earlier =
      random() < 0.1 ? written[integerOf(random, 0, Math.max(0, written.length - 1))] : undefined;
    const name = earlier === undefined ? fresh : misspelt(earlier, integerOf(random, 1, earlier.length - 1));
    const kind = / (?:GmbH|AG|SE|Stiftung|Werke)$/.test(name) ? 'organisation' : 'person';
    if (forms.has(name)) continue;
    const documents = Array.from({ length: integerOf(random, 1, 4) }, (_, at) => forms.size + at);
    forms.set(name, { kind, written: name, occurrenceCount: 2 * documents.length, documents });
    written.push(name);
  }
  return [...forms.values()];
}

function misspelt(name: string, at: number): string {
  return name.charAt(at) === ' ' ? name : name.slice(0, at) + name.slice(at + 1);
}
