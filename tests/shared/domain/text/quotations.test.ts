import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { findQuotations } from '../../../../src/shared/domain/text/quotations';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from './strange-text';

const marked = (text: string) =>
  findQuotations(text)
    .map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))
    .join('|');

describe('findQuotations', () => {
  it.each([
    ['„Das ist ein guter Tag“, sagte sie.', 'Das ist ein guter Tag'],
    ['“Das ist ein guter Tag”, sagt er.', 'Das ist ein guter Tag'],
    ['Sie sagte: »Das ist ein guter Tag.«', 'Das ist ein guter Tag.'],
    ['Elle dit: «Das ist ein guter Tag.»', 'Das ist ein guter Tag.'],
    [
      '"This is a good day," she said. "It is a very good one."',
      'This is a good day,|It is a very good one.',
    ],
    ['„Er rief ‚komm doch her‘ und ging“, sagte sie.', 'Er rief ‚komm doch her‘ und ging'],
    ['„Sie nannte es »den besten Tag« von allen“, hieß es.', 'Sie nannte es »den besten Tag« von allen'],
    ['„Ganz sicher!“, rief er.', 'Ganz sicher!'],
  ])('finds what is said: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    'Das „Haus der Musik“ und der "Corridor" sind Namen.',
    'Eine „offene Rede, die in dieser Zeile nicht endet.\nUnd eine andere“ Zeile mit Worten.',
    'Das Brett ist 5" breit und 3" hoch und sehr lang.',
    '“',
  ])('finds nothing in %s', text => {
    expect(marked(text)).toBe('');
  });

  test.prop([strangeText()], propertyRuns())('cuts no character and keeps the order', pieces => {
    const text = `„${pieces} das ist so gut.“ "${pieces} das ist so gut."${pieces}`;
    let done = 0;
    for (const { start, end, innerStart, innerEnd } of findQuotations(text)) {
      expect(start).toBeGreaterThanOrEqual(done);
      expect([start, end].every(offset => isGraphemeBoundary(text, offset))).toBe(true);
      expect([innerStart - start, end - innerEnd]).toEqual([1, 1]);
      done = end;
    }
  });
});
