import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paste, RELEASE, REWRITE } from '../../main/handlers/checked-texts';
import { openRenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

standInForSizes();

async function openFacts({ hasReference }: { hasReference: boolean }) {
  const app = await openRenderedApp();
  await paste(app, 'Meldung', RELEASE);
  await paste(app, 'Bericht', REWRITE);
  await app.client.call('checks.set-reference', { documentId: 2, referenceId: 1, isReference: hasReference });
  // What a rule noticed becomes a claim by another way.
  await app.client.call('checks.run', {});
  const { findings } = await app.client.call('checks.list', { state: 'open' });
  const findingIds = findings.map(({ id }) => id);
  if (findingIds.length > 0)
    await app.client.call('checks.decide', { findingIds, outcome: 'dismiss', reason: 'Stimmt' });
  const reader = await openReader(app, '/reader/2');
  await reader.user.keyboard('k');
  await screen.findByRole('list', { name: 'Fakten' });
  const claims = async () => {
    const { claims: listed } = await app.client.call('claims.list', {});
    const full = await Promise.all(listed.map(({ id }) => app.client.call('claims.get', { claimId: id })));
    return full.map(({ claim }) => ({
      statement: claim.statement,
      passages: claim.passages.map(({ exact }) => exact),
      evidence: claim.evidence.map(piece => [
        piece.relation,
        piece.kind === 'passage' ? piece.place?.exact : null,
      ]),
    }));
  };
  return { ...app, ...reader, claims };
}

const list = () => screen.getByRole('list', { name: 'Fakten' });
const line = (name: RegExp) => within(list()).getByRole('button', { name });
const active = () => within(list()).getByRole('button', { current: true });

describe('a claim from a fact', () => {
  it('has its sentence, its words and what the reference has instead, in one step; the same key opens it then', async () => {
    const { user, client, claims, path } = await openFacts({ hasReference: true });
    await user.click(line(/^14 Millionen Euro/));
    await user.keyboard('b');
    expect(await screen.findByText('Behauptung angelegt: 14 Millionen Euro')).toBeVisible();
    expect(active()).toHaveTextContent('Stefan Kellermann');
    await waitFor(() => expect(line(/^14 Millionen Euro/)).toHaveTextContent('Behauptung'));
    const statement = 'Für den Neubau an der Mühlgasse zahlte sie 14 Millionen Euro.';
    const claimed = { statement, passages: ['14 Millionen Euro'] };
    expect(await claims()).toEqual([{ ...claimed, evidence: [['contradicts', '12 Millionen Euro']] }]);
    await client.call('history.undo', {});
    await waitFor(() => expect(line(/^14 Millionen Euro/)).toHaveTextContent('dort anders'));
    expect(await claims()).toEqual([]);
    await client.call('history.redo', {});
    await waitFor(() => expect(line(/^14 Millionen Euro/)).toHaveTextContent('Behauptung'));
    await user.click(line(/^14 Millionen Euro/));
    expect(screen.getByRole('link', { name: statement })).toBeVisible();
    await user.keyboard('b');
    await waitFor(() => expect(path()).toBe('/claims/1'));
    expect(await claims()).toHaveLength(1);
  });

  it('takes what the reference has just so as what speaks for it', async () => {
    const { user, claims } = await openFacts({ hasReference: true });
    await user.click(screen.getByRole('switch', { name: 'Nur was nicht gleich ist' }));
    await user.click(line(/^16\. Oktober 2026/));
    await user.click(screen.getByRole('button', { name: /^Behauptung/ }));
    await waitFor(async () =>
      expect(await claims()).toMatchObject([
        { passages: ['16. Oktober 2026'], evidence: [['supports', '16. Oktober 2026']] },
      ]),
    );
  });

  it('has no evidence where nothing was compared, and is told of the other facts in its passage', async () => {
    const { user, client, claims } = await openFacts({ hasReference: false });
    await user.click(line(/^14 Millionen Euro/));
    await user.keyboard('b');
    await waitFor(async () => expect(await claims()).toMatchObject([{ evidence: [] }]));
    const start = REWRITE.indexOf('Die Brennerei beschäftigt');
    await client.call('claims.add', { passages: [{ versionId: 2, start, end: REWRITE.length }] });
    await user.click(line(/^85/));
    expect(await screen.findByText(/^Steht in der Stelle einer Behauptung:/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Die Brennerei beschäftigt 85 Menschen.' })).toBeVisible();
    expect(line(/^85/)).not.toHaveTextContent('Behauptung');
  });
});
