import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LAST_WORD } from './comparison-texts';
import { expectAccessibleInBothSchemes, openByKeyboard, reach, textOf, type Walker } from './steps';

/** Two versions of a book, read to the end by keyboard alone. Starts in a workspace of `makeBookshelf`. */
export async function bookSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await openByKeyboard(page, 'buch der hafen');
  await textOf(page).focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Vergleichen mit' });
  await reach(page, dialog.getByRole('button', { name: /Fassung 1/ }));
  await page.keyboard.press('Enter');
  const texts = page.getByRole('region', { name: 'Beide Texte nebeneinander' });
  await texts.getByText('Das Buch der Häfen').first().waitFor();
  await expectAccessibleInBothSchemes(page);

  await toTheEndAndBack(page);
  await findLastWord(page);
  await stepThroughChanges(page);
  await lockAndUnlock(page);
}

async function toTheEndAndBack(page: Page): Promise<void> {
  const texts = page.getByRole('region', { name: 'Beide Texte nebeneinander' });
  await reach(page, texts);
  await page.keyboard.press('End');
  await texts.getByText(LAST_WORD).first().waitFor();
  await expect.poll(() => texts.getByText(/Am Ende zählte/).count()).toBe(2);
  await page.keyboard.press('Home');
  await texts.getByText('Das Buch der Häfen').first().waitFor();
}

async function findLastWord(page: Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText(LAST_WORD);
  await page.getByText('1 von 2, links').waitFor();
  await expect.poll(() => currentHit(page)).toBe(LAST_WORD);
  await page.keyboard.press('Enter');
  await page.getByText('2 von 2, rechts').waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Escape');
  await page.getByRole('search').waitFor({ state: 'detached' });
}

/** With n and p, and with F7, which must not ask in Chromium whether a caret shall browse the page. */
async function stepThroughChanges(page: Page): Promise<void> {
  const isAt = (position: number) =>
    page
      .getByRole('status')
      .getByText(new RegExp(`^Änderung ${position} von \\d+: `))
      .waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset.takenKeys = '';
    window.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (defaultPrevented) document.documentElement.dataset.takenKeys += `${key} `;
    });
  });
  await page.keyboard.press('n');
  await isAt(1);
  await page.keyboard.press('F7');
  await isAt(2);
  await page.keyboard.press('F7');
  await isAt(3);
  await page.keyboard.press('Shift+F7');
  await isAt(2);
  await page.keyboard.press('p');
  await isAt(1);
  // The one change of a number stands in the last paragraph; the step before the first one leads there.
  await page.keyboard.press('p');
  await expect.poll(() => page.locator('ins[data-selected]').allTextContents()).toEqual(['1.240']);
  expect(await page.evaluate(() => document.documentElement.dataset.takenKeys)).toBe('n F7 F7 F7 p p ');
}

/** The texts scroll apart, and the other one comes along when it is called. */
async function lockAndUnlock(page: Page): Promise<void> {
  await page.keyboard.press('l');
  const left = page.getByRole('region', { name: 'Linker Text' });
  const right = page.getByRole('region', { name: 'Rechter Text' });
  await reach(page, left);
  await page.keyboard.press('Home');
  await left.getByText('Das Buch der Häfen').waitFor();
  await right.getByText(LAST_WORD).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('r');
  await right.getByText('Das Buch der Häfen').waitFor();
  await page.keyboard.press('l');
  await page.getByRole('region', { name: 'Beide Texte nebeneinander' }).waitFor();
}

function currentHit(page: Page): Promise<string | null> {
  return page.locator('mark[data-current]').textContent();
}
