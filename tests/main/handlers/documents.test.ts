import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_SORTS } from '../../../src/shared/contract/documents';
import { createLedgerMap } from '../../../src/shared/domain/compare/ledger';
import { createOpener, type DirectApp } from '../../support/direct-app';
import { propertyRuns } from '../../support/property-runs';

const open = createOpener();

const PAGE = [
  'Bürgermeisterin eröffnet Brücke',
  '',
  'Index',
  '',
  'Die Bürgermeisterin hat am Montag die neue Brücke über die Lahne eröffnet.',
  '',
  'Schreibe einen Kommentar',
  '',
  'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
  '',
  'Go up',
].join('\n');

async function paste({ client }: DirectApp, text: string, title?: string): Promise<number> {
  const { imported } = await client.call('documents.paste', { text, ...(title ? { title } : {}) });
  return imported[0]?.documentId ?? 0;
}

/** Titles, sources, dates and counts repeat, so that ties come up in every order. */
async function openLibrary() {
  const app = open();
  const rows = [
    ['Zoll', 'de', 'Blatt', '2024-05', 'open'],
    ['hafen', 'de', null, null, 'decided'],
    ['Hafen', 'en', 'anzeiger', '2024', 'open'],
    ['Ähre', 'de', 'Blatt', '2025-01-02', 'in-review'],
    ['Brücke', 'en', null, '2024', 'open'],
    ['Zoll', 'de', 'anzeiger', null, 'decided'],
  ] as const;
  const ids: number[] = [];
  for (const [index, [title, language, source, publishedOn, state]] of rows.entries()) {
    const documentId = await paste(
      app,
      index % 2 ? PAGE + index : `Ein Text über die Lahne, Nummer ${index}.`,
    );
    ids.push(documentId);
    const changes = { title, language, source, publishedOn, state };
    await app.client.call('documents.update', { documentId, changes });
    const { versionId } = await app.client.call('documents.get', { documentId });
    for (let k = 0; k < index % 3; k++)
      await app.client.call('annotations.add', { versionId, start: k, end: k + 3, label: 'style' });
  }
  const { sources } = await app.client.call('sources.list', { search: 'blatt' });
  await app.client.call('sources.flag', { sourceId: sources[0]?.id ?? 0, reason: 'schreibt ab' });
  return { ...app, ids };
}

describe('the library', () => {
  it('sorts by every column both ways, ties by the order of import, the empty ones last', async () => {
    const { client } = await openLibrary();
    await client.call('checks.run', {});
    const ids = async (sort: (typeof DOCUMENT_SORTS)[number], isDescending: boolean) =>
      (await client.call('documents.list', { sort, isDescending })).rows.map(({ id }) => id).join(' ');
    const orders: Record<string, [string, string]> = {};
    for (const sort of DOCUMENT_SORTS) orders[sort] = [await ids(sort, false), await ids(sort, true)];
    expect(orders).toEqual({
      imported: ['1 2 3 4 5 6', '6 5 4 3 2 1'],
      title: ['4 5 2 3 1 6', '6 1 3 2 5 4'],
      source: ['3 6 1 4 2 5', '4 1 6 3 5 2'],
      published: ['3 5 1 4 2 6', '4 1 5 3 6 2'],
      state: ['2 6 4 1 3 5', '5 3 1 4 6 2'],
      findings: ['1 3 5 2 4 6', '6 4 2 5 3 1'],
      annotations: ['1 4 2 5 3 6', '6 3 5 2 4 1'],
    });
  });

  it('shows the same documents in pages that do not overlap', async () => {
    const { client, ids } = await openLibrary();
    for (const sort of DOCUMENT_SORTS) {
      const seen: number[] = [];
      for (let offset = 0; offset < 8; offset += 2) {
        const { rows, total } = await client.call('documents.list', { sort, offset, limit: 2 });
        seen.push(...rows.map(({ id }) => id));
        expect(total).toBe(6);
      }
      expect(seen.toSorted()).toEqual(ids.toSorted());
    }
  });

  it('filters by language, source, state and flag, alone and together', async () => {
    const { client } = await openLibrary();
    const { sources } = await client.call('sources.list', { search: 'anzeiger' });
    const ids = async (filter: object) =>
      (await client.call('documents.list', { ...filter, isDescending: false })).rows.map(({ id }) => id);
    expect(await ids({ language: 'en' })).toEqual([3, 5]);
    expect(await ids({ sourceId: sources[0]?.id })).toEqual([3, 6]);
    expect(await ids({ state: 'decided' })).toEqual([2, 6]);
    expect(await ids({ isSourceFlagged: true })).toEqual([1, 4]);
    expect(await ids({ isSourceFlagged: false })).toEqual([2, 3, 5, 6]);
    expect(await ids({ language: 'de', state: 'open', isSourceFlagged: true, search: 'lahne' })).toEqual([1]);
    expect(await ids({ language: undefined, search: undefined })).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await client.call('documents.list', { language: 'fr' })).languages).toEqual(['de', 'en']);
  });
});

