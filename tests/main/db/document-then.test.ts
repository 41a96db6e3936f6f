import { fc, test } from '@fast-check/vitest';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { verifyHistory } from '../../../src/main/db/history-verify';
import { AppError } from '../../../src/shared/errors';
import { createOpener, type DirectApp } from '../../support/direct-app';
import { propertyRuns } from '../../support/property-runs';
import { commands, perform, WORDS } from './commands';
import { dump } from './dump';

const open = createOpener();

async function paste({ client }: DirectApp, title: string, text: string) {
  const { imported } = await client.call('documents.paste', { title, text });
  const found = imported[0];
  if (!found) throw new Error('nothing was pasted');
  return found;
}

const latestEntry = async ({ client }: DirectApp) =>
  (await client.call('history.list', { limit: 1 })).entries[0]?.id ?? 0;

const read = async ({ client }: DirectApp, documentId: number) => {
  const { document, text, annotations, versions } = await client.call('documents.get', { documentId });
  return {
    title: document.title,
    text,
    comments: annotations.map(({ comment, evidence }) => [comment, evidence.length]),
    versions: versions.length,
  };
};

/** Two texts; the first one was annotated, then got another title, text and comment. */
async function makeEdited() {
  const app = open();
  const { client } = app;
  const harbour = await paste(app, 'Hafen', 'Der Hafen wird verkauft.');
  const customs = await paste(app, 'Zoll', 'Der Zoll bleibt.');
  const place = { versionId: harbour.versionId, start: 0, end: 9, label: 'style' };
  const evidence = [{ versionId: customs.versionId, start: 0, end: 8, relation: 'supports' as const }];
  const { annotation } = await client.call('annotations.add', { ...place, comment: 'erst', evidence });
  const then = await latestEntry(app);
  await client.call('documents.update', { documentId: harbour.documentId, changes: { title: 'Hafen neu' } });
  await client.call('annotations.remove', { annotationId: annotation.id });
  await client.call('annotations.add', { ...place, comment: 'später' });
  await client.call('documents.paste', { text: 'Der Hafen bleibt.', versionOf: harbour.documentId });
  await client.call('documents.update', { documentId: customs.documentId, changes: { title: 'Zoll neu' } });
  return { ...app, harbour, customs, then };
}

