import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Highest resident memory in megabytes. Linux counts it for the program; `maxRSS` there begins with what the parent had
 * when it started this process, so it is only used where there is nothing better.
 */
export function peakMemoryMb() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes) return Number(kilobytes) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}

/** From now on the highest memory counts; elsewhere than on Linux it counts from the start of the process. */
export function forgetPeakMemory() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux, or not allowed.
  }
}
