import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestApp } from '../../support/test-app';

const REWRITE = [
  'Bürgermeisterin eröffnet Brücke',
  '',
  'Index',
  '',
  'Bürgermeisterin eröffnet Brücke',
  '',
  'Die Bürgermeisterin Ute Brandt hat am Montag die neue Brücke über die Lahne eröffnet. Sie kostete 12 Millionen Euro.',
  '',
  'Schreibe einen Kommentar',
  '',
  'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
  '',
  'Go up',
].join('\n');

async function openWithRewrite() {
  const test = await openTestApp();
  const file = join(test.folder, 'rewrite.txt');
  writeFileSync(file, REWRITE);
  const result = await test.client.call('documents.import', { sources: [file] });
  const [document] = result.imported;
  if (!document) throw new Error('nothing was imported');
  return { ...test, file, ...document };
}

it('imports a file once: the same bytes again are nothing new', async () => {
  const { client, file, documentId } = await openWithRewrite();
  const again = await client.call('documents.import', { sources: [file] });
  expect(again).toMatchObject({ imported: [], unchanged: [{ documentId }], skipped: [] });
});

it('keeps the text as it was in the file', async () => {
  const { client, documentId } = await openWithRewrite();
  const { text, original } = await client.call('documents.get', { documentId });
  expect(text).toBe(REWRITE);
  expect(original).toMatchObject({ fileName: 'rewrite.txt', format: 'text', encoding: 'utf-8' });
});

it('finds a document by words without case, umlauts or endings, and marks them', async () => {
  const { client } = await openWithRewrite();
  const { rows } = await client.call('documents.list', { search: 'BRUECKE lahne' });
  expect(rows).toHaveLength(1);
  const snippet = rows[0]?.snippet;
  expect(snippet?.highlights.map(({ start, end }) => snippet.text.slice(start, end))).toContain('Brücke');
});

it('keeps an annotation on its words when cleaning takes lines away before them', async () => {
  const { client, documentId, versionId } = await openWithRewrite();
  const start = REWRITE.indexOf('12 Millionen');
  await client.call('annotations.add', { versionId, start, end: start + 12, label: 'wrong-number' });
  const accepted = await client.call('cleaning.accept', { versionId });
  expect(accepted).toMatchObject({ versionNumber: 2, acceptedCount: 4 });
  const { text, annotations } = await client.call('documents.get', { documentId });
  expect(text.startsWith('Bürgermeisterin eröffnet Brücke\n\nDie Bürgermeisterin')).toBe(true);
  const placement = annotations[0]?.placement;
  expect(placement?.state).toBe('exact');
  expect(placement?.state === 'exact' && text.slice(placement.start, placement.end)).toBe('12 Millionen');
});

it('undoes and redoes across documents, and after the workspace was closed and opened again', async () => {
  const { app, client, documentId, versionId, folder } = await openWithRewrite();
  await client.call('annotations.add', { versionId, start: 0, end: 15, label: 'style' });
  await app.close();

  const next = await openTestApp({ workspacePath: join(folder, 'test.gegenlese') });
  await next.client.call('history.undo', {});
  expect((await next.client.call('documents.get', { documentId })).annotations).toEqual([]);
  await next.client.call('history.undo', {});
  expect((await next.client.call('documents.list', {})).rows).toEqual([]);
  expect((await next.client.call('documents.list', { search: 'brücke' })).rows).toEqual([]);
  await expect(next.client.call('history.undo', {})).rejects.toMatchObject({ code: 'conflict' });

  await next.client.call('history.redo', {});
  await next.client.call('history.redo', {});
  const back = await next.client.call('documents.get', { documentId });
  expect(back.annotations).toMatchObject([{ label: 'style', exact: 'Bürgermeisterin' }]);
  expect((await next.client.call('documents.list', { search: 'brücke' })).rows).toHaveLength(1);
  expect(await next.client.call('history.verify', {})).toMatchObject({ isIntact: true });
});

it('shows the flag of a source beside every document of it', async () => {
  const { client, documentId } = await openWithRewrite();
  await client.call('documents.update', { documentId, changes: { source: 'Lahnblick24' } });
  const { source } = await client.call('documents.get', { documentId });
  await client.call('sources.flag', { sourceId: source?.id ?? 0, reason: 'schreibt ab' });
  const { rows } = await client.call('documents.list', {});
  expect(rows).toMatchObject([{ sourceName: 'Lahnblick24', isSourceFlagged: true }]);
});

it('exports what was annotated and cleaned, and every quote stands where the file says', async () => {
  const { client, documentId, versionId, folder } = await openWithRewrite();
  await client.call('documents.update', { documentId, changes: { rights: 'CC BY 4.0' } });
  await client.call('annotations.add', { versionId, start: 0, end: 15, label: 'style' });
  await client.call('cleaning.accept', { versionId });
  const result = await client.call('datasets.export', { folder: join(folder, 'export') });
  expect(result).toMatchObject({ documentCount: 1, annotationCount: 1, withheldTextCount: 0 });
  const lines = (name: string) =>
    readFileSync(join(folder, 'export', name), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
  const [document] = lines('documents.jsonl');
  const [annotation] = lines('annotations.jsonl');
  expect([...document.text].slice(annotation.start, annotation.end).join('')).toBe('Bürgermeisterin');
  expect(
    lines('removed.jsonl')
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['comment-form', 'navigation', 'navigation', 'repeated-heading']);
});

it('compares two versions and says what was chosen', async () => {
  const { client, versionId } = await openWithRewrite();
  const { versionId: cleaned } = await client.call('cleaning.accept', { versionId });
  const { choice, result } = await client.call('comparisons.compare', {
    leftVersionId: versionId,
    rightVersionId: cleaned,
  });
  expect(choice.mode).toBe('diff');
  expect(result.mode === 'diff' && result.changes).toBeInstanceOf(Int32Array);
});
