import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  command,
  expectAccessibleInBothSchemes,
  openByKeyboard,
  pressUntil,
  reach,
  textOf,
  type Walker,
} from './steps';

/** Everything that is done with two versions of a text, by keyboard alone. Starts in a workspace of `makeDesk`. */
export async function versionsSitting({ page }: Walker, exportFolder: string): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await compareWithFirstVersion(page, 'pressestelle rohrhaven');
  await expectAccessibleInBothSchemes(page);
  await exportAs(page, 'HTML', join(exportFolder, 'vergleich.html'));
  checkHtml(readFileSync(join(exportFolder, 'vergleich.html'), 'utf8'));
  await exportAs(page, 'Word', join(exportFolder, 'vergleich.docx'));
  checkDocx(readFileSync(join(exportFolder, 'vergleich.docx')));

  await filterToNumbers(page);
  await acceptTwo(page);
  await makeVersion(page);
  await takeVersionBack(page);

  await compareWithFirstVersion(page, 'aushang');
  await lookOtherwise(page);
}

async function compareWithFirstVersion(page: Page, words: string): Promise<void> {
  await openByKeyboard(page, words);
  await textOf(page).focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Vergleichen mit' });
  await reach(page, dialog.getByRole('button', { name: /Fassung 1/ }));
  await page.keyboard.press('Enter');
  await page.getByText(/Art: Wort für Wort/).waitFor();
}

async function exportAs(page: Page, format: string, path: string): Promise<void> {
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Vergleich exportieren' });
  await dialog.getByRole('radio', { name: 'HTML', checked: true }).waitFor();
  const wanted = dialog.getByRole('radio', { name: format });
  await pressUntil(page, 'ArrowDown', () => wanted.isChecked());
  await reach(page, dialog.getByRole('textbox', { name: 'Datei' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(path);
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Enter');
  const done = page.getByRole('dialog', { name: 'Vergleich exportiert' });
  await done.getByText(path, { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await done.waitFor({ state: 'detached' });
}

function checkHtml(html: string): void {
  expect(html).toMatch(/<del\b[^>]*>(?:(?!<\/del>).)*Zwei/s);
  expect(html).toMatch(/<ins\b[^>]*>(?:(?!<\/ins>).)*Drei/s);
  expect(html).not.toMatch(/<(?:script|link|img)\b/);
}

function checkDocx(bytes: Uint8Array): void {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<w:del\b(?:(?!<\/w:del>).)*Zwei/s);
  expect(xml).toMatch(/<w:ins\b(?:(?!<\/w:ins>).)*Drei/s);
}

async function filterToNumbers(page: Page): Promise<void> {
  const kinds = page.getByRole('group', { name: 'Welche Änderungen gezeigt werden' });
  for (const name of ['Name', 'Datum', 'Wortlaut']) {
    await reach(page, kinds.getByRole('button', { name: new RegExp(`^${name} `) }));
    await page.keyboard.press('Space');
  }
  await kinds.getByRole('button', { name: /^Zahl / }).waitFor();
  await expectListed(page, ['Zwei → Drei', '47 → 49']);
}

/** The words of the changes in the list, without their kind. */
async function expectListed(page: Page, words: unknown[]): Promise<void> {
  const items = changeList(page).getByRole('button');
  await expect
    .poll(() => items.evaluateAll(all => all.map(item => item.lastElementChild?.textContent?.trim())))
    .toEqual(words);
}

function changeList(page: Page): Locator {
  return page.getByRole('list', { name: 'Änderungen' });
}

async function acceptTwo(page: Page): Promise<void> {
  await page.keyboard.press('F7');
  await selected(page, 'Zwei → Drei');
  await page.keyboard.press('a');
  await selected(page, '47 → 49');
  await page.keyboard.press('a');
  await page.getByText('2 angenommen, 0 abgelehnt, 5 offen').waitFor();
  await expectAccessibleInBothSchemes(page);
}

function selected(page: Page, words: string): Promise<void> {
  return changeList(page).locator('[aria-current]').filter({ hasText: words }).waitFor();
}

async function makeVersion(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('dialog', { name: 'Neue Fassung anlegen' });
  await question.getByText(/Fassung 1 ist nicht die aktuelle, das ist Fassung 2/).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Enter');
  const made = page.getByRole('dialog', { name: 'Fassung 3 angelegt' });
  await made.getByText(/2 angenommene Änderungen sind darin/).waitFor();
  await expectAccessibleInBothSchemes(page);
  await reach(page, made.getByRole('link', { name: 'Fassung 3 im Text öffnen' }));
  await page.keyboard.press('Enter');
  // What was accepted is there, and nothing else of the right text.
  await textOf(page).getByText('Drei Wochen später, am Montag, 28. September 2026').waitFor();
  await textOf(page).getByText('49 Millionen Euro').waitFor();
}

async function takeVersionBack(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await page
    .getByText(/Rückgängig gemacht/)
    .first()
    .waitFor();
  await openByKeyboard(page, 'pressestelle rohrhaven');
  await textOf(page).getByText('Drei Wochen später, am Montag, 5. Oktober 2026').waitFor();
}

/** In one column, without what is only set otherwise, and with high contrast. */
async function lookOtherwise(page: Page): Promise<void> {
  const isShown = (words: string) => page.getByRole('status').getByText(words).waitFor();
  await expectListed(page, ['„ → »', '“ → «', '9 → 10', ', → nichts']);
  await page.keyboard.press('v');
  await page.getByRole('region', { name: 'Beide Texte in einer Spalte' }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await command(page, 'Art der Anführungszeichen übergehen: an oder aus');
  await isShown('2 Änderungen übergangen: Art der Anführungszeichen');
  await command(page, 'Satzzeichen übergehen: an oder aus');
  await isShown('übergangen: Satzzeichen, Art der Anführungszeichen');
  await expectListed(page, ['9 → 10']);
  const usual = await quietInk(page);
  await command(page, 'Kontrast hoch');
  await expect.poll(() => quietInk(page)).not.toBe(usual);
  await expectAccessibleInBothSchemes(page);
  await command(page, 'Kontrast wie im System');
  await page.keyboard.press('v');
  await page.getByRole('region', { name: 'Beide Texte nebeneinander' }).waitFor();
}

/** The colour of quiet words, which a higher contrast makes darker. */
function quietInk(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-quiet'));
}
