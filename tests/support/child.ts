import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { CHILD_FILE, WORKER_FILE, WORKER_FOLDER } from './build-worker';
import { type ChildAnswer, type ChildRequest, runRequest } from './child-run';

type Request = Omit<ChildRequest, 'workerFile' | 'runsAs'> &
  Partial<Pick<ChildRequest, 'workerFile' | 'runsAs'>>;

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** The answers of the program in another process, which goes on running. */
export async function startChild(
  request: Request,
  start: (argv: string[]) => ChildProcess = argv => spawn(process.execPath, argv),
): Promise<{ child: ChildProcess; answers: ChildAnswer[] }> {
  const child = start([CHILD_FILE, JSON.stringify({ workerFile: WORKER_FILE, ...request })]);
  if (!child.stdout || !child.stderr) throw new Error('the child has no output');
  let complaints = '';
  child.stderr.on('data', chunk => {
    complaints += chunk;
  });
  const ended = once(child, 'close').then(() => {
    throw new Error(`the child ended without an answer: ${complaints}`);
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  ended.catch(() => {});
  return { child, answers: JSON.parse(line) };
}

/** The same as an account without special rights: in a process of `nobody` where the tests run as root, else right here. */
export async function runUnprivileged(request: Request): Promise<ChildAnswer[]> {
  if (!isRoot) return runRequest({ ...request, workerFile: WORKER_FILE });
  const folder = copyWorkerForAll();
  try {
    const workerFile = join(folder, basename(WORKER_FILE));
    const { child, answers } = await startChild({ ...request, workerFile, runsAs: NOBODY });
    if (child.exitCode === null) await once(child, 'close');
    return answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The checkout may lie where other accounts may not look; the process itself is loaded before it changes its account. */
function copyWorkerForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlese-worker-'));
  chmodSync(folder, 0o755);
  cpSync(WORKER_FOLDER, folder, { recursive: true });
  cpSync('node_modules/better-sqlite3', join(folder, 'node_modules/better-sqlite3'), {
    recursive: true,
    filter: source => !/better-sqlite3[\\/](deps|src)([\\/]|$)/.test(source),
  });
  return folder;
}

/** Hands files of the test over to the account that `runUnprivileged` uses. */
export function giveAway(...paths: string[]): void {
  if (isRoot) for (const path of paths) chownSync(path, NOBODY, NOBODY);
}
