import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordWeights } from '../../../src/main/db/related';
import { createOpener } from '../../support/direct-app';

const open = createOpener();

/** One text a row; the first one is imported first. */
async function openWith(texts: readonly string[]) {
  const app = open();
  const file = join(app.folder, 'texts.jsonl');
  writeFileSync(file, texts.map(text => JSON.stringify({ title: 'Meldung', text })).join('\n'));
  await app.client.call('documents.import', { sources: [file] });
  return app.workspace.db;
}

const rounded = (weights: ReadonlyMap<string, number> | null) =>
  Object.fromEntries([...(weights ?? [])].map(([word, weight]) => [word, Math.round(weight * 100) / 100]));

describe('readWordWeights', () => {
  it('weighs a folded word by how few documents have it: 0 in all, 1 in one or none', async () => {
    const db = await openWith(
      Array.from({ length: 256 }, (_, i) => `Überall Nummer${i}${i < 16 ? ' manchmal' : ''}`),
    );
    expect(rounded(readWordWeights(db, ['ÜBERALL manchmal', 'Nummer7 nirgends']))).toEqual({
      uberall: 0,
      manchmal: 0.5,
      nummer7: 1,
      nirgends: 1,
    });
  });

  it('estimates how many have a very frequent word', async () => {
    const db = await openWith(
      Array.from({ length: 600 }, (_, i) => `Nummer${i} überall${i % 2 === 0 ? ' gerade' : ''}`),
    );
    const weights = readWordWeights(db, ['überall gerade']);
    expect(weights?.get('uberall')).toBe(0);
    expect(weights?.get('gerade')).toBeCloseTo(Math.log(2) / Math.log(600), 2);
  });

  it('knows nothing in a small workspace, and asks nothing for long texts', async () => {
    const few = await openWith(Array.from({ length: 199 }, (_, i) => `Nummer${i}`));
    expect(readWordWeights(few, ['Nummer7'])).toBeNull();
    const many = await openWith(Array.from({ length: 200 }, (_, i) => `Nummer${i}`));
    expect(readWordWeights(many, ['Nummer7'])).not.toBeNull();
    expect(readWordWeights(many, ['Nummer7 '.repeat(10_000)])).toBeNull();
    expect(readWordWeights(many, [Array.from({ length: 1300 }, (_, i) => `w${i}`).join(' ')])).toBeNull();
  });
});
