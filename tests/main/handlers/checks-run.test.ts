import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { DAY, NAME, NOTICE, openChecked, PRICE, paste, RELEASE, REWRITE } from './checked-texts';

const open = createOpener();
const openTexts = () => openChecked(open);

describe('checks.run', () => {
  it('notices what a text says wrong alone, and against an older one on the same event', async () => {
    const { client, list, rewrite, release } = await openTexts();
    expect(await list()).toMatchObject([
      {
        rule: 'name_variant',
        exact: NAME,
        documentId: rewrite.documentId,
        other: { documentId: release.documentId, documentTitle: 'Meldung', exact: 'Stephan Kellermann' },
        state: 'open',
        decision: null,
      },
      { rule: 'number_mismatch', exact: PRICE, other: { exact: '12 Millionen Euro' } },
      { rule: 'weekday_mismatch', exact: DAY, other: null },
    ]);
    expect(await client.call('checks.status', {})).toEqual({
      documentCount: 3,
      uncheckedCount: 0,
      waitingCount: 0,
      openCount: 3,
      laterCount: 0,
    });
  });

  it('reads only what changed, with what is held against it, and keeps the ids of the rest', async () => {
    const { client, list, edit, release, notice } = await openTexts();
    const before = await list();
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 0 });
    await edit(notice.documentId, text => text.replace('um acht Uhr', 'um neun Uhr'));
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 1, openCount: 1 });
    await edit(release.documentId, text => text.replace('12 Millionen', '14 Millionen'));
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 2 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 2 });
    const after = await list();
    expect(after.map(({ exact }) => exact)).toEqual([NAME, DAY]);
    expect(after[0]?.id).toBe(before[0]?.id);
  });

  it('checks everything again where that is asked for, and keeps the ids', async () => {
    const { client, list } = await openTexts();
    const before = await list();
    expect(await client.call('checks.run', { again: true })).toMatchObject({ checkedCount: 3, openCount: 3 });
    expect(await list()).toEqual(before);
  });

  it('checks a text again when an older one on the same event comes later', async () => {
    const app = open();
    const { client } = app;
    const rewrite = await paste(app, 'Bericht', REWRITE);
    const dated = { documentId: rewrite.documentId, changes: { publishedOn: '2026-10-18' } };
    await client.call('documents.update', dated);
    await client.call('checks.run', {});
    expect((await client.call('checks.list', {})).total).toBe(0);
    const release = await paste(app, 'Meldung', RELEASE);
    const older = { documentId: release.documentId, changes: { publishedOn: '2026-10-16' } };
    await client.call('documents.update', older);
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 2, openCount: 2 });
    expect((await client.call('checks.run', {})).checkedCount).toBe(0);
  });

  it('stops where it is cancelled and keeps what was checked', async () => {
    const app = open();
    const { client } = app;
    const texts = Array.from({ length: 30 }, (_, at) => `Markt am Montag, 16. Oktober 2026. ${at}`);
    const bytes = new TextEncoder().encode(texts.map(text => JSON.stringify({ text })).join('\n'));
    await client.call('documents.import', { sources: [{ name: 'a.jsonl', bytes, modifiedAtMs: null }] });
    const stop = new AbortController();
    const reports: unknown[] = [];
    const result = await client.call(
      'checks.run',
      {},
      {
        signal: stop.signal,
        onProgress: progress => {
          reports.push(progress);
          stop.abort();
        },
      },
    );
    expect(result.isCancelled).toBe(true);
    expect(result.checkedCount).toBeGreaterThan(0);
    expect(reports[0]).toEqual({ done: result.checkedCount, total: 30 });
    const { uncheckedCount, openCount } = await client.call('checks.status', {});
    expect(uncheckedCount).toBe(30 - result.checkedCount);
    expect(openCount).toBe(result.openCount);
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: uncheckedCount });
  });

  it('reads by itself only what changes after a run was cancelled, and the rest when it is told to', async () => {
    const { client, edit, notice, release } = await openTexts();
    await edit(notice.documentId, text => `${text} Es gibt Brot.`);
    const stop = new AbortController();
    const cancelled = client.call('checks.run', {}, { signal: stop.signal });
    stop.abort();
    expect(await cancelled).toMatchObject({ checkedCount: 0, isCancelled: true });
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1, waitingCount: 0 });
    await edit(release.documentId, text => `${text} Es gibt Wein.`);
    // With the text that is held against it.
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 3, waitingCount: 2 });
    expect(await client.call('checks.run', { onlyWaiting: true })).toMatchObject({ checkedCount: 2 });
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1, waitingCount: 0 });
    expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 1 });
  });

  it('forgets the findings of an import that is undone, and finds them again when it is redone', async () => {
    const { client, workspace } = open();
    await client.call('documents.paste', { text: NOTICE });
    await client.call('checks.run', {});
    await client.call('history.undo', {});
    expect(await client.call('checks.status', {})).toMatchObject({ documentCount: 0, openCount: 0 });
    expect(workspace.db.prepare('SELECT COUNT(*) FROM check_findings').pluck().get()).toBe(0);
    await client.call('history.redo', {});
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 1, openCount: 0 });
    await client.call('checks.run', {});
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 0, openCount: 1 });
  });

  it('lists nothing of a text that is removed, nor what stood against it', async () => {
    const { client, passages, release } = await openTexts();
    await client.call('documents.remove', { documentIds: [release.documentId] });
    expect(await passages()).toEqual([DAY]);
    await client.call('history.undo', {});
    await client.call('checks.run', {});
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
  });

  it('reads a text again when its source is called otherwise', async () => {
    const { client } = await openTexts();
    await client.call('sources.save', { sourceId: 1, name: 'Tarwald AG' });
    expect(await client.call('checks.status', {})).toMatchObject({ uncheckedCount: 2 });
  });

  it('reads a text of unknown language in the one of its words', async () => {
    const { client, passages, notice } = await openTexts();
    await client.call('documents.update', { documentId: notice.documentId, changes: { language: 'und' } });
    await client.call('checks.run', {});
    expect(await passages()).toContain(DAY);
  });

  it('says not_found for a text that is not there', async () => {
    const { client } = open();
    await expect(client.call('checks.run', { documentIds: [7] })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('findings of an edited text that is not checked yet', () => {
  it('stand where their words are now, and not where these changed', async () => {
    const { edit, list, checksOf, notice, rewrite } = await openTexts();
    const [name] = await list();
    await edit(rewrite.documentId, text => `Neu: ${text.replace('14 Millionen', '12 Millionen')}`);
    expect(await checksOf(rewrite.documentId)).toMatchObject({
      isChecked: false,
      findings: [
        { exact: NAME, start: (name?.start ?? 0) + 5, former: { versionId: 2, start: name?.start } },
      ],
    });
    expect(await list()).toMatchObject([
      { exact: NAME, versionId: 4, former: { versionId: 2 } },
      // Its words are gone: it is shown where it was noticed.
      { exact: PRICE, versionId: 2, former: { versionId: 2 } },
      { exact: DAY, documentId: notice.documentId, former: null },
    ]);
  });

  it('keep their ids when they are noticed again', async () => {
    const { client, edit, list, rewrite } = await openTexts();
    const before = await list();
    await edit(rewrite.documentId, text => `Neu: ${text}`);
    await client.call('checks.run', {});
    const after = await list();
    expect(after.map(({ id, former }) => ({ id, former }))).toEqual(
      before.map(({ id }) => ({ id, former: null })),
    );
  });

  it('can be decided, and the decision holds once the text is checked', async () => {
    const { client, edit, list, passages, rewrite } = await openTexts();
    await edit(rewrite.documentId, text => `Neu: ${text}`);
    const [name, price] = await list();
    const ids = (finding: typeof name) => [finding?.id ?? 0];
    await client.call('checks.decide', { findingIds: ids(name), outcome: 'dismiss', reason: 'geprüft' });
    const { annotations } = await client.call('checks.decide', {
      findingIds: ids(price),
      outcome: 'confirm',
    });
    expect(annotations).toMatchObject([{ exact: PRICE, versionId: 4, start: price?.start }]);
    expect(await passages()).toEqual([DAY]);
    await client.call('checks.run', {});
    expect(await passages()).toEqual([DAY]);
    expect([await passages('dismissed'), await passages('confirmed')]).toEqual([[NAME], [PRICE]]);
  });
});

describe('what a text is held against', () => {
  it('is no longer the text that somebody said was made from it', async () => {
    const { client, release, rewrite } = await openTexts();
    const say = (documentId: number, referenceId: number) =>
      client.call('checks.set-reference', { documentId, referenceId, isReference: true });
    const reasonsOf = async (documentId: number) => {
      await client.call('checks.run', {});
      const { references } = await client.call('checks.references', { documentId });
      return references.map(({ reason }) => reason);
    };
    for (const { documentId } of [release, rewrite]) {
      await client.call('documents.update', { documentId, changes: { publishedOn: null } });
    }
    expect([await reasonsOf(release.documentId), await reasonsOf(rewrite.documentId)]).toEqual([
      ['undirected'],
      ['undirected'],
    ]);
    await say(rewrite.documentId, release.documentId);
    expect([await reasonsOf(release.documentId), await reasonsOf(rewrite.documentId)]).toEqual([
      [],
      ['chosen'],
    ]);
    const derivedFrom = async ({ documentId }: { documentId: number }) =>
      (await client.call('documents.get', { documentId })).checks.derived;
    expect(await derivedFrom(release)).toEqual([
      { documentId: rewrite.documentId, documentTitle: 'Bericht' },
    ]);
    expect(await derivedFrom(rewrite)).toEqual([]);
    await say(release.documentId, rewrite.documentId);
    expect(await derivedFrom(release)).toEqual([]);
    expect([await reasonsOf(release.documentId), await reasonsOf(rewrite.documentId)]).toEqual([
      ['chosen'],
      [],
    ]);
  });

  it('is what a person chose, and nothing that a person excluded', async () => {
    const { client, passages, checksOf, release, rewrite, notice } = await openTexts();
    const choose = (referenceId: number, isReference: boolean | null) =>
      client.call('checks.set-reference', { documentId: rewrite.documentId, referenceId, isReference });
    expect(await checksOf(rewrite.documentId)).toMatchObject({
      references: [{ documentTitle: 'Meldung', sourceName: 'Brennerei Tarwald', reason: 'earlier' }],
    });
    const { references } = await choose(notice.documentId, true);
    expect(references.map(({ documentTitle, reason }) => `${documentTitle} ${reason}`)).toEqual([
      'Hinweis chosen',
      'Meldung earlier',
    ]);
    expect((await choose(release.documentId, false)).references).toMatchObject([{ reason: 'chosen' }]);
    expect((await checksOf(rewrite.documentId)).isChecked).toBe(false);
    await client.call('checks.run', {});
    expect(await passages()).toEqual([DAY]);
    await choose(release.documentId, null);
    await client.call('checks.run', {});
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
    await expect(choose(rewrite.documentId, true)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'same-document' },
    });
  });

  it('is never a newer text, and one without a date only where nothing says which came first', async () => {
    const { client, checksOf, release, rewrite } = await openTexts();
    const reasons = async (documentId: number) =>
      (await checksOf(documentId)).references.map(({ reason }) => reason);
    const date = async (documentId: number, publishedOn: string | null) => {
      await client.call('documents.update', { documentId, changes: { publishedOn } });
      await client.call('checks.run', {});
    };
    expect(await reasons(release.documentId)).toEqual([]);
    await date(rewrite.documentId, '2026-10');
    expect([await reasons(release.documentId), await reasons(rewrite.documentId)]).toEqual([
      ['undirected'],
      ['undirected'],
    ]);
    await date(rewrite.documentId, null);
    expect([await reasons(release.documentId), await reasons(rewrite.documentId)]).toEqual([
      ['undirected'],
      ['dated'],
    ]);
  });
});
