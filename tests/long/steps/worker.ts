import { Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { countNativeSteps, countPassedUnits } from './count-native';
import { createCountingExec } from './counting-regexp';
import type { READERS } from './readers';

export interface StepsRequest {
  /** Built: what the program does, in a file of its own, so that its steps can be told from those of the test. */
  readonly readersFile: string;
  /** Of HOSTILE_TEXTS. */
  readonly text: string;
  /** Of READERS; all where there are none. */
  readonly readers?: readonly string[];
  readonly lengths: readonly number[];
  /** `expressions`: what regular expressions try, nothing else. `program`: everything, but of those only what they pass. */
  readonly counts: 'expressions' | 'program';
}

/** One message a reader: its steps for each length. */
export type Steps = { readonly reader: string; readonly steps: readonly number[] };

const { readersFile, text, readers: chosen, lengths, counts } = workerData as StepsRequest;
const make = HOSTILE_TEXTS[text];
if (!make) throw new Error(`There is no text ${text}`);
const session = counts === 'program' ? startCounting() : null;
const readers: typeof READERS = (await import(readersFile)).READERS;
const counter = { steps: 0 };
const texts = lengths.map(make);
// What is built once for all texts belongs to none of them.
for (const read of Object.values(readers)) read(make(500));
if (counts === 'program') {
  countPassedUnits(counter);
  countNativeSteps(counter);
} else countTries();
for (const [reader, read] of Object.entries(readers)) {
  if (chosen && !chosen.includes(reader)) continue;
  const steps = texts.map(each => countSteps(() => read(each)));
  parentPort?.postMessage({ reader, steps } satisfies Steps);
}

function countSteps(action: () => void): number {
  takeBlocks();
  counter.steps = 0;
  action();
  const others = counter.steps;
  return Math.round(others + takeBlocks());
}

/** Throws where the counting engine answers otherwise than the real one. */
function countTries(): void {
  const exec = RegExp.prototype.exec;
  const counting = createCountingExec(counter);
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    const from = this.lastIndex;
    const real = exec.call(this, input);
    const until = this.lastIndex;
    this.lastIndex = from;
    const found = counting.call(this, input);
    if (this.lastIndex !== until || String(found) !== String(real) || found?.index !== real?.index) {
      throw new Error(`${this} from ${from}: ${real} at ${real?.index}, counted ${found} at ${found?.index}`);
    }
    return found;
  };
}

function startCounting(): Session {
  const opened = new Session();
  opened.connect();
  opened.post('Profiler.enable');
  opened.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return opened;
}

/** How often blocks of the program's own code ran since the last time. */
function takeBlocks(): number {
  let blocks = 0;
  session?.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error;
    for (const { url, functions } of answer.result) {
      if (url !== readersFile) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}
