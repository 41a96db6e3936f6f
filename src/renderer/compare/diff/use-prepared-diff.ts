import { startTransition, useEffect, useState } from 'react';
import type { Diff } from '../../../shared/model/comparison';
import { type DiffData, prepareDiff } from './diff-data';

/** Null until texts and answer are there, and for the few moments that preparing takes, part by part between frames. */
export function usePreparedDiff(
  diff: Diff | null,
  left: string | undefined,
  right: string | undefined,
  leftLanguage = 'und',
  rightLanguage = 'und',
): DiffData | null {
  const [prepared, setPrepared] = useState<DiffData | null>(null);
  useEffect(() => {
    if (!diff || left === undefined || right === undefined) return;
    const steps = prepareDiff(diff, { left, right }, { left: leftLanguage, right: rightLanguage });
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const step = steps.next();
      // The first drawing of both texts and the list is the largest one: React takes it in parts, too.
      if (step.done) startTransition(() => setPrepared(step.value));
      else timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [diff, left, right, leftLanguage, rightLanguage]);
  return prepared && prepared.diff === diff ? prepared : null;
}
