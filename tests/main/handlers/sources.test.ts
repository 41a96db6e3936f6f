import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { openTestApp } from '../../support/test-app';

const open = createOpener();

const csv = (...lines: string[]) => ({
  name: 'list.csv',
  bytes: new TextEncoder().encode(`name,domain,flagged,flag_reason\n${lines.join('\n')}\n`),
});

it('refuses a name that differs only in case, and a domain that is taken', async () => {
  const { client } = open();
  const { source } = await client.call('sources.save', { name: 'Lahnblick', domain: 'lahnblick.de' });
  await expect(client.call('sources.save', { name: 'LAHNBLICK' })).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: 'source-name' },
  });
  await expect(client.call('sources.save', { name: 'Anders', domain: 'lahnblick.de' })).rejects.toMatchObject(
    {
      code: 'conflict',
      details: { reason: 'source-domain' },
    },
  );
  const renamed = await client.call('sources.save', { sourceId: source.id, name: 'lahnblick' });
  expect(renamed.source).toMatchObject({ id: source.id, name: 'lahnblick', domain: null });
});

it('adds, updates and leaves alone by name or domain; a domain that another source has stays there', async () => {
  const { client } = open();
  await client.call('sources.save', { name: 'Lahnblick', domain: 'lahnblick.de', notes: 'bekannt' });
  await client.call('sources.save', { name: 'Hafenbote' });
  const file = csv(
    'LAHNBLICK,,,',
    'Hafenbote,lahnblick.de,yes,schreibt ab',
    'Neues Blatt,neu.de,no,',
    ',ohne-namen.de,yes,erfunden',
  );
  expect(await client.call('sources.import', { file })).toMatchObject({ added: 2, updated: 1 });
  const { sources } = await client.call('sources.list', {});
  expect(sources.map(({ name, domain, flag }) => [name, domain, flag?.reason ?? null])).toEqual([
    ['Hafenbote', null, 'schreibt ab'],
    ['Lahnblick', 'lahnblick.de', null],
    ['Neues Blatt', 'neu.de', null],
    ['ohne-namen.de', 'ohne-namen.de', 'erfunden'],
  ]);
  expect(await client.call('sources.import', { file })).toMatchObject({ added: 0, updated: 0 });
});

it('keeps the documents of a source that is removed', async () => {
  const { client } = open();
  const { imported } = await client.call('documents.paste', { text: 'Der Hafen.' });
  const documentId = imported[0]?.documentId ?? 0;
  await client.call('documents.update', { documentId, changes: { source: 'Lahnblick' } });
  const { source } = await client.call('documents.get', { documentId });
  await client.call('sources.remove', { sourceId: source?.id ?? 0 });
  expect((await client.call('documents.get', { documentId })).source).toBeNull();
  await client.call('history.undo', {});
  expect((await client.call('documents.get', { documentId })).source).toEqual(source);
});

it('tells a missing list from one that is too large', async () => {
  const { client, folder } = open();
  await expect(client.call('sources.import', { file: `${folder}/none.csv` })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(client.call('sources.import', { file: folder })).rejects.toMatchObject({
    code: 'unreadable',
    details: { reason: 'read-failed' },
  });
  const bytes = new Uint8Array(16 * 1024 * 1024 + 1);
  await expect(client.call('sources.import', { file: { name: 'x.csv', bytes } })).rejects.toMatchObject({
    code: 'unreadable',
    details: { reason: 'too-large' },
  });
});

it('refuses a file that is too large without reading it', async () => {
  const { client, folder } = open();
  const file = join(folder, 'large.csv');
  writeFileSync(file, '');
  truncateSync(file, 16 * 1024 * 1024 + 1);
  await expect(client.call('sources.import', { file })).rejects.toMatchObject({
    code: 'unreadable',
    details: { reason: 'too-large', name: 'large.csv' },
  });
});

it('replaces no file by the list of sources unless told to', async () => {
  const { client, folder } = await openTestApp();
  await client.call('sources.save', { name: 'Hafenblatt' });
  const file = join(folder, 'liste.csv');
  writeFileSync(file, 'etwas anderes');
  await expect(client.call('sources.export', { file })).rejects.toMatchObject({ code: 'conflict' });
  expect(readFileSync(file, 'utf8')).toBe('etwas anderes');
  expect(await client.call('sources.export', { file, replace: true })).toMatchObject({ count: 1 });
  expect(readFileSync(file, 'utf8')).toContain('Hafenblatt');
});
