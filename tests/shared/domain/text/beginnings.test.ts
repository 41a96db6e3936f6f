import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { mayBeginWith } from '../../../../src/shared/domain/text/beginnings';
import { propertyRuns } from '../../../support/property-runs';

describe('mayBeginWith', () => {
  it.each([
    ['Kölner', true],
    ['KÖLN', true],
    ['Ulmer', true],
    ['Kamp-Lintforter', true],
    ['KampLintfort', true],
    ['Ul', false],
    ['Kölsch', false],
    ['Straße', false],
    ['', false],
  ])('looks at how %s begins', (word, expected) => {
    expect(mayBeginWith(['köln', 'ulm', 'kamp-lintfort'])(word)).toBe(expected);
  });

  test.prop([fc.array(fc.string({ minLength: 1 })), fc.string()], propertyRuns())(
    'never says no to what does begin so',
    (beginnings, rest) => {
      const may = mayBeginWith(beginnings);
      expect(beginnings.filter(each => /[^-]/.test(each) && !may(each + rest))).toEqual([]);
    },
  );
});
