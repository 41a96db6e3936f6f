import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { openRenderedApp } from '../../support/render-app';
import { paste, RELEASE, REWRITE, showComparison } from './articles';
import { standInForLayout } from './screen';

standInForLayout();
beforeEach(() => sessionStorage.clear());

async function openPair(corrected: string, mode: 'diff' | 'alignment') {
  const app = await openRenderedApp();
  const left = await paste(app, RELEASE, 'Mitteilung');
  const right = await paste(app, corrected, 'Nachricht');
  showComparison(app, `/compare/${left.versionId}/${right.versionId}?mode=${mode}`);
}

const openDiff = () =>
  openPair(RELEASE.replace('60', '80').replace('Maren', 'Marie').replace('regnete', 'schneite'), 'diff');

async function pressedChips(label: string) {
  const chips = within(await screen.findByRole('group', { name: label })).getAllByRole('button');
  return chips.filter(chip => chip.ariaPressed === 'true' || chip.getAttribute('aria-pressed') === 'true');
}

const shownKinds = async () =>
  (await pressedChips('Welche Änderungen gezeigt werden')).map(chip => chip.textContent);

describe('a chip of the filter', () => {
  const ALL = ['#Zahl 1', 'NName 1', '~Wortlaut 1'];

  it('shows only its own kind by Shift and Enter, and all again the second time', async () => {
    await openDiff();
    expect(await shownKinds()).toEqual(ALL);
    screen.getByRole('button', { name: 'Name 1' }).focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await shownKinds()).toEqual(['NName 1']);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await shownKinds()).toEqual(ALL);
  });

  it('does so by Shift and click and by double click, and says so', async () => {
    await openDiff();
    await shownKinds();
    const user = userEvent.setup();
    const chip = screen.getByRole('button', { name: 'Zahl 1' });
    expect(chip).toHaveAccessibleDescription('Nur diese: Umschalt+Klick oder Doppelklick');
    await user.keyboard('{Shift>}');
    await user.click(chip);
    await user.keyboard('{/Shift}');
    expect(await shownKinds()).toEqual(['#Zahl 1']);
    await user.dblClick(chip);
    expect(await shownKinds()).toEqual(ALL);
    await user.dblClick(chip);
    expect(await shownKinds()).toEqual(['#Zahl 1']);
  });

  it('hides and shows its kind by a plain click', async () => {
    await openDiff();
    await shownKinds();
    await userEvent.click(screen.getByRole('button', { name: 'Zahl 1' }));
    expect(await shownKinds()).toEqual(['NName 1', '~Wortlaut 1']);
    await userEvent.click(screen.getByRole('button', { name: 'Zahl 1' }));
    expect(await shownKinds()).toEqual(ALL);
  });

  it('does so for the passages, too', async () => {
    await openPair(REWRITE, 'alignment');
    const label = 'Wohin „nächste Stelle“ geht';
    const before = await pressedChips(label);
    expect(before.length).toBeGreaterThan(1);
    const last = before.at(-1);
    await userEvent.dblClick(last ?? document.body);
    expect(await pressedChips(label)).toEqual([last]);
    await userEvent.dblClick(last ?? document.body);
    expect((await pressedChips(label)).length).toBeGreaterThan(before.length);
  });
});
