import { describe, expect, it } from 'vitest';
import { isChecked } from '../../../src/main/db/check-runs';
import { whileErasing } from '../../../src/main/db/history';
import { storeCheckedTexts } from '../../../src/main/db/store-checked';
import { checkDocumentsTask } from '../../../src/main/workers/tasks/check-documents';
import { createOpener } from '../../support/direct-app';
import { openChecked, PRICE } from '../handlers/checked-texts';

const open = createOpener();

/** What a worker read of the rewrite, which is held against the release. */
async function openRead() {
  const app = await openChecked(open);
  const read = () =>
    checkDocumentsTask(
      { workspacePath: app.workspace.path, documentIds: [app.rewrite.documentId] },
      { isCancelled: () => false, report: () => {} },
    );
  const checked = await read();
  const store = () => storeCheckedTexts(app.workspace.db, checked, 5);
  return { ...app, checked, store };
}

describe('what a worker found is kept', () => {
  it('where nothing it depends on has changed since', async () => {
    const { client, store, rewrite, notice } = await openRead();
    await client.call('documents.mark-read', { documentId: notice.documentId, isRead: true });
    expect(store()).toEqual([rewrite.documentId]);
  });

  it('not where the text, or what it is held against, was edited meanwhile', async () => {
    const first = await openRead();
    await first.edit(first.rewrite.documentId, text => `${text} Punkt.`);
    expect(first.store()).toEqual([]);
    const second = await openRead();
    await second.edit(second.release.documentId, text => `${text} Punkt.`);
    expect(second.store()).toEqual([]);
    expect(await second.client.call('checks.status', {})).toMatchObject({ uncheckedCount: 2 });
  });

  it('not where somebody decided about one of its findings, or about names, meanwhile', async () => {
    const first = await openRead();
    await first.client.call('checks.decide', { findingIds: [await first.idOf(PRICE)], outcome: 'later' });
    expect(first.store()).toEqual([]);
    expect(await first.passages('later')).toEqual([PRICE]);
    const second = await openRead();
    const forms = ['Stefan Kellermann', 'Stephan Kellermann'];
    await second.client.call('names.decide', { kind: 'person', forms, verdict: 'different' });
    expect(second.store()).toEqual([]);
  });

  it('not while something is erased, which holds the file', async () => {
    const { store, workspace, rewrite } = await openRead();
    expect(await whileErasing(workspace.db, async () => store())).toEqual([]);
    expect(store()).toEqual([rewrite.documentId]);
  });

  it('not where the text was removed meanwhile', async () => {
    const { client, store, rewrite } = await openRead();
    await client.call('documents.remove', { documentIds: [rewrite.documentId] });
    expect(store()).toEqual([]);
  });
});

it('does not look again at a text that a rule broke on, until something about it changes', async () => {
  const { client, workspace, checked, rewrite, edit } = await openRead();
  const { db } = workspace;
  const broken = checked.map(one => ({ ...one, findings: [], references: [], failure: 'RangeError' }));
  expect(storeCheckedTexts(db, broken, 5)).toEqual([rewrite.documentId]);
  expect(isChecked(db, rewrite.documentId)).toBe(false);
  expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 0, failedCount: 0 });
  await edit(rewrite.documentId, text => `${text} Punkt.`);
  expect(await client.call('checks.run', {})).toMatchObject({ checkedCount: 1, openCount: 2 });
  expect(isChecked(db, rewrite.documentId)).toBe(true);
});
