import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// Bundles the bench with the program's own sources, as the built program is, and runs it.
const root = resolve(import.meta.dirname, '..');
const outFolder = join(root, 'node_modules/.cache/bench');

process.chdir(root);
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true, external: ['better-sqlite3', 'playwright-core'] },
  build: {
    ssr: true,
    target: 'node22',
    outDir: outFolder,
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: resolve('bench/main.ts'),
        child: resolve('bench/child.ts'),
        diff: resolve('bench/diff/main.ts'),
        'diff-child': resolve('bench/diff/child.ts'),
        align: resolve('bench/align/main.ts'),
        'align-child': resolve('bench/align/child.ts'),
        anchors: resolve('bench/anchors/main.ts'),
        checks: resolve('bench/checks/main.ts'),
        'checks-child': resolve('bench/checks/child.ts'),
        label: resolve('bench/label/main.ts'),
        worker: resolve('src/main/workers/worker.ts'),
      },
      output: { format: 'esm', entryFileNames: '[name].js' },
    },
  },
});
const words = process.argv.slice(2);
if (words[0] === 'diff') {
  const { runDiffBench } = await import(pathToFileURL(join(outFolder, 'diff.js')).href);
  process.exitCode = await runDiffBench(words.slice(1), { root, outFolder });
} else if (words[0] === 'align') {
  const { runAlignBench } = await import(pathToFileURL(join(outFolder, 'align.js')).href);
  process.exitCode = await runAlignBench(words.slice(1), { root, outFolder });
} else if (words[0] === 'anchors') {
  const { runAnchorBench } = await import(pathToFileURL(join(outFolder, 'anchors.js')).href);
  process.exitCode = await runAnchorBench(words.slice(1), { root, outFolder });
} else if (words[0] === 'checks') {
  const { runChecksBench } = await import(pathToFileURL(join(outFolder, 'checks.js')).href);
  process.exitCode = await runChecksBench(words.slice(1), { root, outFolder });
} else if (words[0] === 'label') {
  const { runLabelBench } = await import(pathToFileURL(join(outFolder, 'label.js')).href);
  process.exitCode = await runLabelBench(words.slice(1), { root, outFolder });
} else {
  const { runBench } = await import(pathToFileURL(join(outFolder, 'main.js')).href);
  process.exitCode = await runBench(words, { root, outFolder });
}
