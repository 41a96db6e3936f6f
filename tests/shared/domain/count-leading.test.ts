import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { countLeading, lastLeading } from '../../../src/shared/domain/count-leading';
import { propertyRuns } from '../../support/property-runs';

test.prop([fc.nat(60), fc.nat(60)], propertyRuns())(
  'a leading run is counted, and its last index found',
  (a, b) => {
    const [passing = 0, length = 0] = [a, b].sort((x, y) => x - y);
    expect(countLeading(length, index => index < passing)).toBe(passing);
    expect(lastLeading(length, index => index < passing)).toBe(Math.max(0, passing - 1));
  },
);
