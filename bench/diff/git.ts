import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../src/shared/domain/text/tokens';
import type { Figures } from './child';
import type { Pair } from './texts';

interface GitWay {
  readonly name: string;
  /** One word or mark a line; else the text as it is, and words are git's. */
  readonly isTokenPerLine: boolean;
  readonly options: readonly string[];
}

export const GIT_WAYS: readonly GitWay[] = [
  { name: 'git: token per line, patience', isTokenPerLine: true, options: ['--patience'] },
  { name: 'git: token per line, histogram', isTokenPerLine: true, options: ['--histogram'] },
  {
    name: 'git: word-diff, histogram',
    isTokenPerLine: false,
    options: ['--word-diff=porcelain', '--histogram'],
  },
];

export function hasGit(): boolean {
  return process.platform !== 'win32' && spawnSync('git', ['--version']).status === 0;
}

/** CPU time is what the shell says of its children. Null when it took longer than `timeLimitMs`. */
export function runGit(
  way: GitWay,
  { left, right }: Pair,
  folder: string,
  timeLimitMs: number,
): Figures | null {
  const files = ['left.txt', 'right.txt'].map(file => join(folder, file));
  for (const [at, text] of [left, right].entries()) {
    writeFileSync(files[at] ?? '', way.isTokenPerLine ? tokenLines(text) : text);
  }
  const output = join(folder, 'diff.txt');
  const command = ['git', 'diff', '--no-index', '--no-color', '-U0', ...way.options, ...files];
  const { stdout, error } = spawnSync('sh', ['-c', '"$@" > "$0"; times', output, ...command], {
    encoding: 'utf8',
    timeout: timeLimitMs,
    killSignal: 'SIGKILL',
  });
  if (error) return null;
  const [user = 0, system = 0] = (stdout.trim().split('\n').at(-1) ?? '').split(' ').map(toMs);
  const verdict = way.isTokenPerLine ? countLines(readFileSync(output, 'utf8')) : null;
  rmSync(output);
  return { firstCpuMs: user + system, warmCpuMs: null, extraMb: Number.NaN, verdict };
}

function tokenLines(text: string): string {
  const { starts, ends } = tokenize(text);
  return Array.from(starts, (start, i) => `${text.slice(start, ends[i])}\n`).join('');
}

/** `0m0.540s` */
function toMs(time: string): number {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(time) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}

function countLines(diff: string): Figures['verdict'] {
  let [editSize, hunks] = [0, 0];
  let isBody = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('@@')) {
      hunks++;
      isBody = true;
    } else if (isBody && (line.startsWith('+') || line.startsWith('-'))) editSize++;
  }
  return { isValid: true, isCoarse: false, editSize, hunks, moves: 0, movedShare: null, movedElsewhere: 0 };
}
