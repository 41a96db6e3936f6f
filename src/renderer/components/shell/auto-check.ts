export interface AutoCheckState {
  /** The setting; undefined until it is known. */
  readonly isWanted: boolean | undefined;
  readonly isRunning: boolean;
  /** Undefined until it is known. */
  readonly uncheckedCount: number | undefined;
  /** So many are left as they are: a run was cancelled, or could not check them. */
  readonly settledCount: number;
}

/** Whether a run begins by itself: there is more to check than what was left on purpose. */
export function shouldCheck({
  isWanted,
  isRunning,
  uncheckedCount = 0,
  settledCount,
}: AutoCheckState): boolean {
  return isWanted === true && !isRunning && uncheckedCount > settledCount;
}

/** Whether a finished run would only find again what it left: those that are still unchecked stay so for now. */
export function leavesRest({
  isCancelled,
  checkedCount,
}: {
  readonly isCancelled: boolean;
  readonly checkedCount: number;
}): boolean {
  return isCancelled || checkedCount === 0;
}
