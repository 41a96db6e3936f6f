import { expect, it } from 'vitest';
import { groupKeys, placeAt } from '../../../src/renderer/components/shell/cheat-sheet';

it('the keys of the place one is in come first, then those that work everywhere', () => {
  const places = groupKeys('compare').map(({ place }) => place);
  expect(places.slice(0, 3)).toEqual(['compare', 'everywhere', 'library']);
  expect(places.filter(place => place === 'compare')).toHaveLength(1);
});

it('without a place of its own the sheet begins with what works everywhere', () => {
  expect(groupKeys(placeAt('/nowhere'))[0]?.place).toBe('everywhere');
  // The overview has no keys of its own.
  expect(groupKeys(placeAt('/'))[0]?.place).toBe('everywhere');
});

it('an address belongs to its place', () => {
  expect(placeAt('/reader/12')).toBe('reader');
  expect(placeAt('/compare/1/2')).toBe('compare');
  expect(placeAt('/checks/rules')).toBe('checks');
  expect(placeAt('/checks/names')).toBe('names');
});
