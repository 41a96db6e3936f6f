import { describe, expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { openChecked } from './checked-texts';

const open = createOpener();

describe('checks.facts', () => {
  it('holds a text against the references that its checks choose, with what the rules noticed', async () => {
    const { client, rewrite, idOf } = await openChecked(open);
    const { versionId, references, entries } = await client.call('checks.facts', {
      documentId: rewrite.documentId,
    });
    expect(versionId).toBe(rewrite.versionId);
    expect(references).toMatchObject([{ documentId: 1, versionId: 1, reason: 'earlier' }]);
    const differing = entries.filter(({ state }) => state !== 'same');
    expect(differing.map(({ exact, state, other }) => `${exact} ${state} ${other?.exact}`)).toEqual([
      '14 Millionen Euro other 12 Millionen Euro',
      'Stefan Kellermann other Stephan Kellermann',
    ]);
    expect(differing[1]?.findingId).toBe(await idOf('Stefan Kellermann'));
    expect(entries.find(({ exact }) => exact === '16. Oktober 2026')).toMatchObject({
      state: 'same',
      beside: {
        exact: 'Die Brennerei Tarwald hat am 16. Oktober 2026 in Oberlahn ein zweites Lager eröffnet.',
      },
    });
  });

  it('follows a choice of references, and leaves out what was dismissed', async () => {
    const { client, rewrite, idOf } = await openChecked(open);
    const price = await idOf('14 Millionen Euro');
    await client.call('checks.decide', { findingIds: [price], outcome: 'dismiss', reason: 'Stimmt' });
    const before = await client.call('checks.facts', { documentId: rewrite.documentId });
    expect(before.entries.find(({ exact }) => exact === '14 Millionen Euro')?.findingId).toBeNull();
    await client.call('checks.set-reference', {
      documentId: rewrite.documentId,
      referenceId: 1,
      isReference: false,
    });
    const after = await client.call('checks.facts', { documentId: rewrite.documentId });
    expect(after.references).toEqual([]);
    expect(after.entries.length).toBeGreaterThan(5);
    expect(after.entries.every(({ state, other }) => state === 'uncompared' && other === null)).toBe(true);
  });

  it('ends with the call', async () => {
    const { client, rewrite } = await openChecked(open);
    const cancelled = client.call(
      'checks.facts',
      { documentId: rewrite.documentId },
      { signal: AbortSignal.abort() },
    );
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  });
});
