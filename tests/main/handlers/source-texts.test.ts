import { describe, expect, it } from 'vitest';
import { createOpener, type DirectApp } from '../../support/direct-app';
import { NOTICE, paste, RELEASE, REWRITE } from './checked-texts';

const open = createOpener();

/** The release and, of another source, its rewrite and a notice; all checked. */
async function openWithSources() {
  const app = open();
  const { client } = app;
  const texts = {
    release: await paste(app, 'release', RELEASE),
    rewrite: await paste(app, 'rewrite', REWRITE),
    notice: await paste(app, 'notice', NOTICE),
  };
  const describeText = (documentId: number, publishedOn: string, source: string) =>
    client.call('documents.update', { documentId, changes: { publishedOn, source } });
  await describeText(texts.release.documentId, '2026-10-16', 'Brennerei Tarwald');
  await describeText(texts.rewrite.documentId, '2026-10-18', 'Lahnblick');
  const { document } = await describeText(texts.notice.documentId, '2026-10-10', 'Lahnblick');
  await client.call('checks.run', {});
  return { ...app, ...texts, sourceId: document.sourceId ?? 0 };
}

async function weekdayFinding({ client }: DirectApp, documentId: number) {
  const { findings } = await client.call('checks.list', { documentId, rule: 'weekday_mismatch' });
  const [finding] = findings;
  if (!finding) throw new Error('the weekday was not noticed');
  return finding;
}

describe('the texts of a source', () => {
  it('tell how many findings wait in each', async () => {
    const { client, sourceId, notice } = await openWithSources();
    const { documents } = await client.call('sources.get', { sourceId });
    const { total } = await client.call('checks.list', { documentId: notice.documentId });
    expect(documents.map(({ title }) => title)).toEqual(['rewrite', 'notice']);
    expect(documents[1]).toMatchObject({ openCount: total, standingCount: 0, correctedCount: 0 });
  });

  it('tell whether what was confirmed still stands or was corrected', async () => {
    const app = await openWithSources();
    const { client, sourceId, notice } = app;
    const { id } = await weekdayFinding(app, notice.documentId);
    await client.call('checks.decide', { findingIds: [id], outcome: 'confirm' });
    const countsOf = async () => {
      const { documents } = await client.call('sources.get', { sourceId });
      const found = documents.find(document => document.id === notice.documentId);
      return [found?.standingCount, found?.correctedCount];
    };
    expect(await countsOf()).toEqual([1, 0]);

    await client.call('documents.edit', {
      versionId: notice.versionId,
      text: NOTICE.replace('Montag', 'Freitag'),
    });
    // Nobody has looked yet whether it is gone.
    expect(await countsOf()).toEqual([1, 0]);
    await client.call('checks.run', {});
    expect(await countsOf()).toEqual([0, 1]);

    await client.call('history.undo', {});
    await client.call('checks.run', {});
    expect(await countsOf()).toEqual([1, 0]);
  });

  it('leave out findings of rules that are off for this source', async () => {
    const app = await openWithSources();
    const { client, sourceId, notice } = app;
    const openCount = async () => {
      const { documents } = await client.call('sources.get', { sourceId });
      return documents.find(({ id }) => id === notice.documentId)?.openCount ?? 0;
    };
    const before = await openCount();
    await weekdayFinding(app, notice.documentId);
    await client.call('checks.set-rule', { rule: 'weekday_mismatch', sourceId, isOn: false });
    expect(await openCount()).toBe(before - 1);
  });
});

describe('what a source copied', () => {
  it('names the earlier text and its source, until somebody dismisses it', async () => {
    const app = open();
    const { client } = app;
    const first = await paste(app, 'release', RELEASE);
    const copy = await paste(app, 'copy', `Neues aus Oberlahn\n\n${RELEASE}`);
    await client.call('documents.update', {
      documentId: first.documentId,
      changes: { publishedOn: '2026-10-16', source: 'Kreisblatt' },
    });
    const { document } = await client.call('documents.update', {
      documentId: copy.documentId,
      changes: { publishedOn: '2026-10-18', source: 'Kurzpost' },
    });
    await client.call('checks.run', {});
    const sourceId = document.sourceId ?? 0;
    const { copies } = await client.call('sources.get', { sourceId });
    expect(copies).toEqual([
      {
        findingId: expect.any(Number),
        isConfirmed: false,
        documentId: copy.documentId,
        documentTitle: 'copy',
        fromDocumentId: first.documentId,
        fromTitle: 'release',
        fromSourceId: expect.any(Number),
        fromSourceName: 'Kreisblatt',
      },
    ]);

    const findingIds = copies.map(({ findingId }) => findingId);
    await client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: 'mit Erlaubnis' });
    expect((await client.call('sources.get', { sourceId })).copies).toEqual([]);
  });
});
