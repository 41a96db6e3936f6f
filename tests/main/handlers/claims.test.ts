import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { TEST_NOW_MS } from '../../support/test-app';
import { span } from './passage-pair';

const open = createOpener();

// The sentence about the bridge stands far from both ends: what is beyond it and 64 units is no context.
const FILLER =
  'Am Ufer wurde bis zum späten Abend gefeiert und getanzt, wie es dort seit vielen Jahren Brauch ist. ';
const CLAIMED = 'Die Brücke kostete 12 Millionen Euro.';
const ARTICLE = `${FILLER}${FILLER}${CLAIMED} ${FILLER}${FILLER}Zum Schluss spielte die Kapelle.`;
const RECORD = 'Protokoll des Rates\nDie Brücke wurde mit 14 Millionen Euro abgerechnet.\nEnde der Sitzung.';

async function openClaim() {
  const app = open();
  const { client } = app;
  const [article, record] = await Promise.all(
    [ARTICLE, RECORD].map(async text => {
      const { imported } = await client.call('documents.paste', { text });
      return imported[0] ?? { documentId: 0, versionId: 0 };
    }),
  );
  if (!article || !record) throw new Error('pasted');
  const { claim } = await client.call('claims.add', {
    statement: 'Die Brücke hat 12 Millionen Euro gekostet.',
    speaker: 'Stadt Lahnstedt',
    passages: [{ versionId: article.versionId, ...span(ARTICLE, CLAIMED) }],
  });
  const claimId = claim.id;
  const get = async () => (await client.call('claims.get', { claimId })).claim;
  const decide = () =>
    client.call('claims.decide', {
      claimId,
      scaleId: 'house',
      valueId: 'wrong',
      reason: 'Das Protokoll nennt 14 Millionen.',
    });
  const attachRecord = () =>
    client.call('claims.add-evidence', {
      claimId,
      relation: 'contradicts',
      passage: { versionId: record.versionId, ...span(RECORD, '14 Millionen Euro') },
      datedOn: '2024-05',
      note: 'Seite 3',
    });
  const edit = async (documentId: number, change: (text: string) => string) => {
    const { text, versionId } = await client.call('documents.get', { documentId });
    return client.call('documents.edit', { versionId, text: change(text) });
  };
  return { ...app, claimId, article, record, get, decide, attachRecord, edit };
}

