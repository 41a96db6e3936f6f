import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { LibraryPage } from '../../../src/renderer/library/LibraryPage';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize, WithWindow } from '../shell/window';

const TEXTS = {
  'Neue Hafenbrücke': 'Die Stadt eröffnet am Dienstag die neue Brücke.',
  'Haushalt beschlossen': 'Der Rat von Niederau stimmt dem Haushalt zu.',
  'Große Pläne': 'Am Bahnhof soll eine Straße für Räder entstehen.',
};

giveWindowSize();

async function openLibrary(texts: Readonly<Record<string, string>> = TEXTS, path = '/library') {
  const app = await openRenderedApp();
  for (const [title, text] of Object.entries(texts))
    await app.client.call('documents.paste', { title, text });
  const shown = app.show(
    <WithWindow>
      <Route path="/library" component={LibraryPage} />
    </WithWindow>,
    path,
  );
  return { ...app, ...shown, user: userEvent.setup() };
}

const titles = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getByRole('button').textContent);

describe('the library', () => {
  it('searches at once for what was typed when the field is left, and not again later', async () => {
    const { user, path } = await openLibrary();
    await screen.findByText('Neue Hafenbrücke');
    await user.type(screen.getByRole('textbox', { name: 'Texte durchsuchen' }), 'haushalt');
    await user.tab();
    expect(path()).toBe('/library?q=haushalt');
  });

  it('says what to do in an empty workspace', async () => {
    await openLibrary({});
    expect(await screen.findByText('Noch keine Texte')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Importieren' }).length).toBeGreaterThan(0);
  });

  it('comes first in the palette with what it offers, before what works everywhere', async () => {
    const { user } = await openLibrary();
    await screen.findByText('Neue Hafenbrücke');
    await user.keyboard('{Control>}k{/Control}');
    const here = await screen.findByRole('group', { name: 'Hier' });
    expect(within(here).getByRole('option', { name: /Texte durchsuchen/ })).toBeVisible();
    expect(screen.getAllByRole('option')[0]).toBe(within(here).getAllByRole('option')[0]);
    const everywhere = screen.getByRole('group', { name: 'Überall' });
    expect(within(everywhere).getByRole('option', { name: /Zum Verlauf/ })).toBeVisible();
    await user.keyboard('verlauf');
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Zum Verlauf');
  });

  it('tells texts of one title apart by their files', async () => {
    const { client } = await openLibrary({ 'Große Pläne': 'Am Bahnhof soll eine Straße entstehen.' });
    const file = (name: string) => ({
      name,
      bytes: new TextEncoder().encode(`# Polizeibericht\n\nAus ${name}.`),
      modifiedAtMs: null,
    });
    await client.call('documents.import', { sources: [file('montag.md'), file('dienstag.md')] });
    await screen.findByText('Polizeibericht · montag.md');
    expect(titles().sort()).toEqual([
      'Große Pläne',
      'Polizeibericht · dienstag.md',
      'Polizeibericht · montag.md',
    ]);
  });

  it('says how many texts the fact grid needs where another number is selected', async () => {
    const { user, path } = await openLibrary();
    await screen.findByText('Neue Hafenbrücke');
    await user.keyboard('g');
    expect(await screen.findByText('Für das Faktenraster zwei bis zwölf Texte auswählen')).toBeVisible();
    expect(path()).toBe('/library');
  });

  it('gives no number of findings for a text that was not checked', async () => {
    const { client } = await openLibrary({ 'Große Pläne': 'Am Bahnhof soll eine Straße entstehen.' });
    await screen.findByText('Große Pläne');
    const findings = () => document.querySelector('[role=gridcell][data-column=findings]');
    expect(findings()).toHaveTextContent('–noch nicht geprüft');
    await client.call('checks.run', {});
    await waitFor(() => expect(findings()).toHaveTextContent(/^0$/));
  });

  it('lists the texts, the newest first, and turns round by a click on a column', async () => {
    const { user } = await openLibrary();
    await screen.findByText('Große Pläne');
    expect(titles()).toEqual(['Große Pläne', 'Haushalt beschlossen', 'Neue Hafenbrücke']);
    await user.click(screen.getByRole('button', { name: 'Titel' }));
    await waitFor(() =>
      expect(titles()).toEqual(['Große Pläne', 'Haushalt beschlossen', 'Neue Hafenbrücke']),
    );
    expect(screen.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Titel' }));
    await waitFor(() =>
      expect(titles()).toEqual(['Neue Hafenbrücke', 'Haushalt beschlossen', 'Große Pläne']),
    );
  });

  it('finds words whatever their case and umlauts, and marks them', async () => {
    const { user, path } = await openLibrary();
    await screen.findByText('Große Pläne');
    await user.type(screen.getByRole('textbox', { name: 'Texte durchsuchen' }), 'STRASSE');
    await waitFor(() => expect(titles()).toEqual(['Große Pläne']));
    expect(screen.getByText('Straße', { selector: 'mark *' })).toBeInTheDocument();
    expect(path()).toContain('q=STRASSE');
  });

  it('shows markup in a text as text', async () => {
    await openLibrary(
      { 'Ein <b>Titel</b>': 'Hier steht <img src=x onerror=alert(1)> im Text.' },
      '/library?q=steht',
    );
    expect(await screen.findByText('Ein <b>Titel</b>')).toBeInTheDocument();
    expect(document.querySelector('[role=grid] img')).toBeNull();
  });

  it('says so when nothing matches, and clears the filters', async () => {
    const { user } = await openLibrary(TEXTS, '/library?q=kaffee&state=decided');
    expect(await screen.findByText('Kein Text passt')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Filter aufheben' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('shows texts of flagged sources with a sign that is also read out', async () => {
    const { client } = await openLibrary({});
    await client.call('documents.paste', { title: 'Nachgeschrieben', text: 'Ein Text ohne Herkunft.' });
    await client.call('documents.update', { documentId: 1, changes: { source: 'Hafenblatt' } });
    await client.call('sources.flag', { sourceId: 1, reason: 'Kein Impressum' });
    const cell = await screen.findByRole('gridcell', { name: /Hafenblatt/ });
    await waitFor(() => expect(cell).toHaveTextContent('Quelle als zweifelhaft markiert: Hafenblatt'));
  });

  it('hears the arrow keys at once, and again after a dialog', async () => {
    const { user, path } = await openLibrary();
    await screen.findByText('Große Pläne');
    await waitFor(() => expect(screen.getByRole('grid')).toHaveFocus());
    screen.getByRole('grid').blur();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('grid')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(path()).toBe('/reader/2');
  });

  it('opens what was typed for, however soon Enter comes', async () => {
    const { path } = await openLibrary();
    await screen.findByText('Große Pläne');
    const user = userEvent.setup({ delay: null });
    await user.type(screen.getByRole('textbox', { name: 'Texte durchsuchen' }), 'haushalt{Enter}{Enter}');
    await waitFor(() => expect(path()).toBe('/reader/2?words=haushalt'));
  });

  it('opens a text at the words that were searched for', async () => {
    const { user, path } = await openLibrary(TEXTS, '/library?q=neue+br%C3%BCcke');
    await screen.findByText('Neue Hafenbrücke');
    screen.getByRole('grid').focus();
    await user.keyboard('{Enter}');
    expect(path()).toBe('/reader/1?words=neue+br%C3%BCcke');
  });

  it('opens the focused text by keyboard alone', async () => {
    const { user, path } = await openLibrary();
    await screen.findByText('Große Pläne');
    screen.getByRole('grid').focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(path()).toBe('/reader/2');
  });

  it('selects two texts by keyboard and compares their current versions in the order of selection', async () => {
    const { user, path } = await openLibrary();
    await screen.findByText('Große Pläne');
    screen.getByRole('grid').focus();
    await user.keyboard(' {ArrowDown}{ArrowDown} c');
    await waitFor(() => expect(path()).toBe('/compare/3/1'));
  });

  it('extends the selection with Shift and exports it', async () => {
    const { user, path } = await openLibrary();
    await screen.findByText('Große Pläne');
    screen.getByRole('grid').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(await screen.findByText('2 ausgewählt')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Exportieren' }));
    expect(path()).toBe('/datasets?documents=3,2');
  });

  it('extends the selection with Shift and the mouse, without selecting the words in between', async () => {
    const { user } = await openLibrary();
    await screen.findByText('Große Pläne');
    const [, first, second] = screen.getAllByRole('row') as [HTMLElement, HTMLElement, HTMLElement];
    await user.click(within(first).getAllByRole('gridcell').at(-1) as HTMLElement);
    // False: the browser is told not to do what it would do.
    expect(fireEvent.mouseDown(second, { shiftKey: true })).toBe(false);
    fireEvent.click(second, { shiftKey: true });
    expect(await screen.findByText('2 ausgewählt')).toBeInTheDocument();
    expect(screen.getByRole('grid')).toHaveFocus();
  });

  it('removes the selection, says how to get it back, and undo brings it back', async () => {
    const { user } = await openLibrary();
    await user.click(await screen.findByRole('checkbox', { name: '„Große Pläne“ auswählen' }));
    await user.click(screen.getByRole('button', { name: 'Entfernen' }));
    expect(await screen.findByText('1 Text entfernt. Rückgängig holt ihn zurück.')).toBeInTheDocument();
    await waitFor(() => expect(titles()).toHaveLength(2));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(await screen.findByText('Rückgängig gemacht: 1 Text entfernt: „Große Pläne“')).toBeInTheDocument();
  });
});
