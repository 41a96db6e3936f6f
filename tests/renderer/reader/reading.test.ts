import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '../../../src/renderer/components/calendar-date';
import { quoteOf } from '../../../src/renderer/components/text/quote';
import { stepThrough } from '../../../src/renderer/reader/decorations';
import { findInText, hitFrom } from '../../../src/renderer/reader/find';
import { parsePlace, placePath } from '../../../src/renderer/reader/place';
import {
  placeInNewest,
  placeInOriginal,
  removedPassages,
  traceSpan,
} from '../../../src/renderer/reader/trace';
import { applyLedger } from '../../../src/shared/domain/compare/ledger';
import { foldWithMap } from '../../../src/shared/domain/text/fold';
import { isGraphemeBoundary } from '../../../src/shared/domain/text/graphemes';
import type { LedgerEntry } from '../../../src/shared/model/document';
import { propertyRuns } from '../../support/property-runs';

describe('find in the text', () => {
  const found = (text: string, query: string) =>
    findInText(text, foldWithMap(text), query).map(hit => text.slice(hit.start, hit.end));

  it.each([
    ['Die Straße am Rhein', 'strasse', ['Straße']],
    ['Köln, KÖLN, Koeln', 'koln', ['Köln', 'KÖLN', 'Koeln']],
    ['Rathaus', 'haus', ['haus']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['Zusam\u00admen', 'zusammen', ['Zusam\u00admen']],
    ['Text', '', []],
    ['Text', 'nicht da', []],
  ])('in „%s“ „%s“ is %j', (text, query, hits) => {
    expect(found(text, query)).toEqual(hits);
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'ß', 'ue', 'ü', 'e\u0301', 's', '🐶', '\u200d', ' ') });
  test.prop([text, text], propertyRuns())(
    'never cuts a character, in order, without overlaps',
    (source, query) => {
      let end = 0;
      for (const hit of findInText(source, foldWithMap(source), query)) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        expect(isGraphemeBoundary(source, hit.start) && isGraphemeBoundary(source, hit.end)).toBe(true);
        end = hit.end;
      }
    },
  );

  it('starts at the caret and goes round', () => {
    const hits = [
      { start: 2, end: 4 },
      { start: 9, end: 11 },
    ];
    expect([hitFrom(hits, 0), hitFrom(hits, 3), hitFrom(hits, 10), hitFrom([], 0)]).toEqual([0, 1, 0, -1]);
  });
});

