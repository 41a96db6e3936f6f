import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { openTestApp, TEST_NOW_MS } from '../../support/test-app';
import { openPair, RELEASE, REWRITE, span } from './passage-pair';

const open = createOpener();

describe('links of an editor in other versions', () => {
  const KEPT = 'Ute Brandt hat den Vertrag Anfang Oktober 2026 unterschrieben.';
  const CHANGED = 'Im Café am Ufer gab es danach Kuchen.';

  /** Two links, then a change accepted into a new version of the rewrite that touches the second passage only. */
  async function openAccepted() {
    const pair = await openPair(open());
    const { client, release, rewrite } = pair;
    const link = async (words: string, reference: string) => {
      const { link } = await client.call('comparisons.link', {
        referenceVersionId: release.versionId,
        reference: span(RELEASE, reference),
        reviewVersionId: rewrite.versionId,
        review: span(REWRITE, words),
        relation: 'supports',
      });
      return link;
    };
    const kept = await link(KEPT, 'Bürgermeisterin Ute Brandt unterschrieb den Vertrag am 3. Oktober 2026.');
    const changed = await link(CHANGED, 'Der Verein Uferleben kritisierte den Verkauf.');
    const { imported } = await client.call('documents.paste', {
      text: 'Gestern: Im Café am Ufer gab es Torte.',
    });
    const cake = imported[0]?.versionId ?? 0;
    const accepted = await client.call('comparisons.accept', {
      leftVersionId: rewrite.versionId,
      rightVersionId: cake,
      changes: [
        { left: { start: 0, end: 0 }, right: { start: 0, end: 9 } },
        { left: span(REWRITE, 'danach Kuchen'), right: { start: 32, end: 37 } },
      ],
    });
    return { ...pair, kept, changed, versionId: accepted.versionId };
  }

  it('follow their words into a version made by accepting changes, and are lost where the words changed', async () => {
    const { client, release, kept, changed, versionId } = await openAccepted();
    const { text } = await client.call('documents.text', { versionId });
    expect(text).toBe(`Gestern: ${REWRITE.replace('danach Kuchen', 'Torte')}`);
    const pair = { leftVersionId: release.versionId, rightVersionId: versionId };
    const { result, lostLinks } = await client.call('comparisons.compare', { ...pair, mode: 'alignment' });
    expect(lostLinks).toEqual([changed]);
    if (result.mode !== 'alignment') throw new Error('aligned');
    expect(result.links.filter(({ handLinkId }) => handLinkId !== null)).toMatchObject([
      { handLinkId: kept.id, review: [1] },
    ]);
    expect(await client.call('comparisons.compare', { ...pair, mode: 'diff' })).toMatchObject({
      lostLinks: [],
    });
  });

  it('are there again in the version they were made in', async () => {
    const { client, release, rewrite } = await openAccepted();
    const { lostLinks, result } = await client.call('comparisons.compare', {
      leftVersionId: rewrite.versionId,
      rightVersionId: release.versionId,
      mode: 'alignment',
    });
    expect(lostLinks).toEqual([]);
    if (result.mode !== 'alignment') throw new Error('aligned');
    expect(result.links.flatMap(({ handLinkId }) => handLinkId ?? [])).toEqual([1, 2]);
  });

  it('between two versions of one document hold whichever of the two is on the left', async () => {
    const { client } = open();
    const texts = [
      'Der Hafen wird verkauft. Das Dach ist neu.',
      'Das Dach ist neu. Heute wird der Hafen verkauft.',
    ];
    const { imported } = await client.call('documents.paste', { text: texts[0] ?? '' });
    const { documentId = 0, versionId: first = 0 } = imported[0] ?? {};
    const added = await client.call('documents.paste', { text: texts[1] ?? '', versionOf: documentId });
    const second = added.imported[0]?.versionId ?? 0;
    const { link } = await client.call('comparisons.link', {
      referenceVersionId: first,
      reference: { start: 0, end: 24 },
      reviewVersionId: second,
      review: { start: 18, end: 48 },
      relation: 'alters',
    });
    for (const [left, right, numbers] of [
      [first, second, [[0], [1]]],
      [second, first, [[1], [0]]],
    ] as const) {
      const { result, lostLinks } = await client.call('comparisons.compare', {
        leftVersionId: left,
        rightVersionId: right,
        mode: 'alignment',
      });
      expect(lostLinks).toEqual([]);
      if (result.mode !== 'alignment') throw new Error('aligned');
      const found = result.links.filter(({ handLinkId }) => handLinkId === link.id);
      expect(found.map(({ reference, review }) => [reference, review])).toEqual([numbers]);
    }
  });
});

