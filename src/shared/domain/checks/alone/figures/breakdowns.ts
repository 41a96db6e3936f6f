import type { Amount } from '../../../text/amounts';
import { areAlike } from './amount-slack';
import { meet, plus, type Range, rangeOf } from './ranges';

/**
 * `figures` without those that only say what one of them is made of, and without the number of such parts: of 140 Stellen an
 * drei Standorten, 65 hier, 48 dort und 27 da, the 140 is left. Give few: each run of them is added up.
 */
export function withoutParts(figures: readonly Amount[]): Amount[] {
  const dropped = new Set<Amount>();
  figures.forEach((whole, at) => {
    if (dropped.has(whole)) return;
    const run = runBehind(figures, at) ?? runBefore(figures, at);
    if (run === null) return;
    for (const part of run) dropped.add(part);
    for (const each of figures) {
      if (each.kind === 'count' && each.measure === null && each.value === run.length) dropped.add(each);
    }
  });
  return figures.filter(each => !dropped.has(each));
}

const MAX_PARTS = 8;

/** Right behind it, or behind what it is itself a part of: 140 von 560 Stellen, 65 hier, 48 dort und 27 da. */
function runBehind(figures: readonly Amount[], at: number): Amount[] | null {
  for (const from of [at + 1, at + 2]) {
    for (let to = from + 2; to <= Math.min(figures.length, from + MAX_PARTS); to++) {
      const run = figures.slice(from, to);
      if (areParts(run, figures[at])) return run;
    }
  }
  return null;
}

function runBefore(figures: readonly Amount[], at: number): Amount[] | null {
  for (let from = at - 2; from >= Math.max(0, at - MAX_PARTS); from--) {
    const run = figures.slice(from, at);
    if (areParts(run, figures[at])) return run;
  }
  return null;
}

function areParts(run: readonly Amount[], whole: Amount | undefined): boolean {
  if (!whole || whole.value <= 0 || !run.every(each => areAlike(each, whole) && each.value > 0)) return false;
  const sum = run.map(rangeOf).reduce<Range>((all, each) => plus(all, each), [0, 0]);
  return meet(sum, rangeOf(whole));
}
