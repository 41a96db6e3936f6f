import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrateTo } from '../../../src/main/db/migrate';
import { createOpener } from '../../support/direct-app';
import { makeFolder } from '../../support/test-app';
import { dump } from './dump';

const open = createOpener();

it('a workspace of version 50 keeps its labels and annotations, which get lines, guidelines and threads', async () => {
  const folder = makeFolder();
  const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
  migrateTo(old, 50);
  old.exec(`
    INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5);
    INSERT INTO texts VALUES (1, 'aa', 3, 'abc');
    BEGIN;
    INSERT INTO documents VALUES
      (1, NULL, NULL, 'Abc', NULL, NULL, 'de', NULL, NULL, NULL, NULL, 'open', 1, '{}', NULL, 0, 5);
    INSERT INTO versions VALUES (1, 1, 1, 1, NULL, 'import', NULL, 'ute', 5);
    COMMIT;
    INSERT INTO annotations VALUES
      (1, 1, 1, 0, 2, 'ab', '', 'c', 'own', 'low', 'hm', NULL, 'open', 'human', 'ute', 5, 5);
    INSERT INTO labels (slug, name_de, name_en, shortcut, sign, hue, description, is_own)
    VALUES ('own', 'Eigen', 'Own', 'e', 'E', 7, 'Meins', 1);
  `);
  old.close();
  const { client, workspace } = open(folder);
  const { labels } = await client.call('labels.list', {});
  expect(labels.find(({ id }) => id === 'own')).toEqual({
    id: 'own',
    nameDe: 'Eigen',
    nameEn: 'Own',
    shortcut: 'e',
    sign: 'E',
    hue: 7,
    pattern: 'solid',
    description: 'Meins',
    guideline: '',
    isOwn: true,
  });
  expect(labels.map(({ id, pattern }) => `${id} ${pattern}`)).toContain('wrong-number wavy');
  await client.call('annotations.reply', { annotationId: 1, text: 'Noch da.' });
  const { annotations } = await client.call('documents.get', { documentId: 1 });
  expect(annotations).toMatchObject([{ exact: 'ab', comment: 'hm', replies: [{ text: 'Noch da.' }] }]);
  expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
});

it('the history of a workspace of version 50 still verifies, and can be taken back and done again', async () => {
  const folder = makeFolder();
  const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
  migrateTo(old, 50);
  old.exec(readFileSync(new URL('./workspace-50.sql', import.meta.url), 'utf8'));
  old.close();
  const { client, workspace } = open(folder);
  expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true, stepCount: 18 });
  const { annotations, text } = await client.call('documents.get', { documentId: 1 });
  expect(text).toContain('vier Millionen');
  expect(annotations).toMatchObject([
    { comment: 'steht das fest?', status: 'resolved', evidence: [{ documentId: 2 }] },
  ]);

  const kept = dump(workspace.db);
  let undoneCount = 0;
  while ((await client.call('history.list', {})).undo) {
    await client.call('history.undo', {});
    undoneCount++;
  }
  expect(undoneCount).toBe(12);
  expect((await client.call('documents.list', {})).total).toBe(0);
  for (let count = 0; count < undoneCount; count++) await client.call('history.redo', {});
  expect(dump(workspace.db)).toBe(kept);
  expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
});
