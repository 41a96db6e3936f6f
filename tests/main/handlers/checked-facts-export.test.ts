import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { listExportCheckedFacts } from '../../../src/main/db/export-checked-facts';
import { readBackDataset } from '../../../src/main/files/write/read-back';
import { createOpener } from '../../support/direct-app';
import { paste, RELEASE, REWRITE } from './checked-texts';

const open = createOpener();

const rows = (folder: string) =>
  readFileSync(join(folder, 'checked_facts.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));

/** Three figures checked, one of them against the release; then one changed and one went. */
async function openCorrected() {
  const app = open();
  const { client } = app;
  const release = await paste(app, 'Meldung', RELEASE);
  const rewrite = await paste(app, 'Bericht', REWRITE);
  const check = (
    words: string,
    more: { note?: string; reference?: { versionId: number; start: number; end: number } } = {},
  ) => {
    const start = REWRITE.indexOf(words);
    const place = { versionId: rewrite.versionId, kind: 'number' as const, start, end: start + words.length };
    return client.call('checks.check-fact', { ...place, ...more });
  };
  const there = RELEASE.indexOf('85 Menschen');
  await check('85', {
    note: 'Personalamt',
    reference: { versionId: release.versionId, start: there, end: there + 11 },
  });
  await check('14 Millionen Euro');
  await check('rund 4.500');
  const text = REWRITE.replace('14 Millionen', '12 Millionen').replace(
    /Nach den Worten[^.]*\.500[^.]*\. /,
    '',
  );
  await client.call('documents.edit', { versionId: rewrite.versionId, text });
  const exportTo = async (name: string, more: { documentIds?: number[]; withText?: 'all' | 'none' } = {}) => {
    const folder = join(app.folder, name);
    await client.call('datasets.export', { folder, withText: 'all', ...more });
    return folder;
  };
  return { ...app, exportTo };
}

describe('a dataset', () => {
  it('reads its texts as often for many checked facts as for few', async () => {
    const { client, workspace } = await openCorrected();
    const check = (kind: 'date' | 'person' | 'name' | 'office') =>
      client.call('checks.check-fact', { versionId: 3, kind, start: 0, end: 10 });
    await check('date');
    const exported = () => {
      let textsRead = 0;
      const verbose = (sql: unknown) => {
        if (String(sql).includes('JOIN texts')) textsRead++;
      };
      const db = new SqliteDatabase(workspace.db.name, { readonly: true, verbose });
      const facts = [...listExportCheckedFacts(db, [1, 2])];
      db.close();
      return { count: facts.length, textsRead };
    };
    const { count, textsRead } = exported();
    expect([count, textsRead > 0]).toEqual([4, true]);
    for (const kind of ['person', 'name', 'office'] as const) await check(kind);
    expect(exported()).toEqual({ count: 7, textsRead });
  });

  it('has what people checked, with what it was checked against and whether it still holds', async () => {
    const { exportTo } = await openCorrected();
    const folder = await exportTo('alles');
    expect(rows(folder)).toMatchObject([
      {
        schema: 'gegenlese.checked-fact/1',
        checked_fact_id: 'k1',
        kind: 'number',
        passage: { version_id: 'd2@2', exact: '85', anchor_state: 'exact' },
        holds: true,
        original_exact: null,
        note: 'Personalamt',
        reference: { version_id: 'd1@1', exact: '85 Menschen' },
        checked_by: expect.stringMatching(/^ed-/),
        origin: 'human',
      },
      {
        passage: { version_id: 'd2@2', exact: '12 Millionen Euro', anchor_state: 'changed' },
        holds: false,
        original_exact: '14 Millionen Euro',
        note: null,
        reference: null,
      },
      {
        passage: { version_id: 'd2@1', exact: 'rund 4.500', anchor_state: 'orphan' },
        holds: false,
        original_exact: null,
      },
    ]);
    const { counts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(counts).toMatchObject({ checked_facts: 3, findings: 0 });
  });

  it('has none of texts that are left out', async () => {
    const { exportTo } = await openCorrected();
    expect(rows(await exportTo('eins', { documentIds: [1] }))).toEqual([]);
  });

  it.each([
    ['a span that was moved', '"start_utf16":', '"start_utf16":1', 'differ in length'],
    ['words that were changed', '"exact":"85"', '"exact":"58"', 'do not stand at their span'],
    ['a field that is unknown', '"holds":true', '"holds":"yes"', 'as its schema says (holds)'],
  ])('is refused with %s', async (_name, before, after, message) => {
    const { exportTo } = await openCorrected();
    const folder = await exportTo('alles');
    const file = join(folder, 'checked_facts.jsonl');
    const bytes = readFileSync(file, 'utf8');
    expect(bytes).toContain(before);
    const changed = bytes.replace(before, after);
    writeFileSync(file, changed);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    for (const listed of manifest.files) {
      if (listed.name !== 'checked_facts.jsonl') continue;
      listed.bytes = Buffer.byteLength(changed);
      listed.sha256 = createHash('sha256').update(changed).digest('hex');
    }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await expect(readBackDataset(folder, { aborted: false }, () => {})).rejects.toThrow(message);
  });
});
