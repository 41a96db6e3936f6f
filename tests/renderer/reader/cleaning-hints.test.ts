import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/renderer/reader/cleaning-hints';
import type { ShownFinding } from '../../../src/renderer/reader/decorations';
import type { Opened } from '../../../src/renderer/reader/reader-tab';

type Hint = ShownFinding['metadata'][number];

const finding = (id: number, metadata: Hint[]): ShownFinding => ({
  id,
  documentId: 1,
  versionId: 1,
  rule: 'author-box',
  ruleVersion: 1,
  start: 0,
  end: 5,
  insert: '',
  params: {},
  metadata,
  exact: 'Autor',
  state: 'proposed',
  decidedBy: null,
});
const hint = (field: Hint['field'], value: string): Hint => ({ field, value, start: 0, end: 5 });

function documentWith(fields: Partial<Opened['document']>): Pick<Opened, 'document' | 'source'> {
  const document: Opened['document'] = {
    id: 1,
    title: 'Hafenbrücke',
    author: null,
    sourceId: null,
    language: 'de',
    publishedOn: null,
    url: null,
    savedOn: null,
    rights: null,
    state: 'open',
    originalId: null,
    originalRow: null,
    currentVersionId: 1,
    proposed: {},
    readBy: null,
    createdAtMs: 0,
    ...fields,
  };
  return { document, source: null };
}

const ticked = (findings: ShownFinding[], fields: Partial<Opened['document']> = {}) =>
  hintsOf(findings, documentWith(fields)).map(
    ({ field, value, isTaken }) => `${isTaken ? '[x]' : '[ ]'} ${field} ${value}`,
  );

describe('what a passage names before it goes', () => {
  it('is ticked where the document says nothing', () => {
    expect(ticked([finding(1, [hint('author', 'Jan Mohr'), hint('source', 'Niederauer Bote')])])).toEqual([
      '[x] author Jan Mohr',
      '[x] source Niederauer Bote',
    ]);
  });

  it('is not ticked against what a person entered, but against a mere proposal', () => {
    const findings = [finding(1, [hint('author', 'Jan Mohr')])];
    expect(ticked(findings, { author: 'Eva Lind' })).toEqual(['[ ] author Jan Mohr']);
    expect(ticked(findings, { author: 'Eva Lind', proposed: { author: 'byline' } })).toEqual([
      '[x] author Jan Mohr',
    ]);
  });

  it('is offered once, and not when the document says so already', () => {
    const findings = [finding(1, [hint('author', 'Jan Mohr')]), finding(2, [hint('author', 'Jan Mohr')])];
    expect(ticked(findings)).toEqual(['[x] author Jan Mohr']);
    expect(ticked(findings, { author: 'Jan Mohr' })).toEqual([]);
  });

  it('ticks one of several for the same field', () => {
    expect(
      ticked([finding(1, [hint('author', 'Jan Mohr')]), finding(2, [hint('author', 'Eva Lind')])]),
    ).toEqual(['[x] author Jan Mohr', '[ ] author Eva Lind']);
  });
});
