import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long a download may go without a byte. */
export const STALL_LIMIT_MS = 20_000;

/** The path of Electron's program, or null when it has not been fetched yet. */
export function findElectron(rootFolder, environment = process.env) {
  const overrideFolder = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (overrideFolder) return existingFile(join(overrideFolder, programPath()));
  const folder = electronFolder(rootFolder);
  const unpacked = existingFile(join(folder, 'path.txt'));
  // `path.txt` is written last: without it unpacking was interrupted.
  return unpacked && existingFile(join(folder, 'dist', readFileSync(unpacked, 'utf8')));
}

/**
 * Downloads Electron and unpacks it into `node_modules/electron`. `onProgress` hears the bytes so far and the total (null if
 * unknown). Rejects when nothing arrives for `stallLimitMs`, or when `signal` aborts.
 */
export async function fetchElectron(rootFolder, { onProgress, signal, stallLimitMs = STALL_LIMIT_MS }) {
  const folder = electronFolder(rootFolder);
  const fromElectron = createRequire(join(folder, 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(fromElectron.resolve('@electron/get')).href);
  await unlessStalled({ signal, stallLimitMs }, (stallSignal, heard) =>
    downloadArtifact({
      version: fromElectron('./package.json').version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      cacheRoot: process.env.electron_config_cache,
      checksums: fromElectron('./checksums.json'),
      downloadOptions: {
        quiet: true,
        signal: stallSignal,
        getProgressCallback: async ({ transferred, total }) => {
          heard();
          onProgress(transferred, total);
        },
      },
    }),
  );
  await unpackFromCache(folder, signal);
}

/** Runs `work(signal, heard)`; aborts its signal when `heard` was not called for `stallLimitMs`. */
export async function unlessStalled({ stallLimitMs, signal }, work) {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error(`nothing arrived for ${stallLimitMs / 1000} s`));
  let timer = setTimeout(giveUp, stallLimitMs);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, stallLimitMs);
  };
  const stop = () => controller.abort(signal.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await work(controller.signal, heard);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Electron's own script finds the download in the cache, checks it and unpacks it. */
function unpackFromCache(folder, signal) {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', signal });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve() : reject(new Error('it could not be unpacked'))));
  });
}

function electronFolder(rootFolder) {
  return join(rootFolder, 'node_modules', 'electron');
}

function existingFile(path) {
  return existsSync(path) ? path : null;
}

function programPath() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
