import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';
import { fetchElectron, findElectron } from './electron-binary.mjs';
import { createProgressLine } from './progress-line.mjs';
import { runElectron, sandboxWords } from './run-electron.mjs';
import { hasScreen, parseStart } from './start-options.mjs';

const PARENT_CHECK_MS = 500;
const rootFolder = join(import.meta.dirname, '..');
const interrupt = new AbortController();
const stop = () => interrupt.abort();
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const name of STOP_SIGNALS) process.on(name, stop);

stopWithParent();

try {
  await start();
} catch (cause) {
  if (!interrupt.signal.aborted) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
  }
}

async function start() {
  const options = parseStart(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  await buildWhenStale(rootFolder, { print, signal: interrupt.signal });
  if (interrupt.signal.aborted) return;
  if (!hasScreen(process.platform, process.env)) {
    return serve(options, 'There is no screen here, so Gegenlese is served to a browser.');
  }

  const program = findElectron(rootFolder) ?? (await fetchedElectron());
  if (interrupt.signal.aborted) return;
  if (!program)
    return serve(options, 'Without Electron there is no window, so Gegenlese is served to a browser.');

  const sandbox = sandboxWords(process.platform, process.getuid?.());
  if (sandbox.length > 0)
    print('You are root: Electron runs without its sandbox. Better start Gegenlese as another user.');
  const workspace = options.workspace === null ? [] : ['--workspace', options.workspace];
  const exitCode = await runElectron(program, [rootFolder, ...sandbox, ...workspace], {
    signal: interrupt.signal,
  });
  if (exitCode === null)
    return serve(options, 'Electron does not run here, so Gegenlese is served to a browser.');
  process.exitCode = exitCode;
}

/** npm passes a signal on to its shell only, which ends without telling us: notice that we were left alone. */
function stopWithParent() {
  if (process.platform === 'win32' || process.env.npm_lifecycle_event !== 'start') return;
  const parentId = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parentId) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  timer.unref();
}

/** Null where Electron cannot be had, with a sentence that says why. */
async function fetchedElectron() {
  print('Electron is not here yet: fetching it, this once …');
  const progress = createProgressLine(process.stdout);
  try {
    await fetchElectron(rootFolder, { onProgress: progress.show, signal: interrupt.signal });
    progress.end();
    return findElectron(rootFolder);
  } catch (cause) {
    progress.end();
    if (!interrupt.signal.aborted) print(`Electron could not be fetched: ${reasonOf(cause)}.`);
    return null;
  }
}

/** The command line takes over in this process, so that there is nothing to pass signals to. */
async function serve({ workspace, opensBrowser }, sentence) {
  print(sentence);
  for (const name of STOP_SIGNALS) process.off(name, stop);
  const words = [
    'serve',
    ...(workspace === null ? [] : ['--workspace', workspace]),
    ...(opensBrowser ? [] : ['--no-open']),
  ];
  const entry = join(rootFolder, 'out', 'main', 'cli.js');
  process.argv.splice(1, Number.POSITIVE_INFINITY, entry, ...words);
  await import(pathToFileURL(entry).href);
}

function reasonOf(cause) {
  if (!(cause instanceof Error)) return String(cause);
  // What fetch says is only that it failed; why stands in the cause.
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}

function print(sentence) {
  process.stdout.write(`${sentence}\n`);
}
