import { expect, it } from 'vitest';
import { createOpener } from '../../support/direct-app';
import { openPair, RELEASE, REWRITE } from './passage-pair';

const open = createOpener();

it('holds the facts of two versions side by side, where both have them in their texts', async () => {
  const { client, release, rewrite } = await openPair(open());
  const { versions, pivotVersionId, grid } = await client.call('comparisons.facts', {
    versionIds: [rewrite.versionId, release.versionId],
    pivotVersionId: release.versionId,
  });
  expect(pivotVersionId).toBe(release.versionId);
  expect(versions.map(({ documentTitle }) => documentTitle)).toEqual(['Bericht', 'Meldung']);
  const price = grid.rows.find(({ cells }) => cells[1]?.text === '12 Millionen Euro');
  const start = RELEASE.indexOf('12 Millionen');
  expect(price).toEqual({
    kind: 'number',
    cells: [
      { state: 'same', text: '12 Millionen Euro', span: { start: REWRITE.indexOf('12'), end: 21 } },
      { state: 'same', text: '12 Millionen Euro', span: { start, end: start + 17 } },
    ],
  });
});

it('refuses a pivot that is none of the versions, and versions that do not exist', async () => {
  const { client, release, rewrite } = await openPair(open());
  const versionIds = [release.versionId, rewrite.versionId];
  await expect(client.call('comparisons.facts', { versionIds, pivotVersionId: 99 })).rejects.toMatchObject({
    code: 'invalid_input',
  });
  await expect(
    client.call('comparisons.facts', {
      versionIds: [release.versionId, 99],
      pivotVersionId: release.versionId,
    }),
  ).rejects.toMatchObject({ code: 'not_found' });
});
