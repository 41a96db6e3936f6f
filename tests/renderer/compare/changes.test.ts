import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../src/renderer/compare/change-kinds';
import {
  arrangeChanges,
  type Change,
  countByWeight,
  findIgnored,
  findNeighbour,
  listChanges,
  withOtherEnds,
} from '../../../src/renderer/compare/changes';
import { visibleChanges } from '../../../src/shared/domain/compare/ignore';
import { CHANGE_CLASSES, IGNORABLE } from '../../../src/shared/model/change-classes';
import { propertyRuns } from '../../support/property-runs';
import { assemble, type Part } from './marked';

const changes = listChanges(
  assemble([
    'Am ',
    { left: 'Freitag', right: 'Sonntag', weight: 'date' },
    ' kamen ',
    { left: 'sechzig', right: 'viele', weight: 'wording' },
    ' Gäste, sagte ',
    { left: 'Maren Ohlsen', right: 'Marén Olsen', weight: 'name' },
    ', rund ',
    { left: '60', right: '80', weight: 'number' },
    ' mehr; ',
    { left: '12', right: '14', weight: 'number' },
  ]).changes,
);

describe('the list of changes', () => {
  it('has the classes of the model by weight, and moves beside', () => {
    expect(CHANGE_KINDS.filter(kind => kind !== 'moved')).toEqual(CHANGE_CLASSES);
  });

  it('names the place and class of each change', () => {
    expect(changes[0]).toEqual({
      index: 0,
      leftStart: 3,
      leftEnd: 10,
      rightStart: 3,
      rightEnd: 10,
      weight: 'date',
      passages: [],
    });
  });

  it('counts by class, absent ones as zero', () => {
    expect(countByWeight(changes)).toEqual({
      number: 2,
      name: 1,
      date: 1,
      hedge: 0,
      quotation: 0,
      wording: 1,
      moved: 0,
      punctuation: 0,
      typography: 0,
      whitespace: 0,
    });
  });

  it('puts the heaviest first and keeps document order within a class', () => {
    expect(arrangeChanges(changes, new Set(), 'weight').map(change => change.index)).toEqual([3, 4, 2, 0, 1]);
  });

  it('keeps document order where asked and leaves hidden classes out', () => {
    expect(
      arrangeChanges(changes, new Set(['wording', 'date']), 'position').map(change => change.index),
    ).toEqual([2, 3, 4]);
  });
});

describe('findNeighbour', () => {
  it.each<[string | null, 1 | -1, string | null]>([
    [null, 1, 'a'],
    [null, -1, 'c'],
    ['a', 1, 'b'],
    ['c', 1, 'a'],
    ['a', -1, 'c'],
    ['not listed', 1, 'a'],
  ])('from %s by %i to %s', (current, step, expected) => {
    expect(findNeighbour(['a', 'b', 'c'], current, step)).toBe(expected);
  });

  it('finds nothing in an empty list', () => {
    expect(findNeighbour([], null, 1)).toBeNull();
  });
});

describe('what is ignored', () => {
  it.each([
    [{ left: 'Haus', right: 'haus' }, 'case'],
    [{ left: ' – ', right: '–' }, 'whitespace'],
    [{ left: ', ', right: ' ' }, 'punctuation'],
    [{ left: '„Ja“', right: '"Ja"' }, 'quotation-style'],
  ] as const)('%j, by the switch for %s', (part, kind) => {
    const { left, right, changes } = assemble(['Er sagte ', part, ' und ging.']);
    expect([...(findIgnored({ changes }, left, right, [kind]) ?? [])]).toEqual([1]);
    expect(findIgnored({ changes }, left, right, [])).toBeNull();
  });

  const words = fc.string({
    unit: fc.constantFrom('a', 'A', 'ä', 'b', ' ', '.', ',', '„', '"', '1', 'ß'),
    maxLength: 4,
  });
  const parts: fc.Arbitrary<Part[]> = fc.array(
    fc.oneof(
      fc.constant(' gleich '),
      fc.record({ left: words, right: words, weight: fc.constantFrom(...CHANGE_CLASSES) }),
    ),
    { maxLength: 8 },
  );
  test.prop([parts, fc.subarray([...IGNORABLE], { minLength: 1 })], propertyRuns())(
    'is what the shared rule says, change by change',
    (someParts, ignore) => {
      // Two changes never touch: they would be one.
      const { left, right, changes } = assemble(
        someParts.flatMap(part =>
          typeof part === 'string' || part.left !== part.right ? [part, ' gleich '] : [],
        ),
      );
      const isIgnored = findIgnored({ changes }, left, right, ignore) ?? new Uint8Array();
      const shown = Array.from(isIgnored.keys()).filter(index => isIgnored[index] === 0);
      const expected = visibleChanges({ changes }, left, right, new Set(ignore));
      expect(shown.flatMap(index => [...changes.subarray(index * 5, index * 5 + 5)])).toEqual([...expected]);
    },
  );
});

describe('both ends of a move', () => {
  const change = (index: number, ...passages: number[]) => ({ index, passages }) as unknown as Change;
  const all = [change(0, 0), change(1), change(2, 0, 1), change(3, 2), change(4, 1), change(5, 2)];

  it.each<[number[], number[]]>([
    [[1], [1]],
    [[0], [0, 2, 4]],
    [
      [5, 1],
      [1, 3, 5],
    ],
  ])('come with %j: %j', (chosen, expected) => {
    const some = all.filter(({ index }) => chosen.includes(index));
    expect(withOtherEnds(all, some).map(({ index }) => index)).toEqual(expected);
  });
});
