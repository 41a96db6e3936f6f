import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toAcceptedLedger } from '../../../../src/shared/domain/compare/accept';
import { diffTexts } from '../../../../src/shared/domain/compare/diff/diff';
import { applyLedger, createLedgerMap } from '../../../../src/shared/domain/compare/ledger';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import type { TextChange } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';
import { versionPair } from './diff/version-pairs';
import { rowsOf } from './marked';

const RIGHT_ID = 7;

const changesOf = (left: string, right: string): TextChange[] =>
  rowsOf(diffTexts(left, right).changes, 5).map(
    ([leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0]) => ({
      left: { start: leftStart, end: leftEnd },
      right: { start: rightStart, end: rightEnd },
    }),
  );

const accept = (changes: readonly TextChange[], left: string, right: string) =>
  applyLedger(left, toAcceptedLedger(changes, left, right, RIGHT_ID));

describe('toAcceptedLedger', () => {
  test.prop([versionPair], propertyRuns())(
    'gives the right text for all changes of a comparison, and the left one for none',
    ([left, right]) => {
      expect(accept(changesOf(left, right), left, right)).toBe(right);
      expect(toAcceptedLedger([], left, right, RIGHT_ID)).toEqual([]);
    },
  );

  test.prop([versionPair, fc.array(fc.boolean(), { minLength: 1, maxLength: 7 })], propertyRuns())(
    'gives the right text for some changes and then the rest',
    ([left, right], choice) => {
      const isFirst = (_: TextChange, index: number) => choice[index % choice.length] === true;
      const all = changesOf(left, right);
      const ledger = toAcceptedLedger(all.filter(isFirst), left, right, RIGHT_ID);
      const between = applyLedger(left, ledger);
      const map = createLedgerMap(ledger, left.length);
      const rest = all
        .filter((change, index) => !isFirst(change, index))
        .map(({ left: { start, end }, right: span }) => ({
          left: map.spanToChild({ start, end }),
          right: span,
        }));
      // What comes together may join into one character, as two halves of a flag do: such is not taken apart again.
      const isJoined = rest.some(
        ({ left: { start, end } }) =>
          !isGraphemeBoundary(between, start) || !isGraphemeBoundary(between, end),
      );
      if (isJoined) expect(() => accept(rest, between, right)).toThrow('cuts a character');
      else expect(accept(rest, between, right)).toBe(right);
    },
  );

  it('says of each replacement which version it was taken from', () => {
    const left = 'Der Bau kostet 12 Millionen Euro.';
    const right = 'Der Bau kostet 14 Millionen Euro.';
    expect(toAcceptedLedger(changesOf(left, right), left, right, RIGHT_ID)).toEqual([
      { start: 15, end: 17, insert: '14', cause: { kind: 'accepted-change', fromVersionId: RIGHT_ID } },
    ]);
  });

  it('makes no entry for equal words', () => {
    const change = { left: { start: 0, end: 3 }, right: { start: 0, end: 3 } };
    expect(toAcceptedLedger([change], 'Der Hafen', 'Der Zoll', RIGHT_ID)).toEqual([]);
  });

  it.each<[string, number[][]]>([
    ['ends before it begins', [[3, 2, 0, 0]]],
    ['leaves the left text', [[9, 11, 0, 0]]],
    ['leaves the right text', [[0, 1, 3, 99]]],
    [
      'overlaps the one before it',
      [
        [0, 4, 0, 1],
        [3, 5, 1, 2],
      ],
    ],
    [
      'takes the same words of the right text twice',
      [
        [0, 1, 0, 2],
        [2, 3, 1, 3],
      ],
    ],
    [
      'stands before the one before it',
      [
        [4, 5, 4, 5],
        [0, 1, 6, 7],
      ],
    ],
    ['cuts a character of the left text', [[7, 8, 0, 0]]],
    [
      'cuts a character of the right text',
      [
        [0, 1, 0, 1],
        [2, 3, 8, 9],
      ],
    ],
  ])('refuses a change that %s', (_name, rows) => {
    const [left, right] = ['Hafen 🐟 x', 'Zoll  xx🐟 y'];
    const changes = rows.map(([leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0]) => ({
      left: { start: leftStart, end: leftEnd },
      right: { start: rightStart, end: rightEnd },
    }));
    expect(() => toAcceptedLedger(changes, left, right, RIGHT_ID)).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        details: expect.objectContaining({ reason: 'no-such-change' }),
      }),
    );
  });
});
