import { describe, expect, it } from 'vitest';
import { openEntry } from '../../../src/main/db/history';
import { insertSource } from '../../../src/main/db/sources';
import { createOpener } from '../../support/direct-app';
import { bytes, importText, REASON, TEXT } from './secret-workspace';
import { findIn, SECRETS } from './secrets';

const open = createOpener();

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
