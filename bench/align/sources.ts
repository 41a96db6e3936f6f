import type { Database } from 'better-sqlite3';
import { countDocuments, listPostings } from '../../src/main/db/related';
import { LOOKED_UP_WORDS, rankRelated } from '../../src/shared/domain/corpus/rank-related';
import { indexedWords, tellingWords } from '../../src/shared/domain/corpus/telling-words';
import { percentile } from '../measure';
import { type LibraryPlace, openLibrary } from '../open-library';
import { forgetPeakMemory, peakMemoryMb } from '../peak-memory.mjs';
import { figure } from '../table';
import { type LibraryText, libraryOf } from './library';

export interface SourcesOptions extends LibraryPlace {
  readonly documentCount: number;
  readonly queryCount: number;
}

/** Of one way to find the sources of one article, over all queries. */
export interface SourcesFigures {
  readonly way: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly cpuMs: number;
  /** Highest resident memory above what there was before the first query. */
  readonly extraMb: number;
  /**
   * Share of the texts on the same event that are among the first 20, or offered. Copies of rewrites of copies are on it
   * too and may have a single name in common: not all can be found.
   */
  readonly found: number;
  /** Mean number of documents offered that are on another event; null where nothing says which are meant. */
  readonly wrong: number | null;
}

const RESULT_COUNT = 20;
/** A way that takes a second is asked less often. */
const SLOW_QUERY_COUNT = 20;

/** Finds all sources of articles in a workspace of the program: first the look-up alone, then the whole operation. */
export async function measureSources(options: SourcesOptions): Promise<SourcesFigures[]> {
  const library = libraryOf(1, options.documentCount);
  const rows = library.map(({ text }, index) => ({ title: titleOf(index), text, language: 'de' }));
  const { app, client } = await openLibrary(options, rows);
  const { db } = app.context.workspace;
  const idOf = documentIds(db);
  const queries = queriesOf(library, options.queryCount, idOf);
  const lookUp = ({ documentId, text }: Query) => {
    const words = tellingWords(text, 'de', LOOKED_UP_WORDS).map(({ folded }) => folded);
    return rankRelated(documentId, listPostings(db, words), countDocuments(db), RESULT_COUNT);
  };
  const bestMatches = db
    .prepare(
      `SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT ${RESULT_COUNT + 1}`,
    )
    .pluck();
  const matchAny = (words: Iterable<string>) =>
    bestMatches.all([...words].map(word => `"${word}"`).join(' OR ')) as number[];
  const figures = [
    await measureWay('look-up of the rarest words', queries, query =>
      lookUp(query).map(found => found.documentId),
    ),
    await measureWay(
      'the whole operation, with every candidate read',
      queries,
      async ({ documentId }) => {
        const { candidates } = await client.call('comparisons.candidates', { documentId });
        return candidates.map(candidate => candidate.documentId);
      },
      { isVerified: true },
    ),
    await measureWay('peer: FTS5, bm25 of the same words', queries, ({ text }) =>
      matchAny(tellingWords(text, 'de', LOOKED_UP_WORDS).map(({ folded }) => folded)),
    ),
    await measureWay('peer: FTS5, bm25 of all words', queries.slice(0, SLOW_QUERY_COUNT), ({ text }) =>
      matchAny(indexedWords(text)),
    ),
  ];
  await app.close();
  return figures;
}

/** One line a way, for a table in Markdown. */
export function sourcesLines(all: readonly SourcesFigures[]): string[] {
  const cells = ({ way, p50Ms, p95Ms, cpuMs, extraMb, found, wrong }: SourcesFigures) => [
    way,
    ...[p50Ms, p95Ms, cpuMs, extraMb].map(figure),
    `${figure(found * 100)} %`,
    wrong === null ? '–' : figure(wrong),
  ];
  return [
    '| all sources of one article | p50 ms | p95 ms | CPU ms | extra MB | found | strangers offered |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...all.map(each => `| ${cells(each).join(' | ')} |`),
  ];
}

interface Query {
  readonly documentId: number;
  readonly text: string;
  /** The others on its event. */
  readonly wanted: ReadonlySet<number>;
}

async function measureWay(
  way: string,
  queries: readonly Query[],
  find: (query: Query) => readonly number[] | Promise<readonly number[]>,
  { isVerified = false } = {},
): Promise<SourcesFigures> {
  for (const query of queries.slice(0, 10)) await find(query);
  forgetPeakMemory();
  const baseMb = process.memoryUsage.rss() / 2 ** 20;
  const cpuBefore = process.cpuUsage();
  const wallsMs: number[] = [];
  let foundCount = 0;
  let wantedCount = 0;
  let wrongCount = 0;
  for (const query of queries) {
    const startedAtMs = performance.now();
    const found = await find(query);
    wallsMs.push(performance.now() - startedAtMs);
    const right = found.filter(id => query.wanted.has(id)).length;
    foundCount += right;
    wrongCount += found.length - right;
    wantedCount += query.wanted.size;
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    way,
    p50Ms: percentile(wallsMs, 50),
    p95Ms: percentile(wallsMs, 95),
    cpuMs: (user + system) / 1000 / queries.length,
    extraMb: peakMemoryMb() - baseMb,
    found: foundCount / wantedCount,
    wrong: isVerified ? wrongCount / queries.length : null,
  };
}

function titleOf(index: number): string {
  return `Text ${index}`;
}

function documentIds(db: Database): (index: number) => number {
  const rows = db.prepare('SELECT id, title FROM documents').all() as { id: number; title: string }[];
  const ids = new Map(rows.map(({ id, title }) => [title, id]));
  return index => ids.get(titleOf(index)) ?? 0;
}

/** Articles all over the library that others were made of, or that were made of others; at most ten on one event. */
function queriesOf(library: readonly LibraryText[], count: number, idOf: (index: number) => number): Query[] {
  const events = new Map<number, number[]>();
  for (const [index, { event }] of library.entries())
    events.set(event, [...(events.get(event) ?? []), index]);
  const all = library.flatMap(({ text, event }, index): Query[] => {
    const others = events.get(event)?.filter(other => other !== index) ?? [];
    if (others.length === 0 || others.length >= 10) return [];
    return [{ documentId: idOf(index), text, wanted: new Set(others.map(idOf)) }];
  });
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}
