import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { pathToCompare } from '../../../src/renderer/library/compare-path';
import { LibraryPage } from '../../../src/renderer/library/LibraryPage';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize, WithWindow } from '../shell/window';

giveWindowSize();

const rows = (...versionIds: number[]) => versionIds.map(id => ({ id: id * 10, currentVersionId: id }));

describe('the way to a comparison', () => {
  it.each([
    [rows(4), '/compare?left=4'],
    [rows(4, 7), '/compare/4/7'],
    [rows(9, 4, 7), '/compare/facts/9?versions=9,4,7'],
    [rows(), null],
    [rows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13), null],
  ])('of %j is %j', (chosen, path) => {
    expect(pathToCompare(chosen)).toBe(path);
  });
});

describe('texts of the library', () => {
  async function openTwoTexts() {
    const app = await openRenderedApp();
    for (const title of ['Mitteilung', 'Bericht'])
      await app.client.call('documents.paste', { title, text: `${title} über das Hafenfest.` });
    const shown = app.show(
      <WithWindow>
        <Route path="/library" component={LibraryPage} />
      </WithWindow>,
      '/library',
    );
    await screen.findByText('Bericht');
    const [, bericht, mitteilung] = screen.getAllByRole('row');
    if (!bericht || !mitteilung) throw new Error('not two rows');
    return { shown, bericht, mitteilung };
  }

  it('are compared by dragging one onto the other, the dragged one on the left', async () => {
    const { shown, bericht, mitteilung } = await openTwoTexts();
    const dataTransfer = { setData: () => {}, effectAllowed: '', dropEffect: '', types: [] };
    fireEvent.dragStart(mitteilung, { dataTransfer });
    fireEvent.dragOver(mitteilung, { dataTransfer });
    expect(mitteilung).not.toHaveAttribute('data-drop');
    fireEvent.dragOver(bericht, { dataTransfer });
    expect(bericht).toHaveAttribute('data-drop');
    fireEvent.drop(bericht, { dataTransfer });
    expect(shown.path()).toBe('/compare/1/2');
  });

  it('leave files that are dragged over them to the window', async () => {
    const { bericht } = await openTwoTexts();
    const over = createEvent.dragOver(bericht, { dataTransfer: { types: ['Files'] } });
    fireEvent(bericht, over);
    expect(bericht).not.toHaveAttribute('data-drop');
  });

  it('have a menu under the pointer and under the Menu key that starts a comparison', async () => {
    const { shown, mitteilung } = await openTwoTexts();
    const grid = screen.getByRole('grid');
    await userEvent.click(screen.getByRole('checkbox', { name: '„Bericht“ auswählen' }));
    fireEvent.contextMenu(mitteilung, { button: 2 });
    const menu = await screen.findByRole('menu');
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map(item => item.textContent),
    ).toEqual([
      'Öffnen',
      'Vergleichen mit …',
      'Mit dem ausgewählten Text vergleichen',
      'Faktenraster mit 2 Texten',
      'Exportieren',
      'Importierte Datei sichern …',
      'Entfernen',
    ]);
    await userEvent.keyboard('{Escape}');
    expect(grid).toHaveFocus();
    fireEvent.contextMenu(grid, { button: 0 });
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Mit dem ausgewählten Text vergleichen' }),
    );
    expect(shown.path()).toBe('/compare/2/1');
  });
});
