import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

const TEXT = 'Ratsherr Holm eröffnet die Hafenbrücke.\n\nHolm sprach am Dienstag mit Ute Brandt.';

standInForSizes();
beforeEach(() => sessionStorage.clear());

async function openWith(text = TEXT) {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { text });
  return app;
}

const annotationsOf = async (app: RenderedApp, documentId = 1) =>
  (await app.client.call('documents.get', { documentId })).annotations;
const list = () => screen.findByRole('list', { name: 'Anmerkungen in der Reihenfolge des Textes' });

describe('labelling', () => {
  it('goes by a label’s letter while words are selected, else the letter is what it was; the full stop repeats', async () => {
    const app = await openWith();
    const { labels } = await app.client.call('labels.list', {});
    const [own] = labels.filter(({ id }) => id === 'wrong-name');
    if (!own) throw new Error('no such label');
    const { isOwn: _, ...fields } = own;
    await app.client.call('labels.save', { ...fields, shortcut: 'n' });
    const { user, text } = await openReader(app);
    await screen.findByText('Anmerkungen');
    await user.keyboard('{Shift>}{Control>}{ArrowRight}{/Control}{/Shift}n');
    await waitFor(async () =>
      expect(await annotationsOf(app)).toMatchObject([{ label: 'wrong-name', exact: 'Ratsherr' }]),
    );
    await waitFor(() => expect(text.querySelector('[data-decoration="a1"]')).not.toBeNull());
    await list();
    // Nothing is selected any more: N goes to the next annotation, which is this one.
    await user.keyboard('n');
    await user.keyboard('{Control>}{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}{/Control}.');
    await waitFor(async () => expect(await annotationsOf(app)).toHaveLength(2));
    expect((await annotationsOf(app)).map(({ label, exact }) => `${label} ${exact}`)).toEqual([
      'wrong-name Ratsherr',
      'wrong-name eröffnet',
    ]);
  });

  it('shows what the label in question is for, and arrow keys lead from one to the next', async () => {
    const app = await openWith();
    const { user } = await openReader(app);
    await user.keyboard('{Shift>}{Control>}{ArrowRight}{/Control}{/Shift}{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: /Unbelegte Behauptung/ })).toHaveFocus());
    expect(screen.getByText(/für die der Text keinen Beleg nennt/)).toBeVisible();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /Falsches Zitat/ })).toHaveFocus();
    expect(screen.getByRole('button', { name: /Falsches Zitat/ })).toHaveAccessibleDescription(
      /Ein Zitat, das anders lautet/,
    );
  });
});

