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

it('says in the codebook what each label is for, also where the desk wrote nothing of its own', async () => {
  const { client, folder } = open();
  await client.call('documents.paste', { text: 'Der Hafen.' });
  const { labels } = await client.call('labels.list', {});
  const style = labels.find(({ id }) => id === 'style');
  if (style) await client.call('labels.save', { ...style, guideline: 'Nur Rechtschreibung.' });
  const target = join(folder, 'export');
  await client.call('datasets.export', { folder: target });
  const codebook: { labels: { id: string; guideline: string }[] } = JSON.parse(
    readFileSync(join(target, 'labels.json'), 'utf8'),
  );
  const guidelineOf = (wanted: string) => codebook.labels.find(({ id }) => id === wanted)?.guideline;
  expect(guidelineOf('wrong-date')).toBe(
    'Day, month, year or weekday is wrong, or they do not fit together.',
  );
  expect(guidelineOf('style')).toBe('Nur Rechtschreibung.');
  expect(codebook.labels.filter(({ guideline }) => guideline === '')).toEqual([]);
  expect(readFileSync(join(target, 'README.md'), 'utf8')).toContain('Withheld: the text of 1 document ');
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

it('takes the imported files and the evidence along where asked to, byte for byte, and only with all texts', async () => {
  const { client, folder } = open();
  const page = new Uint8Array([0xff, 0xfe, ...Buffer.from('Der Hafen.\r\n', 'utf16le')]);
  const scan = new Uint8Array([0, 255, 13, 10]);
  const { imported } = await client.call('documents.import', {
    sources: [{ name: 'a.txt', bytes: page, modifiedAtMs: null }],
  });
  const versionId = imported[0]?.versionId ?? 0;
  const { claim } = await client.call('claims.add', {
    statement: 'Es gibt einen Hafen',
    passages: [{ versionId, start: 4, end: 9 }],
  });
  const file = { name: 'scan.bin', bytes: scan };
  await client.call('claims.add-evidence', { claimId: claim.id, relation: 'supports', file });
  const target = join(folder, 'export');
  await expect(client.call('datasets.export', { folder: target, withFiles: true })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  const { files } = await client.call('datasets.export', {
    folder: target,
    withText: 'all',
    withFiles: true,
  });
  const [document] = rows(join(target, 'documents.jsonl'));
  const [{ evidence }] = rows(join(target, 'claims.jsonl'));
  const kept = (sha256: string) => new Uint8Array(readFileSync(join(target, 'files', sha256)));
  expect(kept(document.original_sha256)).toEqual(page);
  expect(kept(evidence[0].file.sha256)).toEqual(scan);
  expect(files.map(({ name }) => name)).toContain(`files/${document.original_sha256}`);
  expect(readdirSync(join(target, 'files'))).toHaveLength(2);
});

it('is not written where a kept file is no longer what it was', async () => {
  const { client, folder, workspace } = open();
  await client.call('documents.paste', { text: 'Der Hafen.' });
  workspace.db.exec("UPDATE originals SET bytes = x'00'");
  const target = join(folder, 'export');
  await expect(
    client.call('datasets.export', { folder: target, withText: 'all', withFiles: true }),
  ).rejects.toMatchObject({ code: 'storage', details: { reason: 'inconsistent' } });
  expect(readdirSync(folder).filter(name => name.includes('export'))).toEqual([]);
});
