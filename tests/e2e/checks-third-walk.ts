import type { Page } from 'playwright-core';
import { REWRITE_SOURCE } from './checks-texts';
import { command, expectAccessibleInBothSchemes, go, reach, type Walker } from './steps';

const NUMBER = 'Zahl weicht ab';
const WEEKDAY = 'Wochentag passt nicht';

/** After `checksSecondSitting`: names, a rule that is off for one source, and the ways into the list. */
export async function checksThirdSitting({ page }: Walker): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
  await decideAboutNames(page);
  await switchRuleOffForSource(page);
  await groupBySource(page);
  await openListByBar(page);
}

/** The official form is taken back; then they are two people, and in the end one. */
async function decideAboutNames(page: Page): Promise<void> {
  const group = page.getByRole('region', { name: 'Gewählte Namensgruppe' });
  await openNames(page);
  await showNames(page, 'Entschiedene', 'ArrowRight');
  await page.keyboard.press('n');
  await group.getByText('verbindlich ist „Stefan Brinkhoff“').waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('Backspace');
  await said(page, 'Zurückgenommen');

  await showNames(page, 'Offene', 'ArrowLeft');
  await page.keyboard.press('n');
  await group.getByText('Stephan Brinkhoff').first().waitFor();
  await page.keyboard.press('d');
  await said(page, 'Als verschieden festgehalten');
  await expectLater(page, 0);

  await page.keyboard.press('Control+z');
  await expectLater(page, 1);
  await openNames(page);
  await page.keyboard.press('n');
  await group.getByText('Stephan Brinkhoff').first().waitFor();
  await page.keyboard.press('s');
  await said(page, 'Als ein Name festgehalten');
  await showNames(page, 'Entschiedene', 'ArrowRight');
  await page.keyboard.press('n');
  await group.getByText(/Stefan Brinkhoff.*: dasselbe/).waitFor();
}

async function openNames(page: Page): Promise<void> {
  await command(page, 'Namen und Schreibweisen zeigen');
  await page.getByRole('heading', { name: 'Namen und Schreibweisen', level: 1 }).waitFor();
}

/** The way between the states that lie beside each other. */
async function showNames(page: Page, state: string, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
  const states = page.getByRole('radiogroup', { name: 'Stand' });
  await reach(page, states.getByRole('radio', { checked: true }));
  await page.keyboard.press(key);
  await states.getByRole('radio', { name: state, checked: true }).waitFor({ state: 'attached' });
}

/** What is put off is the finding about the name. */
async function expectLater(page: Page, count: number): Promise<void> {
  await go(page, 'Alt+6', 'Prüfung');
  await state(page, `später ${count}`);
}

async function state(page: Page, name: string): Promise<void> {
  const states = page.getByRole('radiogroup', { name: 'Stand' });
  await states.getByRole('radio', { name, exact: true }).waitFor({ state: 'attached' });
}

function said(page: Page, words: string): Promise<void> {
  return page.getByRole('status').filter({ hasText: words }).first().waitFor();
}

async function switchRuleOffForSource(page: Page): Promise<void> {
  await command(page, 'Regeln der Prüfung zeigen');
  await expectAccessibleInBothSchemes(page);
  await reach(page, page.getByRole('link', { name: WEEKDAY, exact: true }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: WEEKDAY, level: 2 }).waitFor();
  await reach(page, page.getByRole('combobox', { name: 'Quelle hinzufügen' }));
  await page.keyboard.type(REWRITE_SOURCE);
  await page.getByRole('option', { name: REWRITE_SOURCE }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: `${REWRITE_SOURCE}: aus` }).waitFor();
  await expectAccessibleInBothSchemes(page);
  await go(page, 'Alt+6', 'Prüfung');
  await state(page, 'offen 0');
  await page.goBack();
  await reach(page, page.getByRole('button', { name: `Für ${REWRITE_SOURCE} wieder wie im Arbeitsbereich` }));
  await page.keyboard.press('Enter');
  await page.getByText('Für alle Quellen gilt dasselbe.').waitFor();
  await go(page, 'Alt+6', 'Prüfung');
  await state(page, 'offen 1');
}

/** By rule, by text, by source: one key goes round. */
async function groupBySource(page: Page): Promise<void> {
  await page
    .getByRole('list', { name: `${WEEKDAY}, 1 Fund` })
    .getByRole('listitem')
    .waitFor();
  await page.keyboard.press('g');
  await page
    .getByRole('list', { name: /Zollspeicher in Auenfurt.*, 1 Fund/ })
    .getByRole('listitem')
    .waitFor();
  await page.keyboard.press('g');
  await page
    .getByRole('list', { name: `${REWRITE_SOURCE}, 1 Fund` })
    .getByRole('listitem')
    .waitFor();
  await expectAccessibleInBothSchemes(page);
  await page.keyboard.press('n');
  await page
    .getByRole('region', { name: 'Gewählter Fund' })
    .getByRole('heading', { name: WEEKDAY })
    .waitFor();
  await command(page, 'Überblick der Funde zeigen');
}

async function openListByBar(page: Page): Promise<void> {
  await page.getByTitle(`2 bestätigt: ${NUMBER}`).click();
  await page
    .getByRole('list', { name: `${REWRITE_SOURCE}, 2 Funde` })
    .getByRole('listitem')
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'bestätigt 2', checked: true }).waitFor({ state: 'attached' });
  await page.keyboard.press('n');
  await page.getByRole('region', { name: 'Gewählter Fund' }).getByRole('heading', { name: NUMBER }).waitFor();
}
