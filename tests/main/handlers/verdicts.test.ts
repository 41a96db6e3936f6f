import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { TEST_NOW_MS } from '../../support/test-app';
import { CLAIMED, openClaim } from './claimed-texts';

const open = createOpener();
const openClaimed = () => openClaim(open);

describe('a verdict', () => {
  it('needs a reason and a value of a scale, and keeps the names of both', async () => {
    const { client, claimId, decide } = await openClaimed();
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
    const { decide, attachRecord, edit, get, article, record } = await openClaimed();
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
    const { client, claimId, decide, edit, get, article } = await openClaimed();
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
    const { client, claimId, decide, attachRecord, get, record } = await openClaimed();
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
    const { client, decide, attachRecord, get, record, workspace } = await openClaimed();
    await attachRecord();
    await decide();
    await client.call('history.erase', { kind: 'document', id: record.documentId, reason: 'Quellenschutz' });
    const claim = await get();
    expect(claim.staleness).toMatchObject({ hasErased: true });
    expect(claim.evidence).toMatchObject([{ kind: 'passage', place: null }]);
    expect(workspace.db.pragma('foreign_key_check')).toEqual([]);
  });

  it('goes with its claim, and undo brings both back', async () => {
    const { client, claimId, decide, attachRecord, get } = await openClaimed();
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
