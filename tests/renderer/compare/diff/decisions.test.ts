import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/renderer/compare/changes';
import {
  chooseShown,
  countDecisions,
  type Decision,
  decide,
  decisionOn,
  findOpen,
  listAccepted,
  parseDecisions,
  printDecisions,
  stampOf,
} from '../../../../src/renderer/compare/diff/decisions';
import { propertyRuns } from '../../../support/property-runs';

/** `number` changes; those in `moved` hold an end of the passage of that number. */
function makeChanges(count: number, moved: Readonly<Record<number, readonly number[]>> = {}): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    leftStart: index * 10,
    leftEnd: index * 10 + 3,
    rightStart: index * 10,
    rightEnd: index * 10 + 4,
    weight: 'wording' as const,
    passages: moved[index] ?? [],
  }));
}

const NONE = (count: number) => new Uint8Array(count);
/** `·✓✗` for each change. */
const print = (decisions: Uint8Array) => Array.from(decisions, code => '·✓✗'[code]).join('');

describe('deciding on changes', () => {
  const changes = makeChanges(5);

  it('says something of the chosen ones only and leaves what was decided before', () => {
    const first = decide(NONE(5), changes, changes.slice(1, 3), 'accepted');
    expect(print(first)).toBe('·✓✓··');
    expect(print(decide(first, changes, changes.slice(2, 4), 'rejected'))).toBe('·✓✗✗·');
    expect(print(first)).toBe('·✓✓··');
  });

  it('takes both ends of a moved passage, and what hangs on them', () => {
    const withMoves = makeChanges(5, { 0: [0], 3: [0, 1], 4: [1] });
    expect(print(decide(NONE(5), withMoves, withMoves.slice(0, 1), 'accepted'))).toBe('✓··✓✓');
    expect(print(decide(NONE(5), withMoves, withMoves.slice(1, 2), 'rejected'))).toBe('·✗···');
  });

  it('goes on to the next open one in the order of the list, around its end', () => {
    const decisions = decide(NONE(5), changes, changes.slice(2, 5), 'accepted');
    expect(findOpen(changes, decisions, changes[2] ?? null)?.index).toBe(0);
    expect(findOpen(changes.toReversed(), decisions, changes[1] ?? null)?.index).toBe(0);
    expect(findOpen(changes, decide(decisions, changes, changes, 'rejected'), null)).toBeNull();
  });

  it('decides for a whole list on what is open there, and on everything where nothing is', () => {
    const decisions = decide(NONE(5), changes, changes.slice(0, 2), 'rejected');
    expect(chooseShown(changes, decisions).map(({ index }) => index)).toEqual([2, 3, 4]);
    expect(chooseShown(changes.slice(0, 2), decisions).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('gives the accepted ones as the new version wants them', () => {
    const decisions = decide(
      NONE(5),
      changes,
      [changes[3], changes[1]].flatMap(change => change ?? []),
      'accepted',
    );
    expect(listAccepted(changes, decisions)).toEqual([
      { left: { start: 10, end: 13 }, right: { start: 10, end: 14 } },
      { left: { start: 30, end: 33 }, right: { start: 30, end: 34 } },
    ]);
  });
});

describe('kept decisions', () => {
  it('are forgotten where the changes are others', () => {
    const kept = printDecisions(Uint8Array.from([1, 2, 0]), stampOf(Int32Array.from([1, 2, 3])));
    expect(print(parseDecisions(kept, 3, stampOf(Int32Array.from([1, 2, 4]))))).toBe('···');
  });

  it.each([null, '', 'x', '3:0 12', '3:0 1234', '3:0 129', '3:0 -12'])('are none in %j', text => {
    expect(print(parseDecisions(text, 3, '3:0'))).toBe('···');
  });

  test.prop([fc.array(fc.constantFrom(0, 1, 2))], propertyRuns())('come back as they were', codes => {
    const decisions = Uint8Array.from(codes);
    const stamp = stampOf(Int32Array.from(codes));
    expect(parseDecisions(printDecisions(decisions, stamp), codes.length, stamp)).toEqual(decisions);
  });
});

const decision = fc.constantFrom<Decision>('undecided', 'accepted', 'rejected');
const steps = fc.array(fc.tuple(fc.nat(11), fc.nat(11), decision));

test.prop([steps], propertyRuns())(
  'after any steps every change is counted once, and a move is decided on at both ends alike',
  chosen => {
    const changes = makeChanges(12, { 2: [0], 9: [0], 5: [1, 2], 7: [1], 11: [2] });
    let decisions: Uint8Array = NONE(12);
    for (const [a, b, what] of chosen) {
      decisions = decide(decisions, changes, changes.slice(Math.min(a, b), Math.max(a, b) + 1), what);
    }
    const { undecided, accepted, rejected } = countDecisions(decisions);
    expect(undecided + accepted + rejected).toBe(12);
    expect(listAccepted(changes, decisions)).toHaveLength(accepted);
    expect(decisionOn(decisions, 2)).toBe(decisionOn(decisions, 9));
    expect([7, 11].map(index => decisionOn(decisions, index))).toEqual(
      Array(2).fill(decisionOn(decisions, 5)),
    );
  },
);
