import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  applyLedger,
  createLedgerMap,
  invertLedger,
  segments,
} from '../../../../src/shared/domain/compare/ledger';
import type { LedgerEntry } from '../../../../src/shared/model/document';
import { propertyRuns } from '../../../support/property-runs';
import { derivation } from './ledger-arbitrary';

describe('applyLedger', () => {
  it('replaces, deletes and inserts', () => {
    expect(
      applyLedger('Am Montag, 12 Uhr', [change(3, 9, 'Dienstag'), change(9, 10, ''), change(17, 17, '!')]),
    ).toBe('Am Dienstag 12 Uhr!');
  });

  it.each([
    [
      'overlap',
      [change(0, 3, ''), change(2, 4, '')],
      'The change at 2 begins before the one before it ends at 3',
    ],
    [
      'are unsorted',
      [change(4, 5, ''), change(0, 1, '')],
      'The change at 0 begins before the one before it ends at 5',
    ],
    ['run backwards', [change(3, 2, '')], 'The change at 3 ends before it begins, at 2'],
    ['leave the text', [change(4, 7, '')], 'The change from 4 to 7 leaves the text of 6 units'],
    [
      'begin before the text',
      [change(-1, 2, '')],
      'The change at -1 begins before the one before it ends at 0',
    ],
  ])('refuses entries that %s', (_, entries, message) => {
    expect(() => applyLedger('abcdef', entries)).toThrow(new RangeError(message));
    expect(() => createLedgerMap(entries, 6)).toThrow(RangeError);
    expect(() => segments(entries, 6)).toThrow(RangeError);
  });
});

describe('invertLedger', () => {
  test.prop([derivation()], propertyRuns())('gives the parent again', ({ parent, entries }) => {
    const child = applyLedger(parent, entries);
    expect(applyLedger(child, invertLedger(parent, entries))).toBe(parent);
  });

  test.prop([derivation()], propertyRuns())('is its own inverse', ({ parent, entries }) => {
    const child = applyLedger(parent, entries);
    expect(invertLedger(child, invertLedger(parent, entries))).toEqual(entries);
  });
});

describe('segments', () => {
  it('lists the runs that both texts share', () => {
    expect(segments([change(2, 4, 'xyz')], 6)).toEqual([
      { childStart: 0, parentStart: 0, length: 2 },
      { childStart: 5, parentStart: 4, length: 2 },
    ]);
  });

  test.prop([derivation()], propertyRuns())(
    'account with the inserts for every character',
    ({ parent, entries }) => {
      const child = applyLedger(parent, entries);
      const kept = segments(entries, parent.length);
      for (const { childStart, parentStart, length } of kept) {
        expect(length).toBeGreaterThan(0);
        expect(child.slice(childStart, childStart + length)).toBe(
          parent.slice(parentStart, parentStart + length),
        );
      }
      const inserted = entries.reduce((sum, entry) => sum + entry.insert.length, 0);
      expect(kept.reduce((sum, { length }) => sum + length, inserted)).toBe(child.length);
    },
  );
});

