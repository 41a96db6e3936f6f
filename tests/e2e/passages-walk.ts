import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { command, expectAccessibleInBothSchemes, go, reach, type Walker } from './steps';

const REVIEWED = 'Geprüfter Text';
const REFERENCE = 'Vergleichstext';
const REVIEWED_WORDS = 'Viele Menschen freuen sich';
const REFERENCE_WORDS = 'Mehr als 30 Vereine';
const NOTE = 'Nur die Vereine sind belegt';

/** Two articles on one event, linked by hand; then their facts. By keyboard alone, in a workspace of `makeDesk`. */
export async function passagesSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await pickArticles(page);
  await expectAccessibleInBothSchemes(page);
  await widenAndNarrow(page);
  await linkByHand(page);
  await expectAccessibleInBothSchemes(page);

  await go(page, 'Alt+2', 'Bibliothek');
  await openAgain(page);
  await readFacts(page);
}

/** After a restart: the link is there, and so is the comparison among the last ones. */
export async function passagesSecondSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await openAgain(page);
}

async function pickArticles(page: Page): Promise<void> {
  await go(page, 'Alt+3', 'Vergleich');
  await expectAccessibleInBothSchemes(page);
  await pick(page, 'Links: Vergleichstext', 'pressestelle rohrhaven');
  await pick(page, 'Rechts: geprüfter Text', 'mega-bruecke');
  await reach(page, page.getByRole('button', { name: 'Vergleichen', exact: true }));
  await page.keyboard.press('Enter');
  await page.getByText(/Art: Passagenvergleich/).waitFor();
}

async function pick(page: Page, label: string, words: string): Promise<void> {
  await reach(page, page.getByRole('combobox', { name: label }));
  await page.keyboard.type(words);
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('option').waitFor({ state: 'detached' });
}

/** With the inspector away the columns are wider. Their paragraphs follow each other closely before, then and after. */
async function widenAndNarrow(page: Page): Promise<void> {
  await expect.poll(() => gapsBetweenParagraphs(page)).toEqual([0]);
  const width = await columnWidth(page);
  await page.keyboard.press('i');
  await expect.poll(() => columnWidth(page)).toBeGreaterThan(width);
  await expect.poll(() => gapsBetweenParagraphs(page)).toEqual([0]);
  await page.keyboard.press('i');
  await expect.poll(() => columnWidth(page)).toBe(width);
  await expect.poll(() => gapsBetweenParagraphs(page)).toEqual([0]);
}

function columnWidth(page: Page): Promise<number> {
  return page.getByRole('listbox', { name: REVIEWED }).evaluate(column => column.clientWidth);
}

/** All that occur, in whole pixels; below 0 where one paragraph covers another. */
function gapsBetweenParagraphs(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const gaps = new Set<number>();
    for (const column of document.querySelectorAll('[role="listbox"][data-side]')) {
      const boxes = [...column.querySelectorAll('[data-index]')].map(each => each.getBoundingClientRect());
      boxes.sort((a, b) => a.top - b.top);
      // Heights are rounded by the list.
      for (const [at, { top }] of boxes.entries())
        if (at > 0) gaps.add(Math.trunc(top - (boxes[at - 1]?.bottom ?? 0)));
    }
    return [...gaps];
  });
}

async function linkByHand(page: Page): Promise<void> {
  await walkTo(page, REVIEWED, REVIEWED_WORDS);
  await page.keyboard.press('k');
  await page
    .getByRole('status')
    .getByText('Zum Verknüpfen auch hier eine Stelle wählen: Vergleichstext')
    .waitFor();
  await page.keyboard.press('ArrowLeft');
  await walkTo(page, REFERENCE, REFERENCE_WORDS);
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog', { name: 'Stellen verknüpfen' });
  await dialog.getByText(REVIEWED_WORDS).waitFor();
  await dialog.getByText(REFERENCE_WORDS).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await dialog.getByRole('radio', { name: 'weicht ab', checked: true }).waitFor();
  await reach(page, dialog.getByRole('textbox', { name: 'Notiz' }));
  await page.keyboard.insertText(NOTE);
  await reach(page, dialog.getByRole('button', { name: 'Verknüpfen' }));
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expectLinked(page);
}

/** Over the list of the last comparisons. */
async function openAgain(page: Page): Promise<void> {
  await go(page, 'Alt+3', 'Vergleich');
  await reach(page, page.getByRole('link', { name: /Mega-Brücke in Rohrhaven.*Passagen/ }));
  await page.keyboard.press('Enter');
  await page.getByText(/Art: Passagenvergleich/).waitFor();
  await walkTo(page, REVIEWED, REVIEWED_WORDS);
  await expectLinked(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => currentSentence(page, REFERENCE)).toContain(REFERENCE_WORDS);
}

async function expectLinked(page: Page): Promise<void> {
  const details = page.getByRole('complementary', { name: 'Passagen' });
  await details.getByText(/Von Hand: weicht ab/).waitFor();
  await details.getByText(NOTE).waitFor();
  await page
    .getByRole('listbox', { name: REVIEWED })
    .getByRole('option', { name: /von Hand verknüpft.*Viele Menschen/ })
    .waitFor();
}

/** Goes down sentence by sentence until the current one has these words. */
async function walkTo(page: Page, label: string, words: string): Promise<void> {
  await reach(page, page.getByRole('listbox', { name: label }));
  await page.keyboard.press('Home');
  for (let step = 0; step < MOST_SENTENCES; step++) {
    if ((await currentSentence(page, label)).includes(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No sentence with "${words}" in ${label}`);
}

const MOST_SENTENCES = 40;

function currentSentence(page: Page, label: string): Promise<string> {
  return current(page.getByRole('listbox', { name: label }));
}

/** What the element with the focus names as its current part. */
function current(owner: Locator): Promise<string> {
  return owner.evaluate(element => {
    const part = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    return part?.getAttribute('aria-label') ?? part?.textContent ?? '';
  });
}

/** Who has which number, and who changed it. */
async function readFacts(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.getByRole('heading', { name: 'Faktenraster', level: 1 }).waitFor();
  const grid = page.getByRole('grid', { name: 'Angaben je Text' });
  await expectAccessibleInBothSchemes(page);
  await reach(page, page.getByRole('checkbox', { name: 'Nur Abweichungen' }));
  await page.keyboard.press('Space');
  await reach(page, grid);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  for (let step = 0; step < MOST_FACTS && !(await current(grid)).includes('57 Millionen Euro'); step++)
    await page.keyboard.press('ArrowDown');
  expect(await current(grid)).toBe(
    'Hendrike Aldermann eröffnet Mega-Brücke in Rohrhaven: weicht ab, „57 Millionen Euro“',
  );
  const passages = page.getByRole('complementary', { name: 'Stelle' });
  await passages.getByText('49 Millionen Euro').last().waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Enter');
  await page.getByText(/Art: Passagenvergleich/).waitFor();
  await expect.poll(() => currentSentence(page, REVIEWED)).toContain('57 Millionen Euro');

  await page.keyboard.press('g');
  await reach(page, grid);
  await page.keyboard.press('End');
  await command(page, 'Diesen Text als Vergleichstext nehmen');
  await grid.getByRole('gridcell', { name: /weicht ab, „49 Millionen Euro“/ }).waitFor();
}

const MOST_FACTS = 40;
