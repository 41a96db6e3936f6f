import type { CountedForm } from '../../src/shared/domain/corpus/names/cluster';
import { clusterNames } from '../../src/shared/domain/corpus/names/cluster';
import { FIRST_NAMES } from '../../src/shared/domain/text/name-lists';
import { libraryOf } from '../align/library';
import { createRandom, integerOf, pickFrom, type Random } from '../data/random';
import { capitalised } from '../data/words';
import { percentile } from '../measure';
import { type LibraryPlace, openLibrary } from '../open-library';
import { forgetPeakMemory, peakMemoryMb } from '../peak-memory.mjs';

export interface WorkspaceOptions extends LibraryPlace {
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

const LISTS = 15;

/** Checks every article of a new workspace, as the window does by itself. */
export async function measureWorkspace(options: WorkspaceOptions): Promise<WorkspaceFigures> {
  const rows = libraryOf(1, options.documentCount).map(({ text }, at) => rowOf(text, at));
  const { app, client } = await openLibrary(options, rows);
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
  const listP50Ms = percentile(listsMs, 50);
  const { documentCount } = options;
  return { documentCount, findingCount, wallMs, cpuMs, againMs, listP50Ms, peakMb };
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

/** Each of one of 28 days: of most pairs it is known which came first. */
function rowOf(text: string, at: number) {
  const day = String(1 + (at % 28)).padStart(2, '0');
  return { title: `Text ${at}`, text, language: 'de', published: `2024-10-${day}` };
}

const SYLLABLES =
  'bar ben dor fel gun har hin kel lan lor mar nes ost pel ran rich sen stein tal ull vog wen zim'.split(' ');
const FORMS_OF_FIRMS = ['GmbH', 'AG', 'SE', 'Stiftung', 'Werke'];
const FIRST = [...FIRST_NAMES].map(capitalised);
/** As many as a country of eighty millions has. Fewer would fill up: then new names are ever more alike. */
const SURNAMES = 1_000_000;

function formsOf(count: number): CountedForm[] {
  const random = createRandom(7);
  const forms = new Map<string, CountedForm>();
  const written: string[] = [];
  while (forms.size < count) {
    const surname = surnameOf(rankOf(random, SURNAMES));
    const isFirm = random() < 0.3;
    const fresh = isFirm
      ? `${surname} ${pickFrom(random, FORMS_OF_FIRMS)}`
      : `${FIRST[rankOf(random, FIRST.length)]} ${surname}`;
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

/** The first ones are the most frequent, as Zipf's law has it. */
function rankOf(random: Random, count: number): number {
  return Math.floor(count ** random()) - 1;
}

/** Another name for every rank; frequent ones are short. */
function surnameOf(rank: number): string {
  let name = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return capitalised(name);
}

function misspelt(name: string, at: number): string {
  return name.charAt(at) === ' ' ? name : name.slice(0, at) + name.slice(at + 1);
}
