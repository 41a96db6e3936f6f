import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../../src/shared/domain/records/formula-guard';
import { propertyRuns } from '../../../support/property-runs';

it.each(['=1+1', '+49 30', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠A', "'=1"])(
  'puts an apostrophe before %j',
  cell => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  },
);

it.each(['', 'a=1', "'s war einmal", '1-2', ' =1'])('leaves %j alone', cell => {
  expect(guardFormula(cell)).toBe(cell);
});

test.prop([fc.string({ unit: fc.constantFrom("'", '=', '-', 'a', '\t') })], propertyRuns())(
  'can be undone',
  cell => {
    expect(unguardFormula(guardFormula(cell))).toBe(cell);
  },
);
