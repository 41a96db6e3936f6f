import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrateTo } from '../../../src/main/db/migrate';
import { createOpener } from '../../support/direct-app';
import { makeFolder } from '../../support/test-app';
import { findIn } from './secrets';

const open = createOpener();

it('a workspace made at version 70 gets room for names and keeps its rows', async () => {
  const folder = makeFolder();
  const old = new SqliteDatabase(join(folder, 'test.gegenlese'));
  migrateTo(old, 70);
  old.exec(`
    INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, 'w-1', 5);
    INSERT INTO texts VALUES (1, 'aa', 27, 'Landrat Jana Voss sagt ab.');
    BEGIN;
    INSERT INTO documents VALUES
      (1, NULL, NULL, 'Absage', NULL, NULL, 'de', NULL, NULL, NULL, NULL, 'open', 1, '{}', NULL, 0, 5);
    INSERT INTO versions VALUES (1, 1, 1, 1, NULL, 'import', NULL, 'ute', 5);
    COMMIT;
    INSERT INTO rule_settings VALUES (1, 'undated', 0);
  `);
  old.close();
  const { client, workspace } = open(folder);
  expect((await client.call('names.clusters', {})).unreadCount).toBe(1);
  await client.call('checks.run', {});
  expect(workspace.db.prepare('SELECT kind, written FROM name_forms').raw().all()).toEqual([
    ['person', 'Jana Voss'],
  ]);
  expect(workspace.db.prepare('SELECT * FROM name_places').raw().all()).toEqual([[1, 8, 17, 1]]);
  expect(workspace.db.prepare('SELECT rule FROM rule_settings').pluck().all()).toEqual(['undated']);
  expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
});

const HIDDEN = 'Roswitha Quellenheinrich';

/** A text that names somebody who must not be known, read and decided about in every way, and one that does not. */
async function openHidden() {
  const app = open();
  const { client } = app;
  await client.call('documents.paste', {
    text: 'Landrätin Jana Voss sagt zu. Jana Vos bleibt.',
    title: 'Zusage',
  });
  const { imported } = await client.call('documents.paste', {
    text: `Landrätin Jana Voss traf die Sprecherin ${HIDDEN}. ${HIDDEN} schwieg.`,
    title: 'Treffen',
  });
  const documentId = imported[0]?.documentId ?? 0;
  await client.call('checks.run', {});
  const person = { kind: 'person', verdict: 'different' } as const;
  await client.call('names.decide', { ...person, forms: ['Jana Voss', 'Jana Vos'], note: 'bleibt' });
  await client.call('names.decide', { ...person, forms: ['Jana Voss', HIDDEN] });
  await client.call('names.decide', { ...person, forms: [HIDDEN, 'Roswitha Heinrich'] });
  await client.call('history.undo', {});
  const scope = { kind: 'document', documentId } as const;
  await client.call('names.decide', { ...person, forms: ['Jana Voss', 'Jana Vos'], scope, note: 'geht' });
  return { ...app, documentId };
}

it('an erased text takes its names and the decisions about them along, from every byte of the file', async () => {
  const { client, workspace, folder, documentId } = await openHidden();
  expect(findIn(folder, ['Quellenheinrich'])).not.toEqual([]);
  await client.call('history.erase', { kind: 'document', id: documentId, reason: 'Zusage an die Quelle' });
  expect((await client.call('names.decisions', {})).decisions.map(({ note }) => note)).toEqual(['bleibt']);
  expect(workspace.db.prepare('SELECT written FROM name_forms ORDER BY written').pluck().all()).toEqual([
    'Jana Vos',
    'Jana Voss',
  ]);
  expect(findIn(folder, ['Quellenheinrich'])).toEqual([]);
  expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  workspace.close();
  expect(findIn(folder, ['Quellenheinrich'])).toEqual([]);
});

it('an erased text takes the decisions along about a name that it breaks over lines', async () => {
  const { client, folder } = open();
  await client.call('documents.paste', { text: 'Landrätin Jana Voss sagt zu.' });
  const { imported } = await client.call('documents.paste', {
    text: 'Es schwieg Roswitha\nQuellenheinrich.',
  });
  await client.call('names.decide', { kind: 'person', verdict: 'same', forms: [HIDDEN, 'R. Heinrich'] });
  const id = imported[0]?.documentId ?? 0;
  await client.call('history.erase', { kind: 'document', id, reason: 'Zusage an die Quelle' });
  expect((await client.call('names.decisions', {})).decisions).toEqual([]);
  expect(findIn(folder, ['Quellenheinrich'])).toEqual([]);
});

it('an erased text takes its form of a name out of what the checks say of other texts', async () => {
  const { client, folder } = open();
  const { imported } = await client.call('documents.paste', { text: `Sprecherin ${HIDDEN} schwieg.` });
  await client.call('documents.paste', { text: 'Sprecherin Roswitha Quellenheinz kam spät.' });
  const forms = ['Roswitha Quellenheinz', HIDDEN];
  await client.call('names.decide', { kind: 'person', verdict: 'same', forms, official: HIDDEN });
  await client.call('checks.run', {});
  const told = async () =>
    (await client.call('checks.list', {})).findings.map(({ params }) => params['otherText']);
  expect(await told()).toEqual([HIDDEN]);
  const id = imported[0]?.documentId ?? 0;
  await client.call('history.erase', { kind: 'document', id, reason: 'Zusage an die Quelle' });
  expect(await told()).toEqual([]);
  expect(findIn(folder, ['Quellenheinrich'])).toEqual([]);
});

it('an erased source takes the decisions along that held for its texts', async () => {
  const { client } = await openHidden();
  const { source } = await client.call('sources.save', { name: 'Lahnblick', kind: 'site' });
  const scope = { kind: 'source', sourceId: source.id } as const;
  await client.call('names.decide', {
    kind: 'person',
    verdict: 'same',
    forms: ['A. Voss', 'B. Voss'],
    scope,
  });
  await client.call('history.erase', { kind: 'source', id: source.id, reason: 'Zusage an die Quelle' });
  expect((await client.call('names.decisions', {})).decisions.map(({ scope: { kind } }) => kind)).toEqual([
    'document',
    'workspace',
    'workspace',
  ]);
});
