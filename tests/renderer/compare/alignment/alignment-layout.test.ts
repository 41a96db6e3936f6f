import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type Column,
  countByStatus,
  layOutAlignment,
} from '../../../../src/renderer/compare/alignment/alignment-layout';
import {
  findSyncPoints,
  mapPosition,
  pinSyncPoint,
} from '../../../../src/renderer/compare/alignment/scroll-sync';
import { splitSentences } from '../../../../src/shared/domain/text/sentences';
import type { Alignment, PassageLink } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';

const REFERENCE =
  'Hafenfest in Sturmhaven\n\nRund 60 Stände kamen. Maren Ohlsen eröffnete das Fest.\n\nEs regnete.';
const REVIEW = 'Fest am Hafen\n\nMaren Ohlsen eröffnete das Fest. 80 Stände waren da. Ein Drache stieg.\n';

function link(reference: number[], review: number[], kind: PassageLink['kind']): PassageLink {
  return { reference, review, kind, reasons: [], handLinkId: null };
}

function align(referenceText: string, reviewText: string, links: PassageLink[]): Alignment {
  return {
    mode: 'alignment',
    referenceSentences: splitSentences(referenceText, 'de'),
    reviewSentences: splitSentences(reviewText, 'de'),
    links,
  };
}

const layout = layOutAlignment(
  align(REFERENCE, REVIEW, [
    link([2], [1], 'copied'),
    link([1], [2], 'altered'),
    link([1, 2], [2], 'paraphrased'),
  ]),
  REFERENCE,
  REVIEW,
);

function textOf(column: Column, text: string): string {
  return column.paragraphs
    .flat()
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

describe('layOutAlignment', () => {
  it('says of each sentence under review what became of it, the most serious of several links', () => {
    expect(layout.review.sentences.map(({ status }) => status)).toEqual([
      'no-counterpart',
      'copied',
      'altered',
      'no-counterpart',
    ]);
  });

  it('says of each sentence of the reference whether it was used', () => {
    expect(layout.reference.sentences.map(({ status }) => status)).toEqual([
      'omitted',
      'used',
      'used',
      'omitted',
    ]);
    expect(Object.fromEntries(countByStatus(layout.reference))).toEqual({ omitted: 2, used: 2 });
  });

  it('names the counterparts once, in order', () => {
    expect(layout.review.sentences[2]?.counterparts).toEqual([1, 2]);
    expect(layout.reference.sentences[2]?.counterparts).toEqual([1, 2]);
  });

  it('keeps the paragraphs of the text', () => {
    expect(layout.reference.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
    expect(layout.reference.paragraphs.map(pieces => pieces.map(({ sentence }) => sentence))).toEqual([
      [0, null],
      [1, null, 2, null],
      [3],
    ]);
  });

  const text = fc.string({
    unit: fc.constantFrom('A', 'b', ' ', '. ', '\n', '\n\n', 'ü', '🙂'),
    maxLength: 40,
  });
  test.prop([text, text], propertyRuns())('loses no character of either text', (left, right) => {
    const { reference, review } = layOutAlignment(align(left, right, []), left, right);
    expect(textOf(reference, left)).toBe(left);
    expect(textOf(review, right)).toBe(right);
  });
});

describe('scrolling together', () => {
  it('follows the linked sentences', () => {
    const points = findSyncPoints(layout);
    expect(points).toEqual([
      { reference: 0, review: 0 },
      { reference: 1, review: 1 + 33 / 71 },
      { reference: 3, review: 2 },
    ]);
    expect(mapPosition(points, 'review', 1 + 33 / 71)).toBe(1);
    expect(mapPosition(points, 'reference', 3)).toBe(2);
  });

  it('keeps to the place where the editor joined the texts, against links that say otherwise', () => {
    const points = pinSyncPoint(findSyncPoints(layout), { reference: 1.5, review: 0.5 });
    expect(points).toEqual([
      { reference: 0, review: 0 },
      { reference: 1.5, review: 0.5 },
      { reference: 3, review: 2 },
    ]);
    expect(mapPosition(points, 'reference', 1.5)).toBe(0.5);
  });

  const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 10 });
  test.prop([pairs], propertyRuns())('never scrolls backwards, wherever passages were moved', links => {
    const text = Array.from({ length: 8 }, (_, at) => `Satz ${at}.`).join('\n');
    const moved = links.map(([a, b]) => link([a], [b], 'copied'));
    const points = findSyncPoints(layOutAlignment(align(text, text, moved), text, text));
    for (const from of ['reference', 'review'] as const) {
      const mapped = Array.from({ length: 33 }, (_, at) => mapPosition(points, from, at / 4));
      expect(mapped).toEqual([...mapped].sort((a, b) => a - b));
      expect(mapped.at(0)).toBe(0);
      expect(mapped.at(-1)).toBe(8);
    }
  });
});
