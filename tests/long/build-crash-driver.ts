import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Where the crash tests find the built program that they kill; a vitest global setup builds it once a run. */
const DRIVER_FOLDER = resolve('node_modules/.cache/crash-driver');
export const DRIVER_FILE = join(DRIVER_FOLDER, 'driver.js');
export const DRIVER_WORKER_FILE = join(DRIVER_FOLDER, 'worker.js');

export default async function setup(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node22',
      outDir: DRIVER_FOLDER,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          driver: resolve('tests/long/crash-driver.ts'),
          worker: resolve('src/main/workers/worker.ts'),
        },
        output: { format: 'esm', entryFileNames: '[name].js' },
      },
    },
  });
}
