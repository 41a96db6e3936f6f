import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackDataset } from '../../../src/main/files/write/read-back';
import { createOpener } from '../../support/direct-app';
import { span } from './passage-pair';

const open = createOpener();

const ARTICLE = '📷 Die Brücke kostete 12 Millionen Euro. 👩‍👩‍👧 Ende.';
const RECORD = '🐶 Die Brücke wurde mit 14 Millionen Euro abgerechnet.';

/** A decided claim with all three kinds of evidence, and a link; the article may be quoted, the record may not. */
async function openDecided() {
  const app = open();
  const { client } = app;
  const ids = [];
  for (const text of [ARTICLE, RECORD, 'Ein dritter Text.']) {
    const { imported } = await client.call('documents.paste', { text });
    ids.push(imported[0] ?? { documentId: 0, versionId: 0 });
  }
  const [article, record, third] = ids;
  if (!article || !record || !third) throw new Error('pasted');
  await client.call('documents.update', { documentId: article.documentId, changes: { rights: 'CC BY 4.0' } });
  await client.call('claims.add', {
    statement: 'Die Brücke kostete 12 Millionen.',
    passages: [{ versionId: article.versionId, ...span(ARTICLE, '12 Millionen Euro') }],
  });
  const claimId = 1;
  await client.call('claims.add-evidence', {
    claimId,
    relation: 'contradicts',
    passage: { versionId: record.versionId, ...span(RECORD, '14 Millionen Euro') },
  });
  const file = { name: 'rechnung.pdf', bytes: new TextEncoder().encode('%PDF') };
  await client.call('claims.add-evidence', { claimId, relation: 'context', file });
  await client.call('claims.add-evidence', {
    claimId,
    relation: 'supports',
    searchedIn: 'Archiv',
    datedOn: '2026',
  });
  await client.call('claims.decide', { claimId, scaleId: 'house', valueId: 'wrong', reason: 'Protokoll' });
  await client.call('comparisons.link', {
    referenceVersionId: record.versionId,
    reference: span(RECORD, '14 Millionen'),
    reviewVersionId: article.versionId,
    review: span(ARTICLE, '12 Millionen'),
    relation: 'alters',
  });
  const exportTo = async (
    name: string,
    documentIds?: number[],
    withText: 'by-rights' | 'all' = 'by-rights',
  ) => {
    const folder = join(app.folder, name);
    await client.call('datasets.export', { folder, withText, ...(documentIds ? { documentIds } : {}) });
    return folder;
  };
  return { ...app, article, record, third, exportTo };
}

const rows = (folder: string, name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));

describe('a dataset', () => {
  it('has every claim with its passages in code points, its evidence and its verdict', async () => {
    const { exportTo } = await openDecided();
    const [claim] = rows(await exportTo('alles', undefined, 'all'), 'claims.jsonl');
    const start = [...ARTICLE].indexOf('1');
    expect(claim).toMatchObject({
      schema: 'gegenlese.claim/1',
      claim_id: 'c1',
      state: 'decided',
      is_stale: false,
      verdict: { scale: 'house', value: 'wrong', name_de: 'falsch', reason: 'Protokoll' },
      passages: [
        {
          doc_id: 'd1',
          version_id: 'd1@1',
          start,
          end: start + 17,
          start_utf16: start + 1,
          exact: '12 Millionen Euro',
          anchor_state: 'exact',
        },
      ],
      evidence: [
        { kind: 'passage', relation: 'contradicts', passage: { doc_id: 'd2', exact: '14 Millionen Euro' } },
        { kind: 'file', file: { name: 'rechnung.pdf', bytes: 4 }, passage: null },
        { kind: 'note', searched_in: 'Archiv', dated: '2026' },
      ],
      origin: 'human',
    });
    expect(claim.verdict.decided_by).toMatch(/^ed-[0-9a-f]{8}$/);
  });

  it('has the links of hand with both passages, and says how many there are', async () => {
    const { exportTo } = await openDecided();
    const folder = await exportTo('alles');
    expect(rows(folder, 'links.jsonl')).toMatchObject([
      {
        link_id: 'l1',
        relation: 'alters',
        reference: { version_id: 'd2@1', exact: '14 Millionen' },
        review: { version_id: 'd1@1', exact: '12 Millionen' },
      },
    ]);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.counts).toMatchObject({ claims: 1, links: 1 });
  });

  it('has only what belongs to the chosen documents', async () => {
    const { exportTo, article, third } = await openDecided();
    const article1 = await exportTo('eins', [article.documentId]);
    expect([rows(article1, 'claims.jsonl').length, rows(article1, 'links.jsonl').length]).toEqual([1, 0]);
    const none = await exportTo('drei', [third.documentId]);
    expect([rows(none, 'claims.jsonl').length, rows(none, 'links.jsonl').length]).toEqual([0, 0]);
  });

  it('keeps a long quote of a text without stated rights back', async () => {
    const { client, exportTo } = await openDecided();
    const text = `Lang: ${'sehr lang '.repeat(50)}`;
    const { imported } = await client.call('documents.paste', { text });
    const versionId = imported[0]?.versionId ?? 0;
    await client.call('claims.add', { statement: 'Lang.', passages: [{ versionId, start: 0, end: 400 }] });
    const [, claim] = rows(await exportTo('lang'), 'claims.jsonl');
    expect(claim.passages).toMatchObject([{ exact: null, start: 0, end: 400 }]);
  });

  it('says of a passage whose text was removed where it stood', async () => {
    const { client, record, exportTo } = await openDecided();
    await client.call('documents.remove', { documentIds: [record.documentId] });
    const [claim] = rows(await exportTo('ohne'), 'claims.jsonl');
    expect(claim).toMatchObject({ state: 'stale', is_stale: true });
    expect(claim.evidence[0].passage).toMatchObject({ anchor_state: 'removed', version_id: 'd2@1' });
  });

  it.each([
    ['claims.jsonl', /"start":\d+/, '"start":1', 'has words and a span that differ in length'],
    ['claims.jsonl', '12 Millionen Euro"', '13 Millionen Euro"', 'has words that do not stand at their span'],
    ['links.jsonl', '"relation":"alters"', '"relation":"is"', 'is not as its schema says (relation)'],
  ])('is found out where %s was written wrongly: %s', async (name, from, to, message) => {
    const { exportTo } = await openDecided();
    const folder = await exportTo('falsch');
    const changed = readFileSync(join(folder, name), 'utf8').replace(from, to);
    writeFileSync(join(folder, name), changed);
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const listed = manifest.files.find((file: { name: string }) => file.name === name);
    listed.bytes = Buffer.byteLength(changed);
    listed.sha256 = createHash('sha256').update(changed).digest('hex');
    writeFileSync(path, JSON.stringify(manifest));
    await expect(readBackDataset(folder, { aborted: false }, () => {})).rejects.toThrow(message);
  });
});
