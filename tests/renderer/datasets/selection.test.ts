import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type DocumentRow,
  filterRows,
  formatBytes,
  isChosen,
  isWithheld,
  parseSelection,
  suggestFolder,
  withChoice,
} from '../../../src/renderer/datasets/selection';
import { propertyRuns } from '../../support/property-runs';

function row(id: number, fields: Partial<DocumentRow> = {}): DocumentRow {
  return {
    id,
    title: `Text ${id}`,
    author: null,
    sourceId: null,
    sourceName: null,
    isSourceFlagged: false,
    isRightsProposed: false,
    language: 'de',
    publishedOn: null,
    rights: null,
    state: 'open',
    currentVersionId: id,
    versionCount: 1,
    textLength: 10,
    openCheckCount: 0,
    isChecked: true,
    cleaningCount: 0,
    annotationCount: 0,
    createdAtMs: 0,
    fileName: null,
    twinFile: null,
    snippet: null,
    ...fields,
  };
}

const rows = [row(1), row(2), row(3)];

describe('the selection', () => {
  it.each([
    ['', null],
    ['documents=', null],
    ['documents=1,3', [1, 3]],
    ['documents=2,x,0,-1,2', [2]],
  ])('reads ?%s', (search, expected) => {
    const selection = parseSelection(new URLSearchParams(search));
    expect(selection && [...selection]).toEqual(expected);
  });

  it('leaves one out of all and becomes all again', () => {
    const without = withChoice(null, rows, [2], false);
    expect(without && [...without]).toEqual([1, 3]);
    expect(withChoice(without, rows, [2], true)).toBeNull();
  });

  const ids = fc.array(fc.integer({ min: 1, max: 3 }));
  test.prop([fc.array(fc.tuple(ids, fc.boolean()))], propertyRuns())(
    'chooses what was last asked for',
    steps => {
      let selection = parseSelection(new URLSearchParams());
      const expected = new Set(rows.map(({ id }) => id));
      for (const [some, isIncluded] of steps) {
        selection = withChoice(selection, rows, some, isIncluded);
        for (const id of some) isIncluded ? expected.add(id) : expected.delete(id);
      }
      expect(rows.filter(each => isChosen(selection, each)).map(({ id }) => id)).toEqual(
        [...expected].sort(),
      );
    },
  );
});

it('does not count rights that only a machine found', () => {
  expect(isWithheld(row(1, { rights: 'CC BY', isRightsProposed: true }), 'by-rights')).toBe(true);
  expect(isWithheld(row(1, { rights: 'CC BY', isRightsProposed: true }), 'all')).toBe(false);
});

describe('isWithheld', () => {
  it.each([
    [null, 'by-rights', true],
    ['   ', 'by-rights', true],
    ['CC BY 4.0', 'by-rights', false],
    [null, 'all', false],
    ['CC BY 4.0', 'none', true],
  ] as const)('rights %j, texts %s: %s', (rights, choice, expected) => {
    expect(isWithheld(row(1, { rights }), choice)).toBe(expected);
  });
});

describe('filterRows', () => {
  const some = [row(1, { title: 'Große Möwen', sourceName: 'Küstenbote' }), row(2, { rights: 'CC BY 4.0' })];
  it.each([
    ['grosse moewen', [1]],
    ['küsten möwe', [1]],
    ['cc by', [2]],
    ['möwe cc', []],
    ['  ', [1, 2]],
  ])('finds by %j', (search, expected) => {
    expect(filterRows(some, search).map(({ id }) => id)).toEqual(expected);
  });
});

it.each([
  ['/home/mo/Documents', '/home/mo/Documents/gegenlese-export-2026-11-21'],
  ['/home/mo/', '/home/mo/gegenlese-export-2026-11-21'],
  ['C:\\Users\\mo\\Documents', 'C:\\Users\\mo\\Documents\\gegenlese-export-2026-11-21'],
])('suggests a folder in %s', (folder, expected) => {
  expect(suggestFolder(folder, '2026-11-21')).toBe(expected);
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1234, '1.2 kB'],
  [5_600_000, '5.6 MB'],
])('writes %i as %s', (byteLength, expected) => {
  expect(formatBytes(byteLength, 'en')).toBe(expected);
});
