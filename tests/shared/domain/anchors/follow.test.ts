import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createFollower, type VersionFamily } from '../../../../src/shared/domain/anchors/follow';
import { makeAnchor } from '../../../../src/shared/domain/anchors/make';
import { applyLedger } from '../../../../src/shared/domain/compare/ledger';
import type { Anchor, Placement } from '../../../../src/shared/model/annotation';
import type { LedgerEntry } from '../../../../src/shared/model/document';
import { propertyRuns } from '../../../support/property-runs';

interface Member {
  readonly parent: number | null;
  /** Null: read from a file. */
  readonly ledger: readonly LedgerEntry[] | null;
  readonly text: string;
}

describe('createFollower', () => {
  const original = 'Kopf\n\nDie Brücke kostet 47 Millionen Euro.\n\nFuß';
  const family = familyOf({
    1: { parent: null, ledger: null, text: original },
    2: { parent: 1, ledger: [removal(0, 6)], text: original.slice(6) },
    3: { parent: 1, ledger: [removal(original.length - 5, original.length)], text: original.slice(0, -5) },
    4: { parent: 3, ledger: null, text: 'Neu: Die Brücke kostet 47 Millionen Euro, sagt die Stadt.' },
  });
  const anchor = makeAnchor(original, spanOf(original, '47 Millionen'));

  it('goes down through a ledger', () => {
    expect(wordsAt(2)).toEqual(['exact', '47 Millionen']);
  });

  it('goes up and down again to a version beside its own', () => {
    const fromSibling = makeAnchor(family.textOf(2), spanOf(family.textOf(2), '47 Millionen'));
    const placement = followVersions(fromSibling, 2, 3, family);
    expect(placement).toEqual({ state: 'exact', ...spanOf(family.textOf(3), '47 Millionen') });
  });

  it('is an orphan where its words were taken away, and stays one further down', () => {
    const gone = makeAnchor(original, spanOf(original, 'Fuß'));
    expect(followVersions(gone, 1, 3, family)).toEqual({ state: 'orphan' });
    expect(followVersions(gone, 1, 4, family)).toEqual({ state: 'orphan' });
  });

  it('compares the texts where there is no ledger', () => {
    expect(wordsAt(4)).toEqual(['exact', '47 Millionen']);
  });

  it('stays changed where a later step leaves it alone', () => {
    const text = 'Die Brücke kostet 47 Millionen Euro.';
    const edited = text.replace('Millionen', 'Mio.');
    const start = text.indexOf('Millionen');
    const edit: LedgerEntry = { start, end: start + 9, insert: 'Mio.', cause: { kind: 'edit' } };
    const line = familyOf({
      1: { parent: null, ledger: null, text },
      2: { parent: 1, ledger: [edit], text: edited },
      3: { parent: 2, ledger: [removal(0, 4)], text: edited.slice(4) },
    });
    const placement = followVersions(makeAnchor(text, spanOf(text, '47 Millionen')), 1, 3, line);
    expect(placement).toEqual({ state: 'changed', ...spanOf(edited.slice(4), '47 Mio.') });
  });

  it('compares the texts of two versions that come from nothing in common', () => {
    const apart = familyOf({
      1: { parent: null, ledger: null, text: original },
      2: { parent: null, ledger: null, text: original.slice(6) },
    });
    expect(followVersions(anchor, 1, 2, apart)).toEqual({
      state: 'exact',
      ...spanOf(original.slice(6), '47 Millionen'),
    });
  });

  function wordsAt(versionId: number): [string, string] {
    const placement = followVersions(anchor, 1, versionId, family);
    if (placement.state === 'orphan') return ['orphan', ''];
    return [placement.state, family.textOf(versionId).slice(placement.start, placement.end)];
  }
});

test.prop([fc.array(fc.nat(29), { minLength: 1, maxLength: 6 }), fc.nat(29)], propertyRuns())(
  'through any chain of removals an exact place shows the same words, there and back',
  (removedWords, kept) => {
    const words = Array.from({ length: 30 }, (_, index) => `w${index}`);
    const members: Record<number, Member> = { 1: { parent: null, ledger: null, text: words.join(' ') } };
    let last = 1;
    for (const removed of removedWords) {
      const text = members[last]?.text ?? '';
      const found = new RegExp(`\\bw${removed}\\b ?`).exec(text);
      if (!found) continue;
      const ledger = [removal(found.index, found.index + found[0].length)];
      members[last + 1] = { parent: last, ledger, text: applyLedger(text, ledger) };
      last++;
    }
    const family = familyOf(members);
    const first = family.textOf(1);
    const span = { start: first.search(new RegExp(`\\bw${kept}\\b`)), end: 0 };
    span.end = span.start + `w${kept}`.length;
    const placement = followVersions(makeAnchor(first, span), 1, last, family);
    if (removedWords.includes(kept)) {
      expect(placement.state).toBe('orphan');
      return;
    }
    if (placement.state !== 'exact') throw new Error(`${placement.state} although nothing touched it`);
    expect(family.textOf(last).slice(placement.start, placement.end)).toBe(`w${kept}`);
    const back = followVersions(makeAnchor(family.textOf(last), placement), last, 1, family);
    expect(back).toEqual({ state: 'exact', ...span });
  },
);

function followVersions(anchor: Anchor, from: number, to: number, family: VersionFamily): Placement {
  return createFollower(to, family)(anchor, from);
}

function familyOf(members: Record<number, Member>): VersionFamily {
  return {
    parentOf: id => members[id]?.parent ?? null,
    ledgerOf: id => members[id]?.ledger ?? null,
    textOf: id => members[id]?.text ?? '',
  };
}

function removal(start: number, end: number): LedgerEntry {
  return { start, end, insert: '', cause: { kind: 'edit' } };
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
