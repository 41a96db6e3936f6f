import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { makeDocx, paragraph } from '../../support/make-docx';
import { makeFolder } from '../../support/test-app';

const open = createOpener();

function writeFiles(files: Record<string, string | Uint8Array>): {
  folder: string;
  path(name: string): string;
} {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, path: name => join(folder, name) };
}

describe('what is found out about a text', () => {
  it('names the source by its own domain, wherever the address stands in the row', async () => {
    const { client } = open();
    const { path } = writeFiles({
      'rows.jsonl':
        '{"source":"Küstenblatt","url":"https://www.kuestenblatt.example/a","text":"Der Hafen wird verkauft."}\n',
    });
    await client.call('documents.import', { sources: [path('rows.jsonl')] });
    const { sources } = await client.call('sources.list', {});
    expect(sources).toMatchObject([{ name: 'Küstenblatt', domain: 'kuestenblatt.example' }]);
  });

  it('proposes no language where none was detected', async () => {
    const { client } = open();
    const { imported } = await client.call('documents.paste', { text: '12 34 56' });
    const { document } = await client.call('documents.get', { documentId: imported[0]?.documentId ?? 0 });
    expect([document.language, document.proposed.language]).toEqual(['und', undefined]);
  });
});

describe('what cannot be imported is listed with its reason, and the rest goes on', () => {
  it('an empty file, a file over the limit, half a Word document, a missing one', async () => {
    const { client } = open();
    const docx = makeDocx({ body: paragraph('Der Hafen wird verkauft.') });
    const { path } = writeFiles({
      'empty.txt': '',
      'half.docx': docx.slice(0, docx.length / 2),
      'good.txt': 'Der Hafen wird verkauft.',
    });
    const large = openSync(path('large.txt'), 'w');
    ftruncateSync(large, 64 * 1024 * 1024 + 1);
    closeSync(large);
    const sources = ['empty.txt', 'large.txt', 'half.docx', 'missing.txt', 'good.txt'].map(path);
    const { imported, skipped } = await client.call('documents.import', { sources });
    expect(imported).toMatchObject([{ source: path('good.txt') }]);
    expect(Object.fromEntries(skipped.map(({ source, reason }) => [source, reason]))).toEqual({
      [path('empty.txt')]: 'empty',
      [path('large.txt')]: 'too-large',
      [path('half.docx')]: 'damaged',
      [path('missing.txt')]: 'not-found',
    });
    expect(skipped.find(({ reason }) => reason === 'too-large')?.message).toContain('64');
  });

  it('broken lines of a JSONL file, by their numbers', async () => {
    const { client } = open();
    const { path } = writeFiles({
      'rows.jsonl': '{"text":"Erste Zeile."}\n{"text":\n{"text":"Dritte Zeile."}\n[1]\n{"text":""}\n',
    });
    const { imported, skipped } = await client.call('documents.import', { sources: [path('rows.jsonl')] });
    expect(imported).toHaveLength(2);
    expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'broken-row'],
      [4, 'broken-row'],
      [5, 'no-text'],
    ]);
    const rows = imported.map(({ documentId }) => client.call('documents.get', { documentId }));
    expect((await Promise.all(rows)).map(({ document }) => document.originalRow)).toEqual([1, 3]);
  });
});

describe('the same bytes', () => {
  it('twice in one import are one document', async () => {
    const { client } = open();
    const { path } = writeFiles({ 'a.txt': 'Der Hafen.', 'b.txt': 'Der Hafen.' });
    const { imported, unchanged } = await client.call('documents.import', {
      sources: [path('a.txt'), path('b.txt')],
    });
    expect(imported.map(({ source }) => source)).toEqual([path('a.txt')]);
    expect(unchanged).toEqual([
      { documentId: imported[0]?.documentId, title: 'Der Hafen.', source: path('b.txt') },
    ]);
  });

  it('are a new document after the old one was removed', async () => {
    const { client } = open();
    const { path } = writeFiles({ 'a.txt': 'Der Hafen.' });
    const first = await client.call('documents.import', { sources: [path('a.txt')] });
    await client.call('documents.remove', { documentIds: [first.imported[0]?.documentId ?? 0] });
    const second = await client.call('documents.import', { sources: [path('a.txt')] });
    expect(second.imported).toHaveLength(1);
  });

  it('as a document of rows are known row by row', async () => {
    const { client } = open();
    const { path } = writeFiles({ 'rows.jsonl': '{"text":"Eins."}\n{"text":"Zwei."}\n' });
    const { imported } = await client.call('documents.import', { sources: [path('rows.jsonl')] });
    await client.call('documents.remove', { documentIds: [imported[1]?.documentId ?? 0] });
    const again = await client.call('documents.import', { sources: [path('rows.jsonl')] });
    expect([again.imported.length, again.unchanged.length]).toEqual([1, 1]);
  });
});

it('leaves the workspace to others while it stores a file of many rows, and is still one entry', async () => {
  const { client } = open();
  const lines = [...Array(100).keys()].map(row => JSON.stringify({ text: `Zeile ${row} vom Hafen.` }));
  const { path } = writeFiles({ 'rows.jsonl': lines.join('\n') });
  const counts = new Set<number>();
  let isDone = false;
  const importing = client.call('documents.import', { sources: [path('rows.jsonl')] }).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    counts.add((await client.call('documents.list', { limit: 1 })).total);
    await new Promise(setImmediate);
  }
  expect((await importing).imported).toHaveLength(100);
  expect([...counts].filter(count => count > 0 && count < 100).length).toBeGreaterThan(0);
  expect((await client.call('history.list', {})).total).toBe(1);
  await client.call('history.undo', {});
  expect((await client.call('documents.list', {})).total).toBe(0);
});

