import { describe, expect, it } from 'vitest';
import {
  decisionOf,
  freshDraft,
  scopeKey,
  scopesOf,
  settles,
  toggleForm,
} from '../../../../src/renderer/checks/names/decision-draft';
import { narrowed, parseQuery, printQuery } from '../../../../src/renderer/checks/names/names-query';
import { groupOccurrences, surroundings } from '../../../../src/renderer/checks/names/occurrence-groups';
import { readerPath } from '../../../../src/renderer/components/reader-path';
import type { NameCluster, NameOccurrence } from '../../../../src/shared/model/name';

const form = (written: string, isPart = false) => ({ written, occurrenceCount: 1, documentCount: 1, isPart });

const CLUSTER: NameCluster = {
  key: 'k',
  kind: 'person',
  forms: [form('Stefan Ebert'), form('Ebert', true), form('Stephan Ebert')],
  hints: ['same-sound', 'part-of'],
  decisions: [],
  isOpen: true,
};

function occurrence(changes: Partial<NameOccurrence>): NameOccurrence {
  return {
    form: 'Ebert',
    documentId: 1,
    documentTitle: 'Bericht',
    fileName: null,
    sourceId: null,
    sourceName: null,
    versionId: 7,
    start: 5,
    end: 10,
    exact: 'Ebert',
    before: '',
    after: '',
    ...changes,
  };
}

describe('a draft of a decision', () => {
  it('begins with every form but those that go along, for the whole workspace', () => {
    expect(freshDraft(CLUSTER)).toEqual({
      forms: ['Stefan Ebert', 'Stephan Ebert'],
      scope: { kind: 'workspace' },
      note: '',
    });
  });

  it('ticks and unticks forms in the order in which they stand', () => {
    const ticked = toggleForm(freshDraft(CLUSTER), CLUSTER, 'Ebert');
    expect(ticked.forms).toEqual(['Stefan Ebert', 'Ebert', 'Stephan Ebert']);
    expect(toggleForm(ticked, CLUSTER, 'Stefan Ebert').forms).toEqual(['Ebert', 'Stephan Ebert']);
  });

  it.each([
    ['same', { verdict: 'same', official: null }],
    ['different', { verdict: 'different', official: null }],
    [{ official: 'Stephan Ebert' }, { verdict: 'same', official: 'Stephan Ebert' }],
  ] as const)('becomes a decision: %j', (verdict, expected) => {
    expect(decisionOf(CLUSTER, freshDraft(CLUSTER), verdict)).toMatchObject(expected);
  });

  it('settles a group where it is about all its forms, everywhere', () => {
    const draft = freshDraft(CLUSTER);
    expect(settles(CLUSTER, draft)).toBe(true);
    expect(settles(CLUSTER, { ...draft, forms: ['Stefan Ebert', 'Ebert'] })).toBe(false);
    expect(settles(CLUSTER, { ...draft, scope: { kind: 'document', documentId: 1 } })).toBe(false);
  });

  it('may hold in the sources and texts that the names stand in', () => {
    const found = [
      occurrence({ sourceId: 3, sourceName: 'Lahnblick' }),
      occurrence({ start: 50 }),
      occurrence({ documentId: 2, documentTitle: 'Absage' }),
    ];
    expect(scopesOf(found).map(({ scope, name }) => [scopeKey(scope), name])).toEqual([
      ['workspace', ''],
      ['source 3', 'Lahnblick'],
      ['document 1', 'Bericht'],
      ['document 2', 'Absage'],
    ]);
  });
});

describe('the address of the list', () => {
  it.each(['', 'kind=person', 'state=decided&search=Ebert&cluster=k&at=4'])(
    'survives being read: %s',
    search => {
      expect(printQuery(parseQuery(new URLSearchParams(search))).toString()).toBe(search);
    },
  );

  it('falls back where it makes no sense, and forgets the chosen group where a filter changes', () => {
    const query = parseQuery(new URLSearchParams('kind=cat&state=x&at=-1&cluster=k'));
    expect(query).toEqual({ kind: null, state: 'open', search: '', cluster: 'k', at: 0 });
    expect(narrowed(query, { kind: 'person' })).toMatchObject({ kind: 'person', cluster: null, at: 0 });
  });
});

describe('occurrences', () => {
  it('stand text by text', () => {
    const groups = groupOccurrences([
      occurrence({}),
      occurrence({ start: 50 }),
      occurrence({ documentId: 2, documentTitle: 'Absage' }),
    ]);
    expect(groups.map(({ documentTitle, occurrences }) => [documentTitle, occurrences.length])).toEqual([
      ['Bericht', 2],
      ['Absage', 1],
    ]);
    expect(readerPath(occurrence({}))).toBe('/reader/1?version=7&at=5-10');
  });

  it.each([
    [
      { before: 'Gestern kam ', after: ' an.' },
      { before: 'Gestern kam ', after: ' an.' },
    ],
    [
      { before: 'Titel\nGestern kam ', after: ' an.\nEnde' },
      { before: 'Gestern kam ', after: ' an.' },
    ],
    [
      { before: `uletzt ${'kam er '.repeat(8)}`, after: ` ging${' dann er'.repeat(7)}` },
      { before: `… ${'kam er '.repeat(8)}`, after: ` ging${' dann er'.repeat(6)} dann …` },
    ],
  ])('show their line, cut at words: %j', (around, expected) => {
    expect(surroundings(occurrence(around))).toEqual(expected);
  });
});
