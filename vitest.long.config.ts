import { globSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const PROPERTY_RUNS = process.env['GEGENLESE_PROPERTY_RUNS'] ?? '10000';
const MINUTE_MS = 60_000;

/** The test files that draw examples: they are the ones that ask how many. */
const withProperties = (...patterns: string[]): string[] =>
  globSync(patterns)
    .filter(file => readFileSync(file, 'utf8').includes('propertyRuns('))
    .sort();

// What takes long and finds nothing on an ordinary day: every property with many examples, and kill -9.
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/plain-line-reporter.ts'],
    globalSetup: ['tests/support/build-worker.ts'],
    // The crash tests mostly wait for the program that they kill: properties can have that time.
    maxWorkers: '100%',
    isolate: false,
    // The step counts run in threads of their own: more at once would only be more memory.
    maxConcurrency: 2,
    projects: [
      {
        test: {
          name: 'crash',
          environment: 'node',
          globalSetup: ['tests/long/build-crash-driver.ts'],
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 15 * MINUTE_MS,
          hookTimeout: MINUTE_MS,
        },
      },
      {
        test: {
          name: 'node properties',
          environment: 'node',
          include: withProperties('tests/{shared,main,bridge}/**/*.test.ts', 'tests/renderer/**/*.test.ts'),
          env: { GEGENLESE_PROPERTY_RUNS: PROPERTY_RUNS },
          testTimeout: 15 * MINUTE_MS,
          hookTimeout: MINUTE_MS,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer properties',
          environment: 'jsdom',
          include: withProperties('tests/renderer/**/*.test.tsx'),
          setupFiles: ['tests/support/renderer-setup.ts'],
          env: { GEGENLESE_PROPERTY_RUNS: PROPERTY_RUNS },
          testTimeout: 15 * MINUTE_MS,
          hookTimeout: MINUTE_MS,
        },
      },
    ],
  },
});
