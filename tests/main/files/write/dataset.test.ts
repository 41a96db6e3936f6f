import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  createPseudonyms,
  type DatasetProgress,
  writeDataset,
} from '../../../../src/main/files/write/dataset';
import type { ExportDocument, ExportOptions } from '../../../../src/shared/domain/records/bundle';
import { entriesFor, graphemeOffsets, pieces } from '../../../shared/domain/records/arbitraries';
import { bundle, cut } from '../../../shared/domain/records/bundles';
import { propertyRuns } from '../../../support/property-runs';
import { HARD, hardBundles, OPTIONS, RUN, textOf, writeInto } from './datasets';
import { temporaryFolders } from './temp-folder';

const temporaryFolder = temporaryFolders();

// Every run writes and syncs a whole folder.
const PROPERTY_LIMIT_MS = 20_000 + 200 * propertyRuns().numRuns;

const written = (bundles?: Iterable<ExportDocument>, options?: ExportOptions): Promise<string> =>
  writeInto(temporaryFolder(), bundles, options);

const lines = (folder: string, name: string): { text?: unknown; text_withheld?: unknown }[] =>
  textOf(folder, name)
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));

describe('a dataset', () => {
  it('consists of these files and says so in its manifest', async () => {
    const folder = await written();
    const manifest = JSON.parse(textOf(folder, 'manifest.json'));
    expect(
      manifest.files.map((file: { name: string; rows: number | null }) => [file.name, file.rows]),
    ).toEqual([
      ['documents.jsonl', 4],
      ['documents.csv', 4],
      ['documents.parquet', 4],
      ['annotations.jsonl', 5],
      ['annotations.csv', 5],
      ['annotations.parquet', 5],
      ['removed.jsonl', 6],
      ['sources.jsonl', 1],
      ['claims.jsonl', 0],
      ['links.jsonl', 0],
      ['findings.jsonl', 0],
      ['checked_facts.jsonl', 0],
      ['labels.json', null],
      ['README.md', null],
    ]);
    expect(readdirSync(folder)).toHaveLength(15);
    expect(manifest).toMatchObject({
      offset_unit: 'unicode-codepoint',
      exported_at: '2026-03-04T05:06:07.089Z',
      counts: {
        documents: 4,
        texts: 3,
        annotations: 5,
        orphans: 1,
        removed: 6,
        sources: 1,
        claims: 0,
        links: 0,
        findings: 0,
        checked_facts: 0,
        labels: 1,
      },
      withheld: [{ doc_id: 'd2', what: 'text', reason: 'no-stated-rights' }],
    });
    const { sha256, bytes } = manifest.files[0];
    const file = readFileSync(join(folder, 'documents.jsonl'));
    expect([sha256, bytes]).toEqual([createHash('sha256').update(file).digest('hex'), file.length]);
  });

  it('gives hard texts back unchanged', async () => {
    const folder = await written();
    expect(lines(folder, 'documents.jsonl').map(record => record.text)).toEqual([HARD, null, '\nText🐯', '']);
    const [first] = parse<{ text: string }>(textOf(folder, 'documents.csv'), { columns: true });
    expect(first?.text).toBe(`'${HARD}`);
  });

  it('lets a spreadsheet calculate nothing', async () => {
    const folder = await written();
    for (const name of ['documents.csv', 'annotations.csv']) {
      const cells: string[] = parse(textOf(folder, name)).flat();
      expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it('names units and version inside its Parquet files', async () => {
    const file = await asyncBufferFromFile(join(await written(), 'annotations.parquet'));
    const { key_value_metadata: pairs, schema } = await parquetMetadataAsync(file);
    expect(pairs).toEqual([
      { key: 'schema', value: 'gegenlese.annotation/1' },
      { key: 'offset_unit', value: 'unicode-codepoint' },
      { key: 'app_version', value: '1.2.3' },
    ]);
    expect(schema.find(element => element.name === 'created_at')?.logical_type).toEqual({
      type: 'TIMESTAMP',
      isAdjustedToUTC: true,
      unit: 'MICROS',
    });
  });

  it('names no editor', async () => {
    const folder = await written();
    const all = readdirSync(folder)
      .map(name => readFileSync(join(folder, name), 'latin1'))
      .join('');
    expect(all).not.toContain('Ada');
    expect(all).toContain(createPseudonyms('ws-1')('Ada'));
  });

  it('may be empty', async () => {
    const folder = await written([]);
    expect(textOf(folder, 'documents.jsonl')).toBe('');
    expect(textOf(folder, 'documents.csv')).toMatch(/^doc_id,.*,schema\r\n$/);
  });

  it('may leave all texts out', async () => {
    const folder = await written(hardBundles(), { ...OPTIONS, withText: 'none' });
    expect(lines(folder, 'documents.jsonl').map(record => record.text_withheld)).toEqual(
      Array(4).fill('not-requested'),
    );
  });

  it('replaces half a surrogate pair, which no encoding can hold', async () => {
    const folder = await written([bundle({ imported: 'a\uD83Db', rights: 'frei', spans: [[1, 3]] })]);
    expect(lines(folder, 'annotations.jsonl')[0]).toMatchObject({ start: 1, end: 3, exact: '\uFFFDb' });
  });

  it('spans several Parquet row groups', async () => {
    function* many(): Generator<ExportDocument> {
      for (let id = 1; id <= 5_003; id++) yield bundle({ id, imported: `Text ${id}`, rights: 'frei' });
    }
    const folder = await written(many());
    const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, 'documents.parquet')));
    expect(metadata.row_groups.map(group => Number(group.num_rows))).toEqual([5_000, 3]);
  });

  it('tells how far it is, in both stages', async () => {
    const seen: DatasetProgress[] = [];
    const run = { ...RUN, total: 4, report: (progress: DatasetProgress) => seen.push(progress) };
    const result = await writeDataset(join(temporaryFolder(), 'daten'), hardBundles(), [], OPTIONS, run);
    expect(seen).toContainEqual({ done: 4, total: 4, stage: 'writing' });
    expect(seen.at(-1)).toEqual({ done: 4, total: 4, stage: 'reading-back' });
    expect(result).toMatchObject({ documentCount: 4, annotationCount: 5, withheldTextCount: 1 });
    expect(result.files).toHaveLength(15);
  });

  test.prop(
    [
      fc.array(
        fc.tuple(pieces(), fc.array(fc.array(fc.nat(), { maxLength: 6 }), { maxLength: 3 }), fc.boolean()),
        {
          maxLength: 4,
        },
      ),
    ],
    propertyRuns({ part: 1 / 5, most: 300 }),
  )(
    'can be read back whatever the texts, cleanings and spans',
    async documents => {
      const bundles = documents.map(([parts, numbers, isFree], index) => {
        let current = parts.join('');
        const ledgers = numbers.map(list => {
          const entries = entriesFor(current, list);
          current = bundle({ imported: current, ledgers: [entries] }).text;
          return entries;
        });
        const offsets = graphemeOffsets(current);
        const spans = offsets.slice(1).map((end, at) => [offsets[at] ?? 0, end] as const);
        return bundle({
          id: index + 1,
          imported: parts.join(''),
          ledgers,
          spans,
          rights: isFree ? 'frei' : null,
        });
      });
      const folder = await written(bundles);
      expect(lines(folder, 'documents.jsonl')).toHaveLength(documents.length);
    },
    PROPERTY_LIMIT_MS,
  );
});