it('takes a saved page without the folder of its files, and says how many there are', async () => {
  const { client } = open();
  const { folder, path } = writeFiles({
    'Bericht.html':
      '<!doctype html><html lang="de"><head><title>Der Hafen</title></head><body><article><p>Der Hafen von Lahnstedt wird verkauft.</p></article></body></html>',
    'Bericht-Dateien/werbung.html': '<p>Anzeige</p>',
    'Bericht-Dateien/stil.css': 'p {}',
    'notiz.txt': 'Eine Notiz.',
  });
  const { imported, skipped } = await client.call('documents.import', { sources: [folder] });
  expect(imported.map(({ source }) => source)).toEqual([path('Bericht.html'), path('notiz.txt')]);
  expect(imported[0]?.notices).toContainEqual({ kind: 'page-files', count: 2 });
  expect(skipped).toEqual([]);
});

it('names a dropped file by its last part and lists it by the whole', async () => {
  const { client } = open();
  const bytes = new TextEncoder().encode('1. 2. 3.');
  const { imported } = await client.call('documents.import', {
    sources: [{ name: 'ordner/unter/zahlen.txt', bytes, modifiedAtMs: null }],
  });
  expect(imported[0]?.source).toBe('ordner/unter/zahlen.txt');
  const { original } = await client.call('documents.get', { documentId: imported[0]?.documentId ?? 0 });
  expect(original?.fileName).toBe('zahlen.txt');
});

describe('cancelling', () => {
  it('keeps what the progress counted, as one entry of the history', async () => {
    const { client, workspace } = open();
    const files = Object.fromEntries(
      [...Array(300).keys()].map(index => [`${index}.txt`, `Text ${index}. ${'Der Hafen. '.repeat(50)}`]),
    );
    const { folder } = writeFiles(files);
    const stop = new AbortController();
    let done = 0;
    const result = await client.call(
      'documents.import',
      { sources: [folder] },
      {
        signal: stop.signal,
        onProgress: progress => {
          done = progress.done;
          stop.abort();
        },
      },
    );
    expect(result.isCancelled).toBe(true);
    expect(result.imported).toHaveLength(done);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(300);
    const count = () => workspace.db.prepare('SELECT COUNT(*) FROM documents').pluck().get();
    expect(count()).toBe(done);
    const { entries } = await client.call('history.list', {});
    expect(entries.map(({ operation, details }) => [operation, details['count']])).toEqual([
      ['documents.import', done],
    ]);
    await client.call('history.undo', {});
    expect(count()).toBe(0);
  });

  it('while folders are still being listed is a result, not an error', async () => {
    const { client } = open();
    const { folder } = writeFiles({ 'a.txt': 'Der Hafen.' });
    const stop = new AbortController();
    const running = client.call('documents.import', { sources: [folder] }, { signal: stop.signal });
    stop.abort();
    expect(await running).toEqual({ imported: [], unchanged: [], skipped: [], isCancelled: true });
  });
});

describe('a new version', () => {
  it('belongs to its document; the same text again is unchanged', async () => {
    const { client } = open();
    const { path } = writeFiles({
      'a.txt': 'Der Hafen.',
      'b.txt': 'Der alte Hafen.',
      'c.txt': 'Der Hafen.\n',
    });
    const first = await client.call('documents.import', { sources: [path('a.txt')] });
    const documentId = first.imported[0]?.documentId ?? 0;
    const second = await client.call('documents.import', { sources: [path('b.txt')], versionOf: documentId });
    expect(second.imported).toMatchObject([{ documentId, source: path('b.txt') }]);
    for (const name of ['a.txt', 'b.txt']) {
      const again = await client.call('documents.import', { sources: [path(name)], versionOf: documentId });
      expect(again).toMatchObject({ imported: [], unchanged: [{ documentId, source: path(name) }] });
    }
    const { versions, text } = await client.call('documents.get', { documentId });
    expect(versions.map(({ number, cause }) => [number, cause])).toEqual([
      [1, 'import'],
      [2, 'added'],
    ]);
    expect(text).toBe('Der alte Hafen.');
  });

  it('makes the file known: importing it as a document finds this one', async () => {
    const { client } = open();
    const { path } = writeFiles({ 'a.txt': 'Der Hafen.', 'b.txt': 'Der alte Hafen.' });
    const first = await client.call('documents.import', { sources: [path('a.txt')] });
    const documentId = first.imported[0]?.documentId ?? 0;
    await client.call('documents.import', { sources: [path('b.txt')], versionOf: documentId });
    const again = await client.call('documents.import', { sources: [path('b.txt')] });
    expect(again).toMatchObject({ imported: [], unchanged: [{ documentId }] });
  });

  it('is refused of more than one file, of a file of rows, and of no document, without a trace', async () => {
    const { client } = open();
    const { folder, path } = writeFiles({
      'a.txt': 'Der Hafen.',
      'rows.jsonl': '{"text":"Eins."}\n{"text":"Zwei."}\n',
    });
    const { imported } = await client.call('documents.import', { sources: [path('a.txt')] });
    const versionOf = imported[0]?.documentId ?? 0;
    const attempt = (source: string, of: number) =>
      client.call('documents.import', { sources: [source], versionOf: of });
    await expect(attempt(folder, versionOf)).rejects.toMatchObject({ details: { reason: 'one-file' } });
    await expect(attempt(path('rows.jsonl'), versionOf)).rejects.toMatchObject({
      details: { reason: 'one-text' },
    });
    await expect(attempt(path('a.txt'), 99)).rejects.toMatchObject({ code: 'not_found' });
    await expect(client.call('documents.paste', { text: 'x', versionOf: 99 })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await client.call('history.list', {})).total).toBe(1);
  });
});
