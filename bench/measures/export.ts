import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { type Figures, type Measure, measured, type Place } from '../measure';
import { libraryPath, openProgram } from '../program';

const needs = ['import.library'];

export const exportMeasures: readonly Measure[] = [
  {
    id: 'export.dataset',
    title: 'export of all documents: JSONL, CSV, Parquet, read back',
    needs,
    run: async place => {
      const { app, client } = await openProgram(place, libraryPath(place));
      const figures = await measured(async () => {
        const folder = join(place.ownFolder, 'dataset');
        const { documentCount, files } = await client.call('datasets.export', { folder, withText: 'all' });
        return { documents: documentCount, megabytes: megabytes(files.map(({ byteLength }) => byteLength)) };
      });
      await app.close();
      return figures;
    },
  },
  {
    id: 'export.bare',
    title: 'floor: JSON.stringify, hash and write each row, once',
    needs,
    run: writeRows,
  },
];

function writeRows(place: Place): Promise<Figures> {
  const db = new SqliteDatabase(libraryPath(place), { readonly: true });
  const rows = db.prepare(`
    SELECT documents.id, title, author, language, published_on, rights, state, texts.sha256, text
    FROM documents JOIN versions ON versions.id = current_version_id JOIN texts ON texts.id = text_id
    ORDER BY documents.id
  `);
  return measured(() => {
    const file = openSync(join(place.ownFolder, 'documents.jsonl'), 'w');
    const hash = createHash('sha256');
    let documents = 0;
    let byteLength = 0;
    for (const row of rows.iterate()) {
      const line = Buffer.from(`${JSON.stringify(row)}\n`);
      hash.update(line);
      byteLength += writeSync(file, line);
      documents++;
    }
    fsyncSync(file);
    closeSync(file);
    return { documents, megabytes: megabytes([byteLength]) };
  });
}

function megabytes(byteLengths: readonly number[]): number {
  return byteLengths.reduce((sum, length) => sum + length, 0) / 1e6;
}
