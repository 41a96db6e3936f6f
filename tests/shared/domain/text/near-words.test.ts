import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { editDistance } from '../../../../src/shared/domain/text/edit-distance';
import { hashText } from '../../../../src/shared/domain/text/key-hashes';
import { hashDeletions, isOneLetterApart } from '../../../../src/shared/domain/text/near-words';
import { propertyRuns } from '../../../support/property-runs';

const word = () => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

it.each([
  ['Keller', 'Kellner'],
  ['Keller', 'Kelller'],
  ['Keller', 'Kelelr'],
  ['Keller', 'Kelleri'],
])('%s and %s are one letter apart', (x, y) => {
  expect(isOneLetterApart(x, y)).toBe(true);
  expect(isOneLetterApart(y, x)).toBe(true);
});

it.each([
  ['Keller', 'Keller'],
  ['Keller', 'Kelnerr'],
  ['Keller', 'Kllre'],
])('%s and %s are not', (x, y) => {
  expect(isOneLetterApart(x, y)).toBe(false);
});

test.prop([word(), word()], propertyRuns())('is one step of edit distance, or two turned letters', (x, y) => {
  const isTurned = [...x].some((_, at) => turn(x, at) === y) && x !== y;
  expect(isOneLetterApart(x, y)).toBe(editDistance(x, y, 1) === 1 || isTurned);
});

test.prop([word(), word()], propertyRuns())('words one letter apart share a hash', (x, y) => {
  if (isOneLetterApart(x, y)) expect(hashesOf(x).some(hash => hashesOf(y).includes(hash))).toBe(true);
});

test.prop([word()], propertyRuns())(
  'each way to lose a letter is hashed once, as the whole key would be',
  whole => {
    const ways = new Set([whole, ...[...whole].map((_, at) => whole.slice(0, at) + whole.slice(at + 1))]);
    expect(hashesOf(whole).sort()).toEqual([...ways].map(way => hashText(`g ${way}|z`)).sort());
  },
);

it('tries no letter of what is too long for a name', () => {
  expect(hashesOf('ab'.repeat(21))).toHaveLength(1);
});

function hashesOf(whole: string): number[] {
  const hashes: number[] = [];
  hashDeletions(whole, hashText('g '), '|z', hash => hashes.push(hash));
  return hashes;
}

function turn(x: string, at: number): string {
  return x.slice(0, at) + x.charAt(at + 1) + x.charAt(at) + x.slice(at + 2);
}