describe('the address of a text', () => {
  it.each([
    ['12', '', { documentId: 12, versionId: null, at: null }],
    ['12', 'version=3&at=120-150', { documentId: 12, versionId: 3, at: { start: 120, end: 150 } }],
    ['12', 'version=x&at=9-3', { documentId: 12, versionId: null, at: null }],
    ['12', 'annotation=7', { documentId: 12, versionId: null, at: null, annotationId: 7 }],
    ['12', 'finding=9', { documentId: 12, versionId: null, at: null, findingId: 9 }],
  ])('%s ?%s', (documentId, search, place) => {
    expect(parsePlace(documentId, search)).toEqual({ annotationId: null, findingId: null, ...place });
  });

  it('names no document where there is no number', () => {
    expect([parsePlace('abc', ''), parsePlace(undefined, ''), parsePlace('0', '')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is written as it is read', () => {
    expect(placePath({ documentId: 12, versionId: 3, at: { start: 1, end: 4 } })).toBe(
      '/reader/12?version=3&at=1-4',
    );
    expect(placePath({ documentId: 12, versionId: null, at: null })).toBe('/reader/12');
    expect(placePath({ documentId: 12, versionId: null, at: null, annotationId: 7 })).toBe(
      '/reader/12?annotation=7',
    );
  });
});

describe('walking with n and p', () => {
  const stops = [
    { id: 'a', start: 5 },
    { id: 'b', start: 20 },
  ];

  it('begins at the caret and goes round', () => {
    expect(stepThrough(stops, null, 10, 1)?.id).toBe('b');
    expect(stepThrough(stops, null, 10, -1)?.id).toBe('a');
    expect(stepThrough(stops, null, 30, 1)?.id).toBe('a');
    expect(stepThrough(stops, 'b', 0, 1)?.id).toBe('a');
    expect(stepThrough(stops, 'a', 0, -1)?.id).toBe('b');
    expect(stepThrough([], null, 0, 1)).toBeNull();
  });
});

describe('back to the original', () => {
  const cause = { kind: 'edit' } as const;
  const cleaning = { kind: 'cleaning', rule: 'navigation', ruleVersion: 1, findingId: null } as const;
  //            0         1
  //            0123456789012345
  const first = 'Index Der Rat ja';
  const steps = [
    { versionId: 2, parentLength: 16, entries: [{ start: 0, end: 6, insert: '', cause: cleaning }] },
    { versionId: 3, parentLength: 10, entries: [{ start: 7, end: 10, insert: ' tagt', cause }] },
  ];
  // 'Der Rat ja', then 'Der Rat tagt'

  it('finds the place of kept characters', () => {
    const { kept, written } = traceSpan(steps, { start: 4, end: 7 });
    expect(kept.map(span => first.slice(span.start, span.end))).toEqual(['Rat']);
    expect(written).toEqual([]);
  });

  it('names who wrote the rest', () => {
    const { kept, written } = traceSpan(steps, { start: 4, end: 10 });
    expect(kept.map(span => first.slice(span.start, span.end))).toEqual(['Rat']);
    expect(written).toEqual([{ text: ' ta', cause, versionId: 3 }]);
    expect(placeInOriginal(steps, 10)).toBe(13);
  });

  it('lists what was removed on the way, in places of the original', () => {
    expect(
      removedPassages(steps).map(({ start, end, cause: { kind } }) => [first.slice(start, end), kind]),
    ).toEqual([
      ['Index ', 'cleaning'],
      [' ja', 'edit'],
    ]);
  });

  it('follows what was taken back to where it came from', () => {
    const back = { kind: 'revert', versionId: 2, entryIndex: 0 } as const;
    const longer = [
      ...steps,
      { versionId: 4, parentLength: 12, entries: [{ start: 0, end: 0, insert: 'Index ', cause: back }] },
    ];
    // 'Index Der Rat tagt'
    expect(traceSpan(longer, { start: 2, end: 9 })).toEqual({ kept: [{ start: 2, end: 9 }], written: [] });
    expect(removedPassages(longer).map(({ start, end }) => first.slice(start, end))).toEqual([' ja']);
    expect(placeInNewest(longer, 18, { start: 0, end: 9 })).toEqual({ start: 0, end: 9, isWhole: true });
  });

  it('finds the words of the original in the newest version, as far as they are there', () => {
    expect(placeInNewest(steps, 12, { start: 10, end: 13 })).toEqual({ start: 4, end: 7, isWhole: true });
    expect(placeInNewest(steps, 12, { start: 10, end: 16 })).toEqual({ start: 4, end: 7, isWhole: false });
    expect(placeInNewest(steps, 12, { start: 0, end: 5 })).toBeNull();
  });

  const cuts = fc.array(fc.tuple(fc.nat(8), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 });
  test.prop([fc.string({ maxLength: 40 }), cuts, cuts], propertyRuns())(
    'gives every character of the newest text back from the original or from who wrote it',
    (original, firstCuts, secondCuts) => {
      const entries1 = ledgerOf(original, firstCuts);
      const middle = applyLedger(original, entries1);
      const entries2 = ledgerOf(middle, secondCuts);
      const newest = applyLedger(middle, entries2);
      const chain = [
        { versionId: 2, parentLength: original.length, entries: entries1 },
        { versionId: 3, parentLength: middle.length, entries: entries2 },
      ];
      for (let offset = 0; offset < newest.length; offset++) {
        const { kept, written } = traceSpan(chain, { start: offset, end: offset + 1 });
        const pieces = [
          ...kept.map(span => original.slice(span.start, span.end)),
          ...written.map(({ text }) => text),
        ];
        expect(pieces).toEqual([newest[offset]]);
        const [there] = kept;
        const back = there && placeInNewest(chain, newest.length, there);
        if (there) expect(back).toEqual({ start: offset, end: offset + 1, isWhole: true });
      }
    },
  );

  function ledgerOf(text: string, cutList: readonly [number, number, string][]): LedgerEntry[] {
    const entries: LedgerEntry[] = [];
    let at = 0;
    for (const [gap, length, insert] of cutList) {
      const start = Math.min(at + gap, text.length);
      const end = Math.min(start + length, text.length);
      entries.push({ start, end, insert, cause });
      at = end;
    }
    return entries;
  }
});

describe('dates as people type them', () => {
  it.each([
    ['2024', '2024'],
    ['2024-3', '2024-03'],
    ['13.10.2024', '2024-10-13'],
    [' 3. 1. 2024 ', '2024-01-03'],
    ['10.2024', '2024-10'],
    ['10/2024', '2024-10'],
    ['3. Mai 2026', '2026-05-03'],
    ['März 2024', '2024-03'],
    ['12. Sept. 2024', '2024-09-12'],
    ['3 May 2026', '2026-05-03'],
    ['Oct 13, 2024', '2024-10-13'],
    ['31. Februar 2024', null],
    ['3. Messe 2026', null],
    ['30.02.2024', null],
    ['13/10/2024', null],
    ['gestern', null],
    ['', null],
  ])('„%s“ is %s', (input, date) => {
    expect(parseCalendarDate(input)).toBe(date);
  });
});

describe('quotes in lists', () => {
  it.each([
    ['zwei\n Zeilen', 'zwei Zeilen'],
    [' \r\n\t', '·↵→'],
    ['Der Rat tagt heute im Rathaus', 'Der Rat tagt heute …'],
  ])('%j', (text, quote) => {
    expect(quoteOf(text, 20)).toBe(quote);
  });
});
