import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openEntry } from '../../../src/main/db/history';
import { openSnapshot } from '../../../src/main/db/snapshot';
import { insertSource } from '../../../src/main/db/sources';
import { hashText } from '../../../src/main/db/versions';
import { createOpener, type DirectApp } from '../../support/direct-app';
import { dump } from './dump';
import { FORMS, findIn, fold, SECRETS } from './secrets';

const open = createOpener();

const TEXT = `Im Hafen sprach die ${SECRETS[0]} von der ${SECRETS[1]}. Die ${SECRETS[2]} schwieg. `.repeat(
  40,
);
const REASON = 'Zusage an die Quelle';

/** The folded words that the search index holds, wherever in it: its pages share beginnings, so bytes alone prove little. */
function indexedWords(db: Database): string[] {
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab ('main', 'search_index', 'row')");
  return db.prepare('SELECT term FROM temp.words').pluck().all() as string[];
}

const bytes = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  modifiedAtMs: null,
});

async function importText({ client }: DirectApp, title: string, text: string) {
  const { imported } = await client.call('documents.import', { sources: [bytes(`${title}.txt`, text)] });
  const found = imported[0];
  if (!found) throw new Error('nothing was imported');
  return found;
}

/** Two documents; the second one is full of secrets, has two versions, and the first one quotes it and links to it. */
async function makeSecret() {
  const app = open();
  const { client } = app;
  const open1 = await importText(app, 'hafen', 'Der Hafen wird verkauft. Der Rat schweigt.');
  const secret = await importText(app, SECRETS[3] ?? '', TEXT);
  await client.call('documents.update', {
    documentId: secret.documentId,
    changes: { title: `Akte ${SECRETS[3]}` },
  });
  await client.call('documents.paste', { text: `${TEXT} Ende.`, versionOf: secret.documentId });
  const quoted = { versionId: secret.versionId, start: 8, end: 40, relation: 'supports' } as const;
  const annotation = await client.call('annotations.add', {
    versionId: open1.versionId,
    start: 0,
    end: 9,
    label: 'style',
    comment: 'Stimmt das?',
    evidence: [quoted],
  });
  await client.call('annotations.add', { ...quoted, label: 'style', comment: `Von der ${SECRETS[0]}` });
  await client.call('comparisons.link', {
    referenceVersionId: open1.versionId,
    reference: { start: 0, end: 9 },
    reviewVersionId: secret.versionId,
    review: { start: 0, end: 30 },
    relation: 'supports',
    note: `sagt ${SECRETS[2]}`,
  });
  await client.call('history.undo', {});
  return { ...app, open: open1, secret, annotationId: annotation.annotation.id };
}

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
      erasedTextSha256s: [hashText('Der Zoll.')],
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

