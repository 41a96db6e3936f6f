import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Where the tests find the built worker and child program; a vitest global setup builds them once a run. */
export const WORKER_FOLDER = resolve('node_modules/.cache/test-worker');
export const WORKER_FILE = join(WORKER_FOLDER, 'worker.js');
/** Runs the program in a process of its own (child-entry.ts). */
export const CHILD_FILE = join(WORKER_FOLDER, 'child.js');

export default async function setup(): Promise<void> {
  mkdirSync(WORKER_FOLDER, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node22',
      outDir: WORKER_FOLDER,
      // Another run may be using what is there.
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          worker: resolve('src/main/workers/worker.ts'),
          child: resolve('tests/support/child-entry.ts'),
        },
        output: { format: 'esm', entryFileNames: '[name].js' },
      },
    },
  });
}
