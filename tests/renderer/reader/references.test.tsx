import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Route } from 'wouter';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import { RELEASE, REWRITE } from '../../main/handlers/checked-texts';
import { openRenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();

it('which of two texts came first is said with one press, and the focus stays with that text', async () => {
  const app = await openRenderedApp();
  for (const [title, text] of [
    ['Meldung', RELEASE],
    ['Bericht', REWRITE],
  ] as const)
    await app.client.call('documents.paste', { title, text });
  await app.client.call('checks.run', {});
  app.show(
    <WithKeys>
      <Route path="/reader/:documentId" component={ReaderPage} />
    </WithKeys>,
    '/reader/2',
  );
  await userEvent.click(await screen.findByRole('tab', { name: /^Prüfung/ }));
  expect(await screen.findByText('dasselbe Ereignis, Reihenfolge unklar')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '„Meldung“ war vor diesem Text da' }));
  expect(await screen.findByText('von Hand gewählt')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('link', { name: 'Meldung' })).toHaveFocus());
  const { references } = await app.client.call('checks.references', { documentId: 2 });
  expect(references).toMatchObject([{ documentTitle: 'Meldung', reason: 'chosen' }]);
});
