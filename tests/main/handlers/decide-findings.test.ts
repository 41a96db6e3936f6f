import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/shared/domain/checks/rules';
import { startChild } from '../../support/child';
import { createOpener } from '../../support/direct-app';
import { makeFolder } from '../../support/test-app';
import { DAY, NAME, NOTICE, openChecked, PRICE } from './checked-texts';

const open = createOpener();
const openTexts = () => openChecked(open);

describe('confirming a finding', () => {
  it('makes an annotation of it that says where it comes from, with the other passage as evidence', async () => {
    const { client, idOf, passages, rewrite, release } = await openTexts();
    const { annotations, findings } = await client.call('checks.decide', {
      findingIds: [await idOf(PRICE)],
      outcome: 'confirm',
      reason: 'Die Meldung nennt zwölf.',
    });
    expect(annotations).toMatchObject([
      {
        documentId: rewrite.documentId,
        exact: PRICE,
        label: 'wrong-number',
        severity: 'high',
        comment: 'Die Meldung nennt zwölf.',
        origin: `rule:number_mismatch@${RULES.number_mismatch.version}`,
        evidence: [
          { documentId: release.documentId, exact: '12 Millionen Euro', relation: 'contradicts', note: '' },
        ],
      },
    ]);
    expect(findings).toMatchObject([
      {
        state: 'confirmed',
        decision: {
          outcome: 'confirmed',
          reason: 'Die Meldung nennt zwölf.',
          annotationId: annotations[0]?.id,
          claimId: null,
        },
      },
    ]);
    expect(await passages('confirmed')).toEqual([PRICE]);
  });

  it('makes one annotation of a finding that is named twice', async () => {
    const { client, idOf } = await openTexts();
    const id = await idOf(NAME);
    const { annotations } = await client.call('checks.decide', { findingIds: [id, id], outcome: 'confirm' });
    expect(annotations).toHaveLength(1);
  });

  it('takes the label and the severity that a person gives', async () => {
    const { client, idOf } = await openTexts();
    const findingIds = [await idOf(NAME)];
    const chosen = { label: 'style', severity: 'low' } as const;
    const { annotations } = await client.call('checks.decide', { findingIds, outcome: 'confirm', ...chosen });
    expect(annotations).toMatchObject([{ ...chosen, evidence: [{ relation: 'context' }] }]);
  });

  it('is one entry of the history for many, which undo takes back, also after a restart', async () => {
    const { client, workspace, folder, list } = await openTexts();
    const findingIds = (await list()).map(({ id }) => id);
    await client.call('checks.decide', { findingIds, outcome: 'confirm' });
    const { entries } = await client.call('history.list', { limit: 1 });
    expect(entries).toMatchObject([
      { operation: 'checks.decide', details: { count: 3, outcome: 'confirm' }, documentCount: 3 },
    ]);
    workspace.close();
    const again = open(folder);
    const state = () => again.client.call('checks.status', {});
    expect(await state()).toMatchObject({ uncheckedCount: 0, openCount: 0 });
    await again.client.call('history.undo', {});
    expect(await state()).toMatchObject({ uncheckedCount: 0, openCount: 3 });
    expect((await again.client.call('documents.get', { documentId: 2 })).annotations).toEqual([]);
    await again.client.call('history.redo', {});
    expect(await state()).toMatchObject({ uncheckedCount: 0, openCount: 0 });
    expect((await again.client.call('documents.get', { documentId: 2 })).annotations).toHaveLength(2);
  });

  it('stands without a link once the annotation is removed', async () => {
    const { client, idOf, list } = await openTexts();
    const findingIds = [await idOf(NAME)];
    const { annotations } = await client.call('checks.decide', { findingIds, outcome: 'confirm' });
    await client.call('annotations.remove', { annotationId: annotations[0]?.id ?? 0 });
    expect(await list('confirmed')).toMatchObject([{ decision: { annotationId: null, claimId: null } }]);
    await client.call('history.undo', {});
    expect(await list('confirmed')).toMatchObject([{ decision: { annotationId: annotations[0]?.id } }]);
  });

  it('is refused for one that was confirmed already, unless it is opened again first', async () => {
    const { client, idOf, list } = await openTexts();
    const findingIds = [await idOf(NAME)];
    await client.call('checks.decide', { findingIds, outcome: 'confirm' });
    const dismiss = () =>
      client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: 'doch nicht' });
    await expect(dismiss()).rejects.toMatchObject({ code: 'conflict', details: { reason: 'decided' } });
    await client.call('checks.decide', { findingIds, outcome: 'reopen' });
    await dismiss();
    expect(await list('dismissed')).toMatchObject([{ exact: NAME, decision: { reason: 'doch nicht' } }]);
  });
});

describe('making a claim of a finding', () => {
  it('states the sentence around it, with its passage and the other one as evidence', async () => {
    const { client, idOf, list } = await openTexts();
    const findingIds = [await idOf(PRICE)];
    const { claimIds } = await client.call('checks.decide', {
      findingIds,
      outcome: 'claim',
      reason: 'teuer',
    });
    const { claim } = await client.call('claims.get', { claimId: claimIds[0] ?? 0 });
    expect(claim).toMatchObject({
      statement: 'Für den Neubau an der Mühlgasse zahlte sie 14 Millionen Euro.',
      state: 'open',
      passages: [{ exact: PRICE }],
      evidence: [{ kind: 'passage', relation: 'contradicts', place: { exact: '12 Millionen Euro' } }],
    });
    expect(await list('confirmed')).toMatchObject([{ decision: { reason: 'teuer', claimId: claim.id } }]);
    await client.call('claims.remove', { claimId: claim.id });
    expect(await list('confirmed')).toMatchObject([{ decision: { claimId: null } }]);
  });

  it('makes one claim of several where one statement is given, else one of each', async () => {
    const { client, list } = await openTexts();
    const findingIds = (await list()).map(({ id }) => id);
    const one = await client.call('checks.decide', {
      findingIds: findingIds.slice(0, 2),
      outcome: 'claim',
      statement: 'Kellermann zahlte 14 Millionen.',
    });
    const { claim } = await client.call('claims.get', { claimId: one.claimIds[0] ?? 0 });
    expect(claim.passages.map(({ exact }) => exact)).toEqual([NAME, PRICE]);
    const each = await client.call('checks.decide', { findingIds: findingIds.slice(2), outcome: 'claim' });
    expect([one.claimIds, each.claimIds]).toEqual([[1], [2]]);
  });
});

