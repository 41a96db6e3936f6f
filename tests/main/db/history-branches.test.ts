import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openEntry, recordChange } from '../../../src/main/db/history';
import { verifyHistory } from '../../../src/main/db/history-verify';
import { migrateTo } from '../../../src/main/db/migrate';
import { insertSource } from '../../../src/main/db/sources';
import { createOpener } from '../../support/direct-app';
import { propertyRuns } from '../../support/property-runs';
import { makeFolder } from '../../support/test-app';
import { commands, perform, WORDS } from './commands';
import { dump } from './dump';

const open = createOpener();
const NOTHING = { domain: null, kind: 'other', notes: '', speaksFor: '' } as const;

type App = ReturnType<typeof open>;

const add = ({ workspace }: App, name: string, actor = 'ute', atMs = 1) =>
  recordChange(workspace.db, { actor, atMs, operation: 'sources.save' }, { name }, () =>
    insertSource(workspace.db, { name, ...NOTHING }),
  );

const sourceNames = ({ workspace }: App) =>
  workspace.db.prepare('SELECT name FROM sources ORDER BY id').pluck().all();

const list = async ({ client }: App) => (await client.call('history.list', {})).entries;

/** first ─ second ─ third, and first ─ instead. */
async function makeFork() {
  const app = open();
  for (const name of ['first', 'second', 'third']) add(app, name);
  await app.client.call('history.undo', {});
  await app.client.call('history.undo', {});
  add(app, 'instead');
  return app;
}

describe('going to an entry', () => {
  it('reaches the branch that was left, and comes back', async () => {
    const app = await makeFork();
    expect(await app.client.call('history.go-to', { entryId: 3 })).toMatchObject({
      entry: { id: 3, isApplied: true },
      undoneCount: 1,
      redoneCount: 2,
    });
    expect(sourceNames(app)).toEqual(['first', 'second', 'third']);
    await app.client.call('history.go-to', { entryId: 4 });
    expect(sourceNames(app)).toEqual(['first', 'instead']);
    await app.client.call('history.go-to', { entryId: 1 });
    expect(sourceNames(app)).toEqual(['first']);
    expect((await app.client.call('history.list', {})).redo?.details['name']).toBe('instead');
    expect(verifyHistory(app.workspace.db)).toMatchObject({ isIntact: true, stepCount: 13 });
  });

  it('says of each entry whether it is in effect and on which branch', async () => {
    const app = await makeFork();
    add(app, 'more');
    expect(
      (await list(app)).map(({ details, isApplied, branchId, parentId }) => [
        details['name'],
        isApplied,
        branchId,
        parentId,
      ]),
    ).toEqual([
      ['more', true, 4, 4],
      ['instead', true, 4, 1],
      ['third', false, 1, 2],
      ['second', false, 1, 1],
      ['first', true, 1, null],
    ]);
    expect((await app.client.call('history.list', {})).headId).toBe(5);
  });

  it('refuses what is the present state, what does not exist, and to go over what still grows', async () => {
    const app = await makeFork();
    const goTo = (entryId: number) => app.client.call('history.go-to', { entryId });
    await expect(goTo(4)).rejects.toMatchObject({ details: { reason: 'is-present-state' } });
    await expect(goTo(9)).rejects.toMatchObject({ code: 'not_found' });
    const author = { actor: 'ute', atMs: 1, operation: 'documents.import' };
    const entry = openEntry(app.workspace.db, author, { grows: true });
    entry.step({}, () => insertSource(app.workspace.db, { name: 'growing', ...NOTHING }));
    await expect(goTo(3)).rejects.toMatchObject({ details: { reason: 'still-running' } });
    expect(sourceNames(app)).toEqual(['first', 'instead', 'growing']);
    entry.close();
    await goTo(3);
    expect(sourceNames(app)).toEqual(['first', 'second', 'third']);
  });

  test.prop(
    [commands(12), fc.array(fc.nat(60), { maxLength: 12 })],
    propertyRuns({ part: 1 / 10, most: 300 }),
  )(
    'gives exactly the state after it, whatever was undone and done before',
    async (todo, moves) => {
      const app = open();
      const { client, workspace } = app;
      workspace.db.pragma('synchronous = OFF');
      const states = new Map<number, string>();
      const headId = () =>
        workspace.db.prepare('SELECT entry_id FROM history_head').pluck().get() as number | null;
      const note = () => {
        const id = headId();
        if (id !== null && !states.has(id)) states.set(id, dump(workspace.db, WORDS));
      };
      const goTo = async (index: number) => {
        const ids = [...states.keys()];
        const entryId = ids[index % Math.max(1, ids.length)];
        if (entryId === undefined || entryId === headId()) return;
        await client.call('history.go-to', { entryId });
        expect(dump(workspace.db, WORDS)).toBe(states.get(entryId));
      };
      for (const [at, command] of todo.entries()) {
        const move = moves[at];
        if (move !== undefined && move % 3 === 0) await goTo(move);
        await perform(client, workspace.db, command);
        note();
      }
      for (const move of moves) await goTo(move);
      expect(verifyHistory(workspace.db)).toMatchObject({ isIntact: true });
      workspace.close();
    },
    600_000,
  );
});