describe('restoring one document', () => {
  it('brings back its text, details and annotations, as a change that can be undone', async () => {
    const app = await makeEdited();
    const { client, workspace, harbour, customs, then } = app;
    const before = dump(workspace.db, WORDS);
    const { entryId } = await client.call('history.restore', {
      documentId: harbour.documentId,
      entryId: then,
    });
    expect(await read(app, harbour.documentId)).toEqual({
      title: 'Hafen',
      text: 'Der Hafen wird verkauft.',
      comments: [['erst', 1]],
      versions: 2,
    });
    expect((await read(app, customs.documentId)).title).toBe('Zoll neu');
    expect((await client.call('history.list', {})).entries[0]).toMatchObject({
      id: entryId,
      operation: 'history.restore',
      details: { title: 'Hafen', restoredFrom: then },
    });
    expect((await client.call('documents.list', { search: 'verkauft' })).total).toBe(1);
    await client.call('history.undo', {});
    expect(dump(workspace.db, WORDS)).toBe(before);
    await client.call('history.redo', {});
    expect((await read(app, harbour.documentId)).title).toBe('Hafen');
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });

  it('shows what there was to read then, without changing anything', async () => {
    const app = await makeEdited();
    const { client, workspace, harbour, then } = app;
    const before = dump(workspace.db, WORDS);
    expect(
      await client.call('history.document-at', { documentId: harbour.documentId, entryId: then }),
    ).toMatchObject({
      title: 'Hafen',
      versionNumber: 1,
      isVersionThere: true,
      text: 'Der Hafen wird verkauft.',
      annotations: [{ exact: 'Der Hafen', comment: 'erst', status: 'open' }],
    });
    expect(dump(workspace.db, WORDS)).toBe(before);
  });

  it('brings back a version of a branch that was left, under a free number', async () => {
    const app = open();
    const { client } = app;
    const { documentId } = await paste(app, 'Hafen', 'Der Hafen.');
    await client.call('documents.paste', { text: 'Der linke Hafen.', versionOf: documentId });
    const left = await latestEntry(app);
    await client.call('history.undo', {});
    await client.call('documents.paste', { text: 'Der rechte Hafen.', versionOf: documentId });
    await client.call('history.restore', { documentId, entryId: left });
    const { versions, text } = await client.call('documents.get', { documentId });
    expect([text, versions.map(({ number }) => number)]).toEqual(['Der linke Hafen.', [1, 2, 3]]);
  });

  it('proposes again what cleaning was told to leave since', async () => {
    const app = open();
    const { client } = app;
    const page = `${'Der Rat hat am Abend über den Hafen beraten. '.repeat(12)}\n\nSchreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht.\n\nName *\n\nGo up`;
    const { documentId, versionId } = await paste(app, 'Hafen', page);
    const statesNow = async () =>
      (await client.call('cleaning.list', { versionId })).findings.map(({ state }) => state);
    const then = await latestEntry(app);
    const proposed = await statesNow();
    expect(new Set(proposed)).toEqual(new Set(['proposed']));
    const { findings } = await client.call('cleaning.list', { versionId });
    await client.call('cleaning.reject', { findingIds: findings.map(({ id }) => id) });
    await client.call('documents.update', { documentId, changes: { title: 'Hafen neu' } });
    expect(new Set(await statesNow())).toEqual(new Set(['dismissed']));
    await client.call('history.restore', { documentId, entryId: then });
    expect(await statesNow()).toEqual(proposed);
  });

  it('refuses a time before the document, an erasure’s nothing and a state that is there already', async () => {
    const { client, harbour, customs, then } = await makeEdited();
    const restore = (documentId: number, entryId: number) =>
      client.call('history.restore', { documentId, entryId });
    await expect(restore(customs.documentId, 1)).rejects.toMatchObject({
      details: { reason: 'not-there-then' },
    });
    await expect(restore(99, then)).rejects.toMatchObject({ details: { reason: 'not-there-then' } });
    await expect(restore(harbour.documentId, 99)).rejects.toMatchObject({ code: 'not_found' });
    await restore(harbour.documentId, then);
    await expect(restore(harbour.documentId, then)).rejects.toMatchObject({
      details: { reason: 'same-as-then' },
    });
  });

  it('does not bring back what was erased', async () => {
    const app = await makeEdited();
    const { client, harbour, customs, then } = app;
    await client.call('history.erase', { kind: 'document', id: customs.documentId, reason: 'Zusage' });
    await client.call('history.restore', { documentId: harbour.documentId, entryId: then });
    expect((await read(app, harbour.documentId)).comments).toEqual([['erst', 0]]);
  });

  test.prop([commands(14), fc.nat(30), fc.nat(30)], propertyRuns({ part: 1 / 10, most: 300 }))(
    'leaves every other document as it is, and undo takes it back exactly',
    async (todo, whichDocument, whichEntry) => {
      const app = open();
      const { client, workspace } = app;
      workspace.db.pragma('synchronous = OFF');
      for (const command of todo) await perform(client, workspace.db, command);
      const ids = workspace.db.prepare('SELECT id FROM documents').pluck().all() as number[];
      const entries = workspace.db.prepare('SELECT id FROM history_entries').pluck().all() as number[];
      const documentId = ids[whichDocument % Math.max(1, ids.length)] ?? 1;
      const before = dump(workspace.db, WORDS);
      const others = dumpOthers(workspace.db, documentId);
      const call = { documentId, entryId: entries[whichEntry % Math.max(1, entries.length)] ?? 1 };
      try {
        await client.call('history.restore', call);
      } catch (cause) {
        if (!(cause instanceof AppError) || !['conflict', 'not_found'].includes(cause.code)) throw cause;
        expect(dump(workspace.db, WORDS)).toBe(before);
        return workspace.close();
      }
      expect(dumpOthers(workspace.db, documentId)).toBe(others);
      await client.call('history.undo', {});
      expect(dump(workspace.db, WORDS)).toBe(before);
      expect(verifyHistory(workspace.db)).toMatchObject({ isIntact: true });
      workspace.close();
    },
    600_000,
  );
});

/** All rows of the other documents, and everything that belongs to none. */
function dumpOthers(db: Database, documentId: number): string {
  const queries = [
    'SELECT * FROM documents WHERE id <> @documentId',
    'SELECT * FROM versions WHERE document_id <> @documentId',
    'SELECT * FROM findings WHERE document_id <> @documentId',
    'SELECT * FROM annotations WHERE document_id <> @documentId',
    `SELECT evidence.* FROM evidence JOIN annotations ON annotations.id = annotation_id
     WHERE annotations.document_id <> @documentId`,
    'SELECT * FROM links WHERE @documentId > 0',
    'SELECT * FROM sources WHERE @documentId > 0',
    'SELECT * FROM labels WHERE @documentId > 0',
  ];
  return JSON.stringify(queries.map(sql => db.prepare(`${sql} ORDER BY 1`).all({ documentId })));
}
