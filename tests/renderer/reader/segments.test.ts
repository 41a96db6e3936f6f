import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { displayRows } from '../../../src/renderer/components/text/display-rows';
import {
  assignLanes,
  cutIntoPieces,
  groupByRow,
  LANE_COUNT,
} from '../../../src/renderer/components/text/segments';
import { propertyRuns } from '../../support/property-runs';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 12 }).map(list => list.map((one, id) => ({ ...one, id })));

describe('cutIntoPieces', () => {
  test.prop([span, spans], propertyRuns())(
    'covers the row exactly, and each piece lists who covers it',
    (row, marks) => {
      const pieces = cutIntoPieces(row, marks);
      let at = row.start;
      for (const piece of pieces) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        const covering = marks.filter(mark => mark.start <= piece.start && mark.end >= piece.end);
        expect(piece.marks.map(({ id }) => id)).toEqual(covering.map(({ id }) => id));
        at = piece.end;
      }
      expect(at).toBe(row.end);
    },
  );

  it('cuts where marks overlap', () => {
    // 0123456789
    //  aaaa
    //    bbbbbb (beyond the row)
    const marks = [
      { id: 'a', start: 1, end: 5 },
      { id: 'b', start: 3, end: 20 },
    ];
    const pieces = cutIntoPieces({ start: 0, end: 8 }, marks);
    expect(
      pieces.map(piece => `${piece.start}-${piece.end} ${piece.marks.map(({ id }) => id).join('')}`),
    ).toEqual(['0-1 ', '1-3 a', '3-5 ab', '5-8 b']);
  });
});

describe('groupByRow', () => {
  it('gives a mark over a line break to both rows, and an empty mark to none', () => {
    const rows = displayRows('eins\nzwei\ndrei');
    const groups = groupByRow(rows, [
      { start: 2, end: 7 },
      { start: 12, end: 12 },
    ]);
    expect([...groups.keys()]).toEqual([0, 1]);
  });
});

describe('assignLanes', () => {
  test.prop([spans], propertyRuns())('keeps up to four overlapping spans apart', marks => {
    const lanes = assignLanes(marks);
    marks.forEach((one, index) => {
      const together = marks.filter(
        other => other.start < one.end && one.start < other.end && other.end > other.start,
      );
      if (together.length > LANE_COUNT || one.start === one.end) return;
      const rivals = marks.filter(
        (other, at) => at !== index && other.start < one.end && one.start < other.end,
      );
      const isCrowded = rivals.some(
        rival =>
          marks.filter(other => other.start < rival.end && rival.start < other.end).length > LANE_COUNT,
      );
      if (isCrowded) return;
      marks.forEach((other, at) => {
        if (at !== index && other.start < one.end && one.start < other.end && other.end > other.start)
          expect(lanes[at]).not.toBe(lanes[index]);
      });
    });
  });

  it('uses the first lane again as soon as it is free', () => {
    const marks = [
      { start: 0, end: 10 },
      { start: 5, end: 15 },
      { start: 10, end: 20 },
    ];
    expect(assignLanes(marks)).toEqual([0, 1, 0]);
  });
});
