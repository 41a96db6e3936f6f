import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
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
import { APPLICATION_ID, migrateTo, SCHEMA_VERSION } from '../../../src/main/db/migrate';
import { openWorkspace } from '../../../src/main/db/workspace';
import { giveAway, runUnprivileged, startChild } from '../../support/child';
import { createOpener } from '../../support/direct-app';
import { makeFolder, openTestApp, TEST_NOW_MS } from '../../support/test-app';

const open = createOpener();
const openAt = (path: string) => openWorkspace(path, { create: false, atMs: 1 });

/** Every file of the folder with its bytes. */
const contentOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'hex')]));

const pasted = (text: string) => ({ operation: 'documents.paste', input: { text } }) as const;

/** A closed workspace with one document. */
async function makeWorkspaceFile(text = 'Der Hafen von Lahnstedt wird verkauft.') {
  const app = open();
  await app.client.call('documents.paste', { text });
  app.workspace.close();
  return { folder: app.folder, path: app.workspace.path };
}

describe('migrations', () => {
  it('keep the rows of a workspace made at version 10', () => {
    const path = join(makeFolder(), 'old.gegenlese');
    const old = new SqliteDatabase(path);
    migrateTo(old, 10);
    old.exec(`
      INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5);
      INSERT INTO originals VALUES (1, 'aa', 'a.txt', 3, 'text', 'utf-8', '[]', 5, x'616263');
      INSERT INTO texts VALUES (1, 'aa', 3, 'abc');
      INSERT INTO sources VALUES (1, 'Lahnblick', 'lahnblick.de', 'site', '', '');
      BEGIN;
      INSERT INTO documents VALUES
        (1, 1, NULL, 'Abc', NULL, 1, 'de', NULL, NULL, NULL, NULL, 'open', 1, '{}', NULL, 0, 5);
      INSERT INTO versions VALUES (1, 1, 1, 1, NULL, 'import', 1, 'ute', 5);
      COMMIT;
      INSERT INTO annotations VALUES
        (1, 1, 1, 0, 2, 'ab', '', 'c', 'style', 'low', 'hm', NULL, 'open', 'human', 'ute', 5, 5);
    `);
    old.close();
    const workspace = openAt(path);
    const { db } = workspace;
    expect(workspace.uid).toBe('w-1');
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    expect(db.prepare('SELECT title, source_id, current_version_id FROM documents').raw().all()).toEqual([
      ['Abc', 1, 1],
    ]);
    expect(db.prepare('SELECT exact, comment FROM annotations').raw().all()).toEqual([['ab', 'hm']]);
    expect(db.prepare('SELECT hex(bytes) FROM originals').pluck().all()).toEqual(['616263']);
    expect(db.prepare('SELECT COUNT(*) FROM labels').pluck().get()).toBe(8);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    workspace.close();
  });

  it('make room for links in a workspace of version 10, after a backup of it', async () => {
    const folder = makeFolder();
    const path = join(folder, 'test.gegenlese');
    const old = new SqliteDatabase(path);
    migrateTo(old, 10);
    old.exec(`
      INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5);
      INSERT INTO texts VALUES (1, 'aa', 8, 'Der Zoll');
      BEGIN;
      INSERT INTO documents VALUES
        (1, NULL, NULL, 'Zoll', NULL, NULL, 'de', NULL, NULL, NULL, NULL, 'open', 1, '{}', NULL, 0, 5);
      INSERT INTO versions VALUES (1, 1, 1, 1, NULL, 'import', NULL, 'ute', 5);
      COMMIT;
      INSERT INTO findings VALUES (1, 1, 1, 'gaps', 1, 3, 4, ' ', '', '{}', '[]', 'dismissed', 'ute');
    `);
    old.close();
    const { client, workspace } = open(folder);
    const words = { referenceVersionId: 1, reference: { start: 0, end: 3 }, reviewVersionId: 1 };
    await client.call('comparisons.link', { ...words, review: { start: 4, end: 8 }, relation: 'none' });
    expect(workspace.db.prepare('SELECT * FROM links').raw().all()).toEqual([
      [1, 1, 0, 3, 'Der', 1, 4, 8, 'Zoll', 'none', '', expect.any(String), TEST_NOW_MS],
    ]);
    expect(workspace.db.prepare('SELECT state, decided_by FROM findings').raw().all()).toEqual([
      ['dismissed', 'ute'],
    ]);
    await client.call('history.undo', {});
    expect(workspace.db.prepare('SELECT * FROM links').all()).toEqual([]);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
    const backup = new SqliteDatabase(`${path}.backup-10`, { readonly: true });
    expect(backup.pragma('user_version', { simple: true })).toBe(10);
    expect(backup.prepare('SELECT text FROM texts').pluck().all()).toEqual(['Der Zoll']);
    backup.close();
  });

  it('make room for claims in a workspace of version 20 and keep its links', async () => {
    const folder = makeFolder();
    const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
    migrateTo(old, 20);
    old.exec(`
      INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5);
      INSERT INTO texts VALUES (1, 'aa', 8, 'Der Zoll');
      BEGIN;
      INSERT INTO documents VALUES
        (1, NULL, NULL, 'Zoll', NULL, NULL, 'de', NULL, NULL, NULL, NULL, 'open', 1, '{}', NULL, 0, 5);
      INSERT INTO versions VALUES (1, 1, 1, 1, NULL, 'import', NULL, 'ute', 5);
      COMMIT;
      INSERT INTO links VALUES (1, 1, 0, 3, 'Der', 1, 4, 8, 'Zoll', 'none', '', 'ute', 5);
    `);
    old.close();
    const { client, workspace } = open(folder);
    const passages = [{ versionId: 1, start: 4, end: 8 }];
    const { claim } = await client.call('claims.add', { statement: 'Es gibt einen Zoll.', passages });
    expect(claim.passages).toMatchObject([{ exact: 'Zoll', documentTitle: 'Zoll' }]);
    expect(workspace.db.prepare('SELECT * FROM claim_passages').raw().all()).toEqual([[1, 1, 1, 1, 4, 8]]);
    expect(workspace.db.prepare('SELECT reference_exact FROM links').pluck().all()).toEqual(['Der']);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
  });
});

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
    const { path } = await makeWorkspaceFile('Der Hafen wird verkauft. '.repeat(20_000));
    truncateSync(path, Math.floor(readFileSync(path).length * share));
    expect(() => openAt(path)).toThrow(
      expect.objectContaining({
        code: 'unreadable',
        details: expect.objectContaining({ reason: 'damaged' }),
      }),
    );
  });

  it('whose pages are overwritten gives an error with a code, never a crash', async () => {
    const { path, folder } = await makeWorkspaceFile('Der Hafen wird verkauft. '.repeat(20_000));
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096);
    writeFileSync(path, bytes);
    expect(() => open(folder)).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});

