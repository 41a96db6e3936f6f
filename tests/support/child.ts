import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CHILD_FILE, WORKER_FILE } from './build-worker';
import { type ChildAnswer, type ChildRequest, runRequest } from './child-run';

type Request = Omit<ChildRequest, 'workerFile'>;

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** The answers of the program in another process, which goes on running. */
export async function startChild(
  request: Request,
  start: (argv: string[]) => ChildProcess = argv => spawn(process.execPath, argv),
): Promise<{ child: ChildProcess; answers: ChildAnswer[] }> {
  const child = start([CHILD_FILE, JSON.stringify({ ...request, workerFile: WORKER_FILE })]);
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
  const { child, answers } = await startChild(request, argv =>
    spawn(process.execPath, argv, { uid: NOBODY, gid: NOBODY, cwd: '/' }),
  );
  if (child.exitCode === null) await once(child, 'close');
  return answers;
}

/** Hands files of the test over to the account that `runUnprivileged` uses. */
export function giveAway(...paths: string[]): void {
  if (isRoot) for (const path of paths) chownSync(path, NOBODY, NOBODY);
}
