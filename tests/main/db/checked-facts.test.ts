import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrateTo } from '../../../src/main/db/migrate';
import { createOpener, type DirectApp } from '../../support/direct-app';
import { makeFolder } from '../../support/test-app';
import { findIn, SECRETS } from './secrets';

const open = createOpener();
const REASON = 'Zusage an die Quelle';
const REPORT = 'Der Verein hat 120 Mitglieder. Das Fest am Samstag besuchten 3.000 Menschen.';

/** A report of which one figure was checked, against a text that is full of secrets; the note is one, too. */
async function makeChecked() {
  const app = open();
  const report = await paste(app, 'Bericht', REPORT);
  const secret = await paste(app, `Akte ${SECRETS[1]}`, `Bei ${SECRETS[0]} sind es 120, sagt ${SECRETS[1]}.`);
  const { checked } = await app.client.call('checks.check-fact', {
    ...figure(report.versionId, '120'),
    note: `Laut ${SECRETS[2]}`,
    reference: { versionId: secret.versionId, start: 0, end: 20 },
  });
  return { ...app, report, secret, checked };
}

async function paste({ client }: DirectApp, title: string, text: string) {
  const { imported } = await client.call('documents.paste', { title, text });
  const [found] = imported;
  if (!found) throw new Error('nothing was pasted');
  return found;
}

function figure(versionId: number, words: string) {
  const start = REPORT.indexOf(words);
  return { versionId, kind: 'number', start, end: start + words.length } as const;
}

const checkedIn = async ({ client }: Pick<DirectApp, 'client'>, documentId: number) =>
  (await client.call('checks.facts', { documentId })).entries.flatMap(({ exact, checked }) =>
    checked ? [{ exact, note: checked.note, reference: checked.reference?.exact ?? null }] : [],
  );

describe('what was checked', () => {
  it('is there after a restart and in a backup', async () => {
    const { client, folder, workspace, report } = await makeChecked();
    const target = join(makeFolder(), 'test.gegenlese');
    await client.call('workspace.backup', { target });
    workspace.close();
    const expected = [
      { exact: '120', note: `Laut ${SECRETS[2]}`, reference: expect.stringContaining(SECRETS[0] ?? '') },
    ];
    for (const place of [folder, join(target, '..')]) {
      const again = open(place);
      expect(await checkedIn(again, report.documentId)).toEqual(expected);
      expect(await again.client.call('workspace.verify', {})).toMatchObject({ isIntact: true });
    }
  });

  it('is a record: verifying finds it changed, missing and added behind the back of the history', async () => {
    const { client, workspace } = await makeChecked();
    const { path } = workspace;
    const meddle = (sql: string) => {
      const db = new SqliteDatabase(path);
      db.exec(sql);
      db.close();
    };
    const damaged = async () => (await client.call('workspace.verify', {})).damaged;
    meddle("UPDATE checked_facts SET note = 'anders'");
    expect(await damaged()).toMatchObject([
      { table: 'checked_facts', id: 1, problem: 'changed', documents: [{ title: 'Bericht' }, {}] },
    ]);
    meddle('DELETE FROM checked_facts');
    expect(await damaged()).toMatchObject([{ table: 'checked_facts', problem: 'missing' }]);
    expect(() => workspace.db.exec('DELETE FROM checked_facts')).not.toThrow();
    expect(() =>
      workspace.db.exec(
        "INSERT INTO checked_facts VALUES (9, 1, 1, 'number', 0, 1, '', NULL, NULL, NULL, 'x', 1)",
      ),
    ).toThrow('outside of the history');
  });
});

