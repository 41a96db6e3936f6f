import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { DAY, NAME, openChecked, PRICE, REWRITE } from './checked-texts';

const open = createOpener();

async function openTexts() {
  const app = await openChecked(open);
  const { client, list } = app;
  return {
    ...app,
    check: () => client.call('checks.run', {}),
    undo: () => client.call('history.undo', {}),
    redo: () => client.call('history.redo', {}),
    /** As it comes from a file: nothing says how it was made. */
    addVersion: (documentId: number, text: string) =>
      client.call('documents.paste', { versionOf: documentId, text }),
    /** Every open finding as `id version:start passage`. */
    told: async (state?: Parameters<typeof list>[0]) =>
      (await list(state)).map(({ id, versionId, start, exact }) => `${id} ${versionId}:${start} ${exact}`),
  };
}

describe('undoing an edit of a text that was checked since', () => {
  it('takes its findings back to where they were, until the next check', async () => {
    const { edit, check, undo, told, checksOf, rewrite } = await openTexts();
    const before = await told();
    await edit(rewrite.documentId, text => `Neu: ${text}`);
    await check();
    await undo();
    expect(await told()).toEqual(before);
    expect((await checksOf(rewrite.documentId)).isChecked).toBe(false);
    await check();
    expect(await told()).toEqual(before);
  });

  it('and redoing it takes them along again', async () => {
    const { edit, check, undo, redo, told, rewrite } = await openTexts();
    await edit(rewrite.documentId, text => `Neu: ${text}`);
    await check();
    const edited = await told();
    await undo();
    await redo();
    expect(await told()).toEqual(edited);
  });

  it('takes only those back whose words stood there', async () => {
    const { edit, check, undo, passages, rewrite } = await openTexts();
    await edit(rewrite.documentId, text => text.replace('14 Millionen', '15 Millionen'));
    await check();
    expect(await passages()).toEqual([NAME, '15 Millionen Euro', DAY]);
    await undo();
    expect(await passages()).toEqual([NAME, DAY]);
    await check();
    expect(await passages()).toEqual([NAME, PRICE, DAY]);
  });

  it('keeps what was decided of them', async () => {
    const { client, edit, check, undo, told, idOf, rewrite } = await openTexts();
    const findingIds = [await idOf(NAME)];
    await client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: 'heißt so' });
    const dismissed = await told('dismissed');
    await edit(rewrite.documentId, text => `Neu: ${text}`);
    await check();
    await undo();
    expect(await told('dismissed')).toEqual(dismissed);
  });

  it('keeps what was found in others against it', async () => {
    const { edit, check, undo, list, release } = await openTexts();
    const before = await list();
    await edit(release.documentId, text => `Neu: ${text}`);
    await check();
    expect((await list())[0]?.other).toMatchObject({ exact: 'Stephan Kellermann', versionId: 4 });
    await undo();
    expect(await list()).toEqual(before);
  });

  it('step by step and over branches of the history', async () => {
    const { client, edit, check, undo, told, rewrite } = await openTexts();
    const { headId } = await client.call('history.list', {});
    const before = await told();
    await edit(rewrite.documentId, text => `Alt: ${text}`);
    await undo();
    await edit(rewrite.documentId, text => `Neu: ${text}`);
    await edit(rewrite.documentId, text => `Ganz ${text}`);
    await check();
    await client.call('history.go-to', { entryId: headId ?? 0 });
    expect(await told()).toEqual(before);
  });
});

describe('a version that was read from a file', () => {
  const ADDED = `Neu: ${REWRITE.replace('Das Band durchschnitten', 'Das Band zerschnitten')}`;

  it('keeps the findings whose words still stand, before it is checked and after', async () => {
    const { check, addVersion, list, told, rewrite } = await openTexts();
    const before = await list();
    await addVersion(rewrite.documentId, ADDED);
    const moved = [NAME, PRICE].map((exact, at) => `${before[at]?.id} 4:${ADDED.indexOf(exact)} ${exact}`);
    expect((await told()).slice(0, 2)).toEqual(moved);
    await check();
    expect((await told()).slice(0, 2)).toEqual(moved);
    expect((await list()).map(({ former }) => former)).toEqual([null, null, null]);
  });

  it('keeps what was decided of them', async () => {
    const { client, check, addVersion, list, idOf, rewrite } = await openTexts();
    const id = await idOf(NAME);
    await client.call('checks.decide', { findingIds: [id], outcome: 'dismiss', reason: 'heißt so' });
    await addVersion(rewrite.documentId, ADDED);
    const kept = [{ id, exact: NAME, start: ADDED.indexOf(NAME), decision: { reason: 'heißt so' } }];
    expect(await list('dismissed')).toMatchObject(kept);
    await check();
    expect(await list('dismissed')).toMatchObject(kept);
  });

  it('gives them back when it is undone', async () => {
    const { check, undo, addVersion, told, rewrite } = await openTexts();
    const before = await told();
    await addVersion(rewrite.documentId, ADDED);
    await check();
    await undo();
    expect(await told()).toEqual(before);
  });
});
