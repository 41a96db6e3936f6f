import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  isGraphemeBoundary,
  nextGrapheme,
  previousGrapheme,
  snapToGraphemes,
} from '../../../../src/shared/domain/text/graphemes';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from './strange-text';

describe('isGraphemeBoundary', () => {
  it.each([
    ['a|b|c'],
    ['a\u0308|b'],
    ['a|\r\n|b'],
    ['👩‍🚀|!'],
    ['🇩🇪|🇫🇷|🇮🇹'],
    ['👍🏽|👍'],
    ['❤️|x'],
    ['한|국'],
    ['„|ö|“'],
  ])('cuts only where the bars stand: %j', marked => {
    expect(cut(marked.replaceAll('|', ''))).toBe(marked);
  });

  it('has no boundary outside the text', () => {
    expect([-1, 0, 1, 2].map(offset => isGraphemeBoundary('a', offset))).toEqual([false, true, true, false]);
  });

  test.prop([strangeText()], propertyRuns())('agrees with segmenting the whole text', text => {
    expect(boundaries(text)).toEqual(segmentedBoundaries(text));
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 40 })], propertyRuns())(
    'agrees on any Unicode text',
    text => {
      expect(boundaries(text)).toEqual(segmentedBoundaries(text));
    },
  );

  it.each([['\u0301'], ['\u200d'], ['\u{e0100}']])('walks back over a megabyte of %j in one step', mark => {
    const text = `x${mark.repeat((1 << 20) / mark.length)}`;
    expect(previousGrapheme(text, text.length)).toBe(0);
    expect(snapToGraphemes(text, { start: 500_000, end: 500_001 })).toEqual({ start: 0, end: text.length });
  });
});

describe('walking', () => {
  test.prop([strangeText()], propertyRuns())(
    'goes through the same boundaries forwards and backwards',
    text => {
      const expected = segmentedBoundaries(text);
      const forwards = [0];
      while ((forwards.at(-1) ?? 0) < text.length) forwards.push(nextGrapheme(text, forwards.at(-1) ?? 0));
      const backwards = [text.length];
      while ((backwards[0] ?? 0) > 0) backwards.unshift(previousGrapheme(text, backwards[0] ?? 0));
      expect(forwards).toEqual(expected);
      expect(backwards).toEqual(expected);
    },
  );

  it('stays at the ends', () => {
    expect([nextGrapheme('ab', 2), nextGrapheme('', 0), previousGrapheme('ab', 0)]).toEqual([2, 0, 0]);
  });
});

describe('snapToGraphemes', () => {
  it.each([
    ['a[\u0308]b', '[a\u0308]b'],
    ['a\u0308[]b', 'a\u0308[]b'],
    ['x👩[‍]🚀y', 'x[👩‍🚀]y'],
    ['🇩[]🇪🇫🇷', '[🇩🇪]🇫🇷'],
    ['a\r[\n]b', 'a[\r\n]b'],
  ])('widens %j', (before, after) => {
    const start = before.indexOf('[');
    const text = before.replace(/[[\]]/g, '');
    const span = snapToGraphemes(text, { start, end: before.indexOf(']') - 1 });
    expect(`${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`).toBe(
      after,
    );
  });

  test.prop([strangeText(), fc.nat(80), fc.nat(80)], propertyRuns())(
    'gives the smallest whole span',
    (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      const all = segmentedBoundaries(text);
      expect(snapToGraphemes(text, span)).toEqual({
        start: all.findLast(boundary => boundary <= span.start),
        end: all.find(boundary => boundary >= span.end),
      });
    },
  );
});

function cut(text: string): string {
  const inner = boundaries(text).filter(offset => offset > 0 && offset < text.length);
  return inner.reduceRight((marked, offset) => `${marked.slice(0, offset)}|${marked.slice(offset)}`, text);
}

function boundaries(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => offset).filter(offset =>
    isGraphemeBoundary(text, offset),
  );
}

function segmentedBoundaries(text: string): number[] {
  const starts = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(
    ({ index }) => index,
  );
  return text === '' ? [0] : [...starts, text.length];
}
