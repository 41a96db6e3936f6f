import type { EvidenceHere, Misplaced } from '../../../shared/model/placement';
import type { Decoration } from '../../components/text/decoration';
import { evidenceKey, placeKey } from './place-key';

/** Evidence, and the place of evidence or a claim that is shown. Annotations are drawn with the others. */
export function decorationsOf(
  evidence: readonly EvidenceHere[],
  items: readonly Misplaced[],
  activeKey: string | null,
): Decoration[] {
  const drawn = evidence.flatMap(({ id, placement }): Decoration[] => {
    if (placement.state === 'orphan') return [];
    const key = evidenceKey(id);
    const { start, end } = placement;
    return [{ id: key, kind: 'evidence', start, end, isActive: key === activeKey }];
  });
  const active = items.find(item => placeKey(item) === activeKey);
  if (!active?.after || active.subject.kind === 'annotation') return drawn;
  const { start, end } = active.after;
  return [...drawn, { id: 'place', kind: 'target', start, end }];
}
