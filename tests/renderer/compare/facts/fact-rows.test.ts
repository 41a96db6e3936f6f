import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { factsPath, parseIds, parseSpan, passagePath } from '../../../../src/renderer/compare/compare-path';
import {
  countByKind,
  countByState,
  type FactCell,
  filterFacts,
  listFacts,
  moveInGrid,
} from '../../../../src/renderer/compare/facts/fact-rows';
import { cellPath, surroundingsOf } from '../../../../src/renderer/compare/facts/fact-text';
import { propertyRuns } from '../../../support/property-runs';

const says = (text: string, start = 10): FactCell => ({
  state: 'same',
  text,
  span: { start, end: start + text.length },
});
const differs = (text: string): FactCell => ({ ...says(text), state: 'differs' });
const ABSENT: FactCell = { state: 'absent', text: null, span: null };

const GRID = {
  rows: [
    { kind: 'number' as const, cells: [says('60 Stände'), differs('80 Stände'), ABSENT] },
    { kind: 'name' as const, cells: [ABSENT, says('Maren Ohlsen'), says('Ohlsen')] },
    { kind: 'number' as const, cells: [says('zwölf'), says('12'), says('12')] },
  ],
};
const VERSIONS = [
  { documentId: 1, versionId: 11 },
  { documentId: 2, versionId: 12 },
  { documentId: 3, versionId: 13 },
];
const facts = listFacts(GRID, 0);

describe('facts', () => {
  it('are named as the pivot says them, else as the first text that has them', () => {
    expect(facts.map(({ text, isInPivot }) => [text, isInPivot])).toEqual([
      ['60 Stände', true],
      ['Maren Ohlsen', false],
      ['zwölf', true],
    ]);
  });

  it('are left out by kind, and where nobody says otherwise', () => {
    expect(filterFacts(facts, new Set(['number']), false).map(({ text }) => text)).toEqual(['Maren Ohlsen']);
    expect(filterFacts(facts, new Set(), true).map(({ text }) => text)).toEqual(['60 Stände']);
  });

  it('are counted by kind, and by state in each text', () => {
    expect(countByKind(facts)).toEqual({ number: 2, date: 0, name: 1, quotation: 0 });
    expect(countByState(facts, 1)).toEqual({ same: 2, differs: 1, absent: 0 });
  });
});

describe('a cell of the grid leads', () => {
  it.each([
    ['to its passage beside the one of the pivot', 0, 1, '/compare/11/12?mode=alignment&review=10-19'],
    ['to what the text lacks, in the pivot', 0, 2, '/compare/11/13?mode=alignment&reference=10-19'],
    ['to the reader, from the pivot itself', 0, 0, '/reader/1?version=11&at=10-19'],
    ['to who has what the pivot lacks', 1, 0, '/compare/11/12?mode=alignment&review=10-22'],
  ])('%s', (_, row, column, path) => {
    expect(cellPath({ cells: GRID.rows[row]?.cells ?? [] }, column, VERSIONS, 0)).toBe(path);
  });

  it('nowhere where no text has the fact', () => {
    expect(cellPath({ cells: [ABSENT, ABSENT, ABSENT] }, 1, VERSIONS, 0)).toBeNull();
  });
});

describe('the words around a passage', () => {
  const text = 'Vorspann\nAm Kai standen rund 60 Stände in einer langen Reihe.\nSchluss';
  it.each([
    [100, 'Am Kai standen rund ', ' in einer langen Reihe.'],
    [10, '… rund ', ' in einer …'],
  ])('stop at the paragraph and, within %i characters, at whole words', (reach, before, after) => {
    const start = text.indexOf('60 Stände');
    expect(surroundingsOf(text, { start, end: start + 9 }, reach)).toEqual({
      before,
      words: '60 Stände',
      after,
    });
  });
});

describe('keys in the grid', () => {
  const size = { rows: 5, columns: 3, pageLength: 2 };
  it.each([
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['ArrowLeft', false, { row: 1, column: 0 }],
    ['PageDown', false, { row: 3, column: 1 }],
    ['End', false, { row: 1, column: 2 }],
    ['End', true, { row: 4, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
  ])('%s (with Ctrl: %s) leads to %j', (key, hasMod, place) => {
    expect(moveInGrid(key, hasMod, { row: 1, column: 1 }, size)).toEqual(place);
  });

  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageUp',
    'PageDown',
    'Home',
    'End',
  );
  test.prop([fc.array(fc.tuple(key, fc.boolean()), { maxLength: 30 })], propertyRuns())(
    'never lead out of it',
    keys => {
      let place = { row: 0, column: 0 };
      for (const [pressed, hasMod] of keys) place = moveInGrid(pressed, hasMod, place, size) ?? place;
      expect(place.row >= 0 && place.row < 5 && place.column >= 0 && place.column < 3).toBe(true);
    },
  );
});

describe('addresses', () => {
  it('name the versions of a grid and a passage of a comparison', () => {
    expect(factsPath(12, [11, 12, 13])).toBe('/compare/facts/12?versions=11,12,13');
    expect(passagePath(11, 12, 'review', { start: 4, end: 9 })).toBe(
      '/compare/11/12?mode=alignment&review=4-9',
    );
  });

  it.each([
    ['11,12,11', [11, 12]],
    ['11,x,-3,0', [11]],
    [null, []],
  ])('are read with care: versions %j are %j', (text, ids) => {
    expect(parseIds(text)).toEqual(ids);
  });

  it.each([
    ['4-9', { start: 4, end: 9 }],
    ['9-4', null],
    ['4', null],
    [null, null],
  ])('are read with care: passage %j is %j', (text, span) => {
    expect(parseSpan(text)).toEqual(span);
  });
});
