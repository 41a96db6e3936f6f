import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Route } from 'wouter';
import { ComparePage } from '../../../src/renderer/compare/ComparePage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from './screen';

standInForLayout();

const TEXTS = {
  Mitteilung:
    'Maren Ohlsen eröffnete das Hafenfest in Sturmhaven am 13. Oktober 2024. Rund 60 Stände standen am Kai. Der Erlös geht an die Seenotretter.',
  Bericht:
    'Das Hafenfest in Sturmhaven hat Maren Ohlsen am 13. Oktober 2024 eröffnet. Am Kai standen rund 80 Stände. An die Seenotretter geht der Erlös.',
  Haushalt: 'Der Rat von Niederau stimmt dem Haushalt zu. Die Steuern bleiben gleich.',
};

async function openTexts() {
  const app = await openRenderedApp();
  const versionIds: Record<string, number> = {};
  for (const [title, text] of Object.entries(TEXTS)) {
    const { imported } = await app.client.call('documents.paste', { title, text });
    versionIds[title] = imported[0]?.versionId ?? 0;
  }
  const { Mitteilung: release = 0, Bericht: report = 0, Haushalt: budget = 0 } = versionIds;
  return { app, release, report, budget };
}

function show(app: RenderedApp, path: string) {
  return app.show(
    <WithKeys>
      <Route path="/compare/:leftVersionId?/:rightVersionId?" component={ComparePage} />
    </WithKeys>,
    path,
  );
}

async function section(name: string) {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('section') ?? heading);
}

it('texts on the same event are offered to the one that is chosen, each with why', async () => {
  const { app, release, report } = await openTexts();
  const shown = show(app, `/compare?left=${release}`);
  const offers = await section('Wohl dasselbe Ereignis');
  const offer = await offers.findByRole('button', { name: /^Bericht/ });
  expect(offer).toHaveTextContent('dasselbe Ereignis');
  expect(offer).toHaveTextContent(/\d+ % der Sätze haben dort ein Gegenstück/);
  expect(offers.queryByRole('button', { name: /^Haushalt/ })).not.toBeInTheDocument();
  await userEvent.click(offer);
  expect(shown.path()).toBe(`/compare/${release}/${report}`);
});

it('a text that has no relative says so', async () => {
  const { app, budget } = await openTexts();
  show(app, `/compare?right=${budget}`);
  const offers = await section('Wohl dasselbe Ereignis');
  expect(await offers.findByText('Kein anderer Text handelt erkennbar davon.')).toBeVisible();
});

it('the last comparisons are listed, the newest first, also one made since the list was last seen', async () => {
  const { app, release, report, budget } = await openTexts();
  const compare = (leftVersionId: number, rightVersionId: number) =>
    app.client.call('comparisons.compare', { leftVersionId, rightVersionId });
  await compare(release, budget);
  const shown = show(app, '/compare');
  expect(
    await (await section('Zuletzt verglichen')).findByRole('link', { name: /^Mitteilung.*Haushalt/ }),
  ).toBeVisible();
  shown.unmount();
  await compare(release, report);
  show(app, '/compare');
  const recent = await section('Zuletzt verglichen');
  const newest = await recent.findByRole('link', { name: /^Mitteilung.*Bericht/ });
  expect(newest).toHaveAttribute('href', expect.stringContaining(`/compare/${release}/${report}?mode=`));
  expect(recent.getAllByRole('link')[0]).toBe(newest);
});

it('the words that are half remembered and Enter choose the first hit', async () => {
  const { app, budget } = await openTexts();
  show(app, `/compare?right=${budget}`);
  const left = await screen.findByRole('combobox', { name: /Links/ });
  await userEvent.type(left, 'seenotretter kai');
  const hit = await screen.findByRole('option', { name: 'Bericht' });
  await waitFor(() => expect(hit).toHaveAttribute('data-combobox-selected'));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(left).toHaveValue('Bericht'));
  expect(await screen.findByRole('button', { name: 'Vergleichen' })).toBeEnabled();
});

it('two texts of one title are told apart by the files they came from', async () => {
  const app = await openRenderedApp();
  for (const name of ['mitteilung.txt', 'mitteilung-neu.txt']) {
    const bytes = new TextEncoder().encode(`Hafenfest in Sturmhaven\n\n${name}: Maren Ohlsen eröffnet es.`);
    await app.client.call('documents.import', { sources: [{ name, bytes, modifiedAtMs: null }] });
  }
  show(app, '/compare');
  await userEvent.click(await screen.findByRole('combobox', { name: /Links/ }));
  expect(
    await screen.findByRole('option', { name: 'Hafenfest in Sturmhaven · mitteilung.txt' }),
  ).toBeVisible();
  expect(screen.getByRole('option', { name: 'Hafenfest in Sturmhaven · mitteilung-neu.txt' })).toBeVisible();
});
