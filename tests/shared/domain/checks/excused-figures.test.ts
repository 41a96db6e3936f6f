import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isRoundStep } from '../../../../src/shared/domain/checks/against-source/figures/rough-steps';
import {
  areSame,
  isRoundedDown,
} from '../../../../src/shared/domain/checks/against-source/figures/same-amounts';
import { readText } from '../../../../src/shared/domain/checks/context';
import type { Amount } from '../../../../src/shared/domain/text/amounts';
import { propertyRuns } from '../../../support/property-runs';

function amountIn(text: string): Amount {
  const [amount] = readText(text, 'de').amounts();
  if (!amount) throw new Error(`no amount in ${text}`);
  return amount;
}

describe('a figure that says on which side of it the exact one lies', () => {
  it.each([
    ['mehr als drei Stunden', 'dreieinhalb Stunden'],
    ['gut eine Million Franken', '1,2 Millionen Franken'],
    ['über 9000 Gäste', '9.640 Gäste'],
    ['unter zwei Jahren', 'ein Jahr'],
  ])('%s is said of %s', (said, exact) => {
    expect(areSame(amountIn(said), amountIn(exact))).toBe(true);
  });

  it.each([
    ['mehr als drei Stunden', 'vier Stunden'],
    ['gut eine Million Franken', '1,7 Millionen Franken'],
    ['über 9000 Gäste', '7.100 Gäste'],
    ['drei Stunden', 'dreieinhalb Stunden'],
  ])('%s is not said of %s', (said, exact) => {
    expect(areSame(amountIn(said), amountIn(exact))).toBe(false);
  });

  const parts = [
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 6 }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  ] as const;
  test.prop([...parts], propertyRuns())(
    'is never said of as much as the next round one',
    (first, zeros, times) => {
      const said = { ...amountIn('mehr als 3 Stunden'), value: first * 10 ** zeros };
      if (isRoundedDown(said, times)) expect(first * times).toBeLessThan(first + 1);
    },
  );
});

describe('a difference in whole hundreds', () => {
  const values = readText('Die Stadt hat 5.840 Einwohner, 1990 waren es 4.100 Einwohner.', 'de')
    .amounts()
    .filter(({ value }) => value > 2_000);

  it('is one of two figures side by side', () => {
    expect(isRoundStep(amountIn('1700 mehr als zuvor'), values)).toBe(true);
  });

  it('is none without the word for it, nor where it is another hundred', () => {
    expect(isRoundStep(amountIn('1700 Menschen'), values)).toBe(false);
    expect(isRoundStep(amountIn('1500 mehr als zuvor'), values)).toBe(false);
  });
});
