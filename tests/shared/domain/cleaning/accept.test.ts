import { expect, it } from 'vitest';
import { toLedger } from '../../../../src/shared/domain/cleaning/accept';

it('sorts accepted proposals into a ledger that names rule and finding', () => {
  const proposal = { rule: 'navigation', ruleVersion: 1, insert: '', params: {}, metadata: [] } as const;
  expect(
    toLedger([
      { ...proposal, params: {}, metadata: [], start: 7, end: 9, id: 4 },
      { ...proposal, params: {}, metadata: [], start: 0, end: 3 },
    ]),
  ).toEqual([
    {
      start: 0,
      end: 3,
      insert: '',
      cause: { kind: 'cleaning', rule: 'navigation', ruleVersion: 1, findingId: null },
    },
    {
      start: 7,
      end: 9,
      insert: '',
      cause: { kind: 'cleaning', rule: 'navigation', ruleVersion: 1, findingId: 4 },
    },
  ]);
});
