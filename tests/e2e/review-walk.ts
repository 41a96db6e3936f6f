import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  command,
  expectAccessibleInBothSchemes,
  go,
  openByKeyboard,
  pressUntil,
  reach,
  textOf,
  type Walker,
} from './steps';

/**
 * Annotations, a claim with evidence and verdict, and a correction that touches both, by keyboard alone. Starts in a
 * workspace of `makeReviewDesk`.
 */
export async function reviewSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await openByKeyboard(page, 'eröffnungsfeier');
  await annotate(page, 'achtzig Meter');
  await lookForWorthySentences(page);
  await makeClaim(page);
  await attachEvidence(page);
  await decide(page);

  await openByKeyboard(page, 'protokoll');
  await annotate(page, 'Euro abgerechnet');
  await correctLastWord(page);
  await confirmPlace(page);
  await expectStale(page);
}

/** After a restart: back past it, something else, and then the branch that was left. */
export async function reviewSecondSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await expectStale(page);
  // The place that was confirmed, then the correction.
  for (const what of [/Stelle/, /Text bearbeitet/]) {
    await page.keyboard.press('Control+z');
    await page
      .getByRole('status')
      .filter({ hasText: 'Rückgängig gemacht' })
      .filter({ hasText: what })
      .waitFor();
  }
  await stalePanel(page).waitFor({ state: 'detached' });
  await openByKeyboard(page, 'protokoll');
  await textOf(page).getByText('Euro abgerechnet.').waitFor();
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Gelesen', pressed: true }).waitFor();

  await goToLeftBranch(page);
  await expectStale(page);
  await page.keyboard.press('Control+Shift+Z');
  await page
    .getByText(/Wiederholt/)
    .first()
    .waitFor();
  await go(page, 'Alt+8', 'Verlauf');
  await command(page, 'Kette des Verlaufs prüfen');
  await page.getByText(/Die Kette ist lückenlos/).waitFor();
}

/** Selects the words by finding them, and labels them with one key. */
async function annotate(page: Page, words: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press('1');
  await annotations(page).getByText(words).waitFor();
}

async function select(page: Page, words: string): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText(words);
  await page.getByText('1 von 1').waitFor();
  await page.keyboard.press('Escape');
}

function annotations(page: Page): Locator {
  return page.getByRole('list', { name: 'Anmerkungen in der Reihenfolge des Textes' });
}

/** The sentence with the figure is the first one, and a claim is made of it. */
async function lookForWorthySentences(page: Page): Promise<void> {
  await page.keyboard.press('v');
  const sentences = page.getByRole('list', { name: 'Prüfenswerte Sätze' });
  await sentences.getByRole('button').first().waitFor();
  await page.keyboard.press('n');
  await sentences.locator('[aria-current]').filter({ hasText: '12 Millionen' }).waitFor();
  await expectAccessibleInBothSchemes(page);
}

async function makeClaim(page: Page): Promise<void> {
  await page.keyboard.press('b');
  const statement = page.getByRole('textbox', { name: 'Aussage' });
  await statement.waitFor();
  expect(await statement.inputValue()).toContain('Die Gartenbrücke kostete 12 Millionen Euro');
  // Named beside the quotation.
  expect(await page.getByRole('textbox', { name: /Wer hat das gesagt/ }).inputValue()).toBe('Jana Voss');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Die Gartenbrücke kostete nicht 12 Millionen Euro.');
  await page.getByText(/klingt wie die Verneinung/).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Die Gartenbrücke kostete 12 Millionen Euro.');
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { name: 'Belege', level: 2 }).waitFor();
}

async function attachEvidence(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await page.keyboard.insertText('abgerechnet');
  await page.getByRole('button', { name: /14 Millionen Euro/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.getByText('Beleg angefügt: widerspricht').waitFor();
}

async function decide(page: Page): Promise<void> {
  // Out of the field, in which a letter is a letter.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('u');
  await page.keyboard.press('4');
  await page.getByRole('radio', { name: /^falsch/, checked: true }).waitFor();
  await reach(page, page.getByRole('textbox', { name: 'Begründung' }));
  await page.keyboard.insertText('Das Protokoll nennt 14 Millionen.');
  await reach(page, page.getByRole('button', { name: 'Urteil fällen' }));
  await page.keyboard.press('Enter');
  await page.getByText('Urteil gespeichert').waitFor();
  await expectAccessibleInBothSchemes(page);
}

async function correctLastWord(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('e');
  await page.getByText('Bearbeitet wird Fassung 1').waitFor();
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.keyboard.press('Control+End');
  for (const _letter of 'abgerechnet.') await page.keyboard.press('Backspace');
  await page.keyboard.insertText('bezahlt.');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Bearbeiten' }).waitFor();
  await textOf(page).getByText('14 Millionen Euro bezahlt.').waitFor();
}

/** What became of the annotation, old and new side by side. */
async function confirmPlace(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  const places = page.getByRole('list', { name: 'Geänderte Stellen in der Reihenfolge des Textes' });
  const place = places.getByRole('listitem').filter({ hasText: 'Unbelegte Behauptung' });
  await place.locator('del', { hasText: 'abgerechnet' }).waitFor();
  await place.locator('ins', { hasText: 'bezahlt' }).waitFor();
  await textOf(page).focus();
  const active = place.locator('[aria-current]');
  await pressUntil(page, 'n', () => active.isVisible());
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('a');
  await place.waitFor({ state: 'detached' });
}

async function expectStale(page: Page): Promise<void> {
  await go(page, 'Alt+5', 'Behauptungen');
  await page.getByRole('link', { name: /12 Millionen.*überholt/ }).waitFor();
  await page.keyboard.press('n');
  await stalePanel(page).locator('del', { hasText: 'abgerechnet' }).waitFor();
  await stalePanel(page).locator('ins', { hasText: 'bezahlt' }).waitFor();
  await expectAccessibleInBothSchemes(page);
}

function stalePanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Das Urteil ist überholt' });
}

/** The state after the correction, which stands on a branch of its own by now. */
async function goToLeftBranch(page: Page): Promise<void> {
  await go(page, 'Alt+8', 'Verlauf');
  await reach(page, page.getByRole('grid'));
  const chosen = page.getByRole('row', { selected: true });
  await page.keyboard.press('Home');
  const isEdit = async () => (await chosen.innerText()).includes('Text bearbeitet');
  await pressUntil(page, 'ArrowDown', isEdit);
  await chosen.filter({ hasText: 'anderer Zweig' }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('g');
  await chosen.filter({ hasText: 'Stand jetzt' }).waitFor();
}
