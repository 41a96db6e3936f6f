import type { StepCounter } from './counting-regexp';

type Method = (this: never, ...words: never[]) => unknown;
type StepsOf = (self: never, answer: never, first: never, second: never, third: never) => number;

/**
 * Makes the built-in functions add what they visit, in units of texts and in items of lists, to `counter.steps`; from then
 * on, in this thread, for good. What the program's own code does is not in it (step-counters.ts).
 */
export function countNativeSteps(counter: StepCounter): void {
  const wrap = (owner: object, names: string, stepsOf: StepsOf) => {
    for (const name of names.split(' ')) {
      const method = Reflect.get(owner, name) as Method;
      Reflect.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        // Millions of calls: rest parameters would make a list for each.
        value: function counted(this: never, first: never, second: never, third: never) {
          // biome-ignore lint/complexity/noArguments: see above
          const answer = method.apply(this, arguments as unknown as never[]);
          counter.steps += 1 + stepsOf(this, answer as never, first, second, third);
          return answer;
        },
      });
    }
  };
  const length = (self: { length: number }) => self.length;
  const answerLength = (_: never, answer: { length: number }) => answer.length;
  const firstLength = (_: never, __: never, first: { length?: number }) => first?.length ?? 1;
  const upTo = (self: { length: number }, answer: number, _: never, from = 0) =>
    (answer < 0 ? self.length : answer) - Math.min(from, self.length);
  const backTo = (self: { length: number }, answer: number) => self.length - Math.max(answer, 0);
  const filled = (self: { length: number }, _: never, __: never, from = 0, to = self.length) => to - from;
  const all = (self: { length: number }, answer: unknown) => (answer === true ? 1 : self.length);

  wrap(String.prototype, 'indexOf', upTo);
  wrap(
    String.prototype,
    'lastIndexOf',
    (self: string, answer: number, _: never, from = self.length) =>
      Math.min(from, self.length) - Math.max(answer, 0),
  );
  wrap(String.prototype, 'includes', all);
  wrap(String.prototype, 'startsWith endsWith localeCompare', firstLength);
  wrap(String.prototype, 'toLowerCase toUpperCase normalize', length);
  wrap(String.prototype, 'repeat padStart padEnd concat', answerLength);
  wrap(
    String.prototype,
    'trim trimStart trimEnd',
    (self: string, answer: string) => self.length - answer.length,
  );
  wrap(String.prototype, 'split replace replaceAll', (self: string, _: never, first: unknown) =>
    typeof first === 'string' ? self.length : 0,
  );

  wrap(Array.prototype, 'fill', filled);
  wrap(Array.prototype, 'indexOf', upTo);
  wrap(Array.prototype, 'lastIndexOf', backTo);
  wrap(Array.prototype, 'includes', all);
  wrap(Array.prototype, 'slice concat toReversed with flat', answerLength);
  wrap(Array.prototype, 'reverse join shift unshift splice copyWithin', length);
  wrap(
    Array.prototype,
    'sort toSorted',
    (self: { length: number }) => self.length * Math.log2(self.length + 2),
  );

  const typed = Object.getPrototypeOf(Int32Array.prototype) as object;
  wrap(typed, 'fill', filled);
  wrap(typed, 'indexOf', upTo);
  wrap(typed, 'lastIndexOf', backTo);
  wrap(typed, 'includes', all);
  wrap(typed, 'slice', answerLength);
  wrap(typed, 'set', firstLength);
  wrap(typed, 'reverse join copyWithin', length);
  wrap(typed, 'sort toSorted', (self: { length: number }) => self.length * Math.log2(self.length + 2));
}

/** Adds what the regular expressions pass over to `counter.steps`; what they take back and try again is not in it. */
export function countPassedUnits(counter: StepCounter): void {
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    // 0 where the expression neither is sticky nor goes on.
    const from = this.lastIndex;
    const found = exec.call(this, text);
    const missed = this.sticky ? from : String(text).length;
    counter.steps += 1 + Math.max(0, (found ? found.index + found[0].length : missed) - from);
    return found;
  };
}