describe('the last comparisons', () => {
  async function openTexts(count: number) {
    const app = open();
    const ids: number[] = [];
    for (let index = 0; index < count; index++) {
      const text = `Der Hafen von Lahnstedt, Teil ${index}.`;
      const { imported } = await app.client.call('documents.paste', { text, title: `Teil ${index}` });
      ids.push(imported[0]?.versionId ?? 0);
    }
    const compare = (left: number, right: number) =>
      app.client.call('comparisons.compare', {
        leftVersionId: ids[left] ?? 0,
        rightVersionId: ids[right] ?? 0,
      });
    const recent = async () =>
      (await app.client.call('comparisons.recent', {})).comparisons.map(
        ({ left, right }) => `${ids.indexOf(left.versionId)}-${ids.indexOf(right.versionId)}`,
      );
    return { ...app, compare, recent };
  }

  it('are listed newest first, each pair once however its sides are turned, at most twenty', async () => {
    const { compare, recent } = await openTexts(23);
    await compare(0, 1);
    await compare(0, 2);
    await compare(1, 0);
    expect(await recent()).toEqual(['1-0', '0-2']);
    for (let right = 3; right < 23; right++) await compare(0, right);
    const list = await recent();
    expect([list.length, list[0], list.at(-1)]).toEqual([20, '0-22', '0-3']);
  });

  it('name both sides, the mode and the time', async () => {
    const { client, compare } = await openTexts(2);
    await compare(0, 1);
    const side = { versionNumber: 1, isSourceFlagged: false };
    expect(await client.call('comparisons.recent', {})).toMatchObject({
      comparisons: [
        {
          left: { ...side, documentTitle: 'Teil 0' },
          right: { ...side, documentTitle: 'Teil 1' },
          mode: 'diff',
          atMs: TEST_NOW_MS,
        },
      ],
    });
  });

  it('leave out what was removed, until it is back', async () => {
    const { client, compare, recent } = await openTexts(3);
    await compare(0, 1);
    await compare(1, 2);
    await client.call('documents.remove', { documentIds: [1] });
    expect(await recent()).toEqual(['1-2']);
    await client.call('history.undo', {});
    expect(await recent()).toEqual(['1-2', '0-1']);
    await client.call('history.undo', {});
    expect(await recent()).toEqual(['0-1']);
  });

  it('do not hold one that failed or was cancelled', async () => {
    const { client, recent } = await openTexts(2);
    const missing = client.call('comparisons.compare', { leftVersionId: 1, rightVersionId: 99 });
    await expect(missing).rejects.toMatchObject({ code: 'not_found' });
    const controller = new AbortController();
    const call = client.call(
      'comparisons.compare',
      { leftVersionId: 1, rightVersionId: 2 },
      { signal: controller.signal },
    );
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    expect(await recent()).toEqual([]);
  });

  it('belong to their workspace and are there after the program was closed', async () => {
    const { app, client, folder } = await openTestApp();
    for (const text of ['Der Hafen.', 'Der Zoll.']) await client.call('documents.paste', { text });
    await client.call('comparisons.compare', { leftVersionId: 1, rightVersionId: 2 });
    await app.close();

    const settingsFile = join(folder, 'settings.json');
    const other = await openTestApp({ settingsFile });
    for (const text of ['Das Dach.', 'Die Tür.']) await other.client.call('documents.paste', { text });
    expect(await other.client.call('comparisons.recent', {})).toEqual({ comparisons: [] });
    const same = await openTestApp({ settingsFile, workspacePath: join(folder, 'test.gegenlese') });
    expect((await same.client.call('comparisons.recent', {})).comparisons).toHaveLength(1);
  });

  it('cost no comparison when the settings cannot be written', async () => {
    const { client, folder } = await openTestApp();
    for (const text of ['Der Hafen.', 'Der Zoll.']) await client.call('documents.paste', { text });
    // A file where the settings' folder should be.
    const blocked = await openTestApp({ settingsFile: join(folder, 'file', 'settings.json') });
    writeFileSync(join(folder, 'file'), 'x');
    for (const text of ['Der Hafen.', 'Der Zoll.']) await blocked.client.call('documents.paste', { text });
    const { result } = await blocked.client.call('comparisons.compare', {
      leftVersionId: 1,
      rightVersionId: 2,
      mode: 'diff',
    });
    expect(result.mode).toBe('diff');
    expect(await blocked.client.call('comparisons.recent', {})).toEqual({ comparisons: [] });
  });
});
