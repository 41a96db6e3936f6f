import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { openClaim } from './claimed-texts';

const open = createOpener();
const openClaimed = () => openClaim(open);

describe('a file that is evidence', () => {
  const BYTES = new Uint8Array([0, 255, 13, 10, 7]);

  async function openFile() {
    const app = await openClaimed();
    const { claim } = await app.client.call('claims.add-evidence', {
      claimId: app.claimId,
      relation: 'context',
      file: { name: 'scan.bin', bytes: BYTES },
    });
    return { ...app, evidenceId: claim.evidence[0]?.id ?? 0, path: join(app.folder, 'out.bin') };
  }

  it('comes out of the workspace byte for byte, and replaces nothing unless asked to', async () => {
    const { client, evidenceId, path } = await openFile();
    const written = await client.call('claims.save-evidence-file', { evidenceId, path });
    expect(written).toEqual({ path, byteLength: 5, sha256: hashOf(BYTES) });
    expect(new Uint8Array(readFileSync(path))).toEqual(BYTES);
    writeFileSync(path, 'mine');
    await expect(client.call('claims.save-evidence-file', { evidenceId, path })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'exists' },
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await client.call('claims.save-evidence-file', { evidenceId, path, replace: true });
    expect(new Uint8Array(readFileSync(path))).toEqual(BYTES);
  });

  it('is refused where its bytes are no longer what their hash says, and nothing is written', async () => {
    const { client, workspace, evidenceId, path } = await openFile();
    workspace.db.exec("UPDATE originals SET bytes = x'00' WHERE file_name = 'scan.bin'");
    await expect(client.call('claims.save-evidence-file', { evidenceId, path })).rejects.toMatchObject({
      code: 'storage',
      details: { reason: 'read-back' },
    });
    expect(readdirSync(join(path, '..')).filter(name => name.includes('out.bin'))).toEqual([]);
  });

  it('is what a passage or a note does not have', async () => {
    const { client, claimId, path } = await openClaimed().then(app => ({
      ...app,
      path: join(app.folder, 'x'),
    }));
    await client.call('claims.add-evidence', { claimId, relation: 'context', searchedIn: 'Archiv' });
    await expect(client.call('claims.save-evidence-file', { evidenceId: 1, path })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
