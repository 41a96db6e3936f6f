import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fc } from '@fast-check/vitest';
import { DRIVER_FILE, DRIVER_WORKER_FILE } from './build-crash-driver';
import type { DriverLine, DriverOrder } from './crash-messages';

/** When the kill comes: `delayMs` after the driver's line number `afterLines`. Line 1 is written before anything is opened. */
export interface KillMoment {
  readonly afterLines: number;
  readonly delayMs: number;
}

/** Set it to the seed that a failure names, to get its moments again. */
export const CRASH_SEED = Number(process.env['GEGENLESE_CRASH_SEED'] ?? Date.now() % 1_000_000);

/** Chains of kills, each chain on one workspace. */
export function killMoments(chainCount: number, killsPerChain: number, maxDelayMs: number): KillMoment[][] {
  const moment = fc.record({
    // Two lines come with opening; most kills are to hit the work after it.
    afterLines: fc.oneof({ weight: 1, arbitrary: fc.constant(1) }, { weight: 9, arbitrary: fc.nat(14) }),
    // Every other kill comes right behind a confirmation: what was confirmed too early is not there yet.
    delayMs: fc.oneof(fc.nat(2), fc.nat(maxDelayMs)),
  });
  const chain = fc.array(moment, { minLength: killsPerChain, maxLength: killsPerChain });
  return fc.sample(fc.noBias(chain), { numRuns: chainCount, seed: CRASH_SEED + maxDelayMs });
}

/** Starts the program, kills it with SIGKILL at `moment` and returns what it had written by then. */
export async function killDuring(
  order: Omit<DriverOrder, 'workerFile'>,
  moment: KillMoment,
): Promise<DriverLine[]> {
  const child = spawn(
    process.execPath,
    [DRIVER_FILE, JSON.stringify({ ...order, workerFile: DRIVER_WORKER_FILE } satisfies DriverOrder)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: DriverLine[] = [];
  let complaint = '';
  let isAimed = false;
  const aim = () => {
    if (isAimed || lines.length < moment.afterLines) return;
    isAimed = true;
    setTimeout(() => child.kill('SIGKILL'), moment.delayMs);
  };
  child.stderr.on('data', data => {
    complaint += data;
  });
  createInterface({ input: child.stdout }).on('line', line => {
    lines.push(JSON.parse(line) as DriverLine);
    aim();
  });
  aim();
  const { code, signal } = await ended(child);
  if (signal !== 'SIGKILL') throw new Error(`The driver ended by itself with code ${code}: ${complaint}`);
  return lines;
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Not `exit`: what is still in the pipe has to be read first.
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
}
