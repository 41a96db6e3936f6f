import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { createRandom } from '../data/random';
import { zipfWord } from '../data/words';
import { type Figures, type Measure, measured, type Place, percentile } from '../measure';
import { libraryPath, openProgram } from '../program';

const WORD_COUNT = 60;
/** Enough letters for a word that was typed to its end. */
const LONGEST_PREFIX = 8;

const needs = ['import.library'];

export const searchMeasures: readonly Measure[] = [
  {
    id: 'search.typing',
    title: 'search while typing, through the program',
    needs,
    run: async place => {
      const { app, client } = await openProgram(place, libraryPath(place));
      const figures = await typeAll(place, search => client.call('documents.list', { search, limit: 50 }));
      await app.close();
      return figures;
    },
  },
  {
    id: 'search.plain',
    title: 'peer: plain FTS5, bm25 over all hits, top 50 with snippets',
    needs,
    run: place => {
      const db = openPlainIndex(place);
      const query = db.prepare(`
        SELECT rowid, snippet(words, 0, '[', ']', '…', 16) AS snippet FROM words
        WHERE words MATCH ? ORDER BY bm25(words) LIMIT 50
      `);
      return typeAll(place, search => query.all(`"${search}"*`));
    },
  },
];

/** Types words of the texts letter by letter, from two letters on. Figures are of one letter. */
async function typeAll(place: Place, search: (typed: string) => unknown): Promise<Figures> {
  const random = createRandom(7);
  const words = new Set<string>();
  const wordCount = Math.min(WORD_COUNT, place.sizes.documents);
  while (words.size < wordCount) {
    const word = zipfWord(random);
    if (word.length >= 5) words.add(word.toLowerCase());
  }
  await search('zz');
  const byLength = new Map<number, number[]>();
  let searchCount = 0;
  const figures = await measured(async () => {
    for (const word of words) {
      for (let length = 2; length <= Math.min(word.length, LONGEST_PREFIX); length++) {
        const startedAtMs = performance.now();
        await search(word.slice(0, length));
        const wallMs = performance.now() - startedAtMs;
        byLength.set(length, [...(byLength.get(length) ?? []), wallMs]);
        searchCount++;
      }
    }
    const all = [...byLength.values()].flat();
    const details: Record<string, number> = {
      searches: searchCount,
      p50Ms: percentile(all, 50),
      p95Ms: percentile(all, 95),
    };
    for (const length of [2, 3, 4]) {
      details[`p50Ms at ${length} letters`] = percentile(byLength.get(length) ?? [], 50);
      details[`p95Ms at ${length} letters`] = percentile(byLength.get(length) ?? [], 95);
    }
    return details;
  });
  return { ...figures, wallMs: figures.wallMs / searchCount, cpuMs: figures.cpuMs / searchCount };
}

/** Every text of the library in one FTS5 table with nothing set but the tokenizer. */
function openPlainIndex(place: Place): SqliteDatabase.Database {
  const db = new SqliteDatabase(join(place.ownFolder, 'plain.sqlite'));
  db.pragma('synchronous = OFF');
  db.prepare('ATTACH ? AS library').run(libraryPath(place));
  db.exec(`
    CREATE VIRTUAL TABLE words USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO words (rowid, body) SELECT id, text FROM library.texts;
  `);
  return db;
}
