import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { recordChange } from '../../../src/main/db/history';
import { verifyHistory } from '../../../src/main/db/history-verify';
import { insertSource } from '../../../src/main/db/sources';
import { createOpener } from '../../support/direct-app';

const open = createOpener();
const AUTHOR = { actor: 'ute', atMs: 1, operation: 'sources.save' };
const NOTHING = { domain: null, kind: 'other', notes: '', speaksFor: '' } as const;

/** Three sources, of which the last one was undone and another one put in its place; and a document. */
async function makeHistory() {
  const { client, workspace } = open();
  const { db } = workspace;
  const add = (name: string) =>
    recordChange(db, AUTHOR, { name }, () => insertSource(db, { name, ...NOTHING }));
  for (const name of ['first', 'second', 'third']) add(name);
  await client.call('history.undo', {});
  add('instead');
  await client.call('documents.paste', { text: 'Der Hafen.', title: 'Hafen' });
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  return { client, db };
}

const STEP_COUNT = 6;

describe('verifying the history', () => {
  const COLUMNS = [
    ['history_steps', 'seq'],
    ['history_steps', 'entry_id'],
    ['history_steps', 'kind'],
    ['history_steps', 'actor'],
    ['history_steps', 'at_ms'],
    ['history_steps', 'operation'],
    ['history_steps', 'content_hash'],
    ['history_steps', 'previous_hash'],
    ['history_steps', 'hash'],
    ['history_contents', 'seq'],
    ['history_contents', 'salt'],
    ['history_contents', 'details'],
    ['history_contents', 'changes'],
    ['history_entries', 'id'],
    ['history_entries', 'parent_id'],
    ['history_entries', 'is_applied'],
    ['history_entries', 'branch_id'],
    ['history_entries', 'is_erasure'],
    ['history_entries', 'done_seq'],
    ['history_head', 'entry_id'],
    ['history_head', 'step_count'],
    ['history_head', 'last_hash'],
    ['history_documents', 'document_id'],
    ['history_documents', 'entry_id'],
  ] as const;

  it.each(COLUMNS)('finds a changed byte in any row of %s.%s', async (table, column) => {
    const { db } = await makeHistory();
    const key =
      { history_head: 'id', history_entries: 'id', history_documents: 'entry_id' }[table as string] ?? 'seq';
    const keys = db.prepare(`SELECT ${key} FROM ${table}`).pluck().all() as number[];
    expect(keys.length).toBeGreaterThan(0);
    for (const row of keys) {
      const value = db.prepare(`SELECT ${column} FROM ${table} WHERE ${key} = ?`).pluck().get(row);
      const changed = withOtherByte(value as string | number | null, row);
      db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(changed, row);
      const { isIntact, firstBrokenStep } = verifyHistory(db);
      expect([isIntact, Number(firstBrokenStep) > 0]).toEqual([false, true]);
      const now = column === key ? changed : row;
      db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(value, now);
      expect(verifyHistory(db)).toMatchObject({
        isIntact: true,
        stepCount: STEP_COUNT,
        firstBrokenStep: null,
      });
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('finds that step %i was taken out, with its content', async seq => {
    const { db } = await makeHistory();
    db.prepare('DELETE FROM history_steps WHERE seq = ?').run(seq);
    db.prepare('DELETE FROM history_contents WHERE seq = ?').run(seq);
    expect(verifyHistory(db)).toMatchObject({
      isIntact: false,
      firstBrokenStep: seq,
      problem: 'missing-step',
    });
  });

  it('finds an end that was cut off, also with the mark of the end moved', async () => {
    const { db } = await makeHistory();
    db.exec(`
      DELETE FROM history_contents WHERE seq > 4;
      DELETE FROM history_steps WHERE seq > 4;
      UPDATE history_head SET step_count = 4, last_hash = (SELECT hash FROM history_steps WHERE seq = 4);
    `);
    expect(verifyHistory(db)).toMatchObject({ isIntact: false, problem: 'entry' });
  });

  it('finds an entry without a step', async () => {
    const { db } = await makeHistory();
    db.exec(`INSERT INTO history_entries (parent_id, is_applied, branch_id, done_seq) VALUES (1, 0, 99, 2)`);
    expect(verifyHistory(db)).toMatchObject({
      isIntact: false,
      firstBrokenStep: STEP_COUNT,
      problem: 'entry',
    });
  });

  it('says in which step a content was changed', async () => {
    const { client, db } = await makeHistory();
    db.prepare("UPDATE history_contents SET details = json_set(details, '$.name', 'x') WHERE seq = 2").run();
    expect(await client.call('history.verify', {})).toMatchObject({
      isIntact: false,
      firstBrokenStep: 2,
      problem: 'content',
    });
  });

  it('names the hash of the end, which tells a chain that was made anew', async () => {
    const { client, db } = await makeHistory();
    const before = (await client.call('history.verify', {})).headHash;
    expect(before).toBe(lastHash(db));
    await client.call('history.undo', {});
    expect((await client.call('history.verify', {})).headHash).not.toBe(before);
  });
});

function lastHash(db: Database): unknown {
  return db.prepare('SELECT hash FROM history_steps ORDER BY seq DESC LIMIT 1').pluck().get();
}

function withOtherByte(value: string | number | null, seed: number): string | number {
  if (value === null) return 2;
  if (typeof value === 'number') return value + 40;
  if (value === '') return 'x';
  const at = (seed * 7) % value.length;
  return `${value.slice(0, at)}${value[at] === '0' ? '1' : '0'}${value.slice(at + 1)}`;
}
