import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize, WithWindow } from './window';

giveWindowSize();

async function openWindow() {
  const app = await openRenderedApp();
  const shown = app.show(<WithWindow />);
  await screen.findByRole('button', { name: 'Arbeitsbereich test' });
  return { ...app, ...shown, user: userEvent.setup() };
}

describe('the palette', () => {
  it('lists commands with their keys and starts the chosen one by keyboard', async () => {
    const { user, path } = await openWindow();
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox');
    await user.type(field, 'verlauf');
    const option = screen.getByRole('option', { name: /Zum Verlauf/ });
    expect(option).toHaveTextContent('Alt+8');
    expect(field).toHaveAttribute('aria-activedescendant', option.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(path()).toBe('/history'));
  });

  it('finds texts by their title', async () => {
    const { user, path, client } = await openWindow();
    await client.call('documents.paste', {
      title: 'Neue Hafenbrücke',
      text: 'Die Stadt eröffnet sie am Dienstag.',
    });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'hafenbruecke');
    await user.click(await screen.findByRole('option', { name: 'Neue Hafenbrücke' }));
    await waitFor(() => expect(path()).toBe('/reader/1'));
  });
});

it('the palette tells texts of one title apart, by file, source and day', async () => {
  const { user, client } = await openWindow();
  const file = (name: string) => ({
    name,
    bytes: new TextEncoder().encode(`# Polizeibericht\n\nAus ${name}.`),
    modifiedAtMs: null,
  });
  await client.call('documents.import', { sources: [file('montag.md'), file('dienstag.md')] });
  await client.call('documents.update', {
    documentId: 1,
    changes: { source: 'Hafenbote', publishedOn: '2026-05-18' },
  });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'polizei');
  const option = await screen.findByRole('option', { name: /montag\.md/ });
  expect(option).toHaveTextContent('Polizeibericht · montag.mdHafenbote · 18.05.2026');
  expect(screen.getByRole('option', { name: /dienstag\.md/ })).toBeInTheDocument();
});

describe('the cheat sheet', () => {
  it('opens with ? and closes with Escape', async () => {
    const { user } = await openWindow();
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Tastenkürzel' });
    expect(within(sheet).getByText('Befehle suchen')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the workspace menu', () => {
  it('makes a new workspace at a path that is typed, and goes to its overview', async () => {
    const { user, folder, path } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Arbeitsbereich test' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Neu …' }));
    const field = await screen.findByRole('textbox', { name: 'Pfad der Datei' });
    await user.clear(field);
    await user.type(field, join(folder, 'Wahl.gegenlese'));
    await user.click(screen.getByRole('button', { name: 'Anlegen' }));
    expect(await screen.findByRole('button', { name: 'Arbeitsbereich Wahl' })).toBeInTheDocument();
    expect(path()).toBe('/');
  });

  it('says why a file cannot be opened and keeps the dialog', async () => {
    const { user, folder } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Arbeitsbereich test' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Öffnen …' }));
    await user.type(
      await screen.findByRole('textbox', { name: 'Pfad der Datei' }),
      join(folder, 'settings.json'),
    );
    await user.click(screen.getByRole('button', { name: 'Öffnen' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Pfad der Datei' })).toBeInTheDocument();
  });

  it('writes a backup copy', async () => {
    const { user, folder } = await openWindow();
    await user.click(screen.getByRole('button', { name: 'Arbeitsbereich test' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sicherungskopie …' }));
    const field = await screen.findByRole('textbox', { name: 'Pfad der Datei' });
    expect(field).toHaveValue(join(folder, 'test-Kopie.gegenlese'));
    await user.click(screen.getByRole('button', { name: 'Kopie schreiben' }));
    await waitFor(() => expect(existsSync(join(folder, 'test-Kopie.gegenlese'))).toBe(true));
  });
});

describe('undo', () => {
  it('says what it would do, does it, and offers it for redo', async () => {
    const { user, client } = await openWindow();
    expect(screen.getByRole('button', { name: 'Nichts rückgängig zu machen' })).toBeDisabled();
    await client.call('documents.paste', { title: 'Neues Dach', text: 'Der Rat hat zugestimmt.' });
    await user.click(await screen.findByRole('button', { name: 'Rückgängig: Text eingefügt: „Neues Dach“' }));
    expect(
      await screen.findByRole('button', { name: 'Wiederholen: Text eingefügt: „Neues Dach“' }),
    ).toBeEnabled();
    expect((await client.call('documents.list', {})).total).toBe(0);
  });

  it('says so when there is nothing to undo', async () => {
    const { user } = await openWindow();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Es gibt nichts rückgängig zu machen.')).toBeInTheDocument();
  });
});
