import { parentPort, workerData } from 'node:worker_threads';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { countNativeSteps, countPassedUnits } from './count-native';
import { createCountingExec } from './counting-regexp';
import type { READERS } from './readers';

/** `expressions`: what regular expressions try, nothing else. `program`: everything, but of those only what they pass. */
export type Counted = 'expressions' | 'program';

export interface StepsWorkerData {
  /** Built: what the program does, in a file of its own with counters in it (step-counters.ts). */
  readonly readersFile: string;
  readonly counts: Counted;
}

/** Answered by one number, the steps it takes, or by what it threw. */
export interface StepsTask {
  /** Of READERS. */
  readonly reader: string;
  /** Of HOSTILE_TEXTS. */
  readonly text: string;
  readonly length: number;
}

export type StepsAnswer = { readonly steps: number } | { readonly complaint: string };

interface CountedReaders {
  readonly READERS: typeof READERS;
  readonly takeSteps: () => number;
}

const { readersFile, counts } = workerData as StepsWorkerData;
const { READERS: readers, takeSteps }: CountedReaders = await import(readersFile);
const counter = { steps: 0 };
// What is built once for all texts belongs to none of them.
for (const text of Object.keys(HOSTILE_TEXTS)) {
  for (const reader of Object.keys(readers)) read({ reader, text, length: 500 });
}
if (counts === 'program') {
  countPassedUnits(counter);
  countNativeSteps(counter);
} else countTries();
parentPort?.on('message', (task: StepsTask) => parentPort?.postMessage(answerTo(task)));

function answerTo(task: StepsTask): StepsAnswer {
  try {
    return { steps: read(task) };
  } catch (cause) {
    return { complaint: String(cause) };
  }
}

function read({ reader, text, length }: StepsTask): number {
  const make = HOSTILE_TEXTS[text];
  const action = readers[reader];
  if (!make || !action) throw new Error(`There is no ${text} or no ${reader}`);
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
