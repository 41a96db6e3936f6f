import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';

const open = createOpener();

const ARTICLE =
  'Die Stadtwerke von Tellin haben am Donnerstag ein neues Wasserwerk in Betrieb genommen, das nach eigenen Angaben 40.000 Haushalte versorgt.';
const CREDIT = 'Foto: Mara Lindt';
const TEXT = `${ARTICLE}\n\n${CREDIT}\n\nDas Werk ersetzt zwei ältere Anlagen aus dem Jahr 1962.\n`;

async function openText() {
  const app = open();
  const { imported } = await app.client.call('documents.paste', { text: TEXT, title: 'Wasserwerk' });
  const { documentId, versionId } = imported[0] ?? { documentId: 0, versionId: 0 };
  const current = () => app.client.call('documents.get', { documentId });
  const list = async (of = versionId) => (await app.client.call('cleaning.list', { versionId: of })).findings;
  return { ...app, documentId, versionId, current, list };
}

describe('accepting what cleaning proposes', () => {
  it('takes over what the passages named as confirmed, and nothing that does not fit its field', async () => {
    const { client, versionId, current } = await openText();
    expect((await current()).document.proposed.title).toBe('file-name');
    await client.call('cleaning.accept', {
      versionId,
      metadata: [
        { field: 'author', value: 'Mara Lindt' },
        { field: 'title', value: 'Neues Wasserwerk' },
        { field: 'source', value: 'Orlauer Rundblick' },
        { field: 'publishedOn', value: 'gestern' },
      ],
    });
    const { document, text } = await current();
    expect(text).not.toContain(CREDIT);
    expect([document.author, document.title, document.publishedOn]).toEqual([
      'Mara Lindt',
      'Neues Wasserwerk',
      null,
    ]);
    expect(document.proposed.title).toBeUndefined();
    expect((await client.call('sources.list', {})).sources).toMatchObject([{ name: 'Orlauer Rundblick' }]);
    await client.call('history.undo', {});
    expect((await current()).document).toMatchObject({ author: null, proposed: { title: 'file-name' } });
  });

  it('is refused in a version that is not the current one, and where nothing is proposed', async () => {
    const { client, versionId, current } = await openText();
    await client.call('cleaning.accept', { versionId });
    await expect(client.call('cleaning.accept', { versionId })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'not-current' },
    });
    const { versionId: cleaned } = await current();
    await expect(client.call('cleaning.accept', { versionId: cleaned })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'nothing-to-clean' },
    });
  });

  it('is refused for a proposal that was dismissed', async () => {
    const { client, versionId, list } = await openText();
    const [first] = await list();
    const findingIds = [first?.id ?? 0];
    await client.call('cleaning.reject', { findingIds });
    await expect(client.call('cleaning.accept', { versionId, findingIds })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'decided' },
    });
  });
});

describe('dismissing what cleaning proposes', () => {
  it('holds in later versions while the same words stand, and can be opened again', async () => {
    const { client, versionId, list } = await openText();
    const findingIds = (await list()).map(({ id }) => id);
    expect(await client.call('cleaning.reject', { findingIds })).toEqual({ changedCount: findingIds.length });
    expect(await client.call('cleaning.reject', { findingIds })).toEqual({ changedCount: 0 });
    const edited = await client.call('documents.edit', { versionId, text: `${TEXT}\nEin Nachtrag.\n` });
    expect((await list(edited.versionId)).map(({ state }) => state)).toEqual(
      findingIds.map(() => 'dismissed'),
    );
    await client.call('cleaning.reject', { findingIds, isRejected: false });
    expect((await list()).map(({ state }) => state)).toEqual(findingIds.map(() => 'proposed'));
  });
});
