import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { editDistance } from '../../../../src/shared/domain/text/edit-distance';
import { propertyRuns } from '../../../support/property-runs';

it.each([
  ['Meier', 'Meier', 0],
  ['Meier', 'Maier', 1],
  ['Meyer', 'Meier', 1],
  ['Falk', 'Falke', 1],
  ['Karl', 'Carla', 2],
  ['', 'ab', 2],
])('%s and %s are %i apart', (x, y, distance) => {
  expect(editDistance(x, y, 2)).toBe(distance);
});

it.each([
  ['Falk', 'Brandt', 2],
  ['ab', 'abcd', 1],
  ['x'.repeat(41), 'x'.repeat(41), 2],
])('%s and %s are too far apart', (x, y, limit) => {
  expect(editDistance(x, y, limit)).toBe(Infinity);
});

const word = () => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test.prop([word(), word(), word()], propertyRuns())('is a distance', (x, y, z) => {
  const between = (a: string, b: string) => editDistance(a, b, 40);
  expect(between(x, y)).toBe(between(y, x));
  expect(between(x, y) === 0).toBe(x === y);
  expect(between(x, z)).toBeLessThanOrEqual(between(x, y) + between(y, z));
});
