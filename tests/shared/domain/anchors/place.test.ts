import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../../../src/shared/domain/anchors/make';
import { placeAnchor } from '../../../../src/shared/domain/anchors/place';
import { applyLedger, createLedgerMap } from '../../../../src/shared/domain/compare/ledger';
import type { LedgerEntry } from '../../../../src/shared/model/document';
import { propertyRuns } from '../../../support/property-runs';
import { derivation } from '../compare/ledger-arbitrary';

const PARENT = 'Der Rat tagte am Montag. Bürgermeisterin Falk nannte 12 Fälle. Mehr ist nicht bekannt.';

describe('in the same text', () => {
  it('is exact', () => {
    expect(placeAnchor(anchorOf('12 Fälle'), PARENT, { kind: 'same' })).toEqual({
      state: 'exact',
      start: 53,
      end: 61,
    });
  });

  it('is an orphan where other words stand there', () => {
    expect(placeAnchor(anchorOf('12 Fälle'), `X${PARENT}`, { kind: 'same' })).toEqual({ state: 'orphan' });
  });
});

describe('through a ledger', () => {
  it.each([
    ['stays exact behind a deletion', 'Der Rat tagte am Montag. ', '', 'exact 12 Fälle'],
    ['is changed where its inside is', '12', '13', 'changed 13 Fälle'],
    ['is changed where half of it is gone', 'nannte 12 ', '', 'changed Fälle'],
    ['is an orphan where all of it is gone', ' Bürgermeisterin Falk nannte 12 Fälle.', '', 'orphan'],
    ['is an orphan inside a larger rewrite', 'Falk nannte 12 Fälle.', 'Falk schwieg zu 12 Fällen.', 'orphan'],
    ['is an orphan where nothing but a space is left', '12 Fälle', ' ', 'orphan'],
  ])('%s', (_, old, insert, expected) => {
    const entries = [replacing(old, insert)];
    const child = applyLedger(PARENT, entries);
    const placement = placeAnchor(anchorOf('12 Fälle'), child, { kind: 'ledger', entries });
    expect(
      placement.state === 'orphan'
        ? 'orphan'
        : `${placement.state} ${child.slice(placement.start, placement.end)}`,
    ).toBe(expected);
  });

  it('widens what is left to whole graphemes', () => {
    const anchor = makeAnchor('xay', { start: 1, end: 2 });
    const entries = [change(2, 3, '\u0308')];
    expect(placeAnchor(anchor, 'xa\u0308', { kind: 'ledger', entries })).toEqual({
      state: 'exact',
      start: 1,
      end: 2,
    });
    const halved = [change(1, 2, '')];
    const two = makeAnchor('eu\u0308z', { start: 0, end: 3 });
    expect(placeAnchor(two, 'e\u0308z', { kind: 'ledger', entries: halved })).toEqual({
      state: 'changed',
      start: 0,
      end: 2,
    });
  });

  it('is an orphan where the ledger does not belong to the text', () => {
    expect(placeAnchor(anchorOf('12 Fälle'), 'Etwas ganz anderes.', { kind: 'ledger', entries: [] })).toEqual(
      { state: 'orphan' },
    );
  });

  test.prop([derivation(), fc.nat(), fc.nat()], propertyRuns())(
    'agrees with the ledger',
    ({ parent, entries }, a, b) => {
      const start = a % parent.length;
      const anchor = makeAnchor(parent, { start, end: start + 1 + (b % (parent.length - start)) });
      const child = applyLedger(parent, entries);
      const placement = placeAnchor(anchor, child, { kind: 'ledger', entries });
      const mapped = createLedgerMap(entries, parent.length).spanToChild(anchor);
      if (placement.state === 'orphan') expect(child.slice(mapped.start, mapped.end).trim()).toBe('');
      else expect(placement).toMatchObject({ state: mapped.state, start: mapped.start, end: mapped.end });
      if (placement.state === 'exact') expect(child.slice(placement.start, placement.end)).toBe(anchor.exact);
    },
  );
});

describe('without a ledger', () => {
  it('is exact in an equal text', () => {
    expect(placeAnchor(anchorOf('12 Fälle'), PARENT, { kind: 'none' })).toEqual({
      state: 'exact',
      start: 53,
      end: 61,
    });
  });

  it('is moved with its surroundings', () => {
    const text = `Neuer Vorspann.\n\n${PARENT}`;
    expect(placeAnchor(anchorOf('12 Fälle'), text, { kind: 'none' })).toEqual({
      state: 'moved',
      start: 70,
      end: 78,
    });
  });

  it('is an orphan where the words are gone', () => {
    expect(placeAnchor(anchorOf('12 Fälle'), PARENT.replace('12', '13'), { kind: 'none' })).toEqual({
      state: 'orphan',
    });
  });

  it('is not found inside a grapheme', () => {
    const anchor = makeAnchor(`${'x'.repeat(64)}a${'y'.repeat(64)}`, { start: 64, end: 65 });
    const text = `${'x'.repeat(64)}a\u0308${'y'.repeat(64)}`;
    expect(placeAnchor(anchor, text, { kind: 'none' })).toEqual({ state: 'orphan' });
  });

  it('gives up on a megabyte of look-alikes', () => {
    const text = 'a'.repeat(1 << 20);
    const anchor = makeAnchor(text, { start: 1000, end: 500_000 });
    expect(placeAnchor(anchor, text, { kind: 'none' })).toEqual({ state: 'orphan' });
  });

  it('finds nothing by a few letters of context', () => {
    const anchor = makeAnchor('kurz', { start: 1, end: 3 });
    expect(placeAnchor(anchor, 'Ein kurzer Text', { kind: 'none' })).toEqual({ state: 'orphan' });
    expect(placeAnchor(anchor, 'kurz', { kind: 'none' })).toEqual({ state: 'exact', start: 1, end: 3 });
  });
});

function anchorOf(exact: string) {
  const start = PARENT.indexOf(exact);
  return makeAnchor(PARENT, { start, end: start + exact.length });
}

function replacing(old: string, insert: string): LedgerEntry {
  const start = PARENT.indexOf(old);
  return change(start, start + old.length, insert);
}

function change(start: number, end: number, insert: string): LedgerEntry {
  return { start, end, insert, cause: { kind: 'edit' } };
}