describe('createLedgerMap', () => {
  test.prop([derivation()], propertyRuns())(
    'tells where every character comes from',
    ({ parent, entries }) => {
      const child = applyLedger(parent, entries);
      const map = createLedgerMap(entries, parent.length);
      expect(map.childLength).toBe(child.length);
      const origins = Array.from(child.split(''), (_, offset) => map.toParent(offset));
      const keptOffsets = origins.flatMap(origin => (origin.kind === 'kept' ? [origin.offset] : []));
      expect(keptOffsets).toEqual(untouched(parent, entries));
      expect(
        origins
          .map((origin, at) =>
            origin.kind === 'kept' ? parent[origin.offset] : insertedAt(entries, origins, at),
          )
          .join(''),
      ).toBe(child);
    },
  );

  it('refuses offsets that no character has', () => {
    expect(() => createLedgerMap([], 3).toParent(3)).toThrow('The text of 3 units has no character at 3');
    expect(() => createLedgerMap([], 3).spanToChild({ start: 1, end: 4 })).toThrow(RangeError);
  });

  // {old→new} are the changes, [ ] the span before; the answer marks it afterwards.
  it.each([
    ['a {b→x} [cd] e', 'exact', 'a x [cd] e'],
    ['a {→x}[cd]{→y} e', 'exact', 'a x[cd]y e'],
    ['a [c{→x}d] e', 'changed', 'a [cxd] e'],
    ['a [{12→13} Uhr] e', 'changed', 'a [13 Uhr] e'],
    ['a [um {12→13}] e', 'changed', 'a [um 13] e'],
    ['a [{12→13}] e', 'changed', 'a [13] e'],
    ['a {b [c→x} d] e', 'changed', 'a x[ d] e'],
    ['a [b {c] d→x} e', 'changed', 'a [b ]x e'],
    ['a {b[cd]e→x} f', 'removed', 'a x[] f'],
    ['a [{cd→}] e', 'removed', 'a [] e'],
    ['a {b[c→}{d]e→} f', 'removed', 'a [] f'],
  ])('carries the span of %j over as %s', (marked, state, expected) => {
    const { parent, entries, span } = parse(marked);
    const child = applyLedger(parent, entries);
    const placed = createLedgerMap(entries, parent.length).spanToChild(span);
    expect(placed.state).toBe(state);
    expect(
      `${child.slice(0, placed.start)}[${child.slice(placed.start, placed.end)}]${child.slice(placed.end)}`,
    ).toBe(expected);
  });

  test.prop([derivation(), fc.nat(), fc.nat()], propertyRuns())(
    'calls exact only what reads the same, and covers all kept characters',
    ({ parent, entries }, a, b) => {
      const child = applyLedger(parent, entries);
      const map = createLedgerMap(entries, parent.length);
      const [start = 0, end = 0] = [a % (parent.length + 1), b % (parent.length + 1)].sort((x, y) => x - y);
      const placed = map.spanToChild({ start, end });
      expect(placed.start).toBeLessThanOrEqual(placed.end);
      const text = child.slice(placed.start, placed.end);
      if (placed.state === 'exact') expect(text).toBe(parent.slice(start, end));
      else expect(placed.state).toBe(text === '' ? 'removed' : 'changed');
      for (let offset = 0; offset < child.length; offset++) {
        const origin = map.toParent(offset);
        if (origin.kind !== 'kept') continue;
        const isInside = offset >= placed.start && offset < placed.end;
        expect(isInside).toBe(origin.offset >= start && origin.offset < end);
      }
    },
  );

  it('leads inserted characters back to what they replaced', () => {
    const map = createLedgerMap([change(2, 4, 'xyz'), change(5, 5, '!')], 6);
    expect(map.spanToParent({ start: 3, end: 4 })).toEqual({ start: 2, end: 4 });
    expect(map.spanToParent({ start: 1, end: 6 })).toEqual({ start: 1, end: 5 });
    expect(map.spanToParent({ start: 6, end: 7 })).toEqual({ start: 5, end: 5 });
  });

  test.prop([derivation(), fc.nat(), fc.nat()], propertyRuns())(
    'leads back to a stretch with every kept character of the span and no other kept one',
    ({ parent, entries }, a, b) => {
      const map = createLedgerMap(entries, parent.length);
      const [start = 0, end = 0] = [a % (map.childLength + 1), b % (map.childLength + 1)].sort(
        (x, y) => x - y,
      );
      const back = map.spanToParent({ start, end });
      for (let offset = 0; offset < map.childLength; offset++) {
        const origin = map.toParent(offset);
        if (origin.kind !== 'kept') continue;
        expect(origin.offset >= back.start && origin.offset < back.end).toBe(offset >= start && offset < end);
      }
    },
  );
});

function change(start: number, end: number, insert: string): LedgerEntry {
  return { start, end, insert, cause: { kind: 'edit' } };
}

function untouched(parent: string, entries: readonly LedgerEntry[]): number[] {
  return [...parent.split('').keys()].filter(
    offset => !entries.some(({ start, end }) => offset >= start && offset < end),
  );
}

function insertedAt(
  entries: readonly LedgerEntry[],
  origins: readonly { kind: string; entryIndex?: number }[],
  at: number,
): string {
  const index = origins[at]?.entryIndex ?? -1;
  const first = origins.findIndex(origin => origin.entryIndex === index);
  return entries[index]?.insert[at - first] ?? '';
}

function parse(marked: string): {
  parent: string;
  entries: LedgerEntry[];
  span: { start: number; end: number };
} {
  let parent = '';
  let start = 0;
  let end = 0;
  let changeStart = 0;
  const entries: LedgerEntry[] = [];
  for (const part of marked.matchAll(/\{|→([^}]*)\}|\[|\]|[^{}→[\]]+/g)) {
    if (part[0] === '{') changeStart = parent.length;
    else if (part[0] === '[') start = parent.length;
    else if (part[0] === ']') end = parent.length;
    else if (part[1] !== undefined) entries.push(change(changeStart, parent.length, part[1]));
    else parent += part[0];
  }
  return { parent, entries, span: { start, end } };
}
