import { defineConfig } from 'vitest/config';

/** The built app in a real window, driven by Playwright's `_electron`. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/plain-line-reporter.ts'],
    include: ['tests/e2e/electron.test.ts', 'tests/e2e/electron-hardening.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A browser on a busy machine can stumble once in some hundred walks; the log names what needed it.
    retry: 1,
  },
});
