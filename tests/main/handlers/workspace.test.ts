import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestApp } from '../../support/test-app';

const titles = async ({ client }: Awaited<ReturnType<typeof openTestApp>>) =>
  (await client.call('documents.list', {})).rows.map(({ title }) => title);

describe('opening another workspace', () => {
  it('shows what is in it, and gives the lock of the first one back', async () => {
    const test = await openTestApp();
    const first = test.app.context.workspace.path;
    const second = join(test.folder, 'second.gegenlese');
    await test.client.call('documents.paste', { text: 'Der Hafen.', title: 'Hafen' });
    await test.client.call('workspace.open', { path: second, create: true });
    expect(await titles(test)).toEqual([]);
    await test.client.call('workspace.open', { path: first });
    expect(await titles(test)).toEqual(['Hafen']);
    expect(readdirSync(test.folder).filter(name => name.endsWith('.lock'))).toEqual(['test.gegenlese.lock']);
  });

  it('does nothing for the one that is open', async () => {
    const test = await openTestApp();
    const { path } = test.app.context.workspace;
    const link = join(test.folder, 'link.gegenlese');
    symlinkSync(path, link);
    for (const name of [path, link])
      expect(await test.client.call('workspace.open', { path: name })).toEqual({ path });
    expect(await titles(test)).toEqual([]);
  });

  it('leaves the old one open where the new one cannot be opened', async () => {
    const test = await openTestApp();
    await test.client.call('documents.paste', { text: 'Der Hafen.', title: 'Hafen' });
    const text = join(test.folder, 'text.txt');
    writeFileSync(text, 'kein Arbeitsbereich');
    await expect(test.client.call('workspace.open', { path: text })).rejects.toMatchObject({
      code: 'unreadable',
      details: { reason: 'not-a-workspace' },
    });
    expect(await titles(test)).toEqual(['Hafen']);
  });

  it('ends an import into the old one; nothing of it comes into the new one', async () => {
    const test = await openTestApp();
    const first = test.app.context.workspace.path;
    const lines = [...Array(400).keys()].map(row => JSON.stringify({ text: `Zeile ${row} vom Hafen.` }));
    const source = { name: 'a.jsonl', bytes: new TextEncoder().encode(lines.join('\n')), modifiedAtMs: null };
    const importing = test.client.call('documents.import', { sources: [source] });
    const pasting = test.client.call('documents.paste', { text: 'Der Hafen.' }).catch(error => error);
    for (let total = 0; total === 0; ) {
      ({ total } = await test.client.call('documents.list', { limit: 1 }));
      await new Promise(setImmediate);
    }
    await test.client.call('workspace.open', { path: join(test.folder, 'second.gegenlese'), create: true });
    const { isCancelled, imported } = await importing;
    await pasting;
    expect(isCancelled).toBe(true);
    expect(await titles(test)).toEqual([]);
    await test.client.call('workspace.open', { path: first });
    const { total } = await test.client.call('documents.list', {});
    expect(total - imported.length).toBeLessThanOrEqual(1);
    expect(imported.length).toBeLessThan(400);
  });
});

describe('a backup', () => {
  it('is the workspace with all it holds', async () => {
    const test = await openTestApp();
    await test.client.call('documents.paste', { text: 'Der Hafen.', title: 'Hafen' });
    const target = join(test.folder, 'copy.gegenlese');
    await test.client.call('workspace.backup', { target });
    const copy = await openTestApp({ workspacePath: target });
    expect(await titles(copy)).toEqual(['Hafen']);
    expect(copy.app.context.workspace.uid).toBe(test.app.context.workspace.uid);
    expect(await copy.client.call('history.verify', {})).toMatchObject({ isIntact: true, stepCount: 1 });
  });

  it('replaces nothing', async () => {
    const test = await openTestApp();
    for (const target of [test.app.context.workspace.path, test.folder]) {
      await expect(test.client.call('workspace.backup', { target })).rejects.toMatchObject({
        code: 'conflict',
      });
    }
  });

  it('that is cancelled leaves nothing behind', async () => {
    const test = await openTestApp();
    await test.client.call('documents.paste', { text: 'Der Hafen. '.repeat(10_000) });
    const before = readdirSync(test.folder);
    const cancelled = new AbortController();
    const target = join(test.folder, 'copy.gegenlese');
    const backup = test.client.call('workspace.backup', { target }, { signal: cancelled.signal });
    const isPartial = (name: string) => name.includes('.partial-');
    while (!readdirSync(test.folder).some(isPartial)) await new Promise(setImmediate);
    cancelled.abort();
    await expect(backup).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(test.folder)).toEqual(before);
  });

  it('into a folder that is not there is refused in a sentence', async () => {
    const test = await openTestApp();
    const target = join(test.folder, 'missing', 'copy.gegenlese');
    await expect(test.client.call('workspace.backup', { target })).rejects.toMatchObject({
      code: 'storage',
      message: 'copy.gegenlese could not be written: the folder does not exist',
    });
  });
});