describe('an export that is cancelled or fails', () => {
  it('leaves nothing when cancelled between two documents', async () => {
    const home = temporaryFolder();
    const signal = { aborted: false };
    function* bundles(): Generator<ExportDocument> {
      for (const one of hardBundles()) {
        yield one;
        signal.aborted = true;
      }
    }
    const failing = writeDataset(join(home, 'daten'), bundles(), [], OPTIONS, { ...RUN, signal });
    await expect(failing).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('leaves nothing when cancelled while reading back', async () => {
    const home = temporaryFolder();
    const signal = { aborted: false };
    const report = (): void => {
      signal.aborted = true;
    };
    const failing = writeDataset(join(home, 'daten'), hardBundles(), [], OPTIONS, { ...RUN, signal, report });
    await expect(failing).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(home)).toEqual([]);
  });

  it('leaves nothing when a document cannot be read', async () => {
    const home = temporaryFolder();
    function* bundles(): Generator<ExportDocument> {
      yield* hardBundles();
      throw new Error('Datenbank weg');
    }
    await expect(writeDataset(join(home, 'daten'), bundles(), [], OPTIONS, RUN)).rejects.toThrow(
      'Datenbank weg',
    );
    expect(readdirSync(home)).toEqual([]);
  });

  it('does not touch a folder that holds something', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'daten'));
    writeFileSync(join(home, 'daten', 'wichtig'), 'alt');
    const failing = writeDataset(join(home, 'daten'), hardBundles(), [], OPTIONS, RUN);
    await expect(failing).rejects.toMatchObject({ code: 'conflict' });
    expect(readdirSync(join(home, 'daten'))).toEqual(['wichtig']);
  });

  const good = bundle({ imported: 'Menü Text', rights: 'frei', ledgers: [[cut(0, 5)]] });

  it.each([
    ['a text that is not the version', { ...good, text: 'Test' }],
    [
      'a parent that is another text',
      { ...good, ledgers: good.ledgers.map(step => ({ ...step, parentText: 'Wenü Text' })) },
    ],
    [
      'a ledger that leads to another version',
      { ...good, ledgers: good.ledgers.map(step => ({ ...step, entries: [cut(0, 4), cut(5, 6)] })) },
    ],
  ])('is refused by the read-back for %s', async (_, spoilt) => {
    const home = temporaryFolder();
    const failing = writeDataset(join(home, 'daten'), [spoilt], [], OPTIONS, RUN);
    await expect(failing).rejects.toMatchObject({ code: 'storage', details: { reason: 'read-back' } });
    expect(readdirSync(home)).toEqual([]);
  });

  it('names the document whose offsets leave its text', async () => {
    const home = temporaryFolder();
    const spoilt = { ...good, ledgers: good.ledgers.map(step => ({ ...step, entries: [] })) };
    const failing = writeDataset(join(home, 'daten'), [spoilt], [], OPTIONS, RUN);
    await expect(failing).rejects.toMatchObject({
      code: 'storage',
      details: { reason: 'inconsistent', documentId: 1 },
    });
    expect(readdirSync(home)).toEqual([]);
  });
});
