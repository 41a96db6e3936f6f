import type { CheckRule } from '../../model/check';
import type { Span } from '../../model/span';

/** A finding of one text against another. */
export interface SidedFinding extends Span {
  readonly id: number;
  readonly rule: CheckRule;
  readonly other: Span;
}

/**
 * Which findings of two texts ask the same from either side: the rule is the same, and each stands against words in which
 * the other one was noticed. Each of `mirrored` goes with the one of `leads` that it shares most words with, the first of
 * these; several may go with one.
 */
export function findMirrors(
  leads: readonly SidedFinding[],
  mirrored: readonly SidedFinding[],
): { readonly id: number; readonly leadId: number }[] {
  return mirrored.flatMap(finding => {
    const shared = leads.map(lead =>
      lead.rule === finding.rule ? Math.min(overlap(lead, finding.other), overlap(lead.other, finding)) : 0,
    );
    const most = Math.max(0, ...shared);
    const lead = most > 0 ? leads[shared.indexOf(most)] : undefined;
    return lead ? [{ id: finding.id, leadId: lead.id }] : [];
  });
}

/** UTF-16 code units. */
function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
