import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { SettingsPage } from '../../../src/renderer/settings/SettingsPage';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize, WithWindow } from './window';

giveWindowSize();

async function openWithText() {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { title: 'Neues Dach', text: 'Der Rat hat zugestimmt.' });
  const shown = app.show(
    <WithWindow>
      <Route path="/settings" component={SettingsPage} />
    </WithWindow>,
    '/settings',
  );
  return { ...app, ...shown, user: userEvent.setup({ delay: null }) };
}

describe('verifying the workspace', () => {
  it('says in sentences that all is as it was, from the menu of the workspace', async () => {
    const { user } = await openWithText();
    await user.click(await screen.findByRole('button', { name: 'Arbeitsbereich test' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Nachprüfen …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Arbeitsbereich nachprüfen' });
    expect(await within(dialog).findByText('Alles ist so, wie es gespeichert wurde.')).toBeVisible();
    expect(dialog).toHaveTextContent('Der Verlauf ist lückenlos: 1 Schritt nachgerechnet.');
    expect(dialog).toHaveTextContent('1 Text gegen seine Prüfsumme gehalten');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('leads from a damaged text to that text', async () => {
    const { user, app, path } = await openWithText();
    app.context.workspace.db.exec("UPDATE texts SET text = 'Der Rat hat abgelehnt.'");
    await user.click(await screen.findByRole('button', { name: 'Nachprüfen …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Arbeitsbereich nachprüfen' });
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/^Nicht alles ist so/);
    expect(dialog).toHaveTextContent('Wortlaut: stimmt nicht mehr mit der Prüfsumme überein.');
    await user.click(within(dialog).getByRole('link', { name: 'Neues Dach' }));
    expect(path()).toBe('/reader/1');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
