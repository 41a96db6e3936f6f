import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { erase } from '../../../src/main/db/erase';
import { planErasure } from '../../../src/main/db/erasure-plan';
import { needsScrub } from '../../../src/main/db/scrub';
import { openSnapshot } from '../../../src/main/db/snapshot';
import { createOpener } from '../../support/direct-app';
import { dump } from './dump';
import { bytes, indexedWords, makeSecretWith, REASON, TEXT } from './secret-workspace';

import { FORMS, findIn, fold, SECRETS } from './secrets';

const open = createOpener();
const makeSecret = () => makeSecretWith(open);

describe('erasing a document for good', () => {
  it.each([
    ['while it is there', false],
    ['after it was removed', true],
  ])('leaves none of its words in any byte of the file, %s', async (_name, isRemoved) => {
    const { client, workspace, folder, secret } = await makeSecret();
    if (isRemoved) await client.call('documents.remove', { documentIds: [secret.documentId] });
    expect(findIn(folder)).not.toEqual([]);
    const scope = await client.call('history.preview-erasure', { kind: 'document', id: secret.documentId });
    const { isFileClean, ...erased } = await client.call('history.erase', {
      kind: 'document',
      id: secret.documentId,
      reason: REASON,
    });
    expect(erased).toMatchObject(scope);
    expect(isFileClean).toBe(true);
    expect(findIn(folder)).toEqual([]);
    expect(indexedWords(workspace.db).filter(word => FORMS.map(fold).includes(word))).toEqual([]);
    expect(indexedWords(workspace.db)).toContain('hafen');
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
    expect(workspace.db.pragma('integrity_check', { simple: true })).toBe('ok');
    workspace.close();
    expect(findIn(folder)).toEqual([]);
  });

  it('keeps the chain whole, and says who erased what, when and why', async () => {
    const { client, secret } = await makeSecret();
    await client.call('settings.update', { actor: 'Eva Brandt' });
    const { entryId, entryCount } = await client.call('history.erase', {
      kind: 'document',
      id: secret.documentId,
      reason: REASON,
    });
    const { erasures, ...verdict } = await client.call('history.verify', {});
    expect(verdict).toMatchObject({ isIntact: true, problem: null });
    expect(erasures).toEqual([
      {
        entryId,
        actor: 'Eva Brandt',
        atMs: expect.any(Number),
        reason: REASON,
        kind: 'document',
        id: secret.documentId,
        steps: expect.any(Array),
      },
    ]);
    expect(entryCount).toBe(6);
    const { entries } = await client.call('history.list', { documentId: secret.documentId });
    expect(entries.map(({ isErasure, erasure }) => [isErasure, erasure?.actor ?? null])).toEqual([
      [true, null],
      ...Array.from({ length: 6 }, () => [false, 'Eva Brandt']),
    ]);
    expect(JSON.stringify(entries)).not.toContain(SECRETS[3]);
  });

  it('is found out where somebody changes what is left, or what the erasure names', async () => {
    const { client, workspace, secret } = await makeSecret();
    await client.call('history.erase', { kind: 'document', id: secret.documentId, reason: REASON });
    const { db } = workspace;
    const seqs = db.prepare('SELECT seq FROM history_erasures ORDER BY seq').pluck().all() as number[];
    expect(seqs.length).toBeGreaterThan(3);
    for (const seq of seqs) {
      const salt = db.prepare('SELECT salt FROM history_contents WHERE seq = ?').pluck().get(seq);
      db.prepare("UPDATE history_contents SET salt = 'x' WHERE seq = ?").run(seq);
      const verdict = await client.call('history.verify', {});
      expect([verdict.problem, verdict.firstBrokenStep]).toEqual(['content', seq]);
      db.prepare('UPDATE history_contents SET salt = ? WHERE seq = ?').run(salt, seq);
    }
    db.pragma('foreign_keys = OFF');
    db.pragma('ignore_check_constraints = ON');
    const ofErasure = 'WHERE seq = (SELECT MAX(seq) FROM history_steps)';
    for (const change of ["'{'", "replace(changes, 'redacted', 'redactec')", "'[]'"]) {
      db.exec(`SAVEPOINT before; UPDATE history_contents SET changes = ${change} ${ofErasure}`);
      expect(await client.call('history.verify', {})).toMatchObject({ isIntact: false, problem: 'content' });
      db.exec('ROLLBACK TO before; RELEASE before');
    }
    for (const change of [
      "UPDATE history_erasures SET content_hash = 'x' WHERE seq = (SELECT MAX(seq) FROM history_erasures)",
      'UPDATE history_erasures SET entry_id = 1 WHERE seq = (SELECT MAX(seq) FROM history_erasures)',
      'DELETE FROM history_erasures WHERE seq = (SELECT MAX(seq) FROM history_erasures)',
    ]) {
      db.exec(`SAVEPOINT before; ${change}`);
      expect(await client.call('history.verify', {})).toMatchObject({ isIntact: false, problem: 'entry' });
      db.exec('ROLLBACK TO before; RELEASE before');
    }
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('cannot be brought back: undo and redo go past it, and everything else comes and goes as before', async () => {
    const { client, workspace, folder, secret } = await makeSecret();
    await client.call('history.erase', { kind: 'document', id: secret.documentId, reason: REASON });
    const after = dump(workspace.db);
    const undone: string[] = [];
    for (;;) {
      const { undo } = await client.call('history.list', { limit: 1 });
      if (undo === null) break;
      undone.push((await client.call('history.undo', {})).entry.operation);
      expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
    }
    // The annotation of the other document and its import; all else was about the erased one.
    expect(undone).toEqual(['annotations.add', 'documents.import']);
    expect(workspace.db.prepare('SELECT COUNT(*) FROM documents').pluck().get()).toBe(0);
    while ((await client.call('history.list', { limit: 1 })).redo !== null)
      await client.call('history.redo', {});
    expect(dump(workspace.db)).toBe(after);
    const { entries } = await client.call('history.list', {});
    for (const { id, isErasure } of entries) {
      const going = client.call('history.go-to', { entryId: id });
      if (isErasure) await expect(going).rejects.toMatchObject({ details: { reason: 'is-erasure' } });
      else await going.catch(error => expect(error.details.reason).toBe('is-present-state'));
    }
    expect(findIn(folder)).toEqual([]);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('reaches a document of which undo left only the history', async () => {
    const { client, folder, workspace } = open();
    await client.call('documents.paste', { text: TEXT, title: SECRETS[3] ?? '' });
    await client.call('history.undo', {});
    expect(findIn(folder)).not.toEqual([]);
    await client.call('history.erase', { kind: 'document', id: 1, reason: REASON });
    expect(findIn(folder)).toEqual([]);
    expect((await client.call('history.list', {})).redo).toBe(null);
    expect(workspace.db.prepare('SELECT COUNT(*) FROM texts').pluck().get()).toBe(0);
  });

  it('keeps a text that another document has too, and says so', async () => {
    const app = open();
    const { client, workspace } = app;
    await client.call('documents.paste', { text: 'Der Hafen.', title: 'eins' });
    await client.call('documents.paste', { text: 'Der Zoll.', title: 'zwei' });
    await client.call('documents.paste', { text: 'Der Hafen.', versionOf: 2 });
    expect(await client.call('history.erase', { kind: 'document', id: 2, reason: REASON })).toMatchObject({
      keptTextCount: 1,
    });
    expect(workspace.db.prepare('SELECT text FROM texts').pluck().all()).toEqual(['Der Hafen.']);
    expect((await client.call('documents.list', {})).rows.map(({ title }) => title)).toEqual(['eins']);
  });

  it('keeps a file that other texts come from, unless it is to go too', async () => {
    const app = open();
    const { client, workspace, folder } = app;
    const lines = ['Der Hafen.', TEXT].map(text => JSON.stringify({ text })).join('\n');
    await client.call('documents.import', { sources: [bytes('rows.jsonl', lines)] });
    const target = { kind: 'document', id: 2, reason: REASON } as const;
    const { keptOriginals } = await client.call('history.preview-erasure', { kind: 'document', id: 2 });
    expect(keptOriginals).toEqual([{ id: 1, fileName: 'rows.jsonl' }]);
    await client.call('history.erase', target);
    expect(findIn(folder)).not.toEqual([]);
    await client.call('history.erase', { kind: 'original', id: 1, reason: REASON });
    expect(findIn(folder)).toEqual([]);
    expect(await client.call('documents.get', { documentId: 1 })).toMatchObject({
      original: null,
      text: 'Der Hafen.',
    });
    expect(workspace.db.prepare('SELECT COUNT(*) FROM originals').pluck().get()).toBe(0);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });
});

describe('while something is erased', () => {
  it('changes are refused, reading goes on, and afterwards everything works', async () => {
    const { client, secret, open: other } = await makeSecret();
    const stages: string[] = [];
    const erasing = client.call(
      'history.erase',
      { kind: 'document', id: secret.documentId, reason: REASON },
      { onProgress: ({ stage }) => stages.push(stage) },
    );
    const note = () =>
      client.call('annotations.add', { versionId: other.versionId, start: 0, end: 3, label: 'style' });
    const refused = { code: 'conflict', details: { reason: 'erasing' } };
    await expect(note()).rejects.toMatchObject(refused);
    await expect(client.call('history.undo', {})).rejects.toMatchObject(refused);
    await expect(
      client.call('history.erase', { kind: 'document', id: other.documentId, reason: REASON }),
    ).rejects.toMatchObject(refused);
    expect((await client.call('documents.get', { documentId: other.documentId })).text).toContain('Hafen');
    expect(await erasing).toMatchObject({ isFileClean: true });
    expect(await client.call('history.erased-documents', {})).toMatchObject({
      documentIds: [secret.documentId],
    });
    expect([stages[0], stages.at(-1)]).toEqual(['looking', 'cleaning']);
    await note();
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('a cancel before the end of the transaction leaves everything as it was', async () => {
    const { client, workspace, secret } = await makeSecret();
    const { db } = workspace;
    const before = dump(db);
    const plan = planErasure(db, { kind: 'document', id: secret.documentId, withOriginals: false });
    const author = { actor: 'ute', atMs: 1, operation: 'history.erase' };
    expect(() => erase(db, author, { reason: REASON }, plan, () => true)).toThrow('Cancelled');
    expect(dump(db)).toBe(before);
    const controller = new AbortController();
    const erasing = client.call(
      'history.erase',
      { kind: 'document', id: secret.documentId, reason: REASON },
      { signal: controller.signal },
    );
    controller.abort();
    await expect(erasing).rejects.toMatchObject({ code: 'cancelled' });
    expect(dump(db)).toBe(before);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true, erasures: [] });
  });
});

describe('the file after an erasure', () => {
  it('has no backup of its own beside it any more, and says which ones went', async () => {
    const { client, workspace, folder, secret } = await makeSecret();
    const backup = `${workspace.path}.backup-10`;
    writeFileSync(backup, SECRETS[0] ?? '');
    writeFileSync(join(folder, 'by-hand.gegenlese'), 'stays');
    expect(
      await client.call('history.erase', { kind: 'document', id: secret.documentId, reason: REASON }),
    ).toMatchObject({ ownBackups: [backup], isFileClean: true });
    expect([existsSync(backup), existsSync(join(folder, 'by-hand.gegenlese'))]).toEqual([false, true]);
  });

  it('is cleaned at the next opening where somebody read it as it was', async () => {
    const { client, workspace, folder, secret } = await makeSecret();
    const snapshot = openSnapshot(workspace.path);
    const { isFileClean } = await client.call('history.erase', {
      kind: 'document',
      id: secret.documentId,
      reason: REASON,
    });
    expect(isFileClean).toBe(false);
    expect(needsScrub(workspace.db)).toBe(true);
    snapshot.end();
    workspace.close();
    const again = open(folder);
    expect(findIn(folder)).toEqual([]);
    expect(needsScrub(again.workspace.db)).toBe(false);
    expect(await again.client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });
});
