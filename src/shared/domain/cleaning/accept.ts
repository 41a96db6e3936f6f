import type { LedgerEntry } from '../../model/document';
import type { CleaningProposal } from '../../model/finding';

/** The ledger of the accepted proposals of one text, in any order. `id`, where there is one, is the finding's. */
export function toLedger(proposals: readonly (CleaningProposal & { readonly id?: number })[]): LedgerEntry[] {
  return proposals
    .map(({ start, end, insert, rule, ruleVersion, id }) => ({
      start,
      end,
      insert,
      cause: { kind: 'cleaning' as const, rule, ruleVersion, findingId: id ?? null },
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
