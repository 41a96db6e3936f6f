import { spawn } from 'node:child_process';
import { percentile } from './measure';

/** Runs a measurement in a process of its own, whose last line of output is the result in JSON. */
export function runChild<T>(file: string, words: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', file, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', data => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== 0) return reject(new Error(`${words[0]} ended with ${signal ?? code}`));
      resolve(JSON.parse(output.trim().split('\n').at(-1) ?? '') as T);
    });
  });
}

/** Figure by figure, so that noise of the machine in one run does not count; what is no number is the first run's. */
export function middleOf<T extends object>(runs: readonly T[]): T {
  const [first] = runs;
  if (!first) throw new RangeError('nothing was run');
  const middles = Object.entries(first).map(([name, value]) => {
    if (typeof value !== 'number') return [name, value];
    const values = runs.map(run => Number(Object.entries(run).find(([other]) => other === name)?.[1]));
    return [name, percentile(values, 50)];
  });
  return Object.fromEntries(middles) as T;
}
