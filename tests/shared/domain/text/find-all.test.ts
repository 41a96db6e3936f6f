import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { findAll } from '../../../../src/shared/domain/text/find-all';
import { propertyRuns } from '../../../support/property-runs';

function allByPosition(text: string, needle: string): number[] {
  return [...text].map((_, at) => at).filter(at => text.startsWith(needle, at));
}

const unit = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
const periodic = fc.tuple(unit, fc.nat({ max: 60 })).map(([part, times]) => part.repeat(times));
const text = fc.array(fc.oneof(periodic, unit), { maxLength: 6 }).map(parts => parts.join(''));

test.prop([text, fc.nat(), fc.nat()], propertyRuns())(
  'finds every place, whether the needle is short or long and the text periodic or not',
  (whole, from, length) => {
    const start = from % (whole.length + 1);
    const needle = whole.slice(start, start + (length % 200));
    const expected = needle === '' ? [] : allByPosition(whole, needle);
    expect([...findAll(whole, needle)]).toEqual(expected);
  },
);

it('finds nothing where a long needle differs in its last unit', () => {
  expect([...findAll('ab'.repeat(100), `${'ab'.repeat(50)}b`)]).toEqual([]);
});
