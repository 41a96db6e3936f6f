import { createContext, useContext } from 'react';
import type { InputOf, ProgressOf } from '../../../shared/contract/client';

/** The run over the workspace; there is never more than one in a window. */
export interface CheckRun {
  readonly isRunning: boolean;
  readonly isCancelling: boolean;
  /** Null until the first report. */
  readonly progress: ProgressOf<'checks.run'> | null;
  start(input?: InputOf<'checks.run'>): void;
  /** Stops after the text that is being checked. It does not start by itself again until further texts change. */
  cancel(): void;
}

export const CheckRunContext = createContext<CheckRun>({
  isRunning: false,
  isCancelling: false,
  progress: null,
  start: () => {},
  cancel: () => {},
});

export function useCheckRun(): CheckRun {
  return useContext(CheckRunContext);
}
