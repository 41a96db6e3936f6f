import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shareAnswer } from '../../src/renderer/share-answers';
import { propertyRuns } from '../support/property-runs';

const answers = () =>
  fc.array(
    fc.record({
      id: fc.nat(5),
      exact: fc.constantFrom('a', 'b'),
      evidence: fc.array(fc.nat(2), { maxLength: 2 }),
    }),
    { maxLength: 6 },
  );

describe('the new answer of a query', () => {
  test.prop([fc.jsonValue(), fc.jsonValue()], propertyRuns())('says what it said', (before, after) => {
    expect(shareAnswer(before, after)).toEqual(after);
  });

  test.prop([answers(), answers()], propertyRuns())(
    'says what it said, also with ids twice',
    (before, after) => {
      expect(shareAnswer({ rows: before }, { rows: after })).toEqual({ rows: after });
    },
  );

  it('is the old one where both say the same', () => {
    const before = { text: 'Hafen', rows: [{ id: 1, spans: [1, 2] }] };
    expect(shareAnswer(before, structuredClone(before))).toBe(before);
  });

  it('keeps every row that another one came in between', () => {
    const before = [{ id: 1 }, { id: 2, note: 'x' }, { id: 3 }];
    const after = [{ id: 1 }, { id: 7 }, { id: 2, note: 'y' }, { id: 3 }];
    const shared = shareAnswer(before, after) as object[];
    expect(shared).toEqual(after);
    expect(shared.map(row => before.includes(row as never))).toEqual([true, false, false, true]);
  });

  it('keeps a key that objects have a meaning of their own for', () => {
    const before = JSON.parse('{ "row": { "__proto__": 1 }, "new": {} }');
    const after = JSON.parse('{ "row": { "__proto__": 2 }, "new": { "__proto__": 3 } }');
    expect(JSON.stringify(shareAnswer(before, after))).toBe(JSON.stringify(after));
  });

  it('takes typed arrays as they come', () => {
    const offsets = new Int32Array([1, 2]);
    expect(shareAnswer({ offsets: new Int32Array([1, 2]) }, { offsets })).toEqual({ offsets });
  });
});
