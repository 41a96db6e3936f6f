import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Where the tests find the built worker; a vitest global setup builds it once a run. */
export const WORKER_FOLDER = resolve('node_modules/.cache/test-worker');
export const WORKER_FILE = join(WORKER_FOLDER, 'worker.js');

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
      emptyOutDir: true,
      rolldownOptions: {
        input: resolve('src/main/workers/worker.ts'),
        output: { format: 'esm', entryFileNames: 'worker.js' },
      },
    },
  });
}
