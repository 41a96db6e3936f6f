import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectSound, withWorkspace } from './crash-checks';
import { CRASH_SEED, killDuring, killMoments } from './crash-rounds';
import { crashText } from './crash-text';

const CHAINS = 10;
const KILLS_PER_CHAIN = 4;
const TEXTS = 60;

const titleOf = (index: number) => `vertraulich${index}ende`;

describe(`kill -9 while erasing, at moments of GEGENLESE_CRASH_SEED=${CRASH_SEED}`, () => {
  it.each(killMoments(CHAINS, KILLS_PER_CHAIN, 60).map((moments, index) => ({ index, moments })))(
    'a text is there or gone from every byte, chain $index',
    async ({ moments }) => {
      const folder = mkdtempSync(join(tmpdir(), 'gegenlese-erase-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const place = { folder, workspacePath: join(folder, 'crash.gegenlese') };
      const titles = Array.from({ length: TEXTS }, (_, index) => titleOf(index));
      await withWorkspace(place, async ({ client }) => {
        for (const title of titles)
          await client.call('documents.paste', { title, text: crashText(title, 40) });
      });
      const gone = new Set<string>();
      for (const [round, moment] of moments.entries()) {
        const lines = await killDuring({ ...place, work: 'erase', round }, moment);
        const begun = lines.flatMap(line => (line.type === 'erasing' ? [line.title] : []));
        const ended = lines.flatMap(line => (line.type === 'erased' ? [line.title] : []));
        await withWorkspace(place, async opened => {
          const left = opened.column('SELECT title FROM documents').map(String);
          for (const title of ended) expect(left).not.toContain(title);
          for (const title of titles) if (!left.includes(title)) gone.add(title);
          // Nothing went that was not asked for.
          expect(left.length + gone.size).toBe(TEXTS);
          expect([...gone].length).toBeLessThanOrEqual(TEXTS);
          expect(begun.filter(title => !left.includes(title)).length).toBeGreaterThanOrEqual(ended.length);
          await expectSound(opened);
          const texts = opened.column('SELECT text FROM texts');
          expect(texts).toHaveLength(left.length);
          expect(opened.column('SELECT needs_scrub FROM workspace')).toEqual([0]);
        });
        const found = readdirSync(folder)
          .filter(name => name.startsWith('crash.gegenlese'))
          .flatMap(name => {
            const bytes = readFileSync(join(folder, name));
            return [...gone].filter(title => bytes.includes(title));
          });
        expect(found).toEqual([]);
      }
    },
  );
});
