import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@fast-check/vitest';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrateTo } from '../../../src/main/db/migrate';
import { verifyKept } from '../../../src/main/db/verify-kept';
import { createOpener } from '../../support/direct-app';
import { propertyRuns } from '../../support/property-runs';
import { makeFolder } from '../../support/test-app';
import { commands, perform } from './commands';
import { bytes, makeSecretWith, REASON } from './secret-workspace';

const open = createOpener();
const QUIET = { isCancelled: () => false, report: () => {} };
const damageOf = (db: Parameters<typeof verifyKept>[0]) => verifyKept(db, QUIET).damaged;

describe('what is kept fits its hashes and the history', () => {
  test.prop([commands(20)], propertyRuns({ part: 1 / 25, most: 200 }))(
    'after any commands, and at every state that undo leads to',
    async list => {
      const { client, workspace } = open();
      workspace.db.pragma('synchronous = OFF');
      for (const command of list) await perform(client, workspace.db, command);
      expect(damageOf(workspace.db)).toEqual([]);
      while ((await client.call('history.list', { limit: 1 })).undo) {
        await client.call('history.undo', {});
        expect(damageOf(workspace.db)).toEqual([]);
      }
      await client.call('history.redo', {});
      expect(damageOf(workspace.db)).toEqual([]);
      workspace.close();
    },
    600_000,
  );

  it.each(['document', 'annotation'] as const)(
    'after a %s was erased, and after undo went past it',
    async kind => {
      const { client, workspace, secret, annotationId } = await makeSecretWith(open);
      const id = kind === 'document' ? secret.documentId : annotationId;
      await client.call('history.erase', { kind, id, reason: REASON });
      expect(damageOf(workspace.db)).toEqual([]);
      while ((await client.call('history.list', { limit: 1 })).undo) {
        await client.call('history.undo', {});
        expect(damageOf(workspace.db)).toEqual([]);
      }
    },
  );

  it('in a workspace that an earlier version of the program made', () => {
    const folder = makeFolder();
    const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
    migrateTo(old, 50);
    old.exec(readFileSync(new URL('./workspace-50.sql', import.meta.url), 'utf8'));
    old.close();
    const kept = verifyKept(open(folder).workspace.db, QUIET);
    expect(kept.damaged).toEqual([]);
    expect(kept.rowCount).toBeGreaterThan(10);
  });
});

/** The text that the damage is in, as a link needs it. */
const A = { id: 1, title: 'Der Hafen.' };

describe('what was changed outside of the program is found', () => {
  it.each([
    [
      "UPDATE texts SET text = replace(text, 'Hafen', 'Kanal')",
      { table: 'texts', id: 1, problem: 'hash', documents: [A] },
    ],
    ["UPDATE originals SET bytes = x'00'", { table: 'originals', id: 1, problem: 'hash', documents: [A] }],
    [
      "UPDATE annotations SET comment = 'stimmt'",
      { table: 'annotations', id: 1, problem: 'changed', documents: [A] },
    ],
    ['DELETE FROM annotations', { table: 'annotations', id: 1, problem: 'missing', documents: [A] }],
    [
      "INSERT INTO sources (name, kind, notes, speaks_for) VALUES ('Blatt', 'other', '', '')",
      { table: 'sources', id: 1, problem: 'unrecorded', documents: [] },
    ],
  ])('%s', async (sql, damage) => {
    const { client, workspace } = open();
    const { imported } = await client.call('documents.import', { sources: [bytes('a.txt', 'Der Hafen.')] });
    const versionId = imported[0]?.versionId ?? 0;
    await client.call('annotations.add', {
      versionId,
      start: 4,
      end: 9,
      label: 'style',
      comment: 'Stimmt das?',
    });
    workspace.db.exec("UPDATE temp.recording SET mode = 'replaying'");
    workspace.db.exec(sql);
    workspace.db.exec("UPDATE temp.recording SET mode = 'closed'");
    expect(damageOf(workspace.db)).toEqual([damage]);
    const verdict = await client.call('workspace.verify', {});
    expect(verdict).toMatchObject({ isIntact: false, history: { isIntact: true }, damaged: [damage] });
  });

  it('and how far the search has come is told, up to its last stage', async () => {
    const { client } = open();
    await client.call('documents.import', { sources: [bytes('a.txt', 'Der Hafen.')] });
    const stages: string[] = [];
    await client.call('workspace.verify', {}, { onProgress: ({ stage }) => stages.push(stage) });
    expect(stages.at(-1)).toBe('rows');
  });
});
