import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paste, RELEASE, REWRITE } from '../../main/handlers/checked-texts';
import { openRenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

standInForSizes();

async function openFacts(hasReference = true) {
  const app = await openRenderedApp();
  await paste(app, 'Meldung', RELEASE);
  await paste(app, 'Bericht', REWRITE);
  await app.client.call('checks.set-reference', { documentId: 2, referenceId: 1, isReference: hasReference });
  if (hasReference) await app.client.call('checks.run', {});
  const reader = await openReader(app, '/reader/2');
  await reader.user.keyboard('k');
  return { ...app, ...reader };
}

const list = () => screen.findByRole('list', { name: 'Fakten' });
const lines = async () =>
  within(await list()).getAllByRole('button', { name: /gleich|anders|nicht|woanders|angemerkt|bestätigt/ });

describe('going through the facts of a text', () => {
  it('begins with what is not the same in the reference, and shows the rest when asked', async () => {
    const { user } = await openFacts();
    expect(await screen.findByText(/^2 von \d+ noch anzusehen$/)).toBeVisible();
    expect((await lines()).map(line => line.textContent)).toEqual([
      '≠14 Millionen Eurodort andersdort: 12 Millionen Euro',
      '≠Stefan Kellermanndort andersdort: Stephan Kellermann',
    ]);
    await user.click(screen.getByRole('switch', { name: 'Nur was nicht gleich ist' }));
    expect((await lines()).map(line => line.textContent)).toContain('✓16. Oktober 2026gleich');
    await user.click(screen.getByRole('button', { name: /^Namen/ }));
    expect((await lines()).some(line => line.textContent?.includes('Kellermann'))).toBe(false);
  });

  it('walks by key, with the sentence of the reference beside each, and decides on what a rule noticed there', async () => {
    const { user, client } = await openFacts();
    await lines();
    await user.keyboard('n');
    const active = () =>
      within(screen.getByRole('list', { name: 'Fakten' })).getByRole('button', { current: true });
    expect(active()).toHaveTextContent('14 Millionen Euro');
    expect(screen.getByText('12 Millionen Euro', { selector: 'mark' })).toBeVisible();
    expect(screen.getByText(/^1 von 2 ·/)).toBeVisible();
    await user.keyboard('n');
    expect(active()).toHaveTextContent('Stefan Kellermann');
    await user.keyboard('p');
    expect(active()).toHaveTextContent('14 Millionen Euro');
    await user.keyboard('a');
    await waitFor(() => expect(screen.getByText(/1 noch anzusehen$/)).toBeVisible());
    const { findings } = (await client.call('documents.get', { documentId: 2 })).checks;
    expect(findings.map(({ exact, state }) => `${exact} ${state}`)).toContain('14 Millionen Euro confirmed');
  });

  it('annotates with the passage of the reference as evidence, goes on and counts down; undo takes it back', async () => {
    const { user, client } = await openFacts();
    await lines();
    await user.click(screen.getByRole('switch', { name: 'Nur was nicht gleich ist' }));
    await user.click(await screen.findByRole('button', { name: /16\. Oktober 2026/ }));
    await user.keyboard('a');
    await waitFor(async () => {
      const { annotations } = await client.call('documents.get', { documentId: 2 });
      expect(annotations).toMatchObject([
        {
          exact: '16. Oktober 2026',
          label: 'wrong-date',
          evidence: [{ exact: '16. Oktober 2026', documentId: 1 }],
        },
      ]);
    });
    await client.call('history.undo', {});
    expect((await client.call('documents.get', { documentId: 2 })).annotations).toEqual([]);
  });

  it('says what is missing where there is no reference', async () => {
    const { user } = await openFacts(false);
    expect(await screen.findByText(/^Dafür braucht es einen Vergleichstext/)).toBeVisible();
    await user.keyboard('n');
    expect(await screen.findByText('Noch kein Fakt zu sehen')).toBeVisible();
  });
});