describe('a claim', () => {
  it('has its statement, its speaker and the passages where it appears', async () => {
    const { get, article } = await openClaim();
    expect(await get()).toEqual({
      id: 1,
      statement: 'Die Brücke hat 12 Millionen Euro gekostet.',
      speaker: 'Stadt Lahnstedt',
      state: 'open',
      isStale: false,
      verdict: null,
      createdBy: expect.any(String),
      createdAtMs: TEST_NOW_MS,
      modifiedAtMs: TEST_NOW_MS,
      passages: [
        {
          id: 1,
          documentId: article.documentId,
          documentTitle: expect.any(String),
          isRemoved: false,
          versionId: article.versionId,
          ...span(ARTICLE, CLAIMED),
          exact: CLAIMED,
          placement: { state: 'exact', ...span(ARTICLE, CLAIMED) },
          currentVersionId: article.versionId,
        },
      ],
      evidence: [],
      staleness: null,
    });
  });

  it('follows its passages into the current version, and keeps them when their text is removed', async () => {
    const { client, get, edit, article } = await openClaim();
    const made = await edit(article.documentId, text => `Neu.\n${text}`);
    const later = { start: ARTICLE.indexOf(CLAIMED) + 5, end: ARTICLE.indexOf(CLAIMED) + 5 + CLAIMED.length };
    expect((await get()).passages[0]).toMatchObject({
      currentVersionId: made.versionId,
      placement: { state: 'exact', ...later },
    });
    await client.call('documents.remove', { documentIds: [article.documentId] });
    expect((await get()).passages[0]).toMatchObject({ isRemoved: true, exact: CLAIMED });
  });

  it('takes a passage, a file and a note of a vain search as evidence, each with relation and date', async () => {
    const { client, claimId, attachRecord, folder, get } = await openClaim();
    await attachRecord();
    const path = join(folder, 'rechnung.pdf');
    writeFileSync(path, Buffer.from('%PDF-1.4 \u0000 keine echte Rechnung'));
    await client.call('claims.add-evidence', { claimId, relation: 'context', file: path });
    await client.call('claims.add-evidence', {
      claimId,
      relation: 'supports',
      searchedIn: 'Haushalt der Stadt 2024',
      datedOn: '2026-11-20',
      note: 'Stichwort Brücke',
    });
    expect((await get()).evidence).toMatchObject([
      {
        kind: 'passage',
        relation: 'contradicts',
        datedOn: '2024-05',
        note: 'Seite 3',
        place: { exact: '14 Millionen Euro' },
      },
      { kind: 'file', relation: 'context', file: { name: 'rechnung.pdf', byteLength: 31 } },
      { kind: 'note', searchedIn: 'Haushalt der Stadt 2024', datedOn: '2026-11-20' },
    ]);
    const both = { claimId, relation: 'context', file: path, searchedIn: 'Archiv' } as const;
    await expect(client.call('claims.add-evidence', both)).rejects.toMatchObject({
      details: { reason: 'one-evidence' },
    });
    const missing = { claimId, relation: 'context', file: join(folder, 'fehlt.pdf') } as const;
    await expect(client.call('claims.add-evidence', missing)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('can have its evidence file imported as a text later', async () => {
    const { client, claimId } = await openClaim();
    const bytes = new TextEncoder().encode('Die Rechnung lautet auf 14 Millionen.');
    const file = { name: 'rechnung.txt', bytes };
    await client.call('claims.add-evidence', { claimId, relation: 'supports', file });
    const { imported } = await client.call('documents.import', {
      sources: [{ ...file, modifiedAtMs: null }],
    });
    const { original } = await client.call('documents.get', { documentId: imported[0]?.documentId ?? 0 });
    expect(original).toMatchObject({ format: 'text', encoding: 'utf-8' });
  });

  it('keeps at least one passage and takes none twice', async () => {
    const { client, claimId, article } = await openClaim();
    const passage = { claimId, versionId: article.versionId, ...span(ARTICLE, CLAIMED) };
    await expect(client.call('claims.add-passage', passage)).rejects.toMatchObject({
      details: { reason: 'has-passage' },
    });
    await expect(client.call('claims.remove-passage', { passageId: 1 })).rejects.toMatchObject({
      details: { reason: 'last-passage' },
    });
    await client.call('claims.add-passage', { ...passage, ...span(ARTICLE, 'Die Brücke') });
    const { claim } = await client.call('claims.remove-passage', { passageId: 1 });
    expect(claim.passages).toMatchObject([{ id: 2, exact: 'Die Brücke' }]);
  });

  it('is listed by state, verdict, text, words and staleness', async () => {
    const { client, decide, article, record } = await openClaim();
    await client.call('claims.add', {
      statement: 'Die Kapelle spielte zum Schluss.',
      passages: [{ versionId: article.versionId, ...span(ARTICLE, 'die Kapelle') }],
    });
    await decide();
    const idsOf = async (filter: object) =>
      (await client.call('claims.list', filter)).claims.map(({ id }) => id);
    expect(await idsOf({})).toEqual([2, 1]);
    expect(await idsOf({ state: 'decided' })).toEqual([1]);
    expect(await idsOf({ verdict: 'house/wrong' })).toEqual([1]);
    expect(await idsOf({ documentId: record.documentId })).toEqual([]);
    expect(await idsOf({ documentId: article.documentId, search: 'kap schluß' })).toEqual([2]);
    expect(await idsOf({ search: 'lahnst' })).toEqual([1]);
    expect(await idsOf({ isStale: true })).toEqual([]);
    expect(await client.call('claims.list', {})).toMatchObject({
      counts: { total: 2, stale: 0, states: { open: 1, decided: 1 } },
      verdicts: [{ verdict: 'house/wrong', nameDe: 'falsch', count: 1 }],
    });
  });
});

describe('a verdict', () => {
  it('needs a reason and a value of a scale, and keeps the names of both', async () => {
    const { client, claimId, decide } = await openClaim();
    const input = { claimId, scaleId: 'house', valueId: 'wrong' };
    await expect(client.call('claims.decide', { ...input, reason: '  ' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(
      client.call('claims.decide', { ...input, valueId: 'pants-on-fire', reason: 'so' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      client.call('claims.update', { claimId, changes: { state: 'decided' } }),
    ).rejects.toMatchObject({ details: { reason: 'no-verdict' } });
    const { claim } = await decide();
    expect(claim).toMatchObject({
      state: 'decided',
      isStale: false,
      verdict: { scaleNameDe: 'Hausskala', nameDe: 'falsch', nameEn: 'wrong', sign: 'F', confirmedBy: null },
    });
  });

  it('stands while the texts change elsewhere', async () => {
    const { decide, attachRecord, edit, get, article, record } = await openClaim();
    await attachRecord();
    await decide();
    await edit(article.documentId, text => `Vorspann.\n\n${text} Ein Nachtrag.`);
    await edit(article.documentId, text => text.replace('Zum Schluss spielte', 'Am Ende sang'));
    expect(await get()).toMatchObject({ state: 'decided', isStale: false, staleness: null });
    await edit(record.documentId, text => text.replace('Ende der Sitzung', 'Schluss'));
    // The last line stands within 64 units of the passage.
    expect((await get()).staleness?.passages).toMatchObject([{ kind: 'changed', evidenceId: 1 }]);
  });

  it('is stale once a passage changes, shows the words before and after, and can be confirmed', async () => {
    const { client, claimId, decide, edit, get, article } = await openClaim();
    await decide();
    await edit(article.documentId, text => text.replace('12 Millionen', '13 Millionen'));
    const stale = await get();
    expect(stale).toMatchObject({ state: 'stale', isStale: true });
    const [passage] = stale.staleness?.passages ?? [];
    expect(passage).toMatchObject({ kind: 'changed', passageId: 1, before: { versionNumber: 1 } });
    const words = (side: 'before' | 'after') =>
      passage?.[side]?.text.slice(passage[side]?.start, passage[side]?.end);
    expect([words('before'), words('after')]).toEqual([CLAIMED, CLAIMED.replace('12', '13')]);
    expect((await client.call('claims.list', { state: 'stale' })).claims).toHaveLength(1);
    const { claim } = await client.call('claims.confirm', { claimId });
    expect(claim).toMatchObject({ state: 'decided', isStale: false });
    expect(claim.verdict).toMatchObject({ nameDe: 'falsch', confirmedAtMs: TEST_NOW_MS });
    await client.call('history.undo', {});
    expect((await get()).isStale).toBe(true);
    await client.call('history.redo', {});
    expect((await get()).isStale).toBe(false);
  });

  it('is stale when its text is removed or comes back, when evidence is added or the statement is changed', async () => {
    const { client, claimId, decide, attachRecord, get, record } = await openClaim();
    await attachRecord();
    await decide();
    await client.call('documents.remove', { documentIds: [record.documentId] });
    expect((await get()).staleness?.passages).toMatchObject([{ kind: 'removed', evidenceId: 1 }]);
    await client.call('history.undo', {});
    expect((await get()).isStale).toBe(false);
    await client.call('claims.update', { claimId, changes: { statement: 'Sie kostete 12 Millionen.' } });
    expect((await get()).staleness).toMatchObject({
      judgedStatement: 'Die Brücke hat 12 Millionen Euro gekostet.',
    });
    await client.call('history.undo', {});
    await client.call('claims.remove-evidence', { evidenceId: 1 });
    expect((await get()).staleness).toMatchObject({ hasOtherEvidence: true, passages: [] });
    await client.call('history.undo', {});
    expect((await get()).isStale).toBe(false);
  });

  it('loses what it rested on when a document is erased for good, and says so', async () => {
    const { client, decide, attachRecord, get, record, workspace } = await openClaim();
    await attachRecord();
    await decide();
    await client.call('history.erase', { kind: 'document', id: record.documentId, reason: 'Quellenschutz' });
    const claim = await get();
    expect(claim.staleness).toMatchObject({ hasErased: true });
    expect(claim.evidence).toMatchObject([{ kind: 'passage', place: null }]);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
  });

  it('goes with its claim, and undo brings both back', async () => {
    const { client, claimId, decide, attachRecord, get } = await openClaim();
    await attachRecord();
    await decide();
    const before = await get();
    await client.call('claims.remove', { claimId });
    await expect(get()).rejects.toMatchObject({ code: 'not_found' });
    expect((await client.call('history.list', {})).undo).toMatchObject({
      operation: 'claims.remove',
      details: { title: before.statement },
    });
    await client.call('history.undo', {});
    expect(await get()).toEqual(before);
    expect(await client.call('history.verify', {})).toMatchObject({ isIntact: true });
  });
});

describe('the claims in a text', () => {
  it('stand where they appear and where the text is evidence, in any of its versions', async () => {
    const { client, article, record, attachRecord, decide, edit, claimId } = await openClaim();
    await attachRecord();
    await decide();
    const inText = async (documentId: number, versionId?: number) =>
      (await client.call('claims.in-text', versionId ? { documentId, versionId } : { documentId })).places;
    expect(await inText(record.documentId)).toMatchObject([
      {
        claim: { id: claimId, state: 'decided', verdict: { valueId: 'wrong' } },
        passageId: null,
        evidenceId: 1,
        relation: 'contradicts',
        exact: '14 Millionen Euro',
        placement: { state: 'exact', ...span(RECORD, '14 Millionen Euro') },
      },
    ]);
    await edit(article.documentId, text => `Lahnstedt. ${text.replace('12 Millionen', '13 Millionen')}`);
    const [now] = await inText(article.documentId);
    const moved = {
      start: ARTICLE.indexOf(CLAIMED) + 11,
      end: ARTICLE.indexOf(CLAIMED) + 11 + CLAIMED.length,
    };
    expect(now).toMatchObject({
      claim: { isStale: true, state: 'stale' },
      placement: { state: 'changed', ...moved },
    });
    const [then] = await inText(article.documentId, article.versionId);
    expect(then?.placement).toEqual({ state: 'exact', ...span(ARTICLE, CLAIMED) });
    await edit(article.documentId, () => 'Ein ganz anderer Text über den Wald.');
    expect((await inText(article.documentId))[0]?.placement).toEqual({ state: 'orphan' });
    await expect(inText(article.documentId, record.versionId)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a file that is evidence', () => {
  const BYTES = new Uint8Array([0, 255, 13, 10, 7]);

  async function openFile() {
    const app = await openClaim();
    const { claim } = await app.client.call('claims.add-evidence', {
      claimId: app.claimId,
      relation: 'context',
      file: { name: 'scan.bin', bytes: BYTES },
    });
    return { ...app, evidenceId: claim.evidence[0]?.id ?? 0, path: join(app.folder, 'out.bin') };
  }

  it('comes out of the workspace byte for byte, and replaces nothing unless asked to', async () => {
    const { client, evidenceId, path } = await openFile();
    const written = await client.call('claims.save-evidence-file', { evidenceId, path });
    expect(written).toEqual({ path, byteLength: 5, sha256: hashOf(BYTES) });
    expect(new Uint8Array(readFileSync(path))).toEqual(BYTES);
    writeFileSync(path, 'mine');
    await expect(client.call('claims.save-evidence-file', { evidenceId, path })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'exists' },
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await client.call('claims.save-evidence-file', { evidenceId, path, replace: true });
    expect(new Uint8Array(readFileSync(path))).toEqual(BYTES);
  });

  it('is refused where its bytes are no longer what their hash says, and nothing is written', async () => {
    const { client, workspace, evidenceId, path } = await openFile();
    workspace.db.exec("UPDATE originals SET bytes = x'00' WHERE file_name = 'scan.bin'");
    await expect(client.call('claims.save-evidence-file', { evidenceId, path })).rejects.toMatchObject({
      code: 'storage',
      details: { reason: 'read-back' },
    });
    expect(readdirSync(join(path, '..')).filter(name => name.includes('out.bin'))).toEqual([]);
  });

  it('is what a passage or a note does not have', async () => {
    const { client, claimId, path } = await openClaim().then(app => ({
      ...app,
      path: join(app.folder, 'x'),
    }));
    await client.call('claims.add-evidence', { claimId, relation: 'context', searchedIn: 'Archiv' });
    await expect(client.call('claims.save-evidence-file', { evidenceId: 1, path })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
