import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type App, openApp } from '../../src/main/app';
import { connectApp } from '../../src/main/connect-app';
import type { Client } from '../../src/shared/contract/client';
import { DRIVER_WORKER_FILE } from './build-crash-driver';

export interface OpenedWorkspace {
  readonly app: App;
  readonly client: Client;
  /** The one column of a query. */
  column(sql: string): unknown[];
}

/** Opens the workspace as the next start of the program would, works with it and closes it. Opening proves that no lock is left. */
export async function withWorkspace<T>(
  { workspacePath, folder }: { workspacePath: string; folder: string },
  work: (opened: OpenedWorkspace) => Promise<T>,
): Promise<T> {
  const app = await openApp({
    workspacePath,
    create: true,
    sampleFolder: null,
    settingsFile: join(folder, 'settings.json'),
    scaleFolder: join(folder, 'scales'),
    errorLogFile: join(folder, 'errors.jsonl'),
    workerFile: DRIVER_WORKER_FILE,
    host: { kind: 'command-line', pick: null },
    appVersion: '0.0.0-test',
  });
  try {
    const column = (sql: string) => app.context.workspace.db.prepare(sql).pluck().all();
    return await work({ app, client: connectApp(app), column });
  } finally {
    await app.close();
  }
}

/** What must hold of a workspace whatever was done to it. */
export async function expectSound({ client, column }: OpenedWorkspace): Promise<void> {
  expect(column('PRAGMA integrity_check')).toEqual(['ok']);
  expect(column('PRAGMA foreign_key_check')).toEqual([]);
  expect(
    column('SELECT id FROM versions WHERE id NOT IN (SELECT current_version_id FROM documents)'),
  ).toEqual([]);
  // A file is one transaction: bytes without a document would be half of one.
  expect(column('SELECT id FROM originals WHERE id NOT IN (SELECT original_id FROM documents)')).toEqual([]);
  // The words of every document that is there, and of no other, can be found.
  expect(column('SELECT rowid FROM search_index ORDER BY rowid')).toEqual(
    column('SELECT id FROM documents WHERE is_removed = 0 ORDER BY id'),
  );
  expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
}

/** The bytes of every document, hashed anew. */
export function storedSha256({ column }: OpenedWorkspace): string[] {
  const bytes = column(
    'SELECT bytes FROM originals JOIN documents ON documents.original_id = originals.id WHERE is_removed = 0',
  );
  return bytes.map(sha256);
}

/** A dataset is complete when its manifest is there and every file it lists has the hash it says. */
export function expectCompleteDataset(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    files: { name: string; sha256: string }[];
  };
  const found = manifest.files.map(({ name }) => ({
    name,
    sha256: sha256(readFileSync(join(folder, name))),
  }));
  expect(found).toEqual(manifest.files.map(({ name, sha256 }) => ({ name, sha256 })));
  expect(readdirSync(folder).sort()).toEqual(
    ['manifest.json', ...manifest.files.map(({ name }) => name)].sort(),
  );
}

function sha256(bytes: unknown): string {
  return createHash('sha256')
    .update(bytes as Uint8Array)
    .digest('hex');
}
