import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackDataset } from '../../../../src/main/files/write/read-back';
import type { ExportDocument } from '../../../../src/shared/domain/records/bundle';
import { AT_MS } from '../../../shared/domain/records/bundles';
import { hardBundles, textOf, writeInto } from './datasets';
import { temporaryFolders } from './temp-folder';

const temporaryFolder = temporaryFolders();

const written = (bundles?: Iterable<ExportDocument>): Promise<string> =>
  writeInto(temporaryFolder(), bundles);

describe('the read-back', () => {
  const readBack = (folder: string) => readBackDataset(folder, { aborted: false }, () => {});

  it('accepts a dataset from its files alone', async () => {
    await expect(readBack(await written())).resolves.toMatchObject({ counts: { documents: 4 } });
  });

  it.each([
    'documents.jsonl',
    'documents.parquet',
    'annotations.csv',
    'removed.jsonl',
    'sources.jsonl',
    'README.md',
  ])('notices one changed byte in %s by its hash', async name => {
    const folder = await written();
    const bytes = readFileSync(join(folder, name));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(folder, name), bytes);
    await expect(readBack(folder)).rejects.toThrow(`${name} has other bytes`);
  });

  it('notices a file that the manifest does not list', async () => {
    const folder = await written();
    writeFileSync(join(folder, 'fremd.txt'), '');
    await expect(readBack(folder)).rejects.toThrow('lists other files');
  });

  // [old→new] in a file, with the manifest made to agree, as a faulty writer would
  it.each([
    ['documents.jsonl', '"text":"=1', '"text":"=2', 'has a text with another hash'],
    ['documents.jsonl', '"text_length":6,"', '"text_length":7,"', 'has a text of another length'],
    ['documents.jsonl', '"orig_start":6', '"orig_start":5', 'has a text map that joins different words'],
    ['documents.jsonl', '"clean_start":3,', '"clean_start":0,', 'has a text map that is out of order'],
    ['documents.jsonl', '"language":"de"', '"language":5', 'is not as its schema says (language)'],
    [
      'documents.jsonl',
      '"text_withheld":"no-stated-rights"',
      '"text_withheld":null',
      'has a text that should be withheld',
    ],
    ['annotations.jsonl', '"start":16,', '"start":15,', 'whose words do not stand at its span'],
    ['annotations.jsonl', '"start_utf16":17,', '"start_utf16":16,', 'whose words do not stand at its span'],
    ['annotations.jsonl', '"prefix":"=1', '"prefix":"=2', 'whose words do not stand at its span'],
    ['annotations.jsonl', '"anchor_state":"orphan"', '"anchor_state":"exact"', 'with half a place'],
    ['annotations.jsonl', '"exact":"y"', '"exact":"yy"', 'has words and a span that differ in length'],
    [
      'annotations.jsonl',
      '"annotation_id":"a2000","doc_id":"d2"',
      '"annotation_id":"a2000","doc_id":"d9"',
      'belongs to no document before it',
    ],
    ['removed.jsonl', '"exact":"Menü\\n"', '"exact":"Menu\\n"', 'has a replacement that cannot be undone'],
    ['removed.jsonl', '"insert_length":0', '"insert_length":1', 'has an insert of another length'],
    ['documents.csv', 'Artikel 3', 'Artikel 5', 'differs in title'],
    ['documents.csv', "'=1", '=1', 'differs in text'],
    ['annotations.csv', "'-1", '-1', 'differs in comment'],
    ['labels.json', '"Wrong name"', '""', 'is not as its schema says (labels.0.nameEn)'],
    ['sources.jsonl', '"kind":"newspaper"', '"kind":"blatt"', 'is not as its schema says (kind)'],
    ['sources.jsonl', '}\n', '}', 'ends in the middle of a line'],
  ])('notices in %s that %s became %s', async (name, old, changed, complaint) => {
    const folder = await written();
    plant(folder, name, old, changed);
    await expect(readBack(folder)).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining(complaint),
      details: { reason: 'read-back' },
    });
  });

  it.each(['documents.csv', 'documents.parquet'])('notices that %s lacks a document', async name => {
    const folder = await written();
    const [, , , last] = hardBundles();
    const shorter = await written(hardBundles().filter(one => one.document.id !== last?.document.id));
    writeFileSync(join(folder, name), readFileSync(join(shorter, name)));
    sign(folder, name);
    await expect(readBack(folder)).rejects.toThrow(`${name}, row 4, is missing`);
  });

  it.each(['documents.csv', 'documents.parquet'])('notices that %s has a document too many', async name => {
    const whole = await written();
    const [, , , last] = hardBundles();
    const folder = await written(hardBundles().filter(one => one.document.id !== last?.document.id));
    writeFileSync(join(folder, name), readFileSync(join(whole, name)));
    sign(folder, name);
    await expect(readBack(folder)).rejects.toThrow(`${name} has more than 3 rows`);
  });

  it('notices a Parquet file with other values', async () => {
    const folder = await written();
    const other = await written(hardBundles().map(one => ({ ...one, importedAtMs: AT_MS + 1 })));
    writeFileSync(join(folder, 'documents.parquet'), readFileSync(join(other, 'documents.parquet')));
    sign(folder, 'documents.parquet');
    await expect(readBack(folder)).rejects.toThrow('documents.parquet, row 1, differs in imported_at');
  });
});

function plant(folder: string, name: string, old: string, changed: string): void {
  const before = textOf(folder, name);
  expect(before).toContain(old);
  writeFileSync(join(folder, name), before.replace(old, changed));
  sign(folder, name);
}

/** Makes the manifest agree with a changed file. */
function sign(folder: string, name: string): void {
  const bytes = readFileSync(join(folder, name));
  const manifest = JSON.parse(textOf(folder, 'manifest.json'));
  const entry = manifest.files.find((file: { name: string }) => file.name === name);
  entry.bytes = bytes.length;
  entry.sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
