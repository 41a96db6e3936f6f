import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../../src/main/db/migrate';
import { openWorkspace } from '../../../src/main/db/workspace';
import { startChild } from '../../support/child';
import { createOpener } from '../../support/direct-app';
import { makeFolder, openTestApp } from '../../support/test-app';
import { contentOf, makeWorkspaceFile } from './workspace-files';

const open = createOpener();
const openAt = (path: string) => openWorkspace(path, { create: false, atMs: 1 });

describe('a file that is no workspace of this program is told and left untouched', () => {
  const database = (statements: string) => (path: string) => {
    const db = new SqliteDatabase(path);
    db.exec(statements);
    db.close();
  };
  const CASES: [name: string, make: (path: string) => void, reason: string][] = [
    ['a text', path => writeFileSync(path, 'Der Hafen\n'.repeat(50)), 'not-a-workspace'],
    ['a short text', path => writeFileSync(path, 'x'), 'not-a-workspace'],
    ['random bytes', path => writeFileSync(path, Buffer.from([...Array(5000).keys()])), 'not-a-workspace'],
    ['a folder', path => mkdirSync(path), 'not-a-workspace'],
    [
      "another program's database",
      database('CREATE TABLE t (a); PRAGMA application_id = 7'),
      'not-a-workspace',
    ],
    [
      'a newer workspace',
      database(`CREATE TABLE t (a); PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 9990`),
      'newer-version',
    ],
  ];
  it.each(CASES)('%s', (_name, make, reason) => {
    const folder = makeFolder();
    const path = join(folder, 'some.gegenlese');
    make(path);
    const isFolder = reason === 'not-a-workspace' && readdirSync(folder).length === 1 && !isFile(path);
    const before = isFolder ? readdirSync(path) : contentOf(folder);
    for (const create of [false, true]) {
      expect(() => openWorkspace(path, { create, atMs: 1 })).toThrow(
        expect.objectContaining({ code: 'unreadable', details: expect.objectContaining({ reason }) }),
      );
    }
    expect(isFolder ? readdirSync(path) : contentOf(folder)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['some.gegenlese']);
  });

  it('a missing file is not made unless asked for', () => {
    const folder = makeFolder();
    expect(() => openAt(join(folder, 'none.gegenlese'))).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a damaged workspace', () => {
  it.each([0.1, 0.5, 0.9])('cut off after %f of its bytes is told as damaged', async share => {
    const { path } = await makeWorkspaceFile(open, 'Der Hafen wird verkauft. '.repeat(20_000));
    truncateSync(path, Math.floor(readFileSync(path).length * share));
    expect(() => openAt(path)).toThrow(
      expect.objectContaining({
        code: 'unreadable',
        details: expect.objectContaining({ reason: 'damaged' }),
      }),
    );
  });

  it('whose pages are overwritten gives an error with a code, never a crash', async () => {
    const { path, folder } = await makeWorkspaceFile(open, 'Der Hafen wird verkauft. '.repeat(20_000));
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096);
    writeFileSync(path, bytes);
    expect(() => open(folder)).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});

describe('the lock', () => {
  it('keeps a second opening out until the first one closes, also through a link', async () => {
    const { app, folder } = await openTestApp();
    const path = app.context.workspace.path;
    const link = join(folder, 'link.gegenlese');
    symlinkSync(path, link);
    for (const name of [path, link]) {
      await expect(openTestApp({ workspacePath: name })).rejects.toMatchObject({
        code: 'conflict',
        details: { reason: 'in-use' },
      });
    }
    await app.close();
    const again = await openTestApp({ workspacePath: link });
    await again.app.close();
    expect(readdirSync(folder).filter(name => name.endsWith('.lock'))).toEqual([]);
  });

  it('is given back when the program is killed, and what it confirmed is there', async () => {
    const folder = makeFolder();
    const path = join(folder, 'test.gegenlese');
    const { child, answers } = await startChild({
      workspacePath: path,
      folder,
      calls: [{ operation: 'documents.paste', input: { text: 'Der Hafen wird verkauft.' } }],
      holds: true,
    });
    expect(answers).toMatchObject([{ value: { imported: [{}] } }]);
    expect(() => openAt(path)).toThrow(expect.objectContaining({ code: 'conflict' }));
    child.kill('SIGKILL');
    await once(child, 'close');
    const { client, workspace } = open(folder);
    expect(await client.call('documents.text', { versionId: 1 })).toMatchObject({
      text: 'Der Hafen wird verkauft.',
    });
    expect(workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});

describe('making a workspace', () => {
  it('does not take over the log of one that was there before', async () => {
    const { path, folder } = await makeWorkspaceFile(open);
    rmSync(path);
    writeFileSync(`${path}-wal`, 'left over');
    writeFileSync(`${path}.new`, 'left over');
    const { client } = open(folder);
    expect((await client.call('documents.list', {})).total).toBe(0);
  });
});

describe('a full disk', () => {
  it('loses nothing that was confirmed, and goes on when there is room again', async () => {
    const { client, workspace, folder } = open();
    const { db, path } = workspace;
    await client.call('documents.paste', { text: 'Der Hafen wird verkauft.' });
    const limit = Number(db.pragma('page_count', { simple: true })) + 4;
    db.pragma(`max_page_count = ${limit}`);
    const large = { text: 'Die Brücke ist gesperrt. '.repeat(20_000) };
    await expect(client.call('documents.paste', large)).rejects.toMatchObject({
      code: 'storage',
      details: { reason: 'full' },
    });
    expect((await client.call('documents.list', {})).total).toBe(1);
    expect((await client.call('history.list', {})).total).toBe(1);
    const beside = new SqliteDatabase(path, { readonly: true });
    expect(beside.pragma('integrity_check', { simple: true })).toBe('ok');
    beside.close();

    db.pragma('max_page_count = 1000000');
    await client.call('documents.paste', large);
    workspace.close();
    const again = open(folder);
    expect((await again.client.call('documents.list', {})).total).toBe(2);
    expect((await again.client.call('documents.list', { search: 'gesperrt' })).total).toBe(1);
    expect(again.workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(await again.client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });
});

function isFile(path: string): boolean {
  try {
    readdirSync(path);
    return false;
  } catch {
    return true;
  }
}
