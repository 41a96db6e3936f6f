import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';

const open = createOpener();

/** UTF-16 with a byte order mark and Windows line ends: nothing of the file stands like this in the text. */
const BYTES = new Uint8Array(Buffer.from('\uFEFFDie Brücke 🚲.\r\n', 'utf16le'));

async function openImported() {
  const app = open();
  const { imported } = await app.client.call('documents.import', {
    sources: [{ name: 'Brücke.txt', bytes: BYTES, modifiedAtMs: null }],
  });
  const { documentId = 0, versionId = 0 } = imported[0] ?? {};
  return { ...app, documentId, versionId, path: join(app.folder, 'out.txt') };
}

describe('the imported bytes', () => {
  it('come out as they came in, of the first version and of one that was made from it', async () => {
    const { client, versionId, path } = await openImported();
    const edited = await client.call('documents.edit', { versionId, text: 'Die Lahnbrücke 🚲.\r\n' });
    for (const version of [versionId, edited.versionId]) {
      const written = await client.call('documents.save-original', {
        versionId: version,
        path,
        replace: true,
      });
      const sha256 = createHash('sha256').update(BYTES).digest('hex');
      expect(written).toEqual({ path, fileName: 'Brücke.txt', byteLength: BYTES.length, sha256 });
      expect(new Uint8Array(readFileSync(path))).toEqual(BYTES);
    }
  });

  it('are those of the later file where a version came from a file of its own', async () => {
    const { client, documentId, path } = await openImported();
    const bytes = new TextEncoder().encode('Die neue Brücke.');
    const { imported } = await client.call('documents.import', {
      sources: [{ name: 'neu.txt', bytes, modifiedAtMs: null }],
      versionOf: documentId,
    });
    const versionId = imported[0]?.versionId ?? 0;
    expect(await client.call('documents.save-original', { versionId, path })).toMatchObject({
      fileName: 'neu.txt',
    });
    expect(readFileSync(path, 'utf8')).toBe('Die neue Brücke.');
    const { original } = await client.call('documents.original', { versionId });
    expect(original).toMatchObject({ fileName: 'neu.txt', byteLength: bytes.length });
  });

  it('are none where they were erased and the text stayed', async () => {
    const { client, versionId, path } = await openImported();
    await client.call('history.erase', { kind: 'original', id: 1, reason: 'Vertraulich' });
    expect(await client.call('documents.original', { versionId })).toEqual({ original: null });
    await expect(client.call('documents.save-original', { versionId, path })).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'no-file' },
    });
  });

  it('replace nothing unless asked to, and are refused where they are not what they were', async () => {
    const { client, workspace, versionId, path, folder } = await openImported();
    await client.call('documents.save-original', { versionId, path });
    await expect(client.call('documents.save-original', { versionId, path })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'exists' },
    });
    workspace.db.exec("UPDATE originals SET bytes = x'00'");
    const other = join(folder, 'other.txt');
    await expect(client.call('documents.save-original', { versionId, path: other })).rejects.toMatchObject({
      code: 'storage',
      details: { reason: 'read-back' },
    });
    expect(readdirSync(folder).filter(name => name.includes('other.txt'))).toEqual([]);
  });
});
