/** Which of its lists a text has something of between two places, by their numbers, one bit each. */
export type LiteralScanner = (text: string, start?: number, end?: number) => number;

/** The same of any number of lists: their bits are added to the `size` numbers of `found` from `at` on, 32 to each. */
export type WideScanner = {
  readonly size: number;
  readonly scan: (text: string, found: Int32Array, at?: number, start?: number, end?: number) => void;
};

/**
 * Looks for any number of strings in one pass, wherever they stand, also inside words; case does not count. `lists` are at
 * most 32, of fewer than 65,536 characters together: Latin letters and ASCII marks, and # for any digit. By Aho and
 * Corasick 1975, with every step in a table, so the time does not depend on how many there are. Never misses one that a
 * pattern with the flag i would find.
 */
export function createLiteralScanner(lists: readonly (readonly string[])[]): LiteralScanner {
  const { scan } = createWideScanner(lists);
  const found = new Int32Array(1);
  return (text, start, end) => {
    found[0] = 0;
    scan(text, found, 0, start, end);
    return found[0];
  };
}

/** Of more lists than a number has bits, in the same time. */
export function createWideScanner(lists: readonly (readonly string[])[]): WideScanner {
  const size = Math.ceil(lists.length / 32);
  const { classes, width } = classify(lists.flat());
  const steps: number[] = new Array(width).fill(0);
  const bits: number[][] = [new Array(size).fill(0)];
  for (const [list, literals] of lists.entries()) {
    for (const literal of literals) {
      let state = 0;
      for (const character of literal.toLowerCase()) {
        const at = state * width + (classes[character.charCodeAt(0)] ?? 0);
        if (steps[at] === 0) {
          steps[at] = bits.push(new Array(size).fill(0)) - 1;
          for (let i = 0; i < width; i++) steps.push(0);
        }
        state = steps[at] ?? 0;
      }
      const own = bits[state] ?? [];
      own[list >>> 5] = (own[list >>> 5] ?? 0) | (1 << (list & 31));
    }
  }
  followFailures(steps, bits, width);
  const table = Uint16Array.from(steps);
  // Nearly all states end no string.
  const isEnd = Uint8Array.from(bits, own => Number(own.some(each => each !== 0)));
  const ended = Int32Array.from(bits.flat());
  const scan: WideScanner['scan'] = (text, found, first = 0, start = 0, end = text.length) => {
    let state = 0;
    for (let at = start; at < end; at++) {
      state = table[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (isEnd[state] === 0) continue;
      for (let i = 0; i < size; i++)
        found[first + i] = (found[first + i] ?? 0) | (ended[state * size + i] ?? 0);
    }
  };
  return { size, scan };
}

function addBits(to: number[] | undefined, from: readonly number[] | undefined): void {
  if (to && from) for (const [i, bits] of from.entries()) to[i] = (to[i] ?? 0) | bits;
}

/** A number for each character of the literals in either case, 0 for all others. */
function classify(literals: readonly string[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(0x10000);
  const letters = new Set(literals.join('').toLowerCase());
  let width = 1;
  for (const letter of letters) {
    for (const form of [letter, letter.toUpperCase(), ...(ALSO.get(letter) ?? '')])
      if (form.length === 1) classes[form.charCodeAt(0)] = width;
    width++;
  }
  return { classes, width };
}

/** What the flag i takes for these besides their capitals, and the digits. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['#', '0123456789'],
  ['s', '\u017f'],
  ['k', '\u212a'],
  ['ß', '\u1e9e'],
  ['å', '\u212b'],
]);

/** Breadth first: what a state does not know goes on as its longest proper ending would. */
function followFailures(steps: number[], bits: readonly number[][], width: number): void {
  const failures = new Array<number>(bits.length).fill(0);
  const queue = steps.slice(0, width).filter(state => state !== 0);
  for (const state of queue) {
    const failure = failures[state] ?? 0;
    addBits(bits[state], bits[failure]);
    for (let i = 0; i < width; i++) {
      const next = steps[state * width + i] ?? 0;
      const other = steps[failure * width + i] ?? 0;
      if (next === 0) steps[state * width + i] = other;
      else {
        failures[next] = other;
        queue.push(next);
      }
    }
  }
}
