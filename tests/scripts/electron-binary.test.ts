import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchElectron, findElectron } from '../../scripts/electron-binary.mjs';

const projectFolder = resolve(import.meta.dirname, '..', '..');
let folder: string;
let server: Server;
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-electron-'));
  server = createServer((_request, response) => answer(response));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  vi.stubEnv('electron_config_cache', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('fetching Electron', () => {
  it('gives up on a server that never answers', async () => {
    answer = () => {};

    await expect(fetchQuickly({ stallLimitMs: 200 })).rejects.toThrow('nothing arrived for 0.2 s');
  });

  it('gives up on a server that stops half-way', async () => {
    answer = response => response.writeHead(200, { 'content-length': '100000' }).write('x'.repeat(500));

    await expect(fetchQuickly({ stallLimitMs: 200 })).rejects.toThrow('nothing arrived for 0.2 s');
  });

  it('waits for a slow server as long as bytes arrive, and reports them', async () => {
    answer = response => {
      response.writeHead(200, { 'content-length': '800' });
      sendSlowly(response, 8, 150);
    };
    const seen: [number, number | null][] = [];

    // Longer in all than the limit. What arrives is no Electron: only the check of its sum refuses it.
    await expect(
      fetchQuickly({ stallLimitMs: 1000, onProgress: (bytes, total) => seen.push([bytes, total]) }),
    ).rejects.toThrow(/checksum/i);
    expect(seen.at(-1)).toEqual([800, 800]);
  });

  it('stops when it is interrupted', async () => {
    const controller = new AbortController();
    answer = () => controller.abort(new Error('interrupted'));

    await expect(fetchQuickly({ signal: controller.signal })).rejects.toThrow('interrupted');
  });

  it('says that there is none on the server', async () => {
    answer = response => response.writeHead(404).end();

    await expect(fetchQuickly({})).rejects.toThrow('404');
  });
});

describe('finding Electron', () => {
  it('takes what is unpacked in node_modules', () => {
    const electron = join(folder, 'node_modules', 'electron');
    mkdirSync(join(electron, 'dist'), { recursive: true });
    writeFileSync(join(electron, 'dist', 'electron'), '');
    writeFileSync(join(electron, 'path.txt'), 'electron');

    expect(findElectron(folder, {})).toBe(join(electron, 'dist', 'electron'));
  });

  it('does not take what was unpacked half-way', () => {
    const electron = join(folder, 'node_modules', 'electron');
    mkdirSync(join(electron, 'dist'), { recursive: true });
    writeFileSync(join(electron, 'dist', 'electron'), '');

    expect(findElectron(folder, {})).toBeNull();
  });

  it('prefers another build that was named', () => {
    writeFileSync(join(folder, 'electron'), '');

    expect(findElectron(projectFolder, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(
      join(folder, 'electron'),
    );
  });
});

function fetchQuickly(options: Partial<Parameters<typeof fetchElectron>[1]>): Promise<void> {
  return fetchElectron(projectFolder, { onProgress: () => {}, ...options });
}

function sendSlowly(response: ServerResponse, partCount: number, intervalMs: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write('x'.repeat(100));
    if (++sent < partCount) return;
    clearInterval(timer);
    response.end();
  }, intervalMs);
}
