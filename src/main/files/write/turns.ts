import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../../shared/errors';

/** Anything that says whether to stop: an AbortSignal, or a view on shared memory. */
export interface StopSignal {
  readonly aborted: boolean;
}

const TURN_MS = 50;

/**
 * A function to await between two pieces of work. It throws `cancelled` once the signal says so, and every 50 ms lets
 * waiting messages in (without that, a busy worker would never hear that it was cancelled) and calls `onTurn`.
 */
export function createTurns(signal: StopSignal, onTurn: () => void): () => Promise<void> {
  let turnStartedAtMs = performance.now();
  return async () => {
    if (performance.now() - turnStartedAtMs >= TURN_MS) {
      onTurn();
      await setImmediate();
      turnStartedAtMs = performance.now();
    }
    if (signal.aborted) throw new AppError('cancelled', 'The export was cancelled');
  };
}
