import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { alignArticles } from '../../../../src/shared/domain/compare/align';
import { alignment } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';
import { type ArticlePair, articlePairs } from './article-pairs';

const pairs: [string, ArticlePair][] = Object.entries(articlePairs);
const show = ([review, reference]: number[]) => `${review}→${reference}`;

function foundIn({ reference, review, language }: ArticlePair) {
  const { links } = alignArticles(reference, review, language);
  return links.flatMap(link => link.review.flatMap(at => link.reference.map(other => show([at, other]))));
}

describe('alignArticles', () => {
  it.each(pairs)('links what belongs together: %s', (_, pair) => {
    expect(foundIn(pair)).toEqual(expect.arrayContaining(pair.links.map(show)));
  });

  it.each(pairs)('links nothing else: %s', (_, pair) => {
    const right = [...pair.links, ...pair.allowed].map(show);
    expect(foundIn(pair).filter(link => !right.includes(link))).toEqual([]);
  });

  it.each(pairs)('tells copies, paraphrases and alterations apart: %s', (_, pair) => {
    const { links } = alignArticles(pair.reference, pair.review, pair.language);
    const kinds = Object.keys(pair.kinds).map(at => [
      at,
      links.find(link => link.review.includes(Number(at)))?.kind,
    ]);
    expect(Object.fromEntries(kinds)).toEqual(pair.kinds);
  });

  it('names what is shared and what differs, each as its text writes it', () => {
    const { links } = alignArticles(articlePairs.bridge.reference, articlePairs.bridge.review, 'de');
    expect(links.find(link => link.review.includes(1))?.reasons).toEqual(
      expect.arrayContaining([
        { kind: 'number-differs', text: '8,4 Millionen Euro', otherText: '8,6 Millionen Euro' },
        { kind: 'shared-word', text: 'Landkreis', otherText: null },
      ]),
    );
  });

  it('sees two spellings of a first name', () => {
    const { links } = alignArticles(articlePairs.delegation.reference, articlePairs.delegation.review, 'de');
    expect(links.find(link => link.review.includes(2))?.reasons).toContainEqual({
      kind: 'name-differs',
      text: 'Stephanie Brandt',
      otherText: 'Stefanie Brandt',
    });
  });

  it('links every sentence of a text that has names and figures to itself, as copied', () => {
    const { reference } = articlePairs.bridge;
    const { links } = alignArticles(reference, reference, 'de');
    expect(links.map(link => [link.review, link.reference, link.kind])).toEqual(
      [0, 1, 2, 3, 4].map(at => [[at], [at], 'copied']),
    );
  });

  it.each([
    ['', ''],
    ['', 'Ein Satz.'],
    [' \n ', '\n'],
    ['Ja. '.repeat(20_000), 'Nein. Ja. '.repeat(10_000)],
  ])('answers without links where there is nothing to share', (reference, review) => {
    expect(alignArticles(reference, review, 'de').links).toEqual([]);
  });

  it.each([
    [
      'one line of 20,000 names',
      'Anna Meier und 3 Euro '.repeat(20_000),
      'Anna Meier und 4 Euro '.repeat(20_000),
    ],
    [
      '20,000 lines of a word against one line of them all',
      Array.from({ length: 20_000 }, (_, i) => `Wort${i}`).join('\n'),
      Array.from({ length: 20_000 }, (_, i) => `Wort${i}`).join(' '),
    ],
  ])('answers in the time of a test for %s', (_, reference, review) => {
    expect(alignArticles(reference, review, 'de').mode).toBe('alignment');
  });

  const words = fc.array(
    fc.constantFrom(
      'Frau Voss',
      'Celle',
      'NAVIQO',
      '40 Euro',
      '3. Mai 2024',
      'lobt',
      'die',
      'Brücke',
      '. ',
      '\n',
      '!',
    ),
    { maxLength: 40 },
  );
  test.prop([words, words], propertyRuns())(
    'answers in the model, numbers ascending and in range',
    (left, right) => {
      const found = alignArticles(left.join(' '), right.join(' '), 'de');
      expect(() => alignment.parse(found)).not.toThrow();
      for (const { reference, review } of found.links) {
        expect(reference).toEqual([...new Set(reference)].sort((a, b) => a - b));
        expect(Math.max(...reference)).toBeLessThan(found.referenceSentences.length / 2);
        expect(Math.max(...review)).toBeLessThan(found.reviewSentences.length / 2);
      }
    },
  );
});
