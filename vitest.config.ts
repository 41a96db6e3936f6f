import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/plain-line-reporter.ts'],
    // All cores: vitest would leave one free, half of a small machine.
    maxWorkers: '100%',
    // Files of one worker share their modules, which takes a third less time. So none may leave anything behind.
    isolate: false,
    globalSetup: ['tests/support/build-worker.ts'],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{shared,main,bridge,architecture,scripts}/**/*.test.ts',
            // What the window computes needs no page; a test that does says so in its first line.
            'tests/renderer/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.tsx'],
          setupFiles: ['tests/support/renderer-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
