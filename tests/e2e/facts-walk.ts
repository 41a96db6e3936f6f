import type { Locator, Page } from 'playwright-core';
import { edit, importFile, openRewrite, seeRun } from './checks-walk';
import { expectAccessibleInBothSchemes, openByKeyboard, pressUntil, textOf, type Walker } from './steps';

const PRICE = '12,4 Millionen Euro';
const BOOKS = '83.000';
/** Stand in the release and not in the article. */
const RELEASE_WORDS = 'stefan brinkhoff';

/** Goes through the facts of an article beside its release and checks some off, by keyboard alone. */
export async function factsSitting({ page, chooseFiles }: Walker, file: string): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  const hasRun = seeRun(page);
  await importFile(page, chooseFiles, file);
  await hasRun;
  await openRewrite(page);
  await page.keyboard.press('k');
  await page.getByText(/^0 von \d+ abgehakt$/).waitFor();
  await pressUntil(page, 'p', () => active(page, PRICE).isVisible());
  await page.keyboard.press('h');
  await active(page, BOOKS).waitFor();
  await page.getByText(/^1 von \d+ abgehakt$/).waitFor();

  await page.keyboard.press('Shift+H');
  const question = page.getByRole('dialog', { name: 'Fakt abhaken' });
  await question.getByRole('textbox', { name: 'Woran geprüft?' }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.insertText('Inventar der Bücherei');
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await page.getByText(/^2 von \d+ abgehakt$/).waitFor();
  await pressUntil(page, 'p', () => active(page, BOOKS).isVisible());
  await page.getByText('Notiz: Inventar der Bücherei').waitFor();
  await expectAccessibleInBothSchemes(page);
}

/**
 * After a restart they are checked; one whose words are changed is to be checked again, until undo brings them back. Then the
 * facts of the release, which has no reference itself.
 */
export async function factsSecondSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await openRewrite(page);
  await page.keyboard.press('k');
  await page.getByText(/^2 von \d+ abgehakt$/).waitFor();
  await edit(page, async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('Am Hafen: ');
  });
  await textOf(page).getByText('Am Hafen: Zollspeicher').first().waitFor();
  await page.getByText(/^2 von \d+ abgehakt$/).waitFor();

  await changeBooks(page);
  await page.getByText(/^1 von \d+ abgehakt$/).waitFor();
  await textOf(page).focus();
  await pressUntil(page, 'n', () => active(page, '83.500').isVisible());
  await active(page, '83.500').getByText('erneut prüfen').waitFor();
  await page.getByText(/^Geprüft wurde „83\.000“ in Fassung 1/).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Control+z');
  await page.getByText(/^2 von \d+ abgehakt$/).waitFor();
  await tickOffAlone(page);
}

async function tickOffAlone(page: Page): Promise<void> {
  await openByKeyboard(page, RELEASE_WORDS);
  await page.keyboard.press('k');
  await page.getByText(/^Verglichen ist nichts/).waitFor();
  await page.getByText(/^0 von \d+ abgehakt$/).waitFor();
  await pressUntil(page, 'n', () => active(page, '10 Uhr').isVisible());
  await page.keyboard.press('h');
  await active(page, 'Bürgermeisterin').waitFor();
  await page.keyboard.press('h');
  await active(page, 'Katharina Wellmann').waitFor();
  await page.getByText(/^2 von \d+ abgehakt$/).waitFor();
  await page.keyboard.press('b');
  await page.getByText('Behauptung angelegt: Katharina Wellmann').waitFor();
  await pressUntil(page, 'p', () => active(page, 'Katharina Wellmann').isVisible());
  await page.getByText('Daraus gibt es eine Behauptung:').waitFor();
  await expectAccessibleInBothSchemes(page);
}

/** The one that is shown, with these words. */
function active(page: Page, words: string): Locator {
  return page
    .getByRole('list', { name: 'Fakten' })
    .getByRole('button')
    .and(page.locator('[aria-current="true"]'))
    .filter({ hasText: words });
}

/** Goes from the end of the text to the figure, which stands once. */
async function changeBooks(page: Page): Promise<void> {
  await edit(page, async () => {
    await page.keyboard.press('Control+Home');
    await page.evaluate(find, BOOKS);
    await page.keyboard.insertText('83.500');
  });
}

/** Puts the selection onto the words in the editor, as a person does with the mouse. */
function find(words: string): void {
  const editor = document.querySelector('[contenteditable="true"]');
  if (!editor) throw new Error('nothing is edited');
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    window.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`${words} do not stand there`);
}