describe('the annotations of a text', () => {
  it('are answered, resolved and reopened by key', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 9, end: 13, label: 'wrong-name' });
    const { user } = await openReader(app);
    await user.keyboard('n');
    await screen.findByRole('textbox', { name: 'Antworten' });
    await user.keyboard('t');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Antworten' })).toHaveFocus());
    await user.keyboard('Heißt er nicht Jan?{Control>}{Enter}{/Control}');
    const thread = screen.getByRole('region', { name: 'Antworten' });
    expect(await within(thread).findByText('Heißt er nicht Jan?')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Antworten' })).toHaveValue('');
    await user.click(within(thread).getByRole('button', { name: 'Antwort löschen' }));
    await waitFor(async () => expect(await annotationsOf(app)).toMatchObject([{ replies: [] }]));
    await user.click(screen.getByRole('button', { name: /Falscher Name/ }));
    await user.keyboard('d');
    await waitFor(async () => expect(await list()).toHaveTextContent('erledigt'));
    expect(await annotationsOf(app)).toMatchObject([{ status: 'resolved' }]);
    await user.keyboard('d');
    await waitFor(async () => expect(await annotationsOf(app)).toMatchObject([{ status: 'open' }]));
  });

  it('keep an answer that is not sent yet while another place is shown', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 9, end: 13, label: 'wrong-name' });
    const { user, unmount } = await openReader(app);
    await user.keyboard('nt');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Antworten' })).toHaveFocus());
    await user.keyboard('Heißt er');
    unmount();
    const again = await openReader(app);
    await again.user.keyboard('n');
    expect(await screen.findByRole('textbox', { name: 'Antworten' })).toHaveValue('Heißt er');
  });

  it('keep an answer that is not sent yet while another tab is looked at', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 9, end: 13, label: 'wrong-name' });
    const { user } = await openReader(app);
    await user.keyboard('nt');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Antworten' })).toHaveFocus());
    await user.keyboard('Heißt er{Escape}{Control>}6{/Control}');
    await screen.findByRole('textbox', { name: /^Titel/ });
    await user.keyboard('{Control>}1{/Control}');
    expect(await screen.findByRole('textbox', { name: 'Antworten' })).toHaveValue('Heißt er');
  });

  it('get evidence by keyboard alone, and the focus comes back to where it began', async () => {
    const app = await openWith();
    await app.client.call('documents.paste', { text: 'Auskunft: Der Tunnel kostet 52 Millionen.' });
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 9, end: 13, label: 'wrong-name' });
    const { user } = await openReader(app);
    await user.keyboard('n');
    (await screen.findByRole('button', { name: 'Beleg hinzufügen' })).focus();
    await user.keyboard('{Enter}Tunnel{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('button', { name: /52 Millionen/ })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Beleg anhängen' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await annotationsOf(app)).toMatchObject([{ evidence: [{ relation: 'supports' }] }]),
    );
    await waitFor(() => expect(screen.getByRole('button', { name: 'Beleg hinzufügen' })).toHaveFocus());
  });

  it('mirror what is marked: each item says which it is and where, and the focus moves the text', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 9, end: 13, label: 'wrong-name' });
    await app.client.call('annotations.add', {
      versionId,
      start: 41,
      end: 45,
      label: 'style',
      severity: 'high',
    });
    const { user } = await openReader(app);
    const items = within(await list()).getAllByRole('listitem');
    expect(
      items.map(item => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')]),
    ).toEqual([
      ['1', '2'],
      ['2', '2'],
    ]);
    expect(items[1]).toHaveTextContent(/Stil.*hoch.*Zeile 3.*Holm/);
    within(await list())
      .getAllByRole('button')[0]
      ?.focus();
    await user.keyboard('{ArrowDown}');
    expect(within(await list()).getAllByRole('button')[1]).toHaveFocus();
  });

  it('are filtered: the others are faint in the text, and the list says how many', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 9, end: 13, label: 'wrong-name' });
    await app.client.call('annotations.add', { versionId, start: 41, end: 45, label: 'style' });
    const { user, text } = await openReader(app);
    await user.click(await screen.findByRole('button', { name: 'Filtern' }));
    await user.click(await screen.findByRole('checkbox', { name: /Stil/ }));
    expect(await screen.findByText('1 gezeigt, 1 im Text nur blass')).toBeVisible();
    await waitFor(async () => expect(within(await list()).getAllByRole('listitem')).toHaveLength(1));
    expect(text.querySelector('[data-decoration="a1"]')).toHaveAttribute('data-is-faint');
    expect(text.querySelector('[data-decoration="a2"]')).not.toHaveAttribute('data-is-faint');
    await user.click(screen.getByRole('button', { name: 'Alle zeigen' }));
    await waitFor(() => expect(text.querySelector('[data-is-faint]')).toBeNull());
  });

  it('that are unresolved are walked through over all texts, and it says when there is none', async () => {
    const app = await openWith();
    await app.client.call('documents.paste', { text: 'Ein anderer Text über Brandt.' });
    const { versionId } = await app.client.call('documents.get', { documentId: 2 });
    const { annotation } = await app.client.call('annotations.add', {
      versionId,
      start: 22,
      end: 28,
      label: 'wrong-name',
    });
    const { user, path } = await openReader(app);
    await user.keyboard('{Shift>}N{/Shift}');
    await waitFor(() => expect(path()).toBe(`/reader/2?at=22-28&annotation=${annotation.id}`));
    expect(await screen.findByRole('textbox', { name: 'Antworten' })).toBeVisible();
    await user.keyboard('d');
    await waitFor(async () => expect(await annotationsOf(app, 2)).toMatchObject([{ status: 'resolved' }]));
    await user.keyboard('{Shift>}P{/Shift}');
    expect(await screen.findByText(/In keinem Text ist eine Anmerkung offen/)).toBeVisible();
  });
});
