import type { KeptFinding } from '../../../shared/model/check';

/** The other findings of the same text that say the same of the same words and are as undecided: one look decides them all. */
export function sameFindings<T extends KeptFinding>(finding: KeptFinding, candidates: readonly T[]): T[] {
  const key = keyOf(finding);
  return candidates.filter(other => other.id !== finding.id && keyOf(other) === key);
}

function keyOf({ rule, documentId, state, exact, other, params }: KeptFinding): string {
  return JSON.stringify([rule, documentId, state, exact, other?.exact, params['kind'], params['otherText']]);
}