describe('erasing less than a document', () => {
  it('takes an annotation with its evidence, also from what undo could bring back', async () => {
    const app = open();
    const { client, folder, workspace } = app;
    const { versionId } = await importText(app, 'hafen', 'Der Hafen wird verkauft.');
    const place = { versionId, start: 0, end: 9, label: 'style' };
    const { annotation } = await client.call('annotations.add', {
      ...place,
      comment: SECRETS[0] ?? '',
      evidence: [{ versionId, start: 4, end: 9, relation: 'supports', note: SECRETS[1] ?? '' }],
    });
    await client.call('annotations.add', { ...place, comment: 'bleibt' });
    await client.call('annotations.update', {
      annotationId: annotation.id,
      changes: { comment: SECRETS[2] ?? '' },
    });
    await client.call('annotations.remove', { annotationId: annotation.id });
    await client.call('history.erase', { kind: 'annotation', id: annotation.id, reason: REASON });
    expect(findIn(folder)).toEqual([]);
    expect(workspace.db.prepare('SELECT comment FROM annotations').pluck().all()).toEqual(['bleibt']);
    expect((await client.call('history.list', { limit: 1 })).undo?.operation).toBe('annotations.add');
    await client.call('history.undo', {});
    await client.call('history.redo', {});
    expect(workspace.db.prepare('SELECT comment FROM annotations').pluck().all()).toEqual(['bleibt']);
  });

  it.each([
    ['while they are in effect', 0],
    ['where only the history still has them', 1],
  ])('empties the reasons that an annotation gave for replacements, %s', async (_name, undoCount) => {
    const app = open();
    const { client, folder, workspace } = app;
    const { versionId } = await importText(app, 'hafen', 'Der Hafen wird verkauft. Der Rat schweigt.');
    const suggest = (start: number, end: number, suggestion: string, comment: string) =>
      client.call('annotations.add', { versionId, start, end, label: 'style', suggestion, comment });
    const { annotation } = await suggest(4, 9, 'Kai', `laut ${SECRETS[0]}`);
    await suggest(29, 32, 'Senat', 'bleibt');
    await client.call('documents.apply-suggestions', { versionId });
    const causes = () => workspace.db.prepare('SELECT cause FROM ledger_entries ORDER BY id').pluck().all();
    const reasons = () => causes().map(cause => JSON.parse(String(cause)).reason);
    expect(reasons()).toEqual([`laut ${SECRETS[0]}`, 'bleibt']);
    for (let at = 0; at < undoCount; at++) await client.call('history.undo', {});
    await client.call('history.erase', { kind: 'annotation', id: annotation.id, reason: REASON });
    expect(findIn(folder)).toEqual([]);
    expect(reasons()).toEqual(undoCount === 0 ? ['', 'bleibt'] : []);
    if (undoCount === 0) await client.call('history.undo', {});
    await client.call('history.redo', {});
    expect(reasons()).toEqual(['', 'bleibt']);
    expect((await client.call('documents.get', { documentId: 1 })).text).toBe(
      'Der Kai wird verkauft. Der Senat schweigt.',
    );
    expect(findIn(folder)).toEqual([]);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('takes a claim, and only its place where the text is erased that it appears in', async () => {
    const app = open();
    const { client, folder, workspace } = app;
    const harbour = await importText(app, 'hafen', 'Der Hafen wird verkauft.');
    const customs = await importText(app, 'zoll', `Der Zoll. ${TEXT}`);
    const placeIn = ({ versionId }: { versionId: number }) => ({ versionId, start: 0, end: 9 });
    const { claim } = await client.call('claims.add', {
      statement: 'Der Hafen wird verkauft',
      passages: [placeIn(harbour), placeIn(customs)],
    });
    await client.call('claims.add-evidence', {
      claimId: claim.id,
      relation: 'supports',
      passage: placeIn(customs),
      note: 'bleibt',
    });
    const about = await client.call('claims.add', {
      statement: `Die ${SECRETS[0]} hat geredet`,
      passages: [placeIn(harbour)],
    });
    await client.call('claims.add-evidence', {
      claimId: about.claim.id,
      relation: 'supports',
      file: bytes('brief.txt', SECRETS[1] ?? ''),
    });
    await client.call('history.erase', { kind: 'document', id: customs.documentId, reason: REASON });
    await client.call('history.erase', { kind: 'claim', id: about.claim.id, reason: REASON });
    expect(findIn(folder)).toEqual([]);
    expect(workspace.db.prepare('SELECT statement FROM claims').pluck().all()).toEqual([
      'Der Hafen wird verkauft',
    ]);
    expect(workspace.db.prepare('SELECT version_id FROM claim_passages').pluck().all()).toEqual([
      harbour.versionId,
    ]);
    expect(workspace.db.prepare('SELECT note, version_id FROM claim_evidence').raw().all()).toEqual([
      ['bleibt', null],
    ]);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
    await client.call('claims.get', { claimId: claim.id });
  });

  it('takes a source, and leaves its documents without one', async () => {
    const { client, folder } = open();
    const source = await client.call('sources.save', { name: SECRETS[0] ?? '', notes: SECRETS[1] ?? '' });
    await client.call('documents.paste', { text: 'Der Hafen.', title: 'Hafen' });
    await client.call('documents.update', { documentId: 1, changes: { source: SECRETS[0] ?? '' } });
    await client.call('history.erase', { kind: 'source', id: source.source.id, reason: REASON });
    expect(findIn(folder)).toEqual([]);
    expect((await client.call('documents.get', { documentId: 1 })).document.sourceId).toBe(null);
    await client.call('history.undo', {});
    await client.call('history.redo', {});
    expect(findIn(folder)).toEqual([]);
  });

  it('refuses what never was, and to erase while an import grows', async () => {
    const { client, workspace } = open();
    const erasing = () => client.call('history.erase', { kind: 'annotation', id: 7, reason: REASON });
    await expect(erasing()).rejects.toMatchObject({ code: 'not_found' });
    const entry = openEntry(
      workspace.db,
      { actor: 'ute', atMs: 1, operation: 'documents.import' },
      { grows: true },
    );
    const id = entry.step({}, () =>
      insertSource(workspace.db, { name: 'Blatt', domain: null, kind: 'other', notes: '', speaksFor: '' }),
    );
    await expect(client.call('history.erase', { kind: 'source', id, reason: REASON })).rejects.toMatchObject({
      details: { reason: 'still-running' },
    });
    await expect(client.call('history.erase', { kind: 'source', id, reason: ' ' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
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
    snapshot.end();
    workspace.close();
    const again = open(folder);
    expect(findIn(folder)).toEqual([]);
    expect(await again.client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });
});
