import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, openApp } from '../src/main/app';
import { connectApp } from '../src/main/connect-app';
import type { Client } from '../src/shared/contract/client';

export interface LibraryPlace {
  /** Empty, for the workspace and what is imported into it. */
  readonly folder: string;
  /** The built entry of the worker threads. */
  readonly workerFile: string;
}

const ROWS_PER_FILE = 5_000;

/** A new workspace of the program with these rows of JSONL imported as documents. */
export async function openLibrary(
  { folder, workerFile }: LibraryPlace,
  rows: readonly object[],
): Promise<{ app: App; client: Client }> {
  const app = await openApp({
    workspacePath: join(folder, 'bench.gegenlese'),
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
  const textFolder = join(folder, 'texts');
  mkdirSync(textFolder);
  for (let from = 0; from < rows.length; from += ROWS_PER_FILE) {
    const lines = rows.slice(from, from + ROWS_PER_FILE).map(row => JSON.stringify(row));
    writeFileSync(join(textFolder, `${from}.jsonl`), lines.join('\n'));
  }
  await client.call('documents.import', { sources: [textFolder] });
  return { app, client };
}
