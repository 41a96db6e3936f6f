import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../src/renderer/settings/SettingsPage';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize } from '../shell/window';

giveWindowSize();

async function openSettings() {
  const app = await openRenderedApp();
  app.show(<SettingsPage />, '/settings');
  await screen.findByRole('textbox', { name: 'Name' });
  return { ...app, user: userEvent.setup() };
}

describe('the settings', () => {
  it('keep the name that is typed, and say so', async () => {
    const { user, client } = await openSettings();
    const field = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(field);
    await user.type(field, 'Eva Brandt{Enter}');
    expect(await screen.findByText('Gespeichert')).toBeInTheDocument();
    expect((await client.call('settings.get', {})).actor).toBe('Eva Brandt');
  });

  it('never leave the name empty', async () => {
    const { user, client } = await openSettings();
    const { actor } = await client.call('settings.get', {});
    const field = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(field);
    await user.tab();
    expect(field).toHaveValue(actor);
  });

  it('choose the contrast', async () => {
    const { user, client } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'hoch' }));
    await waitFor(async () => expect((await client.call('settings.get', {})).contrast).toBe('high'));
  });

  it('choose the scheme', async () => {
    const { user, client } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'dunkel' }));
    await waitFor(async () => expect((await client.call('settings.get', {})).colorScheme).toBe('dark'));
  });

  it('add a label of one’s own, say what is missing first, and remove it again', async () => {
    const { user, client } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Eigenes Etikett' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name auf Deutsch' }), 'Falsche Größe');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Bitte ein oder zwei Zeichen angeben.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Zeichen' }), 'G');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    const row = await screen.findByRole('row', { name: /Falsche Größe/ });
    expect((await client.call('labels.list', {})).labels).toContainEqual(
      expect.objectContaining({ id: 'falsche-groesse', nameEn: 'Falsche Größe', sign: 'G', isOwn: true }),
    );
    await user.click(within(row).getByRole('button', { name: 'Etikett „Falsche Größe“ entfernen' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /Falsche Größe/ })).toBeNull());
  });
});