describe('the list', () => {
  it('can be narrowed to a person, an area, a time and a document', async () => {
    const app = open();
    add(app, 'first', 'ute', 10);
    add(app, 'second', 'jo', 20);
    await app.client.call('settings.update', { actor: 'ute' });
    const paste = async (title: string) =>
      (await app.client.call('documents.paste', { text: `Vom ${title}.`, title })).imported[0];
    const harbour = await paste('Hafen');
    const customs = await paste('Zoll');
    const passage = { versionId: harbour?.versionId ?? 0, start: 0, end: 3 };
    const evidence = { versionId: customs?.versionId ?? 0, start: 0, end: 3, relation: 'supports' } as const;
    await app.client.call('annotations.add', { ...passage, label: 'style', evidence: [evidence] });
    const idsOf = async (filter: object) => {
      const { entries, total } = await app.client.call('history.list', filter);
      expect(total).toBe(entries.length);
      return entries.map(({ id }) => id);
    };
    expect(await idsOf({ actor: 'jo' })).toEqual([2]);
    expect(await idsOf({ area: 'annotations' })).toEqual([5]);
    expect(await idsOf({ fromMs: 10, toMs: 20 })).toEqual([2, 1]);
    expect(await idsOf({ documentId: harbour?.documentId })).toEqual([5, 3]);
    expect(await idsOf({ documentId: customs?.documentId, actor: 'ute', area: 'documents' })).toEqual([4]);
    const [annotated] = await list(app);
    expect([annotated?.documentCount, annotated?.documents]).toEqual([
      2,
      [
        { id: harbour?.documentId, title: 'Hafen' },
        { id: customs?.documentId, title: 'Zoll' },
      ],
    ]);
    expect(await app.client.call('history.facets', {})).toEqual({
      actors: ['jo', 'ute'],
      areas: ['annotations', 'documents', 'sources'],
    });
  });

  it('names the document of an entry whose rows are gone again', async () => {
    const { client } = open();
    const { imported } = await client.call('documents.paste', { text: 'Vom Hafen.', title: 'Hafen' });
    await client.call('history.undo', {});
    const documentId = imported[0]?.documentId ?? 0;
    const { entries } = await client.call('history.list', { documentId });
    expect(entries.map(({ documents }) => documents)).toEqual([[{ id: documentId, title: null }]]);
  });
});

describe('the migration to version 50', () => {
  it('fills branches, documents and the end of the chain for a history made before', async () => {
    const folder = makeFolder();
    const app = open(folder);
    const { imported } = await app.client.call('documents.paste', { text: 'Vom Hafen.', title: 'Hafen' });
    const versionId = imported[0]?.versionId ?? 0;
    const annotate = (comment: string) =>
      app.client.call('annotations.add', { versionId, start: 0, end: 3, label: 'style', comment });
    await annotate('erste');
    await app.client.call('history.undo', {});
    await annotate('zweite');
    await app.client.call('comparisons.link', {
      referenceVersionId: versionId,
      reference: { start: 0, end: 3 },
      reviewVersionId: versionId,
      review: { start: 4, end: 9 },
      relation: 'none',
    });
    app.workspace.close();
    const entryTables = ['history_entries', 'history_head', 'history_documents', 'history_steps'];
    const rows = (path: string) => {
      const db = new SqliteDatabase(path, { readonly: true });
      const found = entryTables.map(table => db.prepare(`SELECT * FROM ${table}`).all());
      db.close();
      return found;
    };

    // The same rows in the tables of version 20.
    const old = join(folder, 'old.gegenlese');
    const db = new SqliteDatabase(old);
    migrateTo(db, 20);
    db.pragma('foreign_keys = OFF');
    db.exec(`ATTACH '${app.workspace.path}' AS new`);
    db.exec('DELETE FROM history_head');
    db.exec('DELETE FROM labels');
    const tables = db
      .prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT' AND name NOT LIKE 'search%'",
      )
      .pluck()
      .all() as string[];
    for (const table of tables) {
      const columns = (db.pragma(`main.table_info(${table})`) as { name: string }[])
        .map(({ name }) => name)
        .join();
      db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM new.${table}`);
    }
    db.exec('DETACH new');
    migrateTo(db);
    db.close();
    expect(rows(old)).toEqual(rows(app.workspace.path));
  });
});
