import type { KeptFinding } from '../../../shared/model/check';
import type { Decoration } from '../../components/text/decoration';
import type { Stop } from '../decorations';

export const checkKey = (id: number) => `c${id}`;

export interface SortedFindings {
  /** Open ones and those put off. */
  readonly undecided: readonly KeptFinding[];
  readonly open: readonly KeptFinding[];
  readonly later: readonly KeptFinding[];
  /** Confirmed and dismissed ones, those decided last first. */
  readonly decided: readonly KeptFinding[];
}

/** What the rules noticed in a text by what became of it; undecided ones in text order. */
export function sortFindings(findings: readonly KeptFinding[]): SortedFindings {
  const inOrder = findings.toSorted((a, b) => a.start - b.start || a.end - b.end || a.id - b.id);
  const decidedAtMs = ({ decision }: KeptFinding) => decision?.decidedAtMs ?? 0;
  return {
    undecided: inOrder.filter(({ state }) => state === 'open' || state === 'later'),
    open: inOrder.filter(({ state }) => state === 'open'),
    later: inOrder.filter(({ state }) => state === 'later'),
    decided: inOrder
      .filter(({ state }) => state === 'confirmed' || state === 'dismissed')
      .sort((a, b) => decidedAtMs(b) - decidedAtMs(a)),
  };
}

/**
 * Undecided findings over the text, and the active one whatever became of it. So that the text is not drowned in marks,
 * light ones are drawn only where findings are worked on, and only the active one of them has a sign.
 */
export function checkDecorations(
  findings: readonly KeptFinding[],
  activeId: string | null,
  isWorkedOn: boolean,
): Decoration[] {
  const isActive = ({ id }: KeptFinding) => checkKey(id) === activeId;
  const isUndecided = ({ state }: KeptFinding) => state === 'open' || state === 'later';
  return findings
    .filter(
      finding => isActive(finding) || (isUndecided(finding) && (isWorkedOn || finding.severity !== 'low')),
    )
    .map(finding => ({
      id: checkKey(finding.id),
      kind: finding.severity === 'low' ? 'slight-check' : 'check',
      start: finding.start,
      end: finding.end,
      isActive: isActive(finding),
      ...(finding.severity !== 'low' || isActive(finding) ? { sign: '?' } : {}),
    }));
}

/** The finding that is shown once these are decided: the next of the text, or else the one before. */
export function neighbourOf(
  findings: readonly KeptFinding[],
  id: number,
  decidedIds: readonly number[],
): KeptFinding | null {
  const at = findings.findIndex(finding => finding.id === id);
  const stays = (finding: KeptFinding) => !decidedIds.includes(finding.id);
  return findings.slice(at + 1).find(stays) ?? findings.slice(0, Math.max(0, at)).findLast(stays) ?? null;
}

/** What n and p walk through. */
export function checkStops(findings: readonly KeptFinding[]): Stop[] {
  return findings.map(({ id, start }) => ({ id: checkKey(id), start }));
}
