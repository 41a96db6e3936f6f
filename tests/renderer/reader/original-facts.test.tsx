import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openRenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

standInForSizes();

it('the details name the file of the version that is shown, not the first one of the text', async () => {
  const app = await openRenderedApp();
  const file = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
    modifiedAtMs: null,
  });
  await app.client.call('documents.import', { sources: [file('montag.txt', 'Der Bau ruht.')] });
  await app.client.call('documents.import', {
    sources: [file('dienstag.txt', 'Der Bau geht weiter.')],
    versionOf: 1,
  });
  const { user } = await openReader(app);
  await user.click(screen.getByRole('tab', { name: /^Angaben/ }));
  expect(await screen.findByText('dienstag.txt')).toBeVisible();
  expect(screen.queryByText('montag.txt')).toBeNull();
});
