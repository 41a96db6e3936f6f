import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrateTo } from '../../../src/main/db/migrate';
import { RULES } from '../../../src/shared/domain/checks/rules';
import { createOpener } from '../../support/direct-app';
import { makeFolder, TEST_NOW_MS } from '../../support/test-app';
import { findIn, SECRETS } from './secrets';

const open = createOpener();
const REASON = 'Zusage an die Quelle';

/** Two texts on one event: what they say of it differs, and the words around the difference are secret. */
const SECRET = `Die ${SECRETS[0]} GmbH hat am Montag, 16. Oktober 2026, in Oberlahn ein Lager der ${SECRETS[1]} eröffnet. Der Neubau der ${SECRETS[0]} GmbH kostete 12 Millionen Euro. „Wir bleiben hier, weil ${SECRETS[2]} und Handwerk zählen“, sagte Geschäftsführer Stephan ${SECRETS[3]} bei der Eröffnung.`;
const OTHER = `In Oberlahn hat die ${SECRETS[0]} GmbH am 16. Oktober 2026 ein Lager der ${SECRETS[1]} eröffnet. Der Neubau der ${SECRETS[0]} GmbH kostete 14 Millionen Euro. „Wir bleiben hier, weil ${SECRETS[2]} und Heimat zählen“, sagte Geschäftsführer Stefan ${SECRETS[3]} bei der Eröffnung.`;

async function openSecrets() {
  const app = open();
  const { client } = app;
  const paste = async (text: string, title: string, publishedOn: string) => {
    const { imported } = await client.call('documents.paste', { text, title });
    const documentId = imported[0]?.documentId ?? 0;
    await client.call('documents.update', { documentId, changes: { publishedOn } });
    return documentId;
  };
  const secretId = await paste(SECRET, 'Akte', '2026-10-16');
  const otherId = await paste(OTHER, 'Bericht', '2026-10-18');
  await client.call('checks.run', {});
  return { ...app, secretId, otherId };
}

describe('erasing a text for good', () => {
  it('takes its findings, their decisions and reasons, in every byte of the file', async () => {
    const { client, workspace, folder, secretId, otherId } = await openSecrets();
    const { findings } = await client.call('checks.list', { documentId: secretId });
    expect(findings.length).toBeGreaterThan(0);
    await client.call('checks.decide', {
      findingIds: findings.map(({ id }) => id),
      outcome: 'dismiss',
      reason: `Die ${SECRETS[2]} sagt es so`,
    });
    await client.call('checks.set-reference', {
      documentId: otherId,
      referenceId: secretId,
      isReference: true,
    });
    await client.call('history.erase', { kind: 'document', id: otherId, reason: REASON });
    expect(findIn(folder)).not.toEqual([]);
    const { deleted } = await client.call('history.preview-erasure', { kind: 'document', id: secretId });
    expect(deleted).toContainEqual({ table: 'finding_decisions', count: findings.length });
    await client.call('history.erase', { kind: 'document', id: secretId, reason: REASON });
    expect(findIn(folder)).toEqual([]);
    for (const table of ['finding_decisions', 'document_references', 'check_findings', 'check_runs'])
      expect(workspace.db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get()).toBe(0);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('takes its words out of what other texts have against it, and has these checked again', async () => {
    const { client, workspace, folder, secretId, otherId } = await openSecrets();
    const { findings } = await client.call('checks.list', { documentId: otherId });
    expect(findings.map(({ other }) => other?.exact)).toContain('12 Millionen Euro');
    const words = 'ndwerk zählen';
    expect(findIn(folder, [words])).not.toEqual([]);
    await client.call('history.erase', { kind: 'document', id: secretId, reason: REASON });
    expect(findIn(folder, [words, '12 Millionen'])).toEqual([]);
    expect(await client.call('checks.status', {})).toMatchObject({
      documentCount: 1,
      uncheckedCount: 1,
      openCount: 0,
    });
    await client.call('checks.run', {});
    expect(workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(
      (await client.call('checks.list', { documentId: otherId })).findings.flatMap(f => f.other ?? []),
    ).toEqual([]);
  });
});

it('an erased source takes its name out of what the checks say of copies', async () => {
  const { client, folder } = open();
  const words = Array.from({ length: 60 }, (_, at) => `Wort${at} nennt Ort${at}.`).join(' ');
  const paste = async (text: string, source: string, publishedOn: string) => {
    const { imported } = await client.call('documents.paste', { text });
    const changes = { source, publishedOn };
    await client.call('documents.update', { documentId: imported[0]?.documentId ?? 0, changes });
  };
  await paste(words, 'Pfauenauge Dienst', '2026-10-16');
  await paste(`Heute. ${words}`, 'Lahnblick', '2026-10-18');
  await client.call('checks.run', {});
  const { findings } = await client.call('checks.list', { rule: 'unattributed_copy' });
  expect(findings.map(({ params }) => params['source'])).toEqual(['Pfauenauge Dienst']);
  await client.call('history.erase', { kind: 'source', id: 1, reason: REASON });
  expect(findIn(folder, ['Pfauenauge'])).toEqual([]);
});

it('an erased claim takes along why it was made of a finding', async () => {
  const { client, folder, secretId } = await openSecrets();
  const { findings } = await client.call('checks.list', { documentId: secretId });
  const { claimIds } = await client.call('checks.decide', {
    findingIds: findings.slice(0, 1).map(({ id }) => id),
    outcome: 'claim',
    reason: 'Weil Pfauenauge es sagt',
  });
  await client.call('history.erase', { kind: 'claim', id: claimIds[0] ?? 0, reason: REASON });
  expect(findIn(folder, ['Pfauenauge'])).toEqual([]);
  expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
});

describe('a workspace of version 60', () => {
  it('has its texts checked and their findings decided, and keeps its annotations', async () => {
    const folder = makeFolder();
    const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
    migrateTo(old, 60);
    old.exec(`
      INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5);
      INSERT INTO texts VALUES (1, 'aa', 42, 'Der Markt ist am Montag, 16. Oktober 2026.');
      BEGIN;
      INSERT INTO documents VALUES
        (1, NULL, NULL, 'Markt', NULL, NULL, 'de', NULL, NULL, NULL, NULL, 'open', 1, '{}', NULL, 0, 5);
      INSERT INTO versions VALUES (1, 1, 1, 1, NULL, 'import', NULL, 'ute', 5);
      COMMIT;
      INSERT INTO annotations VALUES
        (1, 1, 1, 0, 3, 'Der', '', ' Markt', 'style', 'low', 'hm', NULL, 'open', 'human', 'ute', 5, 5);
    `);
    old.close();
    const { client, workspace } = open(folder);
    expect(await client.call('checks.status', {})).toMatchObject({ documentCount: 1, uncheckedCount: 1 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 1, openCount: 1 });
    await client.call('checks.decide', { findingIds: [1], outcome: 'dismiss', reason: 'stimmt so' });
    const rows = (table: string) => workspace.db.prepare(`SELECT * FROM ${table}`).raw().all();
    expect(rows('finding_decisions')).toEqual([
      [
        1,
        1,
        1,
        'weekday_mismatch',
        RULES.weekday_mismatch.version,
        17,
        41,
        'dismissed',
        'stimmt so',
        expect.any(String),
        TEST_NOW_MS,
        null,
        null,
      ],
    ]);
    expect(rows('annotations')).toHaveLength(1);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
  });
});
