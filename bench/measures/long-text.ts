import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { webTextOf } from '../data/texts';
import { type Figures, type Measure, measured, measuredRounds, type Place } from '../measure';
import { openProgram } from '../program';

const workspaceOf = (place: Place): string => join(place.sharedFolder, 'long-text.gegenlese');
const needs = ['open.prepare'];

export const longTextMeasures: readonly Measure[] = [
  {
    id: 'open.prepare',
    title: 'import and annotate a long text (preparation)',
    isPreparation: true,
    run: prepare,
  },
  {
    id: 'open.text',
    title: 'open a long text with annotations and findings',
    needs,
    run: async place => {
      const { app, client } = await openProgram(place, workspaceOf(place));
      const { annotations, findings } = await client.call('documents.get', { documentId: 1 });
      const figures = await measuredRounds(place.sizes.rounds, () =>
        client.call('documents.get', { documentId: 1 }),
      );
      await app.close();
      return {
        ...figures,
        details: { ...figures.details, annotations: annotations.length, findings: findings.length },
      };
    },
  },
  {
    id: 'open.clone',
    title: 'the same, and copied to another process’s form',
    needs,
    run: async place => {
      const { app, client } = await openProgram(place, workspaceOf(place));
      const figures = await measuredRounds(place.sizes.rounds, async () =>
        structuredClone(await client.call('documents.get', { documentId: 1 })),
      );
      await app.close();
      return figures;
    },
  },
  {
    id: 'open.bare',
    title: 'floor: the same rows with better-sqlite3 alone',
    needs,
    run: place => {
      const db = new SqliteDatabase(workspaceOf(place), { readonly: true });
      const text = db.prepare('SELECT text FROM texts');
      const annotations = db.prepare('SELECT * FROM annotations');
      const findings = db.prepare('SELECT * FROM findings');
      return measuredRounds(place.sizes.rounds, () => [text.all(), annotations.all(), findings.all()]);
    },
  },
];

async function prepare(place: Place): Promise<Figures> {
  const { longTextBytes, annotations } = place.sizes;
  const { app, client } = await openProgram(place, workspaceOf(place));
  const figures = await measured(async () => {
    const bytes = new TextEncoder().encode(webTextOf(11, longTextBytes));
    const sources = [{ name: 'long.txt', bytes, modifiedAtMs: null }];
    const [document] = (await client.call('documents.import', { sources })).imported;
    if (!document) throw new Error('the long text was not imported');
    const { versionId } = document;
    const { text } = await client.call('documents.text', { versionId });
    for (let index = 0; index < annotations; index++) {
      const start = Math.floor((index / annotations) * (text.length - 60));
      const input = { versionId, start, end: start + 40, label: 'needs-source', comment: `Beleg ${index}?` };
      await client.call('annotations.add', input);
    }
    return { annotations };
  });
  await app.close();
  return figures;
}
