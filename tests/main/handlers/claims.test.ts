import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { TEST_NOW_MS } from '../../support/test-app';
import { ARTICLE, CLAIMED, openClaim, RECORD } from './claimed-texts';
import { span } from './passage-pair';

const open = createOpener();
const openClaimed = () => openClaim(open);

describe('a claim', () => {
  it('has its statement, its speaker and the passages where it appears', async () => {
    const { get, article } = await openClaimed();
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

  it('without a statement says what its sentences say, and takes passages as evidence in the same step', async () => {
    const { client, workspace } = open();
    const text = 'Die Brücke in Lahnstedt kostete 12 Millionen Euro. Sie steht seit 2019 dort.';
    await client.call('documents.paste', { title: 'Bericht', text });
    await client.call('documents.paste', { title: 'Akte', text: 'Kosten: 14 Millionen Euro.' });
    const { claim } = await client.call('claims.add', {
      passages: ['12 Millionen Euro', 'Lahnstedt'].map(words => ({ versionId: 1, ...span(text, words) })),
      evidence: [{ versionId: 2, start: 8, end: 25, relation: 'contradicts' }],
    });
    expect(claim).toMatchObject({
      statement: 'Die Brücke in Lahnstedt kostete 12 Millionen Euro.',
      speaker: null,
      state: 'open',
      passages: [{ exact: '12 Millionen Euro' }, { exact: 'Lahnstedt' }],
      evidence: [
        { kind: 'passage', relation: 'contradicts', place: { documentId: 2, exact: '14 Millionen Euro' } },
      ],
    });
    await client.call('history.undo', {});
    expect((await client.call('claims.list', {})).claims).toEqual([]);
    expect(workspace.db.prepare('SELECT COUNT(*) FROM claim_evidence').pluck().get()).toBe(0);
    await expect(
      client.call('claims.add', {
        passages: [{ versionId: 1, start: 0, end: 3 }],
        evidence: [{ versionId: 9, start: 0, end: 1, relation: 'supports' }],
      }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect((await client.call('claims.list', {})).claims).toEqual([]);
  });

  it('follows its passages into the current version, and keeps them when their text is removed', async () => {
    const { client, get, edit, article } = await openClaimed();
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
    const { client, claimId, attachRecord, folder, get } = await openClaimed();
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
    const { client, claimId } = await openClaimed();
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
    const { client, claimId, article } = await openClaimed();
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
    const { client, decide, article, record } = await openClaimed();
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

describe('the claims in a text', () => {
  it('stand where they appear and where the text is evidence, in any of its versions', async () => {
    const { client, article, record, attachRecord, decide, edit, claimId } = await openClaimed();
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
