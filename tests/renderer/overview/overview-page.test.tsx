import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ImportDialogProvider } from '../../../src/renderer/components/import/ImportDialogProvider';
import { WorkspaceProvider } from '../../../src/renderer/components/shell/WorkspaceProvider';
import { OverviewPage } from '../../../src/renderer/overview/OverviewPage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { giveWindowSize } from '../shell/window';

giveWindowSize();

async function openOverview() {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { title: 'Fähre', text: 'Sie fährt ab Freitag, 21. Mai 2026.' });
  return app;
}

function show(app: RenderedApp) {
  return app.show(
    <WorkspaceProvider>
      <ImportDialogProvider>
        <OverviewPage />
      </ImportDialogProvider>
    </WorkspaceProvider>,
  );
}

async function row(name: string) {
  const link = await screen.findByRole('link', { name });
  const found = link.closest('div');
  if (!found) throw new Error(`${name} stands in no row`);
  return within(found);
}

it('no findings in texts that nobody checked are not told as none', async () => {
  const app = await openOverview();
  const shown = show(app);
  expect(await (await row('Offene Funde der Prüfung')).findByText('1 Text ungeprüft')).toBeVisible();
  shown.unmount();
  await app.client.call('checks.run', {});
  show(app);
  const checks = await row('Offene Funde der Prüfung');
  expect(await checks.findByText('1')).toBeVisible();
  expect(checks.queryByText('1 Text ungeprüft')).not.toBeInTheDocument();
});

it('what was undone stands apart, with a word that a long sentence does not push out', async () => {
  const app = await openOverview();
  await app.client.call('history.undo', {});
  await app.client.call('documents.paste', { title: 'Kran', text: 'Er steht am Kai.' });
  await app.client.call('documents.update', { documentId: 2, changes: { author: 'M. Ohlsen' }, confirm: [] });
  await app.client.call('history.undo', {});
  show(app);
  const section = (await screen.findByRole('heading', { name: 'Zuletzt geändert' })).closest('section');
  const lines = await within(section ?? document.body).findAllByRole('listitem');
  expect(lines[0]?.querySelector('[data-undone]')).not.toBeNull();
  expect(within(lines[0] ?? document.body).getByText('rückgängig')).toBeVisible();
});

it('claims that nobody decided on are counted', async () => {
  const app = await openOverview();
  await app.client.call('claims.add', {
    statement: 'Die Fähre fährt.',
    passages: [{ versionId: 1, start: 0, end: 9 }],
  });
  show(app);
  expect(await (await row('Behauptungen ohne Urteil')).findByText('1')).toBeVisible();
});

it('leads somebody who has done nothing yet to what can be done, and no longer once that was done', async () => {
  const app = await openOverview();
  const shown = show(app);
  await screen.findByRole('heading', { name: 'Erste Schritte' });
  expect(screen.getByRole('link', { name: 'Durchgehen, was der Prüfung aufgefallen ist' })).toHaveAttribute(
    'href',
    expect.stringContaining('/checks'),
  );
  expect(screen.getByRole('link', { name: 'Zwei Texte vergleichen' })).toBeVisible();
  shown.unmount();
  await app.client.call('documents.mark-read', { documentId: 1, isRead: true });
  show(app);
  await screen.findByRole('heading', { name: 'Zuletzt geändert' });
  await screen.findByText(/^Als gelesen eingetragen/);
  expect(screen.queryByRole('heading', { name: 'Erste Schritte' })).not.toBeInTheDocument();
});

it('says at the first start what the program is for and which texts are samples, and removes them', async () => {
  const sampleFolder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-texts');
  const app = await openRenderedApp({ sampleFolder, withSamples: true });
  show(app);
  expect(await screen.findByText(/^Gegenlese hält Artikel gegen die Mitteilungen/)).toBeVisible();
  expect(screen.getByText(/^Die 4 Texte hier sind Beispiele/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Beispiele entfernen' }));
  expect(await screen.findByText('4 Beispieltexte entfernt. Rückgängig holt sie zurück.')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Noch keine Texte' })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Dateien importieren' })).toHaveFocus());
});

it('goes on with the import where texts of one’s own stay when the samples go', async () => {
  const sampleFolder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-texts');
  const app = await openRenderedApp({ sampleFolder, withSamples: true });
  await app.client.call('documents.paste', { text: 'Der Hafen ruht.', title: 'Hafen' });
  show(app);
  const remove = await screen.findByRole('button', { name: 'Beispiele entfernen' });
  remove.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(remove).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Dateien importieren' })).toHaveFocus());
  expect(screen.getByText('Hafen')).toBeVisible();
});
