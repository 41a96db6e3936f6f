import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { VersionFamily } from '../../../../src/shared/domain/anchors/follow';
import { contextOf, followContext } from '../../../../src/shared/domain/claims/pins';
import { editLedger } from '../../../../src/shared/domain/compare/edit-ledger';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { propertyRuns } from '../../../support/property-runs';

/** Versions 1, 2, … each made from the one before by hand. */
function familyOf(texts: readonly string[]): VersionFamily {
  const textOf = (id: number) => texts[id - 1] ?? '';
  return {
    parentOf: id => (id > 1 ? id - 1 : null),
    ledgerOf: id => (id > 1 ? editLedger(textOf(id - 1), textOf(id)) : null),
    textOf,
  };
}

const words = fc.constantFrom(
  'Der',
  'Rat',
  'baut',
  'die',
  'Brücke',
  'nicht',
  '12',
  '👩‍👩‍👧',
  'e\u0301',
  'Euro.',
  'Sie\n',
);
const text = fc.array(words, { minLength: 30, maxLength: 80 }).map(list => list.join(' '));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const passage = { text, at: share };
const pinOf = (text: string, at: number) => {
  const word = [...text.matchAll(/\S+/g)].at(Math.floor(at * 0.99 * 30));
  const start = word?.index ?? 0;
  const span = { start, end: start + (word?.[0].length ?? 1) };
  return { ...span, versionId: 1, context: contextOf(text, span, 'de') };
};

describe('the context of a passage', () => {
  it('is the sentence it stands in and 64 units around', () => {
    const before = 'Vorher steht hier ein Satz, der lang genug ist, um nicht ganz dazuzugehören. ';
    const sentence = 'Die Brücke kostete zwölf Millionen Euro.';
    const context = contextOf(`${before}${sentence}`, { start: before.length, end: before.length + 3 }, 'de');
    expect(`${before}${sentence}`.slice(context.start, context.end)).toBe(`${before.slice(-64)}${sentence}`);
  });

  test.prop([text, share], propertyRuns())('cuts no character and holds the passage', (text, at) => {
    const pin = pinOf(text, at);
    expect(pin.context.start).toBeLessThanOrEqual(pin.start);
    expect(pin.context.end).toBeGreaterThanOrEqual(pin.end);
    expect(isGraphemeBoundary(text, pin.context.start)).toBe(true);
    expect(isGraphemeBoundary(text, pin.context.end)).toBe(true);
  });
});

describe('a pinned context', () => {
  const edits = fc.array(fc.record({ isBefore: fc.boolean(), from: share, to: share, insert: text }), {
    minLength: 1,
    maxLength: 4,
  });

  test.prop([passage.text, passage.at, edits], propertyRuns())(
    'is found whatever changes outside of it',
    (text, at, edits) => {
      const pin = pinOf(text, at);
      const context = text.slice(pin.context.start, pin.context.end);
      let before = text.slice(0, pin.context.start);
      let after = text.slice(pin.context.end);
      const texts = [text];
      for (const { isBefore, from, to, insert } of edits) {
        const side = isBefore ? before : after;
        const [start, end] = [from, to].map(place => Math.floor(place * side.length)).sort((a, b) => a - b);
        const changed = `${side.slice(0, start)}${insert}${side.slice(end)}`;
        if (isBefore) before = changed;
        else after = changed;
        texts.push(`${before}${context}${after}`);
      }
      const place = followContext(pin, texts.length, familyOf(texts));
      const last = texts.at(-1) ?? '';
      expect(place && last.slice(place.start, place.end)).toBe(context);
    },
  );

  test.prop(
    [passage.text, passage.at, share, share, fc.constantFrom('§', '§ ganz anders §', '§§')],
    propertyRuns(),
  )('is never found once something changes inside of it', (text, at, from, to, insert) => {
    const pin = pinOf(text, at);
    const { start, end } = pin.context;
    // Strictly inside: what is put right before or behind the context is outside of it.
    const inside = (place: number) => start + 1 + Math.floor(place * (end - start - 2));
    const [editStart = 0, editEnd = 0] = [inside(from), inside(to)].sort((a, b) => a - b);
    const changed = `${text.slice(0, editStart)}${insert}${text.slice(editEnd)}`;
    const place = followContext(pin, 2, familyOf([text, changed]));
    expect(place).toBeNull();
  });
});
