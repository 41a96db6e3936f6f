import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackDataset } from '../../../src/main/files/write/read-back';
import { RULES } from '../../../src/shared/domain/checks/rules';
import { createOpener } from '../../support/direct-app';
import { DAY, NAME, openChecked, PRICE } from './checked-texts';

const open = createOpener();

const rows = (folder: string, name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));

/** One finding confirmed, one dismissed, one open. */
async function openDecided() {
  const app = await openChecked(open);
  const { client, idOf } = app;
  await client.call('checks.decide', {
    findingIds: [await idOf(PRICE)],
    outcome: 'confirm',
    reason: 'zwölf',
  });
  await client.call('checks.decide', {
    findingIds: [await idOf(NAME)],
    outcome: 'dismiss',
    reason: 'heißt so',
  });
  const exportTo = async (name: string, documentIds?: number[]) => {
    const folder = join(app.folder, name);
    await client.call('datasets.export', {
      folder,
      withText: 'all',
      ...(documentIds ? { documentIds } : {}),
    });
    return folder;
  };
  return { ...app, exportTo };
}

describe('a dataset', () => {
  it('has the findings that nobody confirmed, apart from the annotations that others became', async () => {
    const { exportTo } = await openDecided();
    const folder = await exportTo('alles');
    expect(rows(folder, 'annotations.jsonl')).toMatchObject([
      { exact: PRICE, origin: `rule:number_mismatch@${RULES.number_mismatch.version}` },
    ]);
    expect(rows(folder, 'findings.jsonl')).toMatchObject([
      {
        schema: 'gegenlese.finding/1',
        rule: 'name_variant',
        passage: { doc_id: 'd2', version_id: 'd2@1', exact: NAME },
        other: { doc_id: 'd1', exact: 'Stephan Kellermann' },
        state: 'dismissed',
        reason: 'heißt so',
        decided_by: expect.stringMatching(/^ed-/),
        origin: `rule:name_variant@${RULES.name_variant.version}`,
      },
      { rule: 'weekday_mismatch', passage: { exact: DAY }, other: null, state: 'open', decided_by: null },
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).counts.findings).toBe(2);
  });

  it('has none of texts that are left out or of rules that are off', async () => {
    const { client, exportTo } = await openDecided();
    const one = await exportTo('eins', [3]);
    expect(rows(one, 'findings.jsonl').map(({ origin }) => origin)).toEqual([
      `rule:weekday_mismatch@${RULES.weekday_mismatch.version}`,
    ]);
    await client.call('checks.set-rule', { rule: 'weekday_mismatch', isOn: false });
    expect(rows(await exportTo('zwei', [3]), 'findings.jsonl')).toEqual([]);
  });

  it.each([
    ['a span that was moved', `"start":62,"end":86`, `"start":63,"end":87`, 'do not stand at their span'],
    ['words that were changed', `"${DAY}"`, `"${DAY.replace('Montag', 'Sonntag')}"`, 'differ in length'],
    [
      'a state that a finding cannot have',
      '"state":"open"',
      '"state":"confirmed"',
      'as its schema says (state)',
    ],
  ])('is refused with %s', async (_name, before, after, message) => {
    const { exportTo } = await openDecided();
    const folder = await exportTo('alles');
    const file = join(folder, 'findings.jsonl');
    const bytes = readFileSync(file, 'utf8');
    expect(bytes).toContain(before);
    const changed = bytes.replace(before, after);
    writeFileSync(file, changed);
    const sha = (text: string) => createHash('sha256').update(text).digest('hex');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    for (const listed of manifest.files) {
      if (listed.name !== 'findings.jsonl') continue;
      listed.bytes = Buffer.byteLength(changed);
      listed.sha256 = sha(changed);
    }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await expect(readBackDataset(folder, { aborted: false }, () => {})).rejects.toThrow(message);
  });
});
