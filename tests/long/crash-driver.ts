import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../../src/main/app';
import { connectApp } from '../../src/main/connect-app';
import type { Client } from '../../src/shared/contract/client';
import type { DriverLine, DriverOrder } from './crash-messages';
import { crashText } from './crash-text';

const FILES_PER_IMPORT = 24;
const EXPORT_LIMIT = 200;

// The program that is killed: it works without end, and writes a line for everything that it was promised.
const order = JSON.parse(process.argv[2] ?? '{}') as DriverOrder;
say({ type: 'opening' });
const app = await openApp({
  workspacePath: order.workspacePath,
  create: true,
  sampleFolder: null,
  settingsFile: join(order.folder, 'settings.json'),
  scaleFolder: join(order.folder, 'scales'),
  errorLogFile: join(order.folder, 'errors.jsonl'),
  workerFile: order.workerFile,
  host: { kind: 'command-line', pick: null },
  appVersion: '0.0.0-test',
});
const client = connectApp(app);
say({ type: 'opened' });
if (order.work === 'import') await importWithoutEnd(client, order);
if (order.work === 'annotate') await annotateWithoutEnd(client, order);
if (order.work === 'export') await exportWithoutEnd(client, order);
if (order.work === 'erase') await eraseWithoutEnd(client);

async function importWithoutEnd(client: Client, { folder, round }: DriverOrder): Promise<void> {
  for (let batch = 0; ; batch++) {
    const batchFolder = join(folder, `import-${round}-${batch}`);
    mkdirSync(batchFolder);
    const files = Array.from({ length: FILES_PER_IMPORT }, (_, index) => {
      const text = crashText(`${round}-${batch}-${index}`, index === 7 ? 600 : 12);
      const path = join(batchFolder, `${index}.txt`);
      writeFileSync(path, text);
      return { path, sha256: createHash('sha256').update(text).digest('hex') };
    });
    let confirmed = 0;
    const confirm = (done: number) => {
      if (done === confirmed) return;
      say({ type: 'stored', sha256: files.slice(confirmed, done).map(({ sha256 }) => sha256) });
      confirmed = done;
    };
    await client.call(
      'documents.import',
      { sources: files.map(({ path }) => path) },
      { onProgress: ({ done }) => confirm(done) },
    );
    confirm(files.length);
  }
}

async function annotateWithoutEnd(client: Client, { round }: DriverOrder): Promise<void> {
  const { rows } = await client.call('documents.list', {});
  for (let number = 0; ; number++) {
    const versionId = rows[number % rows.length]?.currentVersionId ?? 0;
    const comment = `${round}-${number}`;
    const annotationId = await step(null, comment, async () => {
      const place = { versionId, start: number % 40, end: (number % 40) + 9 };
      return (await client.call('annotations.add', { ...place, label: 'style', comment })).annotation.id;
    });
    const later = `${comment} changed`;
    if (number % 4 === 1) {
      await step(comment, later, () =>
        client.call('annotations.update', { annotationId, changes: { comment: later } }),
      );
    } else if (number % 4 === 2) {
      await step(comment, null, () => client.call('annotations.remove', { annotationId }));
    } else if (number % 4 === 3) {
      await step(comment, null, () => client.call('history.undo', {}));
      await step(null, comment, () => client.call('history.redo', {}));
    }
  }
}

async function exportWithoutEnd(client: Client, { folder, round }: DriverOrder): Promise<void> {
  for (let number = 0; number < EXPORT_LIMIT; number++) {
    const target = join(folder, `export-${round}-${number}`);
    say({ type: 'exporting', folder: target });
    await client.call('datasets.export', { folder: target, withText: 'all' });
    say({ type: 'exported', folder: target });
  }
}

async function eraseWithoutEnd(client: Client): Promise<void> {
  const { rows } = await client.call('documents.list', { limit: 1000 });
  for (const { id, title } of rows) {
    say({ type: 'erasing', title });
    await client.call('history.erase', { kind: 'document', id, reason: 'Zusage' });
    say({ type: 'erased', title });
  }
  // There is nothing left to erase: wait for the kill.
  for (;;) await new Promise(resolve => setTimeout(resolve, 1000));
}

async function step<T>(removed: string | null, added: string | null, act: () => Promise<T>): Promise<T> {
  say({ type: 'will', removed, added });
  const result = await act();
  say({ type: 'did', removed, added });
  return result;
}

/** At once and whole: the pipe to the parent takes a short line in one piece. */
function say(line: DriverLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
