import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { tokenize } from '../../../../../src/shared/domain/text/tokens';
import type { Diff } from '../../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../../support/property-runs';
import { rowsOf } from '../marked';
import { strangeText, versionPair } from './version-pairs';

/** From none at all to far more than such texts need. */
const stepLimit = fc.oneof(fc.constant(1e6), fc.nat({ max: 400 }));

describe('diffTexts', () => {
  test.prop([versionPair, stepLimit], propertyRuns())(
    'gives matches and changes that rebuild both sides, ascending and without overlap',
    ([left, right], limit) => {
      const { matches, changes } = diffTexts(left, right, 'de', limit);
      const rows = [
        ...rowsOf(matches, 3).map(([i = 0, j = 0, length = 0]) => [i, i + length, j, j + length, 1]),
        ...rowsOf(changes, 5).map(row => [...row.slice(0, 4), 0]),
      ].sort(([a = 0, , b = 0], [c = 0, , d = 0]) => a - c || b - d);
      let [leftDone, rightDone, wasMatch] = [0, 0, -1];
      for (const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0, isMatch = 0] of rows) {
        expect([leftStart, rightStart]).toEqual([leftDone, rightDone]);
        expect(isMatch).not.toBe(wasMatch);
        expect(left.slice(leftStart, leftEnd) === right.slice(rightStart, rightEnd)).toBe(isMatch === 1);
        [leftDone, rightDone, wasMatch] = [leftEnd, rightEnd, isMatch];
      }
      expect([leftDone, rightDone]).toEqual([left.length, right.length]);
    },
  );

  test.prop([versionPair], propertyRuns())(
    'calls moved what is equal, unmatched, and moved once',
    ([left, right]) => {
      const { matches, moves } = diffTexts(left, right);
      const rows = rowsOf(moves, 4);
      for (const [i = 0, j = 0, length = 0] of rows) {
        expect(length).toBeGreaterThan(0);
        expect(left.slice(i, i + length)).toBe(right.slice(j, j + length));
      }
      for (const side of [0, 1]) {
        const spans = [...rowsOf(matches, 3), ...rows].map(row => [row[side] ?? 0, row[2] ?? 0] as const);
        spans.sort(([a], [b]) => a - b);
        let done = 0;
        for (const [start, length] of spans) {
          expect(start).toBeGreaterThanOrEqual(done);
          done = start + length;
        }
      }
      expect(rows.map(([start]) => start)).toEqual(rows.map(([start = 0]) => start).sort((a, b) => a - b));
    },
  );

  test.prop([versionPair, stepLimit], propertyRuns())(
    'keeps every coarse gap within a change, and says that there is one',
    ([left, right], limit) => {
      const { changes, coarseGaps, isCoarse } = diffTexts(left, right, 'de', limit);
      expect(isCoarse).toBe(coarseGaps.length > 0);
      for (const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] of rowsOf(coarseGaps, 4)) {
        const around = rowsOf(changes, 5).filter(
          ([a = 0, b = 0, c = 0, d = 0]) =>
            a <= leftStart && leftEnd <= b && c <= rightStart && rightEnd <= d,
        );
        expect(around).toHaveLength(1);
      }
    },
  );

  test.prop([versionPair], propertyRuns())('cuts no grapheme cluster and no word', ([left, right]) => {
    const diff = diffTexts(left, right);
    for (const [text, side] of [
      [left, 0],
      [right, 1],
    ] as const) {
      const clusters = new Set([
        text.length,
        ...Array.from(new Intl.Segmenter('und').segment(text), part => part.index),
      ]);
      const { starts, ends } = tokenize(text);
      const inside = new Set(
        Array.from(starts, (start, i) => offsetsBetween(start + 1, ends[i] ?? 0)).flat(),
      );
      for (const offset of edgesOf(diff, side)) {
        expect(clusters).toContain(offset);
        expect(inside).not.toContain(offset);
      }
    }
  });

  test.prop([versionPair, stepLimit], propertyRuns())(
    'mirrors when the sides are exchanged',
    ([left, right], limit) => {
      const diff = diffTexts(left, right, 'de', limit);
      const other = diffTexts(right, left, 'de', limit);
      const mirrored = rowsOf(other.matches, 3).map(([i, j, length]) => [j, i, length]);
      expect(mirrored).toEqual(rowsOf(diff.matches, 3));
      const changes = rowsOf(other.changes, 5).map(([a, b, c, d, kind]) => [c, d, a, b, kind]);
      expect(changes).toEqual(rowsOf(diff.changes, 5));
      const gaps = rowsOf(other.coarseGaps, 4).map(([a, b, c, d]) => [c, d, a, b]);
      expect(gaps).toEqual(rowsOf(diff.coarseGaps, 4));
      const moves = rowsOf(other.moves, 4).map(([i = 0, j = 0, length = 0]) => [j, i, length] as const);
      moves.sort(([a], [b]) => a - b);
      expect(moves).toEqual(rowsOf(diff.moves, 4).map(row => row.slice(0, 3)));
    },
  );

  test.prop([strangeText], propertyRuns())('finds nothing to change in equal texts', text => {
    const { changes, moves } = diffTexts(text, text);
    expect([changes, moves]).toEqual([new Int32Array(0), new Int32Array(0)]);
  });
});

function edgesOf({ matches, moves, changes }: Diff, side: 0 | 1): number[] {
  return [
    ...rowsOf(matches, 3).flatMap(row => [row[side] ?? 0, (row[side] ?? 0) + (row[2] ?? 0)]),
    ...rowsOf(moves, 4).flatMap(row => [row[side] ?? 0, (row[side] ?? 0) + (row[2] ?? 0)]),
    ...rowsOf(changes, 5).flatMap(row => row.slice(side * 2, side * 2 + 2)),
  ];
}

function offsetsBetween(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);
}
