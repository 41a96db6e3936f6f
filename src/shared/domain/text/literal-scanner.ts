/** Which of its lists a text has something of between two places, by their numbers, one bit each. */
export type LiteralScanner = (text: string, start?: number, end?: number) => number;

/**
 * Looks for any number of strings in one pass, wherever they stand, also inside words; case does not count. `lists` are at
 * most 31, of fewer than 65,536 characters together: Latin letters and ASCII marks, and # for any digit. By Aho and Corasick 1975, with
 * every step in a table, so the time does not depend on how many there are. Never misses one that a pattern with the flag i
 * would find.
 */
export function createLiteralScanner(lists: readonly (readonly string[])[]): LiteralScanner {
  const { classes, width } = classify(lists.flat());
  const steps: number[] = new Array(width).fill(0);
  const bits = [0];
  for (const [list, literals] of lists.entries()) {
    for (const literal of literals) {
      let state = 0;
      for (const character of literal.toLowerCase()) {
        const at = state * width + (classes[character.charCodeAt(0)] ?? 0);
        if (steps[at] === 0) {
          steps[at] = bits.push(0) - 1;
          for (let i = 0; i < width; i++) steps.push(0);
        }
        state = steps[at] ?? 0;
      }
      bits[state] = (bits[state] ?? 0) | (1 << list);
    }
  }
  followFailures(steps, bits, width);
  const table = Uint16Array.from(steps);
  const found = Int32Array.from(bits);
  return (text, start = 0, end = text.length) => {
    let state = 0;
    let all = 0;
    for (let at = start; at < end; at++) {
      state = table[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      all |= found[state] ?? 0;
    }
    return all;
  };
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
function followFailures(steps: number[], bits: number[], width: number): void {
  const failures = new Array<number>(bits.length).fill(0);
  const queue = steps.slice(0, width).filter(state => state !== 0);
  for (const state of queue) {
    const failure = failures[state] ?? 0;
    bits[state] = (bits[state] ?? 0) | (bits[failure] ?? 0);
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
