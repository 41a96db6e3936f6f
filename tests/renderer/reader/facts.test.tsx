import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NOTICE, paste, RELEASE, REWRITE } from '../../main/handlers/checked-texts';
import { openRenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

standInForSizes();

async function openFacts() {
  const app = await openRenderedApp();
  await paste(app, 'Meldung', RELEASE);
  await paste(app, 'Bericht', REWRITE);
  await app.client.call('checks.set-reference', { documentId: 2, referenceId: 1, isReference: true });
  await app.client.call('checks.run', {});
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
});

const MARKET = `${NOTICE} Es sind 120 Stände.`;

describe('the facts of a text without a reference', () => {
  async function openAlone(text: string) {
    const app = await openRenderedApp();
    await paste(app, 'Bericht', text);
    await app.client.call('checks.run', {});
    const reader = await openReader(app, '/reader/1');
    await reader.user.keyboard('k');
    return { ...app, ...reader };
  }
  const linesNow = () =>
    within(screen.getByRole('list', { name: 'Fakten' }))
      .getAllByRole('listitem')
      .map(item => within(item).getAllByRole('button')[0]?.textContent);

  it('are all listed, and nothing is said of any but what a rule noticed in the text itself', async () => {
    await openAlone(MARKET);
    expect((await list()) && linesNow()).toEqual(['☐16. Oktober 2026Fund', '☐acht Uhr', '☐120']);
    expect(screen.getByText(/^Verglichen ist nichts: Es gibt keinen Vergleichstext\./)).toBeVisible();
    expect(screen.queryByRole('switch', { name: 'Nur was nicht gleich ist' })).toBeNull();
    expect(document.body).not.toHaveTextContent('nicht gefunden');
  });

  it('are ticked off by key, walked through, filtered and counted', async () => {
    const { user, client } = await openAlone(MARKET);
    await list();
    const active = () =>
      within(screen.getByRole('list', { name: 'Fakten' })).getByRole('button', { current: true });
    await user.keyboard('h');
    expect(active()).toHaveTextContent('16. Oktober 2026');
    expect(screen.getByText(/Freitag/)).toBeVisible();
    await user.keyboard('n');
    expect(active()).toHaveTextContent('acht Uhr');
    await user.keyboard('h');
    expect(active()).toHaveTextContent('120');
    await user.keyboard('{Shift>}h{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Fakt abhaken' });
    expect(within(dialog).queryByRole('checkbox')).toBeNull();
    await user.keyboard('Marktamt{Enter}');
    expect(await screen.findByText('2 von 3 abgehakt')).toBeVisible();
    expect(linesNow()).toEqual(['☐16. Oktober 2026Fund', '☑acht Uhr abgehakt', '☑120 abgehakt']);
    await user.click(screen.getByRole('switch', { name: 'Nur was noch offen ist' }));
    expect(linesNow()).toEqual(['☐16. Oktober 2026Fund']);
    await user.click(screen.getByRole('button', { name: /^Zeiten/ }));
    expect(await screen.findByText('Von dem, was gezeigt wird, ist nichts mehr offen.')).toBeVisible();
    const { entries } = await client.call('checks.facts', { documentId: 1 });
    expect(entries.flatMap(({ checked }) => (checked ? [[checked.made.exact, checked.note]] : []))).toEqual([
      ['acht Uhr', ''],
      ['120', 'Marktamt'],
    ]);
  });

  it('say what a reference has as soon as there is one, and no longer when it is gone', async () => {
    const { client } = await openAlone(REWRITE);
    await list();
    await paste({ client }, 'Meldung', RELEASE);
    const set = (isReference: boolean) =>
      client.call('checks.set-reference', { documentId: 1, referenceId: 2, isReference });
    await set(true);
    expect(await screen.findByRole('button', { name: /^14 Millionen Euro.*dort anders/ })).toBeVisible();
    expect(screen.getByRole('switch', { name: 'Nur was nicht gleich ist' })).toBeChecked();
    expect(screen.queryByText(/^Verglichen ist nichts/)).toBeNull();
    await set(false);
    expect(await screen.findByText(/^Verglichen ist nichts/)).toBeVisible();
  });

  it('are said to be none where there are none', async () => {
    const { user } = await openAlone('Es regnet, und niemand geht aus dem Haus.');
    expect(await screen.findByText(/^In diesem Text wurden keine Zahlen, Zeiten/)).toBeVisible();
    await user.keyboard('n');
    expect(await screen.findByText('Noch kein Fakt zu sehen')).toBeVisible();
  });
});