describe('erasing for good', () => {
  it('a text takes what was checked in it, notes included, in every byte of the file', async () => {
    const { client, workspace, folder, report, secret } = await makeChecked();
    const { checked } = await client.call('checks.check-fact', figure(report.versionId, 'Mitglieder'));
    await client.call('checks.uncheck-fact', { checkedFactId: checked.id });
    await client.call('history.erase', { kind: 'document', id: secret.documentId, reason: REASON });
    expect(findIn(folder)).not.toEqual([]);
    const target = { kind: 'document', id: report.documentId } as const;
    const { deleted } = await client.call('history.preview-erasure', target);
    expect(deleted).toContainEqual({ table: 'checked_facts', count: 1 });
    await client.call('history.erase', { ...target, reason: REASON });
    expect(findIn(folder, [...SECRETS, 'Mitglieder'])).toEqual([]);
    expect(workspace.db.prepare('SELECT COUNT(*) FROM checked_facts').pluck().get()).toBe(0);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
    expect(await client.call('workspace.verify', {})).toMatchObject({ isIntact: true });
  });

  it('the text that something was checked against leaves the check without it', async () => {
    const { client, folder, report, secret } = await makeChecked();
    await client.call('history.erase', { kind: 'document', id: secret.documentId, reason: REASON });
    expect(findIn(folder, [SECRETS[0] ?? '', SECRETS[1] ?? ''])).toEqual([]);
    expect(await checkedIn({ client }, report.documentId)).toEqual([
      { exact: '120', note: `Laut ${SECRETS[2]}`, reference: null },
    ]);
    await client.call('history.undo', {});
    await client.call('history.redo', {});
    expect(await checkedIn({ client }, report.documentId)).toHaveLength(1);
    expect(await client.call('workspace.verify', {})).toMatchObject({ isIntact: true });
  });

  it('a check alone takes its note, also from what undo could bring back', async () => {
    const { client, folder, checked, report } = await makeChecked();
    await client.call('checks.uncheck-fact', { checkedFactId: checked.id });
    const { entries } = await client.call('history.list', { limit: 2 });
    const { things } = await client.call('history.things', { entryId: entries[1]?.id ?? 0 });
    expect(things).toEqual([{ kind: 'checked-fact', id: checked.id, name: `Laut ${SECRETS[2]}` }]);
    await client.call('history.erase', { kind: 'checked-fact', id: checked.id, reason: REASON });
    expect(findIn(folder, [SECRETS[2] ?? ''])).toEqual([]);
    expect(await checkedIn({ client }, report.documentId)).toEqual([]);
    expect(await client.call('workspace.verify', {})).toMatchObject({ isIntact: true });
  });
});

it('a text goes back alone although what it was checked against is no longer there', async () => {
  const app = open();
  const { client } = app;
  const report = await paste(app, 'Bericht', REPORT);
  const release = await paste(app, 'Meldung', 'Es sind 120 Mitglieder.');
  await client.call('checks.check-fact', {
    ...figure(report.versionId, '120'),
    reference: { versionId: release.versionId, start: 8, end: 11 },
  });
  const { headId } = await client.call('history.list', { limit: 1 });
  await client.call('history.undo', {});
  await client.call('history.undo', {});
  await client.call('history.restore', { documentId: report.documentId, entryId: headId ?? 0 });
  expect(await checkedIn({ client }, report.documentId)).toEqual([
    { exact: '120', note: '', reference: null },
  ]);
  expect(await client.call('workspace.verify', {})).toMatchObject({ isIntact: true });
});

it('a workspace of version 80 keeps its decisions and has its facts checked', async () => {
  const folder = makeFolder();
  const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
  migrateTo(old, 80);
  old.exec(`
    INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5);
    INSERT INTO texts VALUES (1, 'aa', 78, '${REPORT}');
    BEGIN;
    INSERT INTO documents VALUES
      (1, NULL, NULL, 'Bericht', NULL, NULL, 'de', NULL, NULL, NULL, NULL, 'open', 1, '{}', NULL, 0, 5);
    INSERT INTO versions VALUES (1, 1, 1, 1, NULL, 'import', NULL, 'ute', 5);
    COMMIT;
    INSERT INTO finding_decisions VALUES
      (1, 1, 1, 'undated', 1, 0, 3, 'dismissed', 'stimmt so', 'ute', 5, NULL, NULL);
  `);
  old.close();
  const { client, workspace } = open(folder);
  expect(workspace.db.prepare('SELECT reason FROM finding_decisions').pluck().all()).toEqual(['stimmt so']);
  await client.call('checks.check-fact', figure(1, '3.000'));
  expect(await checkedIn({ client }, 1)).toEqual([{ exact: '3.000', note: '', reference: null }]);
  expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
});
