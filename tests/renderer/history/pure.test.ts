import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../src/renderer/history/entry-state';
import { listInput, parseQuery, printQuery } from '../../../src/renderer/history/history-query';
import type { ListedEntry } from '../../../src/shared/model/history';

const entry = (id: number, branchId: number, isApplied: boolean, isErasure = false): ListedEntry => ({
  id,
  branchId,
  isApplied,
  isErasure,
  actor: 'ute',
  atMs: 1,
  operation: 'sources.save',
  details: {},
  parentId: null,
  erasure: null,
  documents: [],
  documentCount: 0,
});

describe('the state of an entry', () => {
  it.each([
    ['head', entry(4, 4, true)],
    ['applied', entry(1, 1, true)],
    ['undone', entry(5, 4, false)],
    ['side', entry(2, 1, false)],
    ['erasure', entry(6, 4, true, true)],
  ] as const)('is %s', (state, listed) => {
    expect(stateOf(listed, { id: 4, branchId: 4 })).toBe(state);
  });

  it('is undone for all where everything was undone', () => {
    expect(stateOf(entry(1, 1, false), { id: null, branchId: null })).toBe('undone');
  });
});

describe('the address of a narrowed list', () => {
  it('is read as it was written', () => {
    const query = { documentId: 7, actor: 'Ute & Jo', area: 'annotations' };
    expect(parseQuery(new URLSearchParams(printQuery(query).toString()))).toEqual(query);
    expect(listInput(query)).toEqual(query);
  });

  it.each(['', 'document=x', 'document=-1', 'actor=&area='])(
    'narrows nothing where it says nothing: %s',
    text => {
      expect(listInput(parseQuery(new URLSearchParams(text)))).toEqual({});
    },
  );
});
