import { describe, expect, it } from 'vitest';
import {
  arrangeChanges,
  CHANGE_WEIGHTS,
  countByWeight,
  findNeighbour,
  listChanges,
} from '../../../src/renderer/compare/changes';
import { CHANGE_CLASSES } from '../../../src/shared/model/comparison';
import { assemble } from './marked';

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
  it('numbers the classes as the model does', () => {
    expect(CHANGE_WEIGHTS).toEqual(CHANGE_CLASSES);
  });

  it('names the place and class of each change', () => {
    expect(changes[0]).toEqual({
      index: 0,
      leftStart: 3,
      leftEnd: 10,
      rightStart: 3,
      rightEnd: 10,
      weight: 'date',
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
