import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium, serve } from '../../tests/e2e/loopback-app';
import { webTextOf } from '../data/texts';
import { percentile } from '../measure';
import { openProgram } from '../program';
import { type LabelFigures, measureReader } from './reader';

const HELP = `npm run bench -- label [--rounds 20]
Needs a build (npm run build) and Chromium. Twenty rounds write bench/label/README.md.`;
const ROUNDS = 20;
const TEXT_BYTES = 1_000_000;
const ANNOTATIONS = 2000;

/** Labels words in a long text full of annotations, in a real browser. Returns the exit code. */
export async function runLabelBench(
  words: readonly string[],
  { root, outFolder }: { root: string; outFolder: string },
): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { rounds: { type: 'string', default: String(ROUNDS) }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(join(tmpdir(), 'gegenlese-label-'));
  const workspace = join(folder, 'label.gegenlese');
  try {
    await prepare(workspace, folder, { root, outFolder });
    const serving = await serve(workspace, folder);
    const browser = await launchChromium();
    try {
      const figures = await measureReader(browser, serving.url, rounds);
      const text = readme(figures);
      console.log(text);
      if (rounds === ROUNDS) writeFileSync(join(root, 'bench/label/README.md'), text);
    } finally {
      await browser.close();
      await serving.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

async function prepare(
  workspace: string,
  ownFolder: string,
  { root, outFolder }: { root: string; outFolder: string },
): Promise<void> {
  const sizes = {
    documents: 0,
    files: 0,
    fileBytes: 0,
    longTextBytes: 0,
    annotations: 0,
    words: 0,
    rounds: 0,
  };
  const workerFile = join(outFolder, 'worker.js');
  const place = { root, workerFile, sharedFolder: ownFolder, ownFolder, sizes };
  const { app, client } = await openProgram(place, workspace);
  const { imported } = await client.call('documents.paste', { text: webTextOf(11, TEXT_BYTES) });
  const versionId = imported[0]?.versionId ?? 0;
  const { text } = await client.call('documents.text', { versionId });
  const { labels } = await client.call('labels.list', {});
  for (let index = 0; index < ANNOTATIONS; index++) {
    const start = Math.floor((index / ANNOTATIONS) * (text.length - 60));
    const label = labels[index % labels.length]?.id ?? '';
    await client.call('annotations.add', { versionId, start, end: start + 10 + (index % 50), label });
  }
  await app.close();
}

function readme({ paintedMs, undoneMs, redoneMs, keyMs, frameMs }: LabelFigures): string {
  const row = (name: string, values: readonly number[]) =>
    `| ${name} | ${[50, 95, 100].map(percent => percentile(values, percent).toFixed(0)).join(' | ')} |`;
  return [
    '# Labelling in a long text',
    '',
    `A text of ${TEXT_BYTES / 1e6} MB with ${ANNOTATIONS.toLocaleString('en')} annotations, read in Chromium over the loopback host. Milliseconds; written by`,
    '`npm run bench -- label`.',
    '',
    '| | median | p95 | most |',
    '| --- | --- | --- | --- |',
    row('from the key of a label to the frame that shows the mark', paintedMs),
    row('from the keys of undo to the frame in which the mark is gone', undoneMs),
    row('from the keys of redo to the frame that shows it again', redoneMs),
    row('from an arrow key to the frame that shows the caret or the selection', keyMs),
    row('from one frame to the next while rolling through the text', frameMs),
    '',
  ].join('\n');
}
