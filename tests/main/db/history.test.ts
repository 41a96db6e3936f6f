import { fc, test } from '@fast-check/vitest';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openEntry, recordChange } from '../../../src/main/db/history';
import { verifyHistory } from '../../../src/main/db/history-verify';
import { RECORDED_TABLES } from '../../../src/main/db/recording';
import { insertSource, updateSource } from '../../../src/main/db/sources';
import { createOpener } from '../../support/direct-app';
import { propertyRuns } from '../../support/property-runs';
import { openTestApp } from '../../support/test-app';
import { commands, perform, WORDS } from './commands';
import { dump } from './dump';

const open = createOpener();
const AUTHOR = { actor: 'ute', atMs: 1, operation: 'sources.save' };
const NOTHING = { domain: null, kind: 'other', notes: '', speaksFor: '' } as const;

/** Without waiting for the disk. */
function openQuickly(folder?: string) {
  const app = open(folder);
  app.workspace.db.pragma('synchronous = OFF');
  return app;
}

const entryCount = (db: Database): number =>
  Number(db.prepare('SELECT COUNT(*) FROM history_entries').pluck().get());

const addSource = (db: Database, name: string): number =>
  recordChange(db, AUTHOR, { name }, () => insertSource(db, { name, ...NOTHING }));

const sourceNames = (db: Database): string[] =>
  db.prepare('SELECT name FROM sources ORDER BY id').pluck().all() as string[];

/** Tables that may be written without an entry of the history, and why. `search_index` is built from the texts. */
const UNWATCHED = {
  check_findings: 'is worked out from the texts again; triggers keep it true',
  check_mirrors: 'is worked out from the texts again; triggers keep it true',
  check_references: 'is worked out from the texts again; triggers keep it true',
  check_runs: 'is worked out from the texts again; triggers keep it true',
  history_contents: 'is the history',
  history_documents: 'is the history',
  history_entries: 'is the history',
  history_erasures: 'is the history',
  history_head: 'is the history',
  history_steps: 'is the history',
  name_forms: 'is read from the texts again; triggers keep it true',
  name_places: 'is read from the texts again; triggers keep it true',
  name_readings: 'is read from the texts again; triggers keep it true',
  originals: 'bytes are only added; no document shows them unless an entry says so',
  texts: 'texts are only added; no version shows them unless an entry says so',
  workspace: 'who the file is, and whether it has to be written anew',
};

describe('undo and redo', () => {
  test.prop([commands(20), fc.boolean()], propertyRuns({ part: 1 / 5, most: 300 }))(
    'give back exactly the earlier and the later states, also after the workspace was closed',
    async (list, reopens) => {
      let app = openQuickly();
      const states = [dump(app.workspace.db, WORDS)];
      for (const command of list) {
        const before = entryCount(app.workspace.db);
        await perform(app.client, app.workspace.db, command);
        const state = dump(app.workspace.db, WORDS);
        if (entryCount(app.workspace.db) > before) states.push(state);
        else expect(state).toBe(states.at(-1));
      }
      const reopen = () => {
        if (!reopens) return;
        app.workspace.close();
        app = openQuickly(app.folder);
      };
      reopen();
      for (const state of states.slice(0, -1).reverse()) {
        await app.client.call('history.undo', {});
        expect(dump(app.workspace.db, WORDS)).toBe(state);
      }
      await expect(app.client.call('history.undo', {})).rejects.toMatchObject({ code: 'conflict' });
      reopen();
      for (const state of states.slice(1)) {
        await app.client.call('history.redo', {});
        expect(dump(app.workspace.db, WORDS)).toBe(state);
      }
      await expect(app.client.call('history.redo', {})).rejects.toMatchObject({ code: 'conflict' });
      expect(verifyHistory(app.workspace.db).isIntact).toBe(true);
      app.workspace.close();
    },
    600_000,
  );

  it('keep the branch that a new action leaves, and redo what was undone last', async () => {
    const { client, workspace } = open();
    for (const name of ['first', 'second']) addSource(workspace.db, name);
    await client.call('history.undo', {});
    addSource(workspace.db, 'instead');
    const { entries, undo, redo } = await client.call('history.list', {});
    expect(entries.map(({ details, isApplied, parentId }) => [details['name'], isApplied, parentId])).toEqual(
      [
        ['instead', true, 1],
        ['second', false, 1],
        ['first', true, null],
      ],
    );
    expect([undo?.details['name'], redo]).toEqual(['instead', null]);

    await client.call('history.undo', {});
    expect((await client.call('history.list', {})).redo?.details['name']).toBe('instead');
    await client.call('history.redo', {});
    expect(sourceNames(workspace.db)).toEqual(['first', 'instead']);
  });

  it('refuse to take back an entry that is still growing', async () => {
    const { client, workspace } = open();
    const entry = openEntry(workspace.db, AUTHOR, { grows: true });
    entry.step({}, () => insertSource(workspace.db, { name: 'first', ...NOTHING }));
    await expect(client.call('history.undo', {})).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'still-running' },
    });
    entry.step({}, () => insertSource(workspace.db, { name: 'second', ...NOTHING }));
    entry.close();
    await client.call('history.undo', {});
    expect(sourceNames(workspace.db)).toEqual([]);
  });

  it('keep apart what was done after a step of a growing entry failed', async () => {
    const { client, workspace } = open();
    const { db } = workspace;
    const entry = openEntry(db, AUTHOR, { grows: true });
    const failing = () =>
      entry.step({}, () => {
        insertSource(db, { name: 'lost', ...NOTHING });
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    addSource(db, 'by hand');
    entry.step({}, () => insertSource(db, { name: 'imported', ...NOTHING }));
    entry.close();
    await client.call('history.undo', {});
    expect(sourceNames(db)).toEqual(['by hand']);
  });

  it('keep apart what was done while an entry grew', async () => {
    const { client, workspace } = open();
    const { db } = workspace;
    const entry = openEntry(db, AUTHOR, { grows: true });
    const id = entry.step({}, () => insertSource(db, { name: 'imported', ...NOTHING }));
    recordChange(db, AUTHOR, {}, () => updateSource(db, id, { name: 'renamed', ...NOTHING }));
    entry.step({}, () => updateSource(db, id, { name: 'renamed', ...NOTHING, notes: 'seen again' }));
    entry.close();
    const notes = () => db.prepare('SELECT name, notes FROM sources').raw().all();
    expect(notes()).toEqual([['renamed', 'seen again']]);
    await client.call('history.undo', {});
    expect(notes()).toEqual([['renamed', '']]);
    await client.call('history.undo', {});
    expect(notes()).toEqual([['imported', '']]);
    await client.call('history.undo', {});
    expect(notes()).toEqual([]);
  });
});

