import type { CheckState } from '../../../shared/model/check';

/** In the order in which bars are stacked and columns stand. */
export const STATES = ['open', 'later', 'confirmed', 'dismissed'] as const satisfies readonly CheckState[];

export type StateCounts = Readonly<Record<CheckState, number>>;

export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly counts: StateCounts;
}

/** Adds up what became of findings by `keyOf`; those with most open findings first, then with most of all. */
export function sumBy<T extends StateCounts>(
  counts: readonly T[],
  keyOf: (count: T) => string,
  nameOf: (count: T) => string,
): BarRow[] {
  const rows = new Map<string, { key: string; name: string; counts: Record<CheckState, number> }>();
  for (const count of counts) {
    const key = keyOf(count);
    const row = rows.get(key) ?? {
      key,
      name: nameOf(count),
      counts: { open: 0, later: 0, confirmed: 0, dismissed: 0 },
    };
    for (const state of STATES) row.counts[state] += count[state];
    rows.set(key, row);
  }
  return [...rows.values()].sort(
    (a, b) =>
      b.counts.open - a.counts.open || totalOf(b.counts) - totalOf(a.counts) || (a.key < b.key ? -1 : 1),
  );
}

export function totalOf(counts: StateCounts): number {
  return STATES.reduce((sum, state) => sum + counts[state], 0);
}

export interface Bar {
  readonly state: CheckState;
  readonly count: number;
  /** Shares of the full width, 0 to 1. */
  readonly start: number;
  readonly length: number;
}

/** The stacked bars of a row; the longest row takes the whole width. None is thinner than `leastLength` unless it is empty. */
export function barsOf(counts: StateCounts, longest: number, leastLength = 0.012): Bar[] {
  if (longest === 0) return [];
  const bars: Bar[] = [];
  let start = 0;
  for (const state of STATES) {
    const count = counts[state];
    if (count === 0) continue;
    const length = Math.max(leastLength, count / longest);
    bars.push({ state, count, start, length });
    start += length;
  }
  // What the thin ones got is taken from all, so that no row leaves the plot.
  return start <= 1
    ? bars
    : bars.map(bar => ({ ...bar, start: bar.start / start, length: bar.length / start }));
}