describe('searching', () => {
  it.each(['strasse', 'Straße', 'STRASSE', 'stras', 'Mullerin', 'Müllerin', 'Muellerin', 'zoe', 'Zoë'])(
    'finds »%s« in a text about Frau Müllerin and Zoë from the Straße',
    async search => {
      const app = open();
      await paste(app, 'Frau Müllerin und Zoë wohnen in der Straße am Hafen.');
      const { rows } = await app.client.call('documents.list', { search });
      expect(rows[0]?.snippet?.highlights).toHaveLength(1);
    },
  );

  it.each(['OR', 'hafen OR zoll', 'NOT', 'NEAR(hafen zoll)', 'title: hafen', 'hafen* -zoll', '"hafen zoll"'])(
    'takes %s as words',
    async search => {
      const app = open();
      await paste(app, 'Der Hafen.');
      const { total } = await app.client.call('documents.list', { search });
      expect(total).toBe(0);
    },
  );

  it('takes any characters', async () => {
    const app = open();
    await paste(app, 'Der Hafen.');
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const search = fc.asyncProperty(anything, async search => {
      await app.client.call('documents.list', { search });
      await app.client.call('sources.list', { search });
      await app.client.call('documents.find-passages', { search });
    });
    await fc.assert(search, propertyRuns());
  });

  it('marks words that stand far into a long text', async () => {
    const app = open();
    await paste(app, `${'Die Lahne fließt. '.repeat(1000)}Der Hafen wird verkauft.`);
    const { rows } = await app.client.call('documents.list', { search: 'hafen' });
    const snippet = rows[0]?.snippet;
    expect(snippet?.highlights.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Hafen']);
  });
});

describe('a document', () => {
  it('has only its own versions', async () => {
    const app = open();
    const first = await paste(app, 'Der Hafen.');
    const second = await paste(app, 'Die Brücke.');
    const { versionId } = await app.client.call('documents.get', { documentId: second });
    await expect(app.client.call('documents.get', { documentId: first, versionId })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('keeps a field that is named without a value', async () => {
    const app = open();
    const documentId = await paste(app, 'Der Hafen.', 'Titel');
    await app.client.call('documents.update', { documentId, changes: { title: undefined, author: 'Ute' } });
    const { document, versionId } = await app.client.call('documents.get', { documentId });
    expect([document.title, document.author, document.proposed.title]).toEqual(['Titel', 'Ute', 'file-name']);
    const { annotation } = await app.client.call('annotations.add', {
      versionId,
      start: 0,
      end: 3,
      label: 'style',
    });
    const changed = await app.client.call('annotations.update', {
      annotationId: annotation.id,
      changes: { label: undefined, comment: 'hm' },
    });
    expect(changed.annotation).toMatchObject({ label: 'style', comment: 'hm' });
  });

  it('is traced back to the file by its ledgers, the oldest first', async () => {
    const { client, ...app } = open();
    const documentId = await paste({ client, ...app }, PAGE);
    const first = await client.call('documents.get', { documentId });
    const navigation = first.findings.find(({ exact }) => exact.includes('Go up'));
    const second = await client.call('cleaning.accept', {
      versionId: first.versionId,
      findingIds: [navigation?.id ?? 0],
    });
    const third = await client.call('cleaning.accept', { versionId: second.versionId });
    const { originalVersionId, originalText, ledgers } = await client.call('documents.trace', {
      versionId: third.versionId,
    });
    expect([originalVersionId, originalText]).toEqual([first.versionId, PAGE]);
    expect(ledgers.map(({ versionId }) => versionId)).toEqual([second.versionId, third.versionId]);
    const { text } = await client.call('documents.get', { documentId });
    const maps = ledgers.map(({ entries, parentLength }) => createLedgerMap(entries, parentLength)).reverse();
    for (let at = 0; at < text.length; at++) {
      let offset = at;
      for (const map of maps) {
        const place = map.toParent(offset);
        if (place.kind !== 'kept') throw new Error('cleaning inserts nothing here');
        offset = place.offset;
      }
      expect(PAGE[offset]).toBe(text[at]);
    }
  });

  it('shows its annotations in every version of it, wherever they were made', async () => {
    const { client, ...app } = open();
    const documentId = await paste({ client, ...app }, PAGE);
    const first = await client.call('documents.get', { documentId });
    const annotate = (versionId: number, text: string, words: string) => {
      const start = text.lastIndexOf(words);
      return client.call('annotations.add', { versionId, start, end: start + words.length, label: 'style' });
    };
    await annotate(first.versionId, PAGE, 'neue Brücke');
    await annotate(first.versionId, PAGE, 'Go up');
    const { versionId } = await client.call('cleaning.accept', { versionId: first.versionId });
    const { text } = await client.call('documents.text', { versionId });
    await annotate(versionId, text, 'Montag');
    for (const shown of [first.versionId, versionId]) {
      const { text, annotations } = await client.call('documents.get', { documentId, versionId: shown });
      const words = annotations.map(({ placement }) =>
        placement.state === 'orphan' ? null : text.slice(placement.start, placement.end),
      );
      const goUp = shown === first.versionId ? 'Go up' : null;
      expect(new Set(words)).toEqual(new Set(['neue Brücke', goUp, 'Montag']));
    }
  });
});
