import { describe, expect, it } from 'vitest';
import { chooseMode } from '../../../../src/shared/domain/compare/choose-mode';
import { compareTexts } from '../../../../src/shared/domain/compare/compare';
import { articlePairs } from './article-pairs';

const release = articlePairs.delegation.reference;

describe('chooseMode', () => {
  it('diffs a lightly edited version', () => {
    expect(chooseMode(release, release.replace('Montag', 'Dienstag').replace('40', '50')).mode).toBe('diff');
  });

  it('diffs a version that lost most of its text: the overlap is that of the shorter one', () => {
    expect(chooseMode(release, release.slice(0, 200))).toMatchObject({ mode: 'diff' });
  });

  const rewritten = ['delegation', 'bridge', 'plant', 'sameTopicOtherEvent', 'unrelated'] as const;
  it.each(rewritten)('aligns a press release and its rewrite: %s', name => {
    const { mode, overlap } = chooseMode(articlePairs[name].reference, articlePairs[name].review);
    expect(mode).toBe('alignment');
    expect(overlap).toBeLessThan(0.15);
  });

  it('diffs a version with six words in ten replaced, three at a time', () => {
    let state = 7;
    const next = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state / 2 ** 32;
    };
    const left = Array.from({ length: 3_000 }, (_, i) => `alt${i}`);
    const right = [...left];
    // Each start replaces three words; starts at one word in four leave 0.74^3, about four words in ten.
    for (let i = 0; i < left.length; i++) {
      if (next() < 0.26) right.splice(i, 3, `neu${i}`, `neu${i + 1}`, `neu${i + 2}`);
    }
    const kept = right.filter(word => word.startsWith('alt')).length / left.length;
    expect(kept).toBeCloseTo(0.4, 1);
    expect(chooseMode(left.join(' '), right.join(' '))).toMatchObject({ mode: 'diff' });
  });

  it('says the same whichever side is the reference', () => {
    const { reference, review } = articlePairs.delegation;
    expect(chooseMode(reference, review)).toEqual(chooseMode(review, reference));
  });

  it.each([
    ['', ''],
    ['', 'etwas Text mit vier Wörtern'],
    ['zwei Wörter', 'ganz anderer Text'],
  ])('takes texts too short to tell for versions: "%s" and "%s"', (left, right) => {
    expect(chooseMode(left, right)).toEqual({ mode: 'diff', overlap: 1 });
  });
});

describe('compareTexts', () => {
  it('gives the result of the mode it chose', () => {
    const { reference, review } = articlePairs.delegation;
    const compared = compareTexts(reference, review, { mode: 'auto', language: 'de' });
    expect([compared.choice.mode, compared.result.mode]).toEqual(['alignment', 'alignment']);
  });

  it('does what the caller asks and still says how much overlaps', () => {
    const { choice, result } = compareTexts('a b c d', 'a b c d', { mode: 'alignment', language: 'de' });
    expect([choice, result.mode]).toEqual([{ mode: 'alignment', overlap: 1 }, 'alignment']);
  });
});