describe('recording', () => {
  it('refuses a write that no entry of the history stands for', () => {
    const { db } = open().workspace;
    addSource(db, 'first');
    expect(() => insertSource(db, { name: 'second', ...NOTHING })).toThrow('outside of the history');
    expect(() => db.prepare("UPDATE sources SET notes = 'x'").run()).toThrow('outside of the history');
    expect(() => db.prepare('DELETE FROM sources').run()).toThrow('outside of the history');
    expect(sourceNames(db)).toEqual(['first']);
  });

  it('watches every table but those that are named here with a reason', async () => {
    const { app } = await openTestApp();
    const { db } = app.context.workspace;
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    const unwatched = tables.filter(table => !RECORDED_TABLES.some(recorded => recorded === table));
    expect(unwatched.filter(table => !table.startsWith('search_index'))).toEqual(Object.keys(UNWATCHED));
    for (const table of RECORDED_TABLES) {
      expect(() => db.exec(`INSERT INTO ${table} DEFAULT VALUES`)).toThrow('outside of the history');
    }
  });

  it('rolls everything back when a change fails, and leaves no entry', () => {
    const { db } = open().workspace;
    const before = dump(db);
    const failing = () =>
      recordChange(db, AUTHOR, {}, () => {
        insertSource(db, { name: 'first', ...NOTHING });
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect([dump(db), entryCount(db)]).toEqual([before, 0]);
    expect(() => insertSource(db, { name: 'second', ...NOTHING })).toThrow('outside of the history');
    addSource(db, 'third');
    expect(db.prepare('SELECT json_array_length(changes) FROM history_contents').pluck().all()).toEqual([1]);
  });

  it('rolls back at the end of the transaction when a reference leads nowhere', () => {
    const { db } = open().workspace;
    const failing = () =>
      recordChange(db, AUTHOR, {}, () =>
        db
          .prepare(
            `INSERT INTO signals (source_id, signal, value, evidence, observer, observed_on)
             VALUES (77, 'named-author', 'yes', '', 'ute', '2026')`,
          )
          .run(),
      );
    expect(failing).toThrow('FOREIGN KEY');
    expect(entryCount(db)).toBe(0);
  });

  it('makes no entry of a change that leaves every row as it was', () => {
    const { db } = open().workspace;
    const id = addSource(db, 'first');
    recordChange(db, AUTHOR, {}, () => updateSource(db, id, { name: 'first', ...NOTHING }));
    expect(entryCount(db)).toBe(1);
  });
});