describe('what may not be written', () => {
  it('a read-only workspace file is told as read-only and stays as it is', async () => {
    const { folder, path } = await makeWorkspaceFile();
    giveAway(folder, path);
    chmodSync(path, 0o400);
    const before = contentOf(folder);
    const answers = await runUnprivileged({ workspacePath: path, folder, calls: [], holds: false });
    expect(answers).toMatchObject([{ code: 'storage', details: { reason: 'read-only' } }]);
    expect(contentOf(folder)).toEqual(before);
  });

  it('a workspace in a read-only folder is told as read-only', async () => {
    const { folder, path } = await makeWorkspaceFile();
    giveAway(folder, path);
    chmodSync(folder, 0o500);
    const request = { folder, calls: [], holds: false };
    const answers = [
      ...(await runUnprivileged({ ...request, workspacePath: path })),
      ...(await runUnprivileged({ ...request, workspacePath: join(folder, 'new.gegenlese') })),
      ...(await runUnprivileged({ ...request, workspacePath: join(folder, 'sub', 'new.gegenlese') })),
    ];
    chmodSync(folder, 0o700);
    expect(answers).toMatchObject(Array(3).fill({ code: 'storage', details: { reason: 'read-only' } }));
    expect(readdirSync(folder)).toEqual(
      ['settings.json', 'test.gegenlese'].filter(name => existsSync(join(folder, name))),
    );
  });

  it('an unreadable workspace is told as one without permission', async () => {
    const { folder, path } = await makeWorkspaceFile();
    giveAway(folder, path);
    chmodSync(path, 0o000);
    const answers = await runUnprivileged({ workspacePath: path, folder, calls: [], holds: false });
    expect(answers).toMatchObject([{ code: 'storage', details: { reason: 'no-permission' } }]);
  });

  it('files and folders that may not be read are skipped, and the rest is imported', async () => {
    const folder = makeFolder();
    const texts = join(folder, 'texts');
    mkdirSync(join(texts, 'closed'), { recursive: true });
    writeFileSync(join(texts, 'a.txt'), 'Erster Text.');
    writeFileSync(join(texts, 'b.txt'), 'Zweiter Text.');
    writeFileSync(join(texts, 'closed', 'c.txt'), 'Dritter Text.');
    writeFileSync(join(texts, 'd.txt'), 'Vierter Text.');
    giveAway(
      folder,
      texts,
      join(texts, 'closed'),
      join(texts, 'a.txt'),
      join(texts, 'b.txt'),
      join(texts, 'd.txt'),
    );
    chmodSync(join(texts, 'b.txt'), 0o000);
    chmodSync(join(texts, 'closed'), 0o000);
    const [answer] = await runUnprivileged({
      workspacePath: join(folder, 'w.gegenlese'),
      folder,
      calls: [{ operation: 'documents.import', input: { sources: [texts] } }],
      holds: false,
    });
    chmodSync(join(texts, 'closed'), 0o700);
    expect(answer).toMatchObject({
      value: {
        imported: [{ source: join(texts, 'a.txt') }, { source: join(texts, 'd.txt') }],
        skipped: [
          { source: join(texts, 'closed'), reason: 'no-permission' },
          { source: join(texts, 'b.txt'), reason: 'no-permission' },
        ],
      },
    });
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
      calls: [pasted('Der Hafen wird verkauft.')],
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
    const { path, folder } = await makeWorkspaceFile();
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
