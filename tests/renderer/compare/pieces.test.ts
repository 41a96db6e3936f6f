import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  changeAt,
  coarseChanges,
  gapBeginningIn,
  NOT_MOVED,
  type Piece,
  piecesOf,
  sortMarks,
} from '../../../src/renderer/compare/pieces';
import { propertyRuns } from '../../support/property-runs';
import { diffOf } from './marked';

// Left: same(0–4) change 0 (4–14) with a move (6–9); right: change 0 (4–4), change 1 (8–18) with the move (10–13).
const MARKS = sortMarks(
  diffOf(Int32Array.of(4, 14, 4, 4, 5, 18, 18, 8, 18, 5), {
    moves: Int32Array.of(6, 10, 3, 0),
    coarseGaps: Int32Array.of(18, 18, 14, 18),
  }),
);

const print = ({ start, end, change, move, isCoarse }: Piece) =>
  `${start}–${end}${change < 0 ? '' : ` c${change}`}${move === NOT_MOVED ? '' : ` m${move}`}${isCoarse ? ' coarse' : ''}`;

describe('piecesOf', () => {
  it('tells apart what stayed, what changed and what moved', () => {
    expect(piecesOf(MARKS.left, 0, 18).map(print)).toEqual([
      '0–4',
      '4–6 c0',
      '6–9 c0 m0',
      '9–14 c0',
      '14–18',
    ]);
  });

  it('tells what was not compared in detail', () => {
    expect(piecesOf(MARKS.right, 8, 20).map(print)).toEqual([
      '8–10 c1',
      '10–13 c1 m0',
      '13–14 c1',
      '14–18 c1 coarse',
      '18–20',
    ]);
    expect(gapBeginningIn(MARKS.right, 8, 20)).toBe(0);
    expect(gapBeginningIn(MARKS.right, 15, 20)).toBe(-1);
    expect([...coarseChanges(MARKS)]).toEqual([1]);
  });

  it('cuts at the ends of a row', () => {
    expect(piecesOf(MARKS.left, 5, 8).map(print)).toEqual(['5–6 c0', '6–8 c0 m0']);
  });

  it('finds the change of an offset', () => {
    expect([3, 4, 13, 14].map(offset => changeAt(MARKS, 'left', offset))).toEqual([-1, 0, 0, -1]);
  });

  const stretches = fc
    .uniqueArray(fc.nat(60), { maxLength: 12 })
    .map(cuts => cuts.sort((a, b) => a - b))
    .map(cuts =>
      Array.from({ length: cuts.length >> 1 }, (_, at) => [cuts[at * 2] ?? 0, cuts[at * 2 + 1] ?? 0]),
    );
  test.prop([stretches, fc.nat(60), fc.nat(60)], propertyRuns())(
    'covers the row without a hole, and no piece is empty',
    (changes, a, b) => {
      const rows = changes.flatMap(([start = 0, end = 0]) => [start, end, start, end, 5]);
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const pieces = piecesOf(sortMarks(diffOf(Int32Array.from(rows))).left, start, end);
      expect(pieces.every(piece => piece.end > piece.start)).toBe(true);
      expect([start, ...pieces.map(piece => piece.end)]).toEqual([...pieces.map(piece => piece.start), end]);
    },
  );
});
