import { useState } from 'react';
import type { Change } from '../changes';
import { type Decision, type Decisions, decide, parseDecisions, printDecisions, stampOf } from './decisions';

export interface DecidedChanges {
  readonly decisions: Decisions;
  /** Gives all decisions as they are then. */
  decideOn(chosen: readonly Change[], decision: Decision): Decisions;
}

/**
 * What was accepted and rejected in a comparison of two versions. It lives as long as the window, reloads included, and
 * is written nowhere else.
 */
export function useDecisions(
  pair: { leftVersionId: number; rightVersionId: number },
  diff: { readonly changes: Int32Array },
  changes: readonly Change[],
): DecidedChanges {
  const key = `gegenlese-decisions ${pair.leftVersionId} ${pair.rightVersionId}`;
  const [held, setHeld] = useState(() => load(key, diff.changes, changes.length));
  const shown =
    held.key === key && held.changes === diff.changes ? held : load(key, diff.changes, changes.length);
  if (shown !== held) setHeld(shown);
  return {
    decisions: shown.decisions,
    decideOn(chosen, decision) {
      const decisions = decide(shown.decisions, changes, chosen, decision);
      setHeld({ ...shown, decisions });
      try {
        sessionStorage.setItem(key, printDecisions(decisions, shown.stamp));
      } catch {
        // Without room to keep them they last as long as the comparison is open.
      }
      return decisions;
    },
  };
}

interface Held {
  readonly key: string;
  readonly stamp: string;
  readonly changes: Int32Array;
  readonly decisions: Decisions;
}

function load(key: string, changes: Int32Array, count: number): Held {
  const stamp = stampOf(changes);
  return { key, stamp, changes, decisions: parseDecisions(sessionStorage.getItem(key), count, stamp) };
}
