import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectCompleteDataset, expectSound, storedSha256, withWorkspace } from './crash-checks';
import type { DriverLine, DriverOrder } from './crash-messages';
import { CRASH_SEED, type KillMoment, killDuring, killMoments } from './crash-rounds';
import { crashText } from './crash-text';

const CHAINS = 10;
const KILLS_PER_CHAIN = 5;

describe(`kill -9, ${CHAINS} × ${KILLS_PER_CHAIN} times at moments of GEGENLESE_CRASH_SEED=${CRASH_SEED}`, () => {
  it.each(chains(70))('making a workspace: it can be opened (%s)', async (_name, moments) => {
    for (const moment of moments) {
      const place = makePlace();
      const lines = await killDuring({ ...place, work: 'import', round: 0 }, { ...moment, afterLines: 1 });
      await withWorkspace(place, async opened => {
        await expectSound(opened);
        expect(storedSha256(opened)).toEqual(expect.arrayContaining(storedIn(lines)));
      });
    }
  });

  it.each(chains(90))('importing: every counted file is there, and whole (%s)', async (_name, moments) => {
    const place = makePlace();
    const confirmed: string[] = [];
    for (const [round, moment] of moments.entries()) {
      const lines = await killDuring({ ...place, work: 'import', round }, moment);
      confirmed.push(...storedIn(lines));
      await withWorkspace(place, async opened => {
        await expectSound(opened);
        expect(storedSha256(opened)).toEqual(expect.arrayContaining(confirmed));
      });
    }
    await expectUndoAndRedo(place);
  });

  it.each(chains(30))(
    'annotating: every confirmed change is there, no other (%s)',
    async (_name, moments) => {
      const place = makePlace();
      await importTexts(place, 5);
      let comments = Array.from({ length: 5 }, () => 'kept');
      for (const [round, moment] of moments.entries()) {
        const lines = await killDuring({ ...place, work: 'annotate', round }, moment);
        const { promised, possible } = commentsAfter(comments, lines);
        await withWorkspace(place, async opened => {
          await expectSound(opened);
          comments = opened.column('SELECT comment FROM annotations').map(String).sort();
          expect([promised, possible]).toContainEqual(comments);
        });
      }
    },
  );

  it.each(chains(200))('exporting: a dataset is complete or not there (%s)', async (_name, moments) => {
    const place = makePlace();
    await importTexts(place, 40);
    for (const [round, moment] of moments.entries()) {
      const lines = await killDuring({ ...place, work: 'export', round }, moment);
      const folders = (type: 'exporting' | 'exported') =>
        lines.flatMap(line => (line.type === type ? [line.folder] : []));
      for (const folder of folders('exported')) expect(existsSync(folder)).toBe(true);
      for (const folder of folders('exporting').filter(existsSync)) expectCompleteDataset(folder);
      await withWorkspace(place, async opened => {
        await expectSound(opened);
        for (const folder of folders('exporting').filter(name => !existsSync(name))) {
          await opened.client.call('datasets.export', { folder, withText: 'all' });
          expectCompleteDataset(folder);
        }
      });
    }
  });
});

type Place = Pick<DriverOrder, 'workspacePath' | 'folder'>;

function chains(maxDelayMs: number): [string, KillMoment[]][] {
  return killMoments(CHAINS, KILLS_PER_CHAIN, maxDelayMs).map(moments => [
    moments.map(({ afterLines, delayMs }) => `${afterLines}+${delayMs}`).join(' '),
    moments,
  ]);
}

function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlese-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, workspacePath: join(folder, 'crash.gegenlese') };
}

async function importTexts(place: Place, count: number): Promise<void> {
  const sources = Array.from({ length: count }, (_, index) => ({
    name: `${index}.txt`,
    bytes: new TextEncoder().encode(crashText(`${index}`, 60)),
    modifiedAtMs: null,
  }));
  await withWorkspace(place, async ({ client }) => {
    const { imported } = await client.call('documents.import', { sources });
    expect(imported).toHaveLength(count);
    for (const { versionId } of imported) {
      await client.call('annotations.add', { versionId, start: 0, end: 5, label: 'style', comment: 'kept' });
    }
  });
}

function storedIn(lines: readonly DriverLine[]): string[] {
  return lines.flatMap(line => (line.type === 'stored' ? line.sha256 : []));
}

/** What the comments must be, and what they may be where the last action was begun and not confirmed. */
function commentsAfter(before: readonly string[], lines: readonly DriverLine[]) {
  let promised = [...before];
  let possible = promised;
  for (const line of lines) {
    if (line.type !== 'will' && line.type !== 'did') continue;
    const { removed, added } = line;
    possible = promised.filter(comment => comment !== removed);
    if (added !== null) possible.push(added);
    if (line.type === 'did') promised = possible;
  }
  return { promised: promised.toSorted(), possible: possible.toSorted() };
}

/** An import that was cut short is one entry of the history as any other. */
async function expectUndoAndRedo(place: Place): Promise<void> {
  await withWorkspace(place, async ({ client }) => {
    const { total } = await client.call('documents.list', {});
    if ((await client.call('history.list', {})).undo === null) return;
    await client.call('history.undo', {});
    expect((await client.call('documents.list', {})).total).toBeLessThan(total);
    await client.call('history.redo', {});
    expect((await client.call('documents.list', {})).total).toBe(total);
  });
}
