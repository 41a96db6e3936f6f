import { notifications } from '@mantine/notifications';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { ReaderPage } from '../../../../src/renderer/reader/ReaderPage';
import { openRenderedApp, type RenderedApp } from '../../../support/render-app';
import { standInForLayout, WithKeys } from '../../compare/screen';

standInForLayout();
beforeEach(() => {
  localStorage.clear();
  // What jsdom does not have and the editor measures with; and no field of it counts as one that takes text.
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect ??= () => new DOMRect();
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[contenteditable="true"]') !== null;
    },
  });
});
afterEach(() => {
  cleanup();
  notifications.clean();
});

const TEXT = 'Der Bau kostet 12 Millionen Euro.\r\nJana Voss eröffnet ihn am Montag.\r\n';

async function openReader(app: RenderedApp) {
  const shown = app.show(
    <WithKeys>
      <Route path="/reader/:documentId" component={ReaderPage} />
    </WithKeys>,
    '/reader/1',
  );
  await screen.findByRole('button', { name: 'Bearbeiten' });
  return { ...shown, user: userEvent.setup({ delay: null }) };
}

async function openEditor() {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { text: TEXT, title: 'Bau' });
  const reader = await openReader(app);
  await reader.user.click(screen.getByRole('button', { name: 'Bearbeiten' }));
  return { app, ...reader, field: await findField() };
}

async function findField() {
  const field = await screen.findByRole('textbox', { name: 'Text: Bau' });
  await waitFor(() => expect(field).toHaveFocus());
  return field;
}

/** As a browser does it: the page changes, and the editor reads it. */
async function type(field: HTMLElement, from: string, to: string) {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(from)) node.nodeValue = node.nodeValue.replace(from, to);
  }
  await waitFor(() => expect(screen.getByRole('button', { name: /^Speichern/ })).toBeEnabled());
}

const current = (app: RenderedApp) => app.client.call('documents.get', { documentId: 1 });

describe('editing a text', () => {
  it('begins with what is selected, and leads back to there when nothing was changed', async () => {
    const app = await openRenderedApp();
    await app.client.call('documents.paste', { text: 'Das Dach ist rot und hoch.', title: 'Bau' });
    const { user } = await openReader(app);
    await user.keyboard('{Control>}f{/Control}rot{Escape}e');
    await screen.findByText('Noch nichts geändert.');
    await findField();
    expect(document.getSelection()?.toString()).toBe('rot');
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Bearbeiten' });
    await findField();
    await user.keyboard('{Shift>}{Control>}{ArrowLeft}{/Control}{/Shift}1');
    await waitFor(async () =>
      expect((await current(app)).annotations.map(({ exact }) => exact)).toEqual(['rot']),
    );
  });

  it('saves with one key what was typed as a version and keeps the line breaks', async () => {
    const { app, field, user } = await openEditor();
    await type(field, '12', '14');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Fassung 2 gespeichert: 1 Änderung')).toBeVisible();
    const { text, versions } = await current(app);
    expect(text).toBe(TEXT.replace('12', '14'));
    expect(versions.at(-1)).toMatchObject({ cause: 'edit' });
    expect(localStorage).toHaveLength(0);
    expect(await screen.findByRole('button', { name: 'Bearbeiten' })).toBeVisible();
  });

  it('goes on reading where the caret stood', async () => {
    const { field, user, path } = await openEditor();
    await type(field, '12', '14');
    await user.keyboard('{Control>}f{/Control}Montag{Enter}{Escape}{Control>}s{/Control}');
    await screen.findByText('Fassung 2 gespeichert: 1 Änderung');
    const end = TEXT.indexOf('Montag') + 'Montag'.length;
    expect(path()).toBe(`/reader/1?at=${end}-${end}`);
  });

  it('asks before it loses what was typed, and stores nothing', async () => {
    const { app, field, user } = await openEditor();
    await type(field, 'Montag', 'Freitag');
    await user.keyboard('{Escape}');
    const dialog = await screen.findByRole('dialog', { name: 'Ohne Speichern beenden?' });
    await user.click(within(dialog).getByRole('button', { name: 'Verwerfen' }));
    expect(await screen.findByRole('button', { name: 'Bearbeiten' })).toBeVisible();
    expect((await current(app)).versions).toHaveLength(1);
    expect(localStorage).toHaveLength(0);
  });

  it('leaves at once where nothing was typed', async () => {
    const { user } = await openEditor();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Bearbeiten' })).toBeVisible();
  });

  it('takes back typing with the key for undo, not what is stored', async () => {
    const { app, field, user } = await openEditor();
    await type(field, '12', '14');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Noch nichts geändert.')).toBeVisible();
    expect((await current(app)).document.title).toBe('Bau');
  });

  it('finds what was typed again after the window went away', async () => {
    const { app, field, user, unmount } = await openEditor();
    await type(field, '12', '14');
    unmount();
    await openReader(app);
    expect(screen.getByText(/^Zu dieser Fassung gibt es eine ungespeicherte Bearbeitung/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter bearbeiten' }));
    const again = await findField();
    expect(again).toHaveTextContent('kostet 14 Millionen');
    await user.click(screen.getByRole('button', { name: /^Speichern/ }));
    await screen.findByText('Fassung 2 gespeichert: 1 Änderung');
    expect((await current(app)).text).toBe(TEXT.replace('12', '14'));
  });

  it('says that there is a newer version, and saves beside it when that is wanted', async () => {
    const { app, field, user } = await openEditor();
    await type(field, '12', '14');
    await app.client.call('documents.edit', { versionId: 1, text: TEXT.replace('Montag', 'Freitag') });
    await user.keyboard('{Control>}s{/Control}');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Inzwischen gibt es Fassung 2');
    expect(within(notice).getByRole('link', { name: 'Fassungen vergleichen' })).toHaveAttribute(
      'href',
      '/compare/1/2',
    );
    await user.click(within(notice).getByRole('button', { name: 'Trotzdem speichern' }));
    await screen.findByText('Fassung 3 gespeichert: 1 Änderung');
    expect((await current(app)).text).toBe(TEXT.replace('12', '14'));
  });

  it('is for the current version', async () => {
    const app = await openRenderedApp();
    await app.client.call('documents.paste', { text: TEXT, title: 'Bau' });
    await app.client.call('documents.edit', { versionId: 1, text: TEXT.replace('12', '14') });
    app.show(
      <WithKeys>
        <Route path="/reader/:documentId" component={ReaderPage} />
      </WithKeys>,
      '/reader/1?version=1',
    );
    await screen.findByText('Das ist eine ältere Fassung.');
    await userEvent.keyboard('e');
    expect(await screen.findByText('Bearbeitet wird nur die aktuelle Fassung.')).toBeVisible();
  });
});
