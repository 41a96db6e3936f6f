import type { Locator, Page } from 'playwright-core';
import { REWRITE_SOURCE } from './checks-texts';
import {
  command,
  expectAccessibleInBothSchemes,
  go,
  openByKeyboard,
  reach,
  textOf,
  type Walker,
} from './steps';

const NUMBER = 'Zahl weicht ab';
const NAME = 'Name anders geschrieben';
const WEEKDAY = 'Wochentag passt nicht';
/** Stand in the article and not in the release. */
const REWRITE_WORDS = 'stephan brinkhoff';

/** What the rules noticed in two texts, decided on by keyboard alone. `file` is of `writeReleaseAndRewrite`. */
export async function checksSitting({ page, chooseFiles }: Walker, file: string): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  const hasRun = seeRun(page);
  await importFile(page, chooseFiles, file);
  await hasRun;
  await decideAll(page);
  await expectDecided(page);
}

/** After a restart: what was decided stands, can be taken back, and holds for as long as the words do. */
export async function checksSecondSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await expectDecided(page);
  await takeDecisionsBack(page);
  await editElsewhere(page);
  await editItsWords(page);
  await switchRuleOffAndOn(page);
  await settleName(page);
  await readSource(page);
}

/** Resolves once the line that says how far the checks are has come by itself and gone: of two texts, in a moment. */
export function seeRun(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(settle => {
        let hasCome = false;
        const watch = new MutationObserver(() => {
          const isThere = document.querySelector('[role="progressbar"][aria-label="Prüfung"]') !== null;
          hasCome ||= isThere;
          if (!hasCome || isThere) return;
          watch.disconnect();
          settle();
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
  );
}

export async function importFile(
  page: Page,
  chooseFiles: Walker['chooseFiles'],
  file: string,
): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.getByRole('dialog', { name: 'Importieren' }).waitFor();
  await chooseFiles(() => page.getByRole('button', { name: 'Dateien wählen' }).press('Enter'), [file]);
  await page.getByRole('heading', { name: '2 Texte importiert' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function decideAll(page: Page): Promise<void> {
  await openQueue(page, { open: 4, later: 0, confirmed: 0, dismissed: 0 });
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('n');
  await chosen(page, NUMBER, '12,4 Millionen Euro');
  await page.keyboard.press('n');
  await chosen(page, NUMBER, '83.000');
  await page.keyboard.press('p');
  await chosen(page, NUMBER, '14,2 Millionen Euro');
  await expectAccessibleInBothSchemes(page);

  await page.keyboard.press('a');
  await said(page, 'Die Anmerkung steht im Text.');
  await chosen(page, NUMBER, '83.000');
  await page.keyboard.press('b');
  await said(page, 'Behauptung angelegt');
  await chosen(page, NAME, 'Stefan Brinkhoff');
  await page.keyboard.press('w');
  await said(page, 'Zurückgestellt');
  await chosen(page, WEEKDAY, 'Samstag, 20. September 2026');
  await dismiss(page);
  await page.getByRole('heading', { name: 'Alles entschieden' }).waitFor();
}

async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('x');
  const question = page.getByRole('dialog', { name: 'Warum verwerfen?' });
  await question.getByRole('radio', { name: 'Stimmt so, geprüft' }).waitFor();
  await page.keyboard.press('5');
  await question.getByRole('radio', { name: 'So gewollt', checked: true }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await said(page, 'Verworfen');
}

interface Counts {
  readonly open: number;
  readonly later: number;
  readonly confirmed: number;
  readonly dismissed: number;
}

async function openQueue(page: Page, counts: Counts): Promise<void> {
  await go(page, 'Alt+6', 'Prüfung');
  const states = page.getByRole('radiogroup', { name: 'Stand' });
  const { open, later, confirmed, dismissed } = counts;
  for (const name of [
    `offen ${open}`,
    `später ${later}`,
    `bestätigt ${confirmed}`,
    `verworfen ${dismissed}`,
  ]) {
    await states.getByRole('radio', { name, exact: true }).waitFor({ state: 'attached' });
  }
}

/** The finding that is shown, by its rule and by words of its passages. */
async function chosen(page: Page, rule: string, words: string): Promise<void> {
  const detail = page.getByRole('region', { name: 'Gewählter Fund' });
  await detail.getByRole('heading', { name: rule }).waitFor();
  await detail.getByRole('figure').filter({ hasText: words }).first().waitFor();
}

function said(page: Page, words: string): Promise<void> {
  return page.getByRole('status').filter({ hasText: words }).first().waitFor();
}

/** In the list, in the text and among the claims. */
async function expectDecided(page: Page): Promise<void> {
  await openQueue(page, { open: 0, later: 1, confirmed: 2, dismissed: 1 });
  await openRewrite(page);
  const annotations = page.getByRole('list', { name: 'Anmerkungen in der Reihenfolge des Textes' });
  await annotations.getByText('12,4 Millionen Euro').waitFor();
  await textOf(page).focus();
  await page.keyboard.press('n');
  await page.getByRole('region', { name: 'Belege' }).getByText('14,2 Millionen Euro').waitFor();
  await openTab(page);
  await findings(page, 'Zurückgestellt').filter({ hasText: NAME }).waitFor();
  const dismissed = findings(page, 'Entschieden').filter({ hasText: WEEKDAY });
  await reach(page, dismissed.getByRole('button'));
  await page.keyboard.press('Enter');
  await dismissed.getByText('Grund: So gewollt').waitFor();
  await expectAccessibleInBothSchemes(page);
  await go(page, 'Alt+5', 'Behauptungen');
  await page.getByRole('link', { name: /83\.000 Bücher/ }).waitFor();
}

export async function openRewrite(page: Page): Promise<void> {
  await openByKeyboard(page, REWRITE_WORDS);
}

async function openTab(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByText('Geprüft, wie der Text jetzt ist.').waitFor();
}

/** What the tab of the reader lists under a heading. */
function findings(page: Page, heading: string): Locator {
  return page.getByRole('list', { name: heading }).getByRole('listitem');
}

/** The dismissal was the last change before the restart, what was put off the one before. */
async function takeDecisionsBack(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await openQueue(page, { open: 1, later: 1, confirmed: 2, dismissed: 0 });
  await page.keyboard.press('Control+z');
  await openQueue(page, { open: 2, later: 0, confirmed: 2, dismissed: 0 });
  await page.keyboard.press('Control+Shift+Z');
  await openQueue(page, { open: 1, later: 1, confirmed: 2, dismissed: 0 });
  await page.keyboard.press('Control+Shift+Z');
  await openQueue(page, { open: 0, later: 1, confirmed: 2, dismissed: 1 });
}

async function editElsewhere(page: Page): Promise<void> {
  await openRewrite(page);
  await edit(page, async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('Alter ');
  });
  await textOf(page).getByText('Alter Zollspeicher in Auenfurt').first().waitFor();
  await openTab(page);
  await findings(page, 'Entschieden').filter({ hasText: WEEKDAY }).waitFor();
  await page.getByText('Alle Funde sind entschieden.').waitFor();
}

/** Another day, which is a Friday. */
async function editItsWords(page: Page): Promise<void> {
  await edit(page, async () => {
    await page.keyboard.press('Control+End');
    for (const _letter of '20. September 2026.') await page.keyboard.press('Backspace');
    await page.keyboard.insertText('18. September 2026.');
  });
  await textOf(page).getByText('Samstag, 18. September 2026').waitFor();
  await openTab(page);
  await findings(page, 'Offene Funde').filter({ hasText: WEEKDAY }).waitFor();
  await findings(page, 'Entschieden').filter({ hasText: WEEKDAY }).waitFor({ state: 'detached' });
  await openQueue(page, { open: 1, later: 1, confirmed: 2, dismissed: 0 });
}

export async function edit(page: Page, type: () => Promise<void>): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('e');
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await type();
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Bearbeiten' }).waitFor();
}

async function switchRuleOffAndOn(page: Page): Promise<void> {
  await command(page, 'Regeln der Prüfung zeigen');
  const rule = page.getByRole('listitem').filter({ hasText: WEEKDAY });
  await reach(page, rule.getByRole('link', { name: WEEKDAY, exact: true }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: WEEKDAY, level: 2 }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await reach(page, page.getByRole('switch', { name: 'Diese Regel ist an' }));
  await page.keyboard.press('Space');
  await page.getByRole('switch', { name: 'Diese Regel ist an', checked: false }).waitFor();
  await openQueue(page, { open: 0, later: 1, confirmed: 2, dismissed: 0 });
  await page.goBack();
  await reach(page, page.getByRole('switch', { name: 'Diese Regel ist an' }));
  await page.keyboard.press('Space');
  await page.getByRole('switch', { name: 'Diese Regel ist an', checked: true }).waitFor();
  await openQueue(page, { open: 1, later: 1, confirmed: 2, dismissed: 0 });
}

/** One person in two spellings: the form that is official is what the finding says from then on. */
async function settleName(page: Page): Promise<void> {
  await command(page, 'Namen und Schreibweisen zeigen');
  await page.getByRole('heading', { name: 'Namen und Schreibweisen', level: 1 }).waitFor();
  const group = page.getByRole('region', { name: 'Gewählte Namensgruppe' });
  await page.keyboard.press('n');
  await group.getByText('Stephan Brinkhoff').first().waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('o');
  const question = page.getByRole('dialog', { name: 'Welche Form gilt?' });
  await question.getByRole('radio', { name: 'Stefan Brinkhoff' }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('1');
  await question.waitFor({ state: 'detached' });
  await said(page, 'Verbindlich ist „Stefan Brinkhoff“.');
  await openRewrite(page);
  await openTab(page);
  const follows = findings(page, 'Zurückgestellt').filter({ hasText: NAME });
  await reach(page, follows.getByRole('button', { name: NAME }));
  await page.keyboard.press('Enter');
  await follows.getByText('Festgelegt ist „Stefan Brinkhoff“').waitFor();
}

async function readSource(page: Page): Promise<void> {
  await go(page, 'Alt+4', 'Quellen');
  await reach(page, page.getByRole('link', { name: new RegExp(REWRITE_SOURCE) }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Funde in Texten dieser Quelle' }).waitFor();
  await page.getByRole('link', { name: NUMBER }).first().waitFor();
  await expectAccessibleInBothSchemes(page);
}
