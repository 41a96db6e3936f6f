import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { span } from './passage-pair';

const open = createOpener();

const FIRST = 'Stefan Keller lobt die Messe. Kellers Firma zahlt.\nKeller kommt aus Süd-Korea.';
const SECOND = 'Aus Südkorea meldet Keller, im Kellerraum sei es kühl.';
const THIRD = 'Hier steht nichts davon.';

async function openTexts(...texts: string[]) {
  const app = open();
  const { client } = app;
  const documents: { documentId: number; versionId: number }[] = [];
  for (const text of texts) {
    const { imported } = await client.call('documents.paste', { text });
    for (const { documentId, versionId } of imported) documents.push({ documentId, versionId });
  }
  const annotations = async (documentId: number) =>
    (await client.call('documents.get', { documentId })).annotations.map(({ exact, label }) => [
      exact,
      label,
    ]);
  return { ...app, documents, annotations };
}

describe('finding all occurrences', () => {
  it('looks in the version itself, in documents that are named, or in all', async () => {
    const { client, documents } = await openTexts(FIRST, SECOND, THIRD);
    const [first, second, third] = documents;
    const passage = { versionId: first?.versionId ?? 0, ...span(FIRST, 'Keller') };
    const ids = async (input: { documentIds?: number[]; isEverywhere?: boolean }) => {
      const { groups } = await client.call('annotations.find-occurrences', { ...passage, ...input });
      return groups.map(({ documentId, occurrences }) => [documentId, occurrences.map(({ start }) => start)]);
    };
    expect(await ids({})).toEqual([[first?.documentId, [7, 51]]]);
    expect(await ids({ isEverywhere: true })).toEqual([
      [first?.documentId, [7, 51]],
      [second?.documentId, [20]],
    ]);
    expect(await ids({ documentIds: [second?.documentId ?? 0, third?.documentId ?? 0] })).toEqual([
      [second?.documentId, [20]],
    ]);
  });

  it('looks in the texts of a source, and always in its own', async () => {
    const { client, documents } = await openTexts(FIRST, SECOND, SECOND.slice(4), THIRD);
    const [first, second] = documents;
    const documentId = second?.documentId ?? 0;
    const { document } = await client.call('documents.update', { documentId, changes: { source: 'Kurier' } });
    const { groups, searchedCount } = await client.call('annotations.find-occurrences', {
      versionId: first?.versionId ?? 0,
      ...span(FIRST, 'Keller'),
      sourceId: document.sourceId ?? 0,
    });
    expect(groups.map(group => group.documentId)).toEqual([first?.documentId, documentId]);
    expect(searchedCount).toBe(2);
  });

  it.each([
    ['same', 'Keller', ['Keller', 'Keller', 'Keller']],
    ['inflected', 'Keller', ['Keller', 'Kellers', 'Keller', 'Keller']],
    ['variant', 'Süd-Korea', ['Süd-Korea', 'Südkorea']],
  ] as const)('takes the forms asked for: %s', async (forms, words, expected) => {
    const { client, documents } = await openTexts(FIRST, SECOND);
    const found = await client.call('annotations.find-occurrences', {
      versionId: documents[0]?.versionId ?? 0,
      ...span(FIRST, words),
      forms,
      isEverywhere: true,
    });
    expect(found.groups.flatMap(({ occurrences }) => occurrences.map(({ exact }) => exact))).toEqual(
      expected,
    );
    expect(found).toMatchObject({ words, total: expected.length, searchedCount: 2, isCapped: false });
  });

  it('shows what stands around, and which are annotated already, also by way of an older version', async () => {
    const { client, documents } = await openTexts(FIRST);
    const { documentId = 0, versionId = 0 } = documents[0] ?? {};
    await client.call('annotations.add', { versionId, ...span(FIRST, 'Keller'), label: 'wrong-name' });
    const text = `Vorab: ${FIRST}`;
    const edited = await client.call('documents.edit', { versionId, text });
    const { groups } = await client.call('annotations.find-occurrences', {
      versionId: edited.versionId,
      ...span(text, 'Keller'),
      documentIds: [documentId],
    });
    expect(groups[0]?.occurrences).toMatchObject([
      { before: 'Vorab: Stefan ', exact: 'Keller', labels: ['wrong-name'] },
      { after: ' kommt aus Süd-Korea.', labels: [] },
    ]);
  });

  it('widens a selection inside of a word, and says what is not to be found', async () => {
    const { client, documents } = await openTexts(FIRST);
    const versionId = documents[0]?.versionId ?? 0;
    const find = (start: number, end: number) =>
      client.call('annotations.find-occurrences', { versionId, start, end });
    expect((await find(8, 10)).words).toBe('Keller');
    await expect(find(6, 7)).rejects.toMatchObject({ details: { reason: 'no-words' } });
  });

  it('refuses a passage that is too long', async () => {
    const { client, documents } = await openTexts('Wort '.repeat(200));
    const passage = { versionId: documents[0]?.versionId ?? 0, start: 0, end: 900 };
    await expect(client.call('annotations.find-occurrences', passage)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { reason: 'too-long-to-find' },
    });
  });
});

describe('annotating many passages', () => {
  it('is one entry of the history over several documents', async () => {
    const { client, documents, annotations } = await openTexts(FIRST, SECOND);
    const [first, second] = documents;
    const places = [
      { versionId: first?.versionId ?? 0, ...span(FIRST, 'Keller') },
      { versionId: first?.versionId ?? 0, ...span(FIRST, 'Kellers') },
      { versionId: second?.versionId ?? 0, ...span(SECOND, 'Keller') },
      { versionId: second?.versionId ?? 0, ...span(SECOND, 'Keller') },
    ];
    const added = await client.call('annotations.add-many', {
      label: 'wrong-name',
      severity: 'high',
      places,
    });
    expect(added).toEqual({ addedCount: 3, documentCount: 2 });
    expect(await annotations(first?.documentId ?? 0)).toEqual([
      ['Keller', 'wrong-name'],
      ['Kellers', 'wrong-name'],
    ]);
    const { undo } = await client.call('history.list', {});
    expect(undo?.operation).toBe('annotations.add-many');
    // One title would say that it was one text.
    expect(undo?.details).toEqual({ label: 'wrong-name', count: 3 });
    await client.call('history.undo', {});
    expect(await annotations(first?.documentId ?? 0)).toEqual([]);
    expect(await annotations(second?.documentId ?? 0)).toEqual([]);
    await client.call('history.redo', {});
    expect(await annotations(second?.documentId ?? 0)).toEqual([['Keller', 'wrong-name']]);
  });

  it('annotates all of them or none', async () => {
    const { client, documents, annotations } = await openTexts(FIRST);
    const { documentId = 0, versionId = 0 } = documents[0] ?? {};
    const places = [
      { versionId, start: 0, end: 6 },
      { versionId, start: 0, end: 9999 },
    ];
    await expect(client.call('annotations.add-many', { label: 'style', places })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(
      client.call('annotations.add-many', { label: 'nowhere', places: places.slice(0, 1) }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await annotations(documentId)).toEqual([]);
  });
});