describe('dismissing a finding', () => {
  it('needs a reason', async () => {
    const { client, idOf } = await openTexts();
    const findingIds = [await idOf(DAY)];
    const dismissal = client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: '  ' });
    await expect(dismissal).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'needs-reason' },
    });
  });

  it('lasts while the very same words stand, wherever the text moves, and ends with them', async () => {
    const { client, idOf, passages, list, edit, notice } = await openTexts();
    const findingIds = [await idOf(DAY)];
    await client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: 'So stand es am Rathaus.' });
    await edit(notice.documentId, text => `Achtung!\n\n${text.replace('um acht Uhr', 'um neun Uhr')}`);
    await client.call('checks.run', {});
    expect(await list('dismissed')).toMatchObject([
      { exact: DAY, start: NOTICE.indexOf(DAY) + 10, decision: { reason: 'So stand es am Rathaus.' } },
    ]);
    await edit(notice.documentId, text => text.replace('Montag, 16.', 'Dienstag, 16.'));
    await client.call('checks.run', {});
    expect(await passages('dismissed')).toEqual([]);
    expect(await passages()).toContain('Dienstag, 16. Oktober 2026');
    await client.call('history.undo', {});
    await client.call('checks.run', {});
    expect(await passages('dismissed')).toEqual([DAY]);
  });

  it('is taken back and done again for words that have moved since', async () => {
    const { client, idOf, passages, edit, notice } = await openTexts();
    const findingIds = [await idOf(DAY)];
    await client.call('checks.decide', { findingIds, outcome: 'later' });
    await edit(notice.documentId, text => `Achtung!\n\n${text}`);
    await client.call('checks.run', {});
    await client.call('history.undo', {});
    await client.call('history.undo', {});
    await client.call('checks.run', {});
    expect([await passages('later'), (await passages()).includes(DAY)]).toEqual([[], true]);
    await client.call('history.redo', {});
    await client.call('history.redo', {});
    await client.call('checks.run', {});
    expect(await passages('later')).toEqual([DAY]);
  });
});

describe('a decision', () => {
  it('can be put off, decided otherwise and opened again', async () => {
    const { client, idOf, list, passages } = await openTexts();
    const findingIds = [await idOf(DAY)];
    const decide = (outcome: 'later' | 'dismiss' | 'reopen', reason = '') =>
      client.call('checks.decide', { findingIds, outcome, reason });
    await decide('later', 'Rathaus anrufen');
    expect(await list('later')).toMatchObject([
      { decision: { outcome: 'later', reason: 'Rathaus anrufen' } },
    ]);
    await decide('dismiss', 'stimmt so');
    expect([await passages('later'), await passages('dismissed')]).toEqual([[], [DAY]]);
    await decide('reopen');
    expect(await passages()).toContain(DAY);
    await client.call('history.undo', {});
    expect(await list('dismissed')).toMatchObject([{ decision: { reason: 'stimmt so' } }]);
    expect(await decide('reopen')).toMatchObject({ findings: [{ state: 'open', decision: null }] });
  });

  it('comes back with the state of a text that is restored', async () => {
    const { client, idOf, passages, notice } = await openTexts();
    const { headId } = await client.call('history.list', {});
    await client.call('checks.decide', { findingIds: [await idOf(DAY)], outcome: 'confirm' });
    await client.call('history.restore', { documentId: notice.documentId, entryId: headId ?? 0 });
    expect(await passages()).toContain(DAY);
    expect((await client.call('documents.get', { documentId: notice.documentId })).annotations).toEqual([]);
  });

  it('is not lost where the program is killed', async () => {
    const folder = makeFolder();
    const workspacePath = join(folder, 'test.gegenlese');
    const { child, answers } = await startChild({
      workspacePath,
      folder,
      calls: [
        { operation: 'documents.paste', input: { text: NOTICE } },
        { operation: 'checks.run', input: {} },
        { operation: 'checks.decide', input: { findingIds: [1], outcome: 'dismiss', reason: 'stimmt so' } },
      ],
      holds: true,
    });
    expect(answers.map(answer => 'value' in answer)).toEqual([true, true, true]);
    child.kill('SIGKILL');
    await new Promise(resolve => child.once('close', resolve));
    const { client } = open(folder);
    const { findings } = await client.call('checks.list', { state: 'dismissed' });
    expect(findings).toMatchObject([{ exact: DAY, decision: { reason: 'stimmt so' } }]);
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 0, openCount: 0 });
  });

  it('says not_found for a finding that is no longer noticed', async () => {
    const { client, idOf, edit, notice } = await openTexts();
    const findingIds = [await idOf(DAY)];
    await edit(notice.documentId, text => text.replace('Montag', 'Freitag'));
    await expect(client.call('checks.decide', { findingIds, outcome: 'confirm' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
