export const STALL_LIMIT_MS: number;
export function findElectron(
  rootFolder: string,
  environment?: Readonly<Record<string, string | undefined>>,
): string | null;
export function fetchElectron(
  rootFolder: string,
  options: {
    onProgress(byteCount: number, totalBytes: number | null): void;
    signal?: AbortSignal;
    stallLimitMs?: number;
  },
): Promise<void>;
export function unlessStalled<T>(
  options: { stallLimitMs: number; signal?: AbortSignal },
  work: (signal: AbortSignal, heard: () => void) => Promise<T>,
): Promise<T>;
