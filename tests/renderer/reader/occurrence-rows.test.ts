import { describe, expect, it } from 'vitest';
import {
  chosenPlaces,
  countChosen,
  FIRST_CHOICE,
  rowsOf,
  titleOf,
  toggleRow,
} from '../../../src/renderer/reader/occurrences/occurrence-rows';
import type { OccurrencesOfDocument } from '../../../src/shared/model/occurrence';

const group = (id: number, ...labels: string[][]): OccurrencesOfDocument => ({
  documentId: id,
  documentTitle: `Text ${id}`,
  versionId: id * 10,
  occurrences: labels.map((labels, index) => ({
    start: index * 100,
    end: index * 100 + 6,
    exact: 'Keller',
    before: '',
    after: '',
    labels,
  })),
});

const GROUPS = [group(1, [], ['style'], []), group(2, [])];
const starts = (choice: typeof FIRST_CHOICE) =>
  chosenPlaces(choice, GROUPS).map(({ versionId, start }) => `${versionId}:${start}`);

describe('choosing among occurrences', () => {
  it('begins with all that are not annotated yet', () => {
    expect(starts(FIRST_CHOICE)).toEqual(['10:0', '10:200', '20:0']);
  });

  it('takes single places out and in', () => {
    const [, first, annotated] = rowsOf(GROUPS);
    if (!first || !annotated) throw new Error('rows');
    const without = toggleRow(FIRST_CHOICE, first);
    expect(starts(without)).toEqual(['10:200', '20:0']);
    expect(starts(toggleRow(without, annotated))).toEqual(['10:100', '10:200', '20:0']);
    expect(starts(toggleRow(without, first))).toEqual(starts(FIRST_CHOICE));
  });

  it('takes a whole text out from any of its places, and in again without what is annotated', () => {
    const [title, place] = rowsOf(GROUPS);
    if (!title || !place) throw new Error('rows');
    expect(titleOf(place)).toEqual(title);
    const without = toggleRow(FIRST_CHOICE, title);
    expect(starts(without)).toEqual(['20:0']);
    expect(starts(toggleRow(without, title))).toEqual(starts(FIRST_CHOICE));
  });

  it('counts what is chosen of a text', () => {
    expect(GROUPS.map(one => countChosen(FIRST_CHOICE, one))).toEqual([2, 1]);
    expect(GROUPS.map(one => countChosen({ base: 'none', turned: new Set() }, one))).toEqual([0, 0]);
  });
});
