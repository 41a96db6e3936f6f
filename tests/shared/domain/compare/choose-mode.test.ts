import { describe, expect, it } from 'vitest';
import { chooseMode } from '../../../../src/shared/domain/compare/choose-mode';
import { compareTexts } from '../../../../src/shared/domain/compare/compare';
import { readPairs } from './alignment/article-pairs';

const pairs = [...readPairs('press'), ...readPairs('second-sources'), ...readPairs('traps')];

function textsOf(name: string): { reference: string; review: string } {
  const pair = pairs.find(each => each.name === name);
  if (!pair) throw new RangeError(`There is no pair ${name}`);
  return { reference: pair.reference.join('\n'), review: pair.review.join('\n') };
}

const release = textsOf('delegation').reference;

describe('chooseMode', () => {
  it('diffs a lightly edited version', () => {
    expect(chooseMode(release, release.replace('Montag', 'Dienstag').replace('40', '50')).mode).toBe('diff');
  });

  it('diffs a version that lost most of its text: the overlap is that of the shorter one', () => {
    expect(chooseMode(release, release.slice(0, 200))).toMatchObject({ mode: 'diff' });
  });

  const rewritten = [
    'delegation',
    'bridge',
    'plant',
    'battery-recycling',
    'same-topic-other-event',
    'unrelated',
  ] as const;
  it.each(rewritten)('aligns a press release and its rewrite: %s', name => {
    const { reference, review } = textsOf(name);
    const { mode, overlap } = chooseMode(reference, review);
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

  it('estimates the overlap of long texts within two in a hundred', () => {
    const words = Array.from({ length: 120_000 }, (_, i) => `wort${i}`);
    // Every tenth word is another one: a 3-gram survives where none of its three words is.
    const changed = words.map((word, i) => (i % 10 === 0 ? `anders${i}` : word));
    const { overlap } = chooseMode(words.join(' '), changed.join(' '));
    expect(Math.abs(overlap - 0.7)).toBeLessThan(0.02);
  });

  it('looks at words only, not at the marks between them', () => {
    const marked = 'Der Rat, sagte er, tagt: am Montag!';
    expect(chooseMode('Der Rat sagte er tagt am Montag', marked).overlap).toBe(1);
  });

  it('takes no sample of a short text, however long the other one is', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `wort${i}`);
    const others = Array.from({ length: 58 }, (_, i) => `anders${i}`);
    const short = [...words.slice(100, 142), ...others].join(' ');
    // Of 98 runs of three words 40 lie within the 42.
    expect(chooseMode(words.join(' '), short).overlap).toBe(40 / 98);
  });

  it('says the same whichever side is the reference', () => {
    const { reference, review } = textsOf('delegation');
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
    const { reference, review } = textsOf('delegation');
    const compared = compareTexts(reference, review, { mode: 'auto', language: 'de' });
    expect([compared.choice.mode, compared.result.mode]).toEqual(['alignment', 'alignment']);
  });

  it('does what the caller asks and still says how much overlaps', () => {
    const { choice, result } = compareTexts('a b c d', 'a b c d', { mode: 'alignment', language: 'de' });
    expect([choice, result.mode]).toEqual([{ mode: 'alignment', overlap: 1 }, 'alignment']);
  });
});
