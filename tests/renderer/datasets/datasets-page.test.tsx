import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Route } from 'wouter';
import { DatasetsPage } from '../../../src/renderer/datasets/DatasetsPage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();

async function openWithTexts() {
  const app = await openRenderedApp();
  for (const title of ['Hafenfest', 'Leuchtturm', 'Sturmflut']) {
    await app.client.call('documents.paste', {
      title,
      text: `${title} in Sturmhaven. Es war ein langer Tag am Kai.`,
    });
  }
  await app.client.call('documents.update', { documentId: 2, changes: { rights: 'CC BY 4.0' } });
  return app;
}

async function show(app: RenderedApp, path = '/datasets') {
  app.show(
    <WithKeys>
      <Route path="/datasets" component={DatasetsPage} />
    </WithKeys>,
    path,
  );
  return await screen.findByDisplayValue(/gegenlese-export-/);
}

async function setFolder(field: HTMLElement, folder: string) {
  await userEvent.clear(field);
  await userEvent.type(field, folder);
}

it('says what to do in an empty workspace', async () => {
  const app = await openRenderedApp();
  app.show(<DatasetsPage />);
  expect(await screen.findByRole('heading', { name: 'Noch nichts zu exportieren' })).toBeVisible();
});

it('counts how many texts stay behind, by choice and selection', async () => {
  await show(await openWithTexts());
  expect(await screen.findByText('2 Texte gehen ohne Wortlaut hinaus.')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Alle Texte' }));
  expect(screen.getByText('Alle gewählten Texte gehen im Wortlaut hinaus.')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Keine Texte' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sturmflut' }));
  expect(screen.getByText('2 Texte gehen ohne Wortlaut hinaus.')).toBeVisible();
  expect(screen.getByText('2 von 3 Texten gewählt')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Keinen wählen' }));
  expect(screen.getByText('Kein Text ist gewählt.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Export starten' })).toBeDisabled();
});

it('writes the selection of the address and shows the proof of each file', async () => {
  const app = await openWithTexts();
  const folder = join(app.folder, 'ausgabe');
  await setFolder(await show(app, '/datasets?documents=1,2'), folder);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Gegengelesen: Jede Stelle stimmt.', {}, { timeout: 10_000 })).toBeVisible();
  const table = screen.getByRole('table', { name: 'Dateien' });
  const line = within(table).getByRole('row', { name: /documents\.jsonl/ });
  expect(line).toHaveTextContent(/documents\.jsonl2[\d,]+ (kB|Byte)[0-9a-f]{12}…/);
  expect(readdirSync(folder)).toContain('manifest.json');
});

it('adds the imported files only together with all texts, and says whose rights they touch', async () => {
  const app = await openRenderedApp();
  const bytes = new TextEncoder().encode('Die Brücke ist offen.');
  await app.client.call('documents.import', {
    sources: [{ name: 'brücke.txt', bytes, modifiedAtMs: null }],
  });
  const folder = join(app.folder, 'mit-dateien');
  await setFolder(await show(app), folder);
  const withFiles = screen.getByRole('switch', { name: /^Dateien mitgeben/ });
  expect(withFiles).toBeDisabled();
  expect(screen.getByText(/^Nur zusammen mit allen Texten/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Alle Texte' }));
  expect(screen.getByText(/Rechten Dritter/)).toBeVisible();
  await userEvent.click(withFiles);
  await userEvent.click(screen.getByRole('radio', { name: 'Keine Texte' }));
  expect(withFiles).not.toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Alle Texte' }));
  expect(withFiles).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Export starten' }));
  expect(await screen.findByText('Gegengelesen: Jede Stelle stimmt.', {}, { timeout: 10_000 })).toBeVisible();
  expect(screen.getByRole('row', { name: /^files\/\s*22 Byte\s*1 Datei, nach/ })).toBeVisible();
  const kept = readdirSync(join(folder, 'files'));
  expect(kept.map(name => readFileSync(join(folder, 'files', name), 'utf8'))).toEqual([
    'Die Brücke ist offen.',
  ]);
});

it('says what to do when the folder holds something, and writes nothing', async () => {
  const app = await openWithTexts();
  const folder = join(app.folder, 'voll');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notiz.txt'), 'bleibt');
  await setFolder(await show(app), folder);
  await userEvent.click(screen.getByRole('button', { name: 'Export starten' }));
  expect(await screen.findByText(/Unter voll liegt schon etwas/)).toBeVisible();
  expect(readdirSync(folder)).toEqual(['notiz.txt']);
  expect(existsSync(folder)).toBe(true);
});
