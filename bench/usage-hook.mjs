import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { peakMemoryMb } from './peak-memory.mjs';

// Loaded into a measured program with `--import`: what it has used of the machine, written when it ends.
const file = process.env.GEGENLESE_BENCH_USAGE;
if (isMainThread && file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakRssMb: peakMemoryMb() };
    writeFileSync(file, JSON.stringify(usage));
  });
}
