import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUTS = [
  'main/index.js',
  'main/cli.js',
  'main/worker.js',
  'preload/index.cjs',
  'renderer/index.html',
];
const SOURCES = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

/** Builds the project at `rootFolder` when an output is missing or older than a source. Throws with the build's own words. */
export async function buildWhenStale(rootFolder, { print, signal }) {
  if (!isStale(rootFolder)) return;
  print('Building Gegenlese …');
  await build(rootFolder, signal);
}

/** Whether any of the built files is missing or older than the newest source. */
export function isStale(rootFolder) {
  const builtAtMs = Math.min(...OUTPUTS.map(name => modifiedAtMs(join(rootFolder, 'out', name)) ?? 0));
  return SOURCES.some(name => newestBelow(join(rootFolder, name)) > builtAtMs);
}

function build(rootFolder, signal) {
  const tool = join(rootFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, [tool, 'build'], {
    cwd: rootFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(`The build failed.\n${output}`))));
  });
}

/** 0 for a source that is missing: it cannot be newer. */
function newestBelow(path) {
  const ownMs = modifiedAtMs(path);
  if (ownMs === null) return 0;
  if (!statSync(path).isDirectory()) return ownMs;
  // A folder's own time changes when a file in it is removed.
  return Math.max(ownMs, ...readdirSync(path).map(name => newestBelow(join(path, name))));
}

function modifiedAtMs(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
