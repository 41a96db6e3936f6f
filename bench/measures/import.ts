import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { articleOf } from '../data/texts';
import { type Figures, type Measure, measured, type Place } from '../measure';
import { libraryPath, openProgram } from '../program';

export const importMeasures: readonly Measure[] = [
  {
    id: 'import.library',
    title: 'import of the library’s files (preparation)',
    isPreparation: true,
    run: place => importFiles(place, place.sizes.documents, libraryPath(place), 1_000_000),
  },
  {
    id: 'import.files',
    title: 'import of files, through the program',
    run: place => importFiles(place, place.sizes.files, join(place.ownFolder, 'own.gegenlese'), 1),
  },
  {
    id: 'import.bare',
    title: 'peer: read, hash and insert, better-sqlite3 alone',
    run: place => insertBare(place, { isIndexed: false }),
  },
  {
    id: 'import.bare-index',
    title: 'peer: the same with a plain FTS5 index',
    run: place => insertBare(place, { isIndexed: true }),
  },
];

async function importFiles(
  place: Place,
  count: number,
  workspacePath: string,
  firstSeed: number,
): Promise<Figures> {
  const folder = writeFiles(place, count, firstSeed);
  const { app, client } = await openProgram(place, workspacePath);
  const figures = await measured(async () => {
    const { imported } = await client.call('documents.import', { sources: [folder] });
    return { documents: imported.length };
  });
  await app.close();
  return figures;
}

function writeFiles(place: Place, count: number, firstSeed: number): string {
  const folder = join(place.ownFolder, 'files');
  mkdirSync(folder);
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `${index}.txt`), articleOf(firstSeed + index, place.sizes.fileBytes));
  }
  return folder;
}

/** As durable as the program: one transaction a file, write-ahead log, every commit synced. */
function insertBare(place: Place, { isIndexed }: { isIndexed: boolean }): Promise<Figures> {
  const folder = writeFiles(place, place.sizes.files, 1);
  const db = new SqliteDatabase(join(place.ownFolder, 'bare.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE originals (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, name TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE documents (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text_id INTEGER NOT NULL) STRICT;
    CREATE VIRTUAL TABLE words USING fts5 (body, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
  `);
  const insertOriginal = db.prepare('INSERT INTO originals (sha256, name, bytes) VALUES (?, ?, ?)');
  const insertText = db.prepare('INSERT INTO texts (text) VALUES (?)');
  const insertDocument = db.prepare('INSERT INTO documents (title, text_id) VALUES (?, ?)');
  const insertWords = db.prepare('INSERT INTO words (rowid, body) VALUES (?, ?)');
  const insert = db.transaction((name: string, bytes: Buffer) => {
    const text = bytes.toString('utf8');
    insertOriginal.run(createHash('sha256').update(bytes).digest('hex'), name, bytes);
    const { lastInsertRowid } = insertText.run(text);
    insertDocument.run(name, lastInsertRowid);
    if (isIndexed) insertWords.run(lastInsertRowid, text);
  });
  return measured(() => {
    const names = readdirSync(folder);
    for (const name of names) insert(name, readFileSync(join(folder, name)));
    db.close();
    return { documents: names.length };
  });
}
