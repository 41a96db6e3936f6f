import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { TEST_NOW_MS } from '../../support/test-app';
import { openPair, RELEASE, REWRITE, span } from './passage-pair';

const open = createOpener();

/** The release is the reference, linked by hand to the sentence that a machine would never choose. */
async function openLinked() {
  const pair = await openPair(open());
  const input = {
    referenceVersionId: pair.release.versionId,
    reference: span(RELEASE, 'Der Verein Uferleben kritisierte den Verkauf.'),
    reviewVersionId: pair.rewrite.versionId,
    review: span(REWRITE, 'Im Café am Ufer gab es danach Kuchen.'),
    relation: 'contradicts' as const,
  };
  const { link } = await pair.client.call('comparisons.link', { ...input, note: 'nur hier' });
  return { ...pair, input, link };
}

describe('a link between passages', () => {
  it('is kept with its spans, its relation and who made it, and listed with both documents', async () => {
    const { client, link, input, release, rewrite } = await openLinked();
    expect(link).toEqual({
      id: 1,
      ...input,
      note: 'nur hier',
      createdBy: expect.any(String),
      createdAtMs: TEST_NOW_MS,
    });
    for (const documentId of [undefined, release.documentId, rewrite.documentId]) {
      const asked = documentId === undefined ? {} : { documentId };
      expect(await client.call('comparisons.links', asked)).toEqual({ links: [link] });
    }
    await expect(client.call('comparisons.links', { documentId: 99 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is widened to whole characters', async () => {
    const { client } = open();
    const { imported } = await client.call('documents.paste', { text: 'Fähre 👩‍👩‍👧 legt an' });
    const versionId = imported[0]?.versionId ?? 0;
    const { link } = await client.call('comparisons.link', {
      referenceVersionId: versionId,
      reference: { start: 7, end: 8 },
      reviewVersionId: versionId,
      review: { start: 0, end: 5 },
      relation: 'supports',
    });
    expect(link.reference).toEqual({ start: 6, end: 14 });
  });

  it.each([
    [{ start: 3, end: 3 }, 'empty-passage'],
    [{ start: 5, end: 3 }, 'outside-text'],
    [{ start: 0, end: RELEASE.length + 1 }, 'outside-text'],
  ])('is refused on %j', async (reference, reason) => {
    const { client, input } = await openLinked();
    const call = client.call('comparisons.link', { ...input, reference });
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', details: { reason } });
  });

  it('is refused where a version does not exist or its document was removed', async () => {
    const { client, input, rewrite } = await openLinked();
    await expect(client.call('comparisons.link', { ...input, referenceVersionId: 99 })).rejects.toMatchObject(
      { code: 'not_found' },
    );
    await client.call('documents.remove', { documentIds: [rewrite.documentId] });
    await expect(client.call('comparisons.link', input)).rejects.toMatchObject({ code: 'not_found' });
    expect(await client.call('comparisons.links', {})).toEqual({ links: [] });
    await client.call('history.undo', {});
    expect((await client.call('comparisons.links', {})).links).toHaveLength(1);
  });
});

describe('linking the same passages again', () => {
  it('changes the relation of the one link and keeps its note, and the same again changes nothing', async () => {
    const { client, input, link } = await openLinked();
    const again = { ...input, relation: 'none' as const };
    expect((await client.call('comparisons.link', again)).link).toEqual({ ...link, relation: 'none' });
    const { total } = await client.call('history.list', {});
    await client.call('comparisons.link', again);
    expect(await client.call('history.list', {})).toMatchObject({ total });
    expect((await client.call('comparisons.link', { ...again, note: '' })).link.note).toBe('');
    expect((await client.call('comparisons.links', {})).links).toHaveLength(1);
  });

  it('turns the one link round when the sides are', async () => {
    const { client, input, link } = await openLinked();
    const turned = {
      referenceVersionId: input.reviewVersionId,
      reference: input.review,
      reviewVersionId: input.referenceVersionId,
      review: input.reference,
      relation: 'copied' as const,
    };
    await client.call('comparisons.link', turned);
    expect((await client.call('comparisons.links', {})).links).toEqual([{ ...link, ...turned }]);
    await client.call('history.undo', {});
    expect((await client.call('comparisons.links', {})).links).toEqual([link]);
  });

  it('moves the one link when that is done in a later version', async () => {
    const { client, input, rewrite } = await openLinked();
    const withNews = `Neu: Fähre fällt aus.\n${REWRITE}`;
    await client.call('documents.paste', { text: withNews, versionOf: rewrite.documentId });
    const { versionId } = await client.call('documents.get', { documentId: rewrite.documentId });
    const later = {
      ...input,
      reviewVersionId: versionId,
      review: span(withNews, 'Im Café am Ufer gab es danach Kuchen.'),
    };
    await client.call('comparisons.link', { ...later, relation: 'none' });
    expect((await client.call('comparisons.links', {})).links).toMatchObject([
      { ...later, relation: 'none' },
    ]);
  });
});

it('removes the named links in one step, and undo brings them back', async () => {
  const { client, input, link } = await openLinked();
  const { link: other } = await client.call('comparisons.link', { ...input, review: { start: 0, end: 3 } });
  await expect(client.call('comparisons.unlink', { linkIds: [link.id, 99] })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await client.call('comparisons.unlink', { linkIds: [link.id, other.id, link.id] })).toEqual({
    removedCount: 2,
  });
  expect(await client.call('comparisons.links', {})).toEqual({ links: [] });
  const { undo } = await client.call('history.list', {});
  expect(undo).toMatchObject({ operation: 'comparisons.unlink', details: { count: 2, title: 'Bericht' } });
  await client.call('history.undo', {});
  expect(await client.call('comparisons.links', {})).toEqual({ links: [link, other] });
  await client.call('history.redo', {});
  expect(await client.call('comparisons.links', {})).toEqual({ links: [] });
});

describe('a comparison', () => {
  it('shows the link of an editor instead of what the machine says, with the sides swapped, too', async () => {
    const { client, link, release, rewrite } = await openLinked();
    const byHand = async (left: number, right: number) => {
      const { result, lostLinks } = await client.call('comparisons.compare', {
        leftVersionId: left,
        rightVersionId: right,
        mode: 'alignment',
      });
      if (result.mode !== 'alignment') throw new Error('aligned');
      const links = result.links.filter(({ handLinkId }) => handLinkId === link.id);
      return { links: links.map(({ reference, review }) => [reference, review]), lostLinks };
    };
    expect(await byHand(release.versionId, rewrite.versionId)).toEqual({
      links: [[[2], [2]]],
      lostLinks: [],
    });
    expect(await byHand(rewrite.versionId, release.versionId)).toEqual({
      links: [[[2], [2]]],
      lostLinks: [],
    });
  });
});
