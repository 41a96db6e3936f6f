import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { highlightParts } from '../../../src/renderer/library/highlight-parts';
import {
  hasFilters,
  type LibraryQuery,
  listInput,
  PLAIN_QUERY,
  parseQuery,
  printQuery,
  SORTS,
  STATES,
  sortBy,
} from '../../../src/renderer/library/library-query';
import { addRows, NOTHING_SELECTED, refreshRows, toggleRow } from '../../../src/renderer/library/selection';
import { propertyRuns } from '../../support/property-runs';

const anyQuery: fc.Arbitrary<LibraryQuery> = fc.record({
  search: fc.string({ maxLength: 40, unit: 'grapheme' }),
  language: fc.constantFrom(null, 'de', 'en-GB', 'und'),
  state: fc.constantFrom(null, ...STATES),
  isOnlyFlagged: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
  isDescending: fc.boolean(),
});

describe('the library in the address', () => {
  test.prop([anyQuery], propertyRuns())('is read back as it was written', query => {
    expect(parseQuery(new URLSearchParams(printQuery(query).toString()))).toEqual(query);
  });

  it('is empty for the plain list', () => {
    expect(printQuery(PLAIN_QUERY).toString()).toBe('');
  });

  it('ignores what it does not know', () => {
    expect(parseQuery(new URLSearchParams('sort=colour&state=lost&flagged=yes'))).toEqual(PLAIN_QUERY);
  });
});

describe('sorting', () => {
  it('turns the order round on the second click', () => {
    const once = sortBy(PLAIN_QUERY, 'title');
    expect([once.isDescending, sortBy(once, 'title').isDescending]).toEqual([false, true]);
  });

  it.each([
    ['title', false],
    ['source', false],
    ['findings', true],
    ['published', true],
  ] as const)('by %s begins descending: %s', (sort, isDescending) => {
    expect(sortBy(PLAIN_QUERY, sort)).toMatchObject({ sort, isDescending });
  });
});

describe('filters', () => {
  it('reach the list only where they are set', () => {
    expect(listInput(PLAIN_QUERY)).toEqual({ search: '', sort: 'imported', isDescending: true });
    expect(listInput({ ...PLAIN_QUERY, isOnlyFlagged: true, state: 'decided' })).toMatchObject({
      isSourceFlagged: true,
      state: 'decided',
    });
  });

  it('are none where only the order differs', () => {
    expect(hasFilters({ ...PLAIN_QUERY, sort: 'title' })).toBe(false);
    expect(hasFilters({ ...PLAIN_QUERY, search: 'dach' })).toBe(true);
  });
});

describe('the selection', () => {
  const [a, b, c] = [1, 2, 3].map(id => ({ id, currentVersionId: id * 10 })) as [Row, Row, Row];
  type Row = { id: number; currentVersionId: number };

  it('keeps the order in which rows were chosen', () => {
    const selection = [c, a, b, a].reduce(toggleRow, NOTHING_SELECTED);
    expect([...selection.keys()]).toEqual([3, 2]);
  });

  it('grows by ranges without losing what it had', () => {
    expect([...addRows(toggleRow(NOTHING_SELECTED, c), [a, b]).keys()]).toEqual([3, 1, 2]);
  });

  it('knows the version that a text has now', () => {
    const selection = addRows(NOTHING_SELECTED, [a, b]);
    expect(refreshRows(selection, [{ id: 1, currentVersionId: 99 }])).toEqual([
      { id: 1, currentVersionId: 99 },
      b,
    ]);
  });
});

describe('highlights', () => {
  // [word] marks a hit; the line is both the input and the expected answer
  it.each(['', 'nichts', '[Dach]', 'Das [Dach] und das [Dach]', '[a][b]', '<b>[Dach]</b>'])(
    'are cut out of %j',
    line => {
      const { text, spans } = parseMarked(line);
      const printed = highlightParts(text, spans).map(part => (part.isHit ? `[${part.text}]` : part.text));
      expect(printed.join('')).toBe(line);
    },
  );

  test.prop([fc.string(), fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })))], propertyRuns())(
    'never change the text',
    (text, pairs) => {
      const spans = pairs.map(([start, end]) => ({ start, end }));
      expect(
        highlightParts(text, spans)
          .map(part => part.text)
          .join(''),
      ).toBe(text);
    },
  );
});

function parseMarked(line: string) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of line.split(/(\[[^\]]*\])/)) {
    const isHit = part.startsWith('[');
    const words = isHit ? part.slice(1, -1) : part;
    if (isHit) spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, spans };
}
