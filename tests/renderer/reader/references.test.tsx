import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Route } from 'wouter';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import { paste, RELEASE, REWRITE } from '../../main/handlers/checked-texts';
import { openRenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();

it('which of two texts came first is said with one press, and the focus stays with that text', async () => {
  const app = await openRenderedApp();
  await paste(app, 'Meldung', RELEASE);
  await paste(app, 'Bericht', REWRITE);
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

it('a text says what it is the reference text for, and takes that back', async () => {
  const app = await openRenderedApp();
  await paste(app, 'Meldung', RELEASE);
  await paste(app, 'Bericht', REWRITE);
  await app.client.call('checks.set-reference', { documentId: 2, referenceId: 1, isReference: true });
  app.show(<Route path="/reader/:documentId" component={ReaderPage} />, '/reader/1');
  await userEvent.click(await screen.findByRole('tab', { name: /^Prüfung/ }));
  const list = await screen.findByRole('list', { name: 'Dieser Text ist Vergleichstext für' });
  expect(within(list).getByRole('link', { name: 'Bericht' })).toHaveAttribute(
    'href',
    expect.stringContaining('/reader/2'),
  );
  expect(screen.queryByText('Die nächste Prüfung sucht, wer dasselbe berichtet.')).toBeNull();
  await userEvent.click(
    screen.getByRole('button', { name: 'Nicht mehr als Vergleichstext für „Bericht“ nehmen' }),
  );
  await waitFor(() => expect(list).not.toBeInTheDocument());
  expect((await app.client.call('documents.get', { documentId: 1 })).checks.derived).toEqual([]);
});
