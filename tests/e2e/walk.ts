import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, go, openByKeyboard, textOf, type Walker } from './steps';

const SAMPLES = resolve('resources/sample-texts');
const PRESS_RELEASE = join(SAMPLES, 'hafenbruecke-pressemitteilung.txt');
const CORRECTED = join(SAMPLES, 'hafenbruecke-pressemitteilung.v2.txt');
const REWRITE = join(SAMPLES, 'hafenbruecke-umschreibung.txt');

/** The first sitting: from an empty workspace to a checked export in `exportFolder`. Keyboard first, German interface. */
export async function firstSitting({ page, chooseFiles }: Walker, exportFolder: string): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await expectAccessible(page);

  await importFiles(page, chooseFiles, [PRESS_RELEASE, REWRITE], '2 Texte importiert');
  await addVersion(page, chooseFiles);

  await openByKeyboard(page, 'mega-bruecke');
  await annotateByKeyboard(page);
  await expectAccessible(page);
  await acceptCleaning(page);
  await flagSource(page);

  await compareVersions(page);
  await compareArticles(page);
  await visitOtherPlaces(page);
  await exportAll(page, exportFolder);
  checkExport(exportFolder);
}

/** The second sitting: everything is still there, and undo goes back over the restart. */
export async function secondSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await go(page, 'Alt+2', 'Bibliothek');
  await page.getByText('Tagesblick Aktuell').first().waitFor();
  await go(page, 'Alt+8', 'Verlauf');
  await page.keyboard.press('Control+z');
  await page
    .getByText(/Rückgängig gemacht/)
    .first()
    .waitFor();
  await go(page, 'Alt+2', 'Bibliothek');
  // The flag was the last change: it is gone, the source stays.
  const flaggedRow = page.getByRole('row').filter({ hasText: 'Quelle als zweifelhaft markiert' }).first();
  await page.getByText('Tagesblick Aktuell').first().waitFor();
  await flaggedRow.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+Z');
  await flaggedRow.waitFor();
}

async function importFiles(
  page: Page,
  chooseFiles: Walker['chooseFiles'],
  files: string[],
  result: string,
): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.getByRole('dialog', { name: 'Importieren' }).waitFor();
  await expectAccessible(page);
  await chooseFiles(() => page.getByRole('button', { name: 'Dateien wählen' }).press('Enter'), files);
  await page.getByRole('heading', { name: result }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function addVersion(page: Page, chooseFiles: Walker['chooseFiles']): Promise<void> {
  await openByKeyboard(page, 'pressestelle rohrhaven');
  await page.getByRole('button', { name: 'Weitere Befehle' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Fassung hinzufügen' }).press('Enter');
  await chooseFiles(() => page.getByRole('button', { name: 'Datei wählen' }).press('Enter'), [CORRECTED]);
  await page.getByRole('heading', { name: 'Neue Fassung hinzugefügt' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Selects the third word of the text without a mouse and labels it with one key. */
async function annotateByKeyboard(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('3');
  await page
    .getByRole('list', { name: 'Anmerkungen in der Reihenfolge des Textes' })
    .getByText('Hendrike')
    .waitFor();
}

async function acceptCleaning(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await page.getByText('6 Vorschläge').waitFor();
  await page.getByText('Quelle: Tagesblick Aktuell').waitFor();
  await expectAccessible(page);
  await textOf(page).focus();
  await page.keyboard.press('Shift+A');
  await page
    .getByText(/Fassung 2: 6 Stellen/)
    .first()
    .waitFor();
  await page.getByText('Nichts zu bereinigen').waitFor();
}

async function flagSource(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Quelle als zweifelhaft markieren' });
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Zahlen und Namen weichen von der Vorlage ab');
  await dialog.getByRole('button', { name: 'Markieren' }).press('Enter');
  await page.getByText(/Tagesblick Aktuell ist als zweifelhaft markiert/).waitFor();
}

async function compareVersions(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Vergleichen mit' });
  await dialog.getByRole('button', { name: /Fassung 1/ }).press('Enter');
  await page.getByText(/Art: Wort für Wort/).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.press('F7');
  await expectAccessible(page);
}

async function compareArticles(page: Page): Promise<void> {
  await openByKeyboard(page, 'mega-bruecke');
  await textOf(page).focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Vergleichen mit' });
  await dialog.getByRole('button', { name: /Stadt Rohrhaven.*dasselbe Ereignis/ }).press('Enter');
  await page.getByText(/Art: Passagenvergleich/).waitFor();
  await page.keyboard.press('n');
  await expectAccessible(page);
}

async function visitOtherPlaces(page: Page): Promise<void> {
  for (const [key, name] of [
    ['Alt+4', 'Quellen'],
    ['Alt+6', 'Prüfung'],
    ['Alt+8', 'Verlauf'],
    ['Alt+9', 'Einstellungen'],
    ['Alt+3', 'Vergleich'],
  ] as const) {
    await go(page, key, name);
    await expectAccessible(page);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
}

async function exportAll(page: Page, folder: string): Promise<void> {
  await go(page, 'Alt+7', 'Export');
  await page.getByRole('textbox', { name: 'Ordner' }).fill(folder);
  await page.getByRole('radio', { name: 'Alle Texte' }).check();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Gegengelesen: Jede Stelle stimmt.').waitFor();
  await expectAccessible(page);
}

function checkExport(folder: string): void {
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
  const documents = lines('documents.jsonl');
  expect(documents).toHaveLength(2);
  const [annotation] = lines('annotations.jsonl');
  expect(annotation).toMatchObject({
    exact: 'Hendrike',
    label: 'wrong-name',
    anchor_state: 'exact',
    origin: 'human',
  });
  const document = documents.find(({ doc_id }) => doc_id === annotation.doc_id);
  expect([...document.text].slice(annotation.start, annotation.end).join('')).toBe('Hendrike');
  expect(lines('removed.jsonl')).toHaveLength(6);
  expect(lines('sources.jsonl')).toMatchObject([{ name: 'Tagesblick Aktuell' }]);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.counts).toMatchObject({ documents: 2, annotations: 1 });
}
