import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listExportDocuments } from '../../../src/main/db/export';
import { openSnapshot } from '../../../src/main/db/snapshot';
import { startChild } from '../../support/child';
import { createOpener } from '../../support/direct-app';

const open = createOpener();

const rows = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

it('exports the workspace as it was at the start, whatever is removed meanwhile', async () => {
  const { client, folder } = open();
  const source = (index: number) => ({
    name: `${index}.txt`,
    bytes: new TextEncoder().encode(`Text ${index}. ${'Der Hafen wird verkauft. '.repeat(100)}`),
    modifiedAtMs: null,
  });
  const sources = [...Array(60).keys()].map(source);
  const { imported } = await client.call('documents.import', { sources });
  const target = join(folder, 'export');
  let isRemoved: Promise<unknown> | null = null;
  const result = await client.call(
    'datasets.export',
    { folder: target, withText: 'all' },
    {
      onProgress: () => {
        isRemoved ??= client.call('documents.remove', {
          documentIds: imported.map(({ documentId }) => documentId),
        });
      },
    },
  );
  expect(await isRemoved).toEqual({ removedCount: 60 });
  expect(result).toMatchObject({ documentCount: 60 });
  expect(rows(join(target, 'documents.jsonl'))).toHaveLength(60);
  expect((await client.call('documents.list', {})).total).toBe(0);
});

it('sees the state of the moment it was opened at', async () => {
  const { client, workspace } = open();
  const { imported } = await client.call('documents.paste', { text: 'Der Hafen.' });
  const documentId = imported[0]?.documentId ?? 0;
  const snapshot = openSnapshot(workspace.path);
  await client.call('documents.update', { documentId, changes: { title: 'Später' } });
  await client.call('documents.remove', { documentIds: [documentId] });
  const titles = [...listExportDocuments(snapshot.db, [documentId])].map(({ document }) => document.title);
  snapshot.end();
  expect(titles).toEqual(['pasted']);
});

it('refuses a document that is not there before anything is written', async () => {
  const { client, folder } = open();
  await client.call('documents.paste', { text: 'Der Hafen.' });
  await expect(
    client.call('datasets.export', { folder: join(folder, 'export'), documentIds: [1, 9] }),
  ).rejects.toMatchObject({ code: 'not_found' });
  expect(readdirSync(folder).filter(name => name.includes('export'))).toEqual([]);
});

it('counts evidence of other documents in code points of their versions', async () => {
  const { client, folder } = open();
  const first = await client.call('documents.paste', { text: 'Der Hafen wird verkauft.' });
  const denial = '👩‍👩‍👧 Die Stadt dementiert. 🐶 Nein.';
  const second = await client.call('documents.paste', { text: denial });
  const { annotation } = await client.call('annotations.add', {
    versionId: first.imported[0]?.versionId ?? 0,
    start: 0,
    end: 9,
    label: 'misquote',
  });
  const versionId = second.imported[0]?.versionId ?? 0;
  for (const words of ['Die Stadt', 'Nein']) {
    const start = denial.indexOf(words);
    await client.call('annotations.add-evidence', {
      annotationId: annotation.id,
      versionId,
      start,
      end: start + words.length,
      relation: 'contradicts',
    });
  }
  await client.call('datasets.export', { folder: join(folder, 'export'), withText: 'all' });
  const [record] = rows(join(folder, 'export', 'annotations.jsonl'));
  const passages = record.evidence.map(({ start, end }: { start: number; end: number }) =>
    [...denial].slice(start, end).join(''),
  );
  expect(passages).toEqual(['Die Stadt', 'Nein']);
});

it('leaves nothing behind when a file may not grow any more, and says so', async () => {
  const { client, folder, workspace } = open();
  await client.call('documents.paste', { text: 'Der Hafen wird verkauft. '.repeat(40_000) });
  workspace.close();
  const request = {
    workspacePath: workspace.path,
    folder,
    calls: [
      { operation: 'datasets.export', input: { folder: join(folder, 'export'), withText: 'all' } },
      { operation: 'documents.list', input: {} },
    ],
    holds: false,
  } as const;
  // Half a megabyte, in the blocks of 512 bytes that POSIX counts in.
  const { child, answers } = await startChild(request, argv =>
    spawn('/bin/sh', ['-c', 'ulimit -f 1000 && exec "$@"', 'sh', process.execPath, ...argv]),
  );
  if (child.exitCode === null) await once(child, 'close');
  expect(answers).toMatchObject([{ code: 'storage' }, { value: { total: 1 } }]);
  expect(readdirSync(folder).filter(name => name.includes('export'))).toEqual([]);
});
