import { segments } from '../compare/ledger';
import type { LedgerStep } from './bundle';

/** `length` UTF-16 units that are the same in the clean text and in the original one. */
export interface KeptRun {
  readonly cleanStart: number;
  readonly origStart: number;
  readonly length: number;
}

/** The unbroken tail of the chain that ends in version `versionId`; empty where that version has no ledger. */
export function unbrokenSteps(ledgers: readonly LedgerStep[], versionId: number): readonly LedgerStep[] {
  let first = ledgers.length;
  let wanted = versionId;
  while (first > 0 && ledgers[first - 1]?.version.id === wanted) {
    first--;
    wanted = ledgers[first]?.parent.id ?? 0;
  }
  return ledgers.slice(first);
}

/**
 * Which characters of a clean text stand in the text that its chain of ledgers began with.
 *
 * Runs are in order on both sides and as long as they can be; what lies between them was written by an entry of a ledger.
 * Linear in runs and entries of every step. Without steps the whole text is one run.
 */
export function mapToOriginal(steps: readonly LedgerStep[], cleanLength: number): KeptRun[] {
  const origLength = steps[0]?.parentText.length ?? cleanLength;
  let runs: KeptRun[] = origLength > 0 ? [{ cleanStart: 0, origStart: 0, length: origLength }] : [];
  for (const step of steps) runs = throughLedger(runs, step);
  return runs;
}

/** `runs` lead from the parent to the original; the result leads there from the child. */
function throughLedger(runs: readonly KeptRun[], step: LedgerStep): KeptRun[] {
  const result: KeptRun[] = [];
  let index = 0;
  for (const kept of segments(step.entries, step.parentText.length)) {
    const keptEnd = kept.parentStart + kept.length;
    for (let run = runs[index]; run && run.cleanStart < keptEnd; run = runs[index]) {
      const runEnd = run.cleanStart + run.length;
      const start = Math.max(run.cleanStart, kept.parentStart);
      const end = Math.min(runEnd, keptEnd);
      if (start < end) {
        append(
          result,
          kept.childStart + start - kept.parentStart,
          run.origStart + start - run.cleanStart,
          end - start,
        );
      }
      // A run that reaches beyond this segment may go on in the next one.
      if (runEnd > keptEnd) break;
      index++;
    }
  }
  return result;
}

function append(runs: KeptRun[], cleanStart: number, origStart: number, length: number): void {
  const last = runs.at(-1);
  const continues =
    last && last.cleanStart + last.length === cleanStart && last.origStart + last.length === origStart;
  if (continues) runs[runs.length - 1] = { ...last, length: last.length + length };
  else runs.push({ cleanStart, origStart, length });
}
