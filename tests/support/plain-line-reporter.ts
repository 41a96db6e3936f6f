import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with the one line that scripts read: `N passed, N failed`. A file that fails to load counts as one failure. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A skipped or pending test is a failure here: nothing may be left out silently.
        if (state === 'passed') passed++;
        else failed++;
        if (state === 'passed' && test.diagnostic()?.flaky)
          process.stdout.write(`\nPassed only at another attempt: ${test.fullName}\n`);
      }
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    if (failed > 0) process.exitCode = 1;
  }
}
