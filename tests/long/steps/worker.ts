import { parentPort, workerData } from 'node:worker_threads';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { countNativeSteps, countPassedUnits } from './count-native';
import { createCountingExec } from './counting-regexp';
import type { READERS } from './readers';

export interface StepsTask {
  /** Of READERS. */
  readonly reader: string;
  readonly lengths: readonly number[];
}

export interface StepsRequest {
  /** Built: what the program does, in a file of its own with counters in it (step-counters.ts). */
  readonly readersFile: string;
  /** Of HOSTILE_TEXTS. */
  readonly text: string;
  readonly tasks: readonly StepsTask[];
  /** `expressions`: what regular expressions try, nothing else. `program`: everything, but of those only what they pass. */
  readonly counts: 'expressions' | 'program';
}

/** One message a task: its steps for each length. */
export type Steps = StepsTask & { readonly steps: readonly number[] };

interface CountedReaders {
  readonly READERS: typeof READERS;
  readonly takeSteps: () => number;
}

const { readersFile, text, tasks, counts } = workerData as StepsRequest;
const make = HOSTILE_TEXTS[text];
if (!make) throw new Error(`There is no text ${text}`);
const { READERS: readers, takeSteps }: CountedReaders = await import(readersFile);
const counter = { steps: 0 };
// What is built once for all texts belongs to none of them.
for (const { reader } of tasks) read(reader, 500);
if (counts === 'program') {
  countPassedUnits(counter);
  countNativeSteps(counter);
} else countTries();
for (const task of tasks) {
  const steps = task.lengths.map(length => read(task.reader, length));
  parentPort?.postMessage({ ...task, steps } satisfies Steps);
}

/** The steps it takes. */
function read(reader: string, length: number): number {
  const action = readers[reader];
  if (!make || !action) throw new Error(`There is no ${reader}`);
  const words = make(length);
  takeSteps();
  counter.steps = 0;
  action(words);
  return Math.round(counter.steps + (counts === 'program' ? takeSteps() : 0));
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
