import { describe, expect, it } from 'vitest';
import { type Posting, rankRelated } from '../../../../src/shared/domain/corpus/rank-related';

const posting = (word: string, ...documentIds: number[]): Posting => ({ word, documentIds, isCut: false });
const ranked = (postings: readonly Posting[], limit = 9) =>
  rankRelated(1, postings, 100, limit).map(({ documentId, words }) => `${documentId}: ${words.join(' ')}`);

describe('rankRelated', () => {
  it('puts first who shares more and rarer words, and tells them, rarest first', () => {
    const postings = [
      posting('kanal', 1, 2, 3, 4),
      posting('torgast', 1, 3),
      posting('mellrath', 1, 3, 4),
      posting('hollmann', 1),
      posting('hallenbad', 1, 5, 2),
    ];
    expect(ranked(postings)).toEqual([
      '3: torgast mellrath kanal',
      '2: hallenbad kanal',
      '4: mellrath kanal',
    ]);
  });

  it('does not name who shares one word where others share more', () => {
    expect(ranked([posting('a', 1, 2, 3), posting('b', 1, 2)])).toEqual(['2: b a']);
  });

  it('never names the document itself and no more than wanted', () => {
    expect(ranked([posting('a', 1, 2, 3), posting('b', 1)], 1)).toEqual(['2: a']);
  });

  it('does not count words of too many documents', () => {
    const rare = ['a', 'b', 'c', 'd'].map(word => posting(word, 1, 2));
    expect(ranked([...rare, { word: 'stadt', documentIds: [1, 2, 3], isCut: true }])).toEqual(['2: a b c d']);
  });

  it('still finds copies where all words are those of dozens of copies', () => {
    const postings = ['a', 'b'].map(word => ({ word, documentIds: [1, 2, 3], isCut: true }));
    expect(ranked(postings)).toEqual(['2: a b', '3: a b']);
  });

  it('knows two texts in a workspace of two', () => {
    expect(rankRelated(1, [posting('a', 1, 2)], 2, 9)[0]?.score).toBeGreaterThan(0);
  });
});
