import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrateTo, SCHEMA_VERSION } from '../../../src/main/db/migrate';
import { openWorkspace } from '../../../src/main/db/workspace';
import { createOpener } from '../../support/direct-app';
import { makeFolder, TEST_NOW_MS } from '../../support/test-app';

const open = createOpener();

describe('migrations', () => {
  it('leave a workspace alone that is newer than the program', () => {
    const newer = new SqliteDatabase(':memory:');
    newer.pragma(`user_version = ${SCHEMA_VERSION + 10}`);
    expect(() => migrateTo(newer)).toThrow('newer version');
    expect(newer.prepare('SELECT COUNT(*) FROM sqlite_schema').pluck().get()).toBe(0);
    newer.close();
  });

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
    const workspace = openWorkspace(path, { create: false, atMs: 1 });
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
