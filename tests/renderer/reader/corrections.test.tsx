import { notifications } from '@mantine/notifications';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import type { InputOf } from '../../../src/shared/contract/client';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();
beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  notifications.clean();
});

const TEXT = 'Der Bau kostet 12 Millionen Euro. Jana Voss eröffnet ihn am Montag. Das Dach ist rot.';

async function openText() {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { text: TEXT, title: 'Bau' });
  const annotate = (words: string, more: Partial<InputOf<'annotations.add'>>) => {
    const start = TEXT.indexOf(words);
    const input = { versionId: 1, start, end: start + words.length, label: 'style' };
    return app.client.call('annotations.add', { ...input, ...more });
  };
  const show = async () => {
    app.show(
      <WithKeys>
        <Route path="/reader/:documentId" component={ReaderPage} />
      </WithKeys>,
      '/reader/1',
    );
    await screen.findByRole('textbox', { name: 'Text: Bau' });
    return userEvent.setup({ delay: null });
  };
  return { app, annotate, show };
}

const textOf = async (app: RenderedApp) => (await app.client.call('documents.get', { documentId: 1 })).text;

describe('suggestions', () => {
  it('are applied with one key, one by one, and the annotation is resolved', async () => {
    const { app, annotate, show } = await openText();
    await annotate('12', { suggestion: '14', comment: 'laut Haushalt' });
    await annotate('rot', { suggestion: 'grün' });
    const user = await show();
    await user.keyboard('n');
    expect(await screen.findByRole('button', { name: /^Vorschlag übernehmen/ })).toBeVisible();
    await user.keyboard('s');
    expect(await screen.findByText('Fassung 2: 1 Vorschlag übernommen')).toBeVisible();
    const { text, annotations } = await app.client.call('documents.get', { documentId: 1 });
    expect(text).toBe(TEXT.replace('12', '14'));
    expect(annotations.map(({ status }) => status)).toEqual(['resolved', 'open']);
  });

  it('are applied all together after a preview that says which stay open', async () => {
    const { app, annotate, show } = await openText();
    await annotate('12', { suggestion: '14', comment: 'laut Haushalt' });
    await annotate('Jana Voss', { suggestion: 'Jana Voß' });
    await annotate('Voss eröffnet', { suggestion: 'Voss schließt' });
    const user = await show();
    await user.keyboard('{Shift>}s{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Vorschläge übernehmen' });
    const list = within(dialog).getByRole('list', { name: 'Was ersetzt wird' });
    expect(list).toHaveTextContent('Der Bau kostet statt 12 neu 14 Millionen Euro.');
    expect(list).toHaveTextContent('laut Haushalt');
    expect(dialog).toHaveTextContent('2 bleiben offen');
    await user.click(within(dialog).getByRole('button', { name: '1 Vorschlag übernehmen' }));
    await screen.findByText('Fassung 2: 1 Vorschlag übernommen');
    expect(await textOf(app)).toBe(TEXT.replace('12', '14'));
  });

  it('say why one is not applied', async () => {
    const { app, annotate, show } = await openText();
    await annotate('12 Millionen', { suggestion: '14 Millionen' });
    await app.client.call('documents.edit', { versionId: 1, text: TEXT.replace('12', '13') });
    const user = await show();
    await user.keyboard('n');
    const reason = 'Die Stelle hat sich geändert. Bitte erst ansehen und neu anmerken.';
    expect(await screen.findByText(reason)).toBeVisible();
    await user.keyboard('s');
    await waitFor(() => expect(screen.getAllByText(reason)).toHaveLength(2));
    expect(await textOf(app)).toBe(TEXT.replace('12', '13'));
  });
});

describe('the way to the original and back', () => {
  it('names who wrote the words of the active annotation, and leads from words of the original to this version', async () => {
    const { app, show } = await openText();
    await app.client.call('documents.edit', { versionId: 1, text: `Neu: ${TEXT.replace('12', '14')}` });
    const start = `Neu: ${TEXT}`.indexOf('12');
    const input = { versionId: 2, start, end: start + 2, label: 'style' };
    await app.client.call('annotations.add', input);
    const user = await show();
    await user.keyboard('n');
    await screen.findByRole('button', { name: 'Anmerkung löschen' });
    await user.keyboard('o');
    const dialog = await screen.findByRole('dialog', { name: 'Im Original' });
    expect(dialog).toHaveTextContent(/„14“ durch eine Bearbeitung \(.+, Fassung 2\)/);
    const original = await within(dialog).findByRole('textbox', { name: 'Text der ersten Fassung' });
    await waitFor(() => expect(original).toHaveFocus());
    await user.keyboard('{Control>}{Home}{/Control}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    expect(await within(dialog).findByText('Die Auswahl unten steht so in dieser Fassung.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'In dieser Fassung zeigen' }));
    expect(await screen.findByRole('region', { name: 'Neue Anmerkung' })).toHaveTextContent('Der');
  });
});

describe('the list of changes', () => {
  it('names what was replaced, why, by whom and in which version, newest first', async () => {
    const { app, annotate, show } = await openText();
    await annotate('12', { suggestion: '14', comment: 'laut Haushalt' });
    const { versionId } = await app.client.call('documents.apply-suggestions', { versionId: 1 });
    await app.client.call('documents.edit', {
      versionId,
      text: TEXT.replace('12', '14').replace('rot', 'grün'),
    });
    const user = await show();
    await user.keyboard('{Control>}5{/Control}');
    const lists = await screen.findAllByRole('list', { name: /^Änderungen/ });
    expect(lists.map(list => list.getAttribute('aria-label'))).toEqual([
      'Änderungen: Fassung 3 · bearbeitet',
      'Änderungen: Fassung 2 · Vorschlag übernommen',
    ]);
    expect(lists[0]).toHaveTextContent('statt rot neu grün.von Hand');
    expect(lists[1]).toHaveTextContent('statt 12 neu 14 Millionen Euro.');
    expect(lists[1]).toHaveTextContent('Vorschlag: laut Haushalt');
  });

  it('takes one of them back by key and keeps the others', async () => {
    const { app, show } = await openText();
    const changed = TEXT.replace('12', '14').replace('rot', 'grün');
    await app.client.call('documents.edit', { versionId: 1, text: changed });
    const user = await show();
    await user.keyboard('{Control>}5{/Control}');
    await screen.findByRole('list', { name: /^Änderungen/ });
    await user.keyboard('n');
    await screen.findByRole('button', { name: /^Zurücknehmen/ });
    await user.keyboard('u');
    expect(await screen.findByText('Fassung 3: 1 Änderung zurückgenommen')).toBeVisible();
    expect(await textOf(app)).toBe(TEXT.replace('rot', 'grün'));
    await waitFor(() => {
      const lists = screen.getAllByRole('list', { name: /^Änderungen/ });
      expect(lists[0]).toHaveTextContent('nimmt Änderung 1 der Fassung 2 zurück');
      expect(lists[1]).toHaveTextContent('von Hand · zurückgenommen in Fassung 3');
    });
  });

  it('says so where nothing was changed yet', async () => {
    const { show } = await openText();
    const user = await show();
    await user.click(screen.getByRole('tab', { name: 'Änderungen' }));
    expect(await screen.findByText('Noch nichts geändert')).toBeVisible();
  });
});
