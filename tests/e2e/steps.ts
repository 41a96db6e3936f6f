import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How the two windows differ for an editor. */
export interface Walker {
  readonly page: Page;
  /** Runs `press`, which makes the file chooser appear, and answers it. */
  chooseFiles(press: () => Promise<void>, files: string[]): Promise<void>;
}

/** Presses the key of a place and waits for its heading. */
export async function go(page: Page, key: string, heading: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

/** Opens the only text that has these words in the reader. */
export async function openByKeyboard(page: Page, words: string): Promise<void> {
  await go(page, 'Alt+2', 'Bibliothek');
  await page.keyboard.press('Control+f');
  const search = page.getByRole('textbox', { name: 'Texte durchsuchen' });
  await search.fill(words);
  await page.getByText('1 Text', { exact: true }).waitFor();
  await expectAccessible(page);
  await search.press('Enter');
  await page.keyboard.press('Enter');
  await textOf(page).waitFor();
}

export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Text: / });
}

/** Presses Tab until `target` has the focus. Fails where no key leads there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  // A radio button is drawn by its label.
  await target.waitFor({ state: 'attached' });
  for (let press = 0; press < MOST_TABS; press++) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${MOST_TABS} times Tab did not lead to ${target}`);
}

const MOST_TABS = 80;

/** Presses `key` until `isThere` holds of what was drawn after the last press. Fails where no number of presses leads there. */
export async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
    await page.evaluate(
      () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  throw new Error(`${MOST_PRESSES} times ${key} did not lead there`);
}

const MOST_PRESSES = 60;

/** Gives a command by its name, as an editor does who does not know the key. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.waitFor();
  await page.keyboard.type(name);
  await palette.getByRole('option', { name, exact: true, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

/** Fails on what axe calls serious or critical, and says where. */
export async function expectAccessible(page: Page): Promise<void> {
  // Something may still fade in, and a notice may go while axe reads; it would measure colours half way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY) animation.cancel();
      else animation.finish();
    }
  });
  // Legacy mode stays in this page: Electron cannot open the blank one that axe would gather its results in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

/** The same in the light scheme and in the dark one, as the system asks for them. */
export async function expectAccessibleInBothSchemes(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await expectAccessible(page);
  }
}
