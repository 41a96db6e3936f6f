import { describe, expect, it } from 'vitest';
import { cologneCode, soundSkeleton } from '../../../../../src/shared/domain/corpus/names/name-sounds';

describe('the Cologne code', () => {
  it.each([
    ['keller', 'kohler'],
    ['meier', 'mayer'],
    ['stefan', 'stephan'],
  ])('is one for %s and %s', (x, y) => {
    expect(cologneCode(x)).toBe(cologneCode(y));
  });

  it.each([
    ['mullerludenscheidt', '65752682'],
    ['schmitz', '868'],
    ['schmidt', '862'],
    ['breschnew', '17863'],
    ['xaver', '4837'],
    ['', ''],
  ])('of %s is %s', (word, code) => {
    expect(cologneCode(word)).toBe(code);
  });
});

describe('the skeleton of a sound', () => {
  it.each([
    ['stefan', 'stephan'],
    ['meier', 'mayer'],
    ['maier', 'meyer'],
    ['schmidt', 'schmitt'],
    ['thorsten', 'torsten'],
    ['volker', 'folker'],
    ['carsten', 'karsten'],
    ['bockmann', 'bokmann'],
  ])('is one for %s and %s', (x, y) => {
    expect(soundSkeleton(x)).toBe(soundSkeleton(y));
  });

  it.each([
    ['keller', 'kohler'],
    ['schmitz', 'schmidt'],
    ['jan', 'jana'],
    ['koch', 'kock'],
  ])('is not one for %s and %s', (x, y) => {
    expect(soundSkeleton(x)).not.toBe(soundSkeleton(y));
  });
});
