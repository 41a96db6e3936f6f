import { forgetPeakMemory, peakMemoryMb } from './peak-memory.mjs';

/** How much of everything: all figures of one run belong to one of these. */
export interface Sizes {
  readonly documents: number;
  readonly files: number;
  readonly fileBytes: number;
  readonly longTextBytes: number;
  readonly annotations: number;
  readonly words: number;
  /** How often a short action is repeated inside one process. */
  readonly rounds: number;
}

/** What a measured process knows of its surroundings. */
export interface Place {
  /** The project. */
  readonly root: string;
  readonly workerFile: string;
  /** Kept from one measure to the next; preparations put their files here. */
  readonly sharedFolder: string;
  /** Empty, of this process alone. */
  readonly ownFolder: string;
  readonly sizes: Sizes;
}

export interface Figures {
  readonly wallMs: number;
  /** User and system, of all threads. */
  readonly cpuMs: number;
  /** Highest resident memory of the measured process. */
  readonly peakRssMb: number;
  /** Resident memory before the measured part began; null where the whole process is measured. */
  readonly baseRssMb: number | null;
  /** More of the same action: percentiles, counts. Numbers, so that runs can be compared. */
  readonly details: Readonly<Record<string, number>>;
}

export interface Measure {
  /** `group.name`; `--only group` chooses by the first part. */
  readonly id: string;
  readonly title: string;
  /** True where only the preparation counts: not in the table. */
  readonly isPreparation?: boolean;
  /** Measures whose files it needs. */
  readonly needs?: readonly string[];
  run(place: Place): Promise<Figures>;
}

/** Runs `work` once and says what it used. */
export async function measured(
  work: () =>
    | Promise<Readonly<Record<string, number>> | undefined>
    | Readonly<Record<string, number>>
    | undefined,
): Promise<Figures> {
  forgetPeakMemory();
  const baseRssMb = process.memoryUsage.rss() / 2 ** 20;
  const cpuBefore = process.cpuUsage();
  const startedAtMs = performance.now();
  const details = (await work()) ?? {};
  const wallMs = performance.now() - startedAtMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    wallMs,
    cpuMs: (user + system) / 1000,
    peakRssMb: peakMemoryMb(),
    baseRssMb,
    details,
  };
}

/** Runs a short action `rounds` times after one that is not counted; wall and CPU are of one action on average. */
export async function measuredRounds(rounds: number, action: (round: number) => unknown): Promise<Figures> {
  const firstAtMs = performance.now();
  await action(0);
  const firstMs = performance.now() - firstAtMs;
  const wallsMs: number[] = [];
  const figures = await measured(async () => {
    for (let round = 0; round < rounds; round++) {
      const startedAtMs = performance.now();
      await action(round);
      wallsMs.push(performance.now() - startedAtMs);
    }
    return { firstMs, p50Ms: percentile(wallsMs, 50), p95Ms: percentile(wallsMs, 95) };
  });
  return { ...figures, wallMs: figures.wallMs / rounds, cpuMs: figures.cpuMs / rounds };
}

/** Nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
