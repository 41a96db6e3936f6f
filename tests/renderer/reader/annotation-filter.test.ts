import { describe, expect, it } from 'vitest';
import {
  type AnnotationFilter,
  countFacets,
  isFiltering,
  NO_FILTER,
  passes,
  toggleValue,
} from '../../../src/renderer/reader/annotations/annotation-filter';
import { createLineNumbers } from '../../../src/renderer/reader/annotations/line-numbers';
import { listKey } from '../../../src/renderer/reader/annotations/list-keys';
import type { ShownAnnotation } from '../../../src/renderer/reader/decorations';

/** `label author status severity origin` */
function made(line: string): ShownAnnotation {
  const [label = '', createdBy = '', status = '', severity = '', origin = ''] = line.split(' ');
  return { label, createdBy, status, severity, origin } as ShownAnnotation;
}

const ALL = [
  made('style ute open high human'),
  made('style jan open low human'),
  made('date ute resolved high human'),
  made('date ute open high rule:date@1'),
];
const count = (filter: AnnotationFilter) => ALL.filter(one => passes(one, filter)).length;

describe('filtering annotations', () => {
  it.each<[AnnotationFilter, number]>([
    [NO_FILTER, 4],
    [{ author: ['ute'] }, 3],
    [{ author: ['ute', 'jan'] }, 4],
    [{ author: ['ute'], status: ['open'] }, 2],
    [{ label: ['style'], severity: ['high'] }, 1],
    [{ origin: ['rule'] }, 1],
    [{ label: [] }, 4],
  ])('by %j leaves %i', (filter, left) => {
    expect(count(filter)).toBe(left);
  });

  it('counts what each value would show beside the other choices', () => {
    const counts = countFacets(ALL, { author: ['ute'] }, { status: ['open', 'resolved'] });
    const shown = (facet: keyof typeof counts) =>
      counts[facet].map(row => `${row.value} ${row.count}${row.isChosen ? ' chosen' : ''}`);
    expect(shown('author')).toEqual(['jan 1', 'ute 3 chosen']);
    expect(shown('status')).toEqual(['open 2', 'resolved 1']);
    expect(shown('label')).toEqual(['date 2', 'style 1']);
  });

  it('lists a chosen value that has gone', () => {
    const counts = countFacets(ALL, { author: ['eva'] }, {});
    expect(counts.author).toContainEqual({ value: 'eva', count: 0, isChosen: true });
  });

  it('chooses and lets go', () => {
    const chosen = toggleValue(toggleValue(NO_FILTER, 'label', 'style'), 'label', 'date');
    expect(chosen).toEqual({ label: ['style', 'date'] });
    expect(toggleValue(chosen, 'label', 'style')).toEqual({ label: ['date'] });
    expect([NO_FILTER, chosen, { label: [] }].map(isFiltering)).toEqual([false, true, false]);
  });
});

describe('the list of annotations', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, null],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, null],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 0, null],
  ])('goes by %s from %i to %j of three', (key, from, to) => {
    expect(listKey({ ...plain, key }, from, 3)).toBe(to);
  });

  it('leaves keys with modifiers alone', () => {
    expect(listKey({ ...plain, ctrlKey: true, key: 'Home' }, 2, 3)).toBeNull();
  });

  it('tells the line of each place, whatever breaks the lines', () => {
    const lineAt = createLineNumbers('eins\r\nzwei\n\nvier');
    expect([0, 4, 6, 10, 11, 12, 99].map(lineAt)).toEqual([1, 1, 2, 2, 3, 4, 4]);
  });
});
