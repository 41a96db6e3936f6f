export function peakMemoryMb(): number;
export function forgetPeakMemory(): void;
