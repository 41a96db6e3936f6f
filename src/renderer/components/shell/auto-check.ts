export interface AutoCheckState {
  /** The setting; undefined until it is known. */
  readonly isWanted: boolean | undefined;
  readonly isRunning: boolean;
  /** Those that no run left; undefined until it is known. */
  readonly waitingCount: number | undefined;
  /** So many were waiting when a run failed altogether; null where the last one did not. */
  readonly failedAtCount: number | null;
}

/** Whether a run begins by itself. What a cancelled one left waits for a person, or until it changes. */
export function shouldCheck({
  isWanted,
  isRunning,
  waitingCount = 0,
  failedAtCount,
}: AutoCheckState): boolean {
  return isWanted === true && !isRunning && waitingCount > 0 && waitingCount !== failedAtCount;
}
