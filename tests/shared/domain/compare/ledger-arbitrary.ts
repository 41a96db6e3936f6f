import { fc } from '@fast-check/vitest';
import type { LedgerEntry } from '../../../../src/shared/model/document';

export interface Derivation {
  readonly parent: string;
  readonly entries: readonly LedgerEntry[];
}

/** A parent and a lawful ledger over it, with deletions, pure insertions and changes that touch each other. */
export function derivation(): fc.Arbitrary<Derivation> {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n', '🚀'), maxLength: 4 });
  return fc.array(fc.tuple(piece, piece, piece), { maxLength: 6 }).map(triples => {
    let parent = '';
    const entries: LedgerEntry[] = [];
    for (const [kept, removed, insert] of triples) {
      const start = parent.length + kept.length;
      parent += kept + removed;
      entries.push({ start, end: start + removed.length, insert, cause: { kind: 'edit' } });
    }
    return { parent: `${parent}z`, entries };
  });
}
