import { describe, expect, it } from 'vitest';
import { sameFindings } from '../../../src/renderer/components/findings/same-findings';
import {
  checkDecorations,
  checkStops,
  neighbourOf,
  sortFindings,
} from '../../../src/renderer/reader/checks/check-order';
import type { CheckState, KeptFinding } from '../../../src/shared/model/check';

function finding(
  id: number,
  start: number,
  state: CheckState = 'open',
  changes: Partial<KeptFinding> = {},
): KeptFinding {
  const decision = { reason: '', decidedBy: 'ed', decidedAtMs: id, annotationId: null, claimId: null };
  return {
    id,
    rule: 'name_variant',
    ruleVersion: 1,
    documentId: 1,
    versionId: 1,
    start,
    end: start + 6,
    exact: 'Stefan',
    former: null,
    other: null,
    isMirrored: false,
    params: { text: 'Stefan', otherText: 'Stephan' },
    severity: 'high',
    state,
    decision: state === 'open' ? null : { ...decision, outcome: state },
    ...changes,
  };
}

describe('the findings of a text', () => {
  const findings = [
    finding(1, 40),
    finding(2, 5, 'confirmed'),
    finding(3, 10, 'later'),
    finding(4, 20, 'dismissed'),
    finding(5, 0),
  ];

  it('stand in text order, decided ones apart and the last decision first', () => {
    const { open, later, decided, undecided } = sortFindings(findings);
    const ids = (some: readonly KeptFinding[]) => some.map(({ id }) => id);
    expect([open, later, decided, undecided].map(ids)).toEqual([[5, 1], [3], [4, 2], [5, 3, 1]]);
    expect(checkStops(undecided)).toEqual([
      { id: 'c5', start: 0 },
      { id: 'c3', start: 10 },
      { id: 'c1', start: 40 },
    ]);
  });

  it('are drawn while they are undecided, and the one that is shown in any case', () => {
    const marks = checkDecorations([...findings, finding(6, 60, 'open', { severity: 'low' })], 'c4', true);
    expect(marks.map(({ id, kind, isActive }) => [id, kind, isActive])).toEqual([
      ['c1', 'check', false],
      ['c3', 'check', false],
      ['c4', 'check', true],
      ['c5', 'check', false],
      ['c6', 'slight-check', false],
    ]);
  });

  it('leave the text calm: light ones are drawn where findings are worked on, the active one alone with a sign', () => {
    const light = [1, 2].map(id => finding(id, id * 10, 'open', { severity: 'low' }));
    const drawn = (activeId: string | null, isWorkedOn: boolean) =>
      checkDecorations([...light, finding(3, 60)], activeId, isWorkedOn).map(({ id, sign }) => [id, sign]);
    expect(drawn(null, false)).toEqual([['c3', '?']]);
    expect(drawn('c1', false)).toEqual([
      ['c1', '?'],
      ['c3', '?'],
    ]);
    expect(drawn('c1', true)).toEqual([
      ['c1', '?'],
      ['c2', undefined],
      ['c3', '?'],
    ]);
  });

  it('give way to the next one that stays, or else to the one before', () => {
    const open = [finding(1, 0), finding(2, 10), finding(3, 20), finding(4, 30)];
    expect(neighbourOf(open, 2, [2])?.id).toBe(3);
    expect(neighbourOf(open, 2, [2, 3])?.id).toBe(4);
    expect(neighbourOf(open, 4, [4, 3])?.id).toBe(2);
    expect(neighbourOf([finding(1, 0)], 1, [1])).toBeNull();
  });
});

it('finds those that say the same of the same words in the same text, and are as undecided', () => {
  const candidates = [
    finding(1, 0),
    finding(2, 10),
    finding(3, 20, 'later'),
    finding(4, 30, 'open', { documentId: 2 }),
    finding(5, 40, 'open', { params: { text: 'Stefan', otherText: 'Steffen' } }),
    finding(6, 50, 'open', { rule: 'spelling_variant' }),
  ];
  expect(sameFindings(finding(1, 0), candidates).map(({ id }) => id)).toEqual([2]);
});
