import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NamesPage } from '../../../../src/renderer/checks/names/NamesPage';
import { openRenderedApp, type RenderedApp } from '../../../support/render-app';
import { standInForLayout, WithKeys } from '../../compare/screen';

standInForLayout();

const TEXTS = [
  'Landrat Stephan Ebert reist nach Südkorea. Er besucht den Hersteller AIMLO.',
  'Landrat Stefan Ebert war in SüdKorea. Ebert traf den Hersteller Aimlo.',
];

async function importTexts({ client }: RenderedApp): Promise<void> {
  for (const [at, text] of TEXTS.entries()) {
    const { imported } = await client.call('documents.paste', { text, title: `Text ${at + 1}` });
    const documentId = imported[0]?.documentId ?? 0;
    await client.call('documents.update', { documentId, changes: { language: 'de' } });
  }
}

/** Three groups, of people, of a word and of a firm. */
async function openNames(): Promise<RenderedApp> {
  const app = await openRenderedApp();
  await importTexts(app);
  await app.client.call('checks.run', {});
  return app;
}

const show = (app: RenderedApp, path = '/checks/names') =>
  app.show(
    <WithKeys>
      <NamesPage />
    </WithKeys>,
    path,
  );

const rows = async () => {
  const list = await screen.findByRole('list', { name: 'Namensgruppen' });
  return within(list)
    .getAllByRole('button')
    .map(row => row.querySelector('span')?.textContent);
};

const ALL = ['Stefan Ebert · Stephan Ebert', 'AIMLO · Aimlo', 'SüdKorea · Südkorea'];

describe('names of the workspace', () => {
  it('are decided by keyboard alone: the next group is there at once, and undo brings one back', async () => {
    const app = await openNames();
    show(app);
    const user = userEvent.setup();
    expect(await rows()).toEqual(ALL);
    await user.keyboard('d');
    await waitFor(async () => expect(await rows()).toEqual(ALL.slice(1)));
    expect(screen.getByText('Als verschieden festgehalten: Stefan Ebert, Stephan Ebert')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Form AIMLO wählen' })).toBeChecked();
    await user.keyboard('n');
    await user.keyboard('o');
    const dialog = await screen.findByRole('dialog', { name: 'Welche Form gilt?' });
    expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
    await user.keyboard('2');
    await waitFor(async () => expect(await rows()).toEqual(['AIMLO · Aimlo']));
    const { decisions } = await app.client.call('names.decisions', {});
    expect(decisions.map(({ verdict, official }) => [verdict, official])).toEqual([
      ['same', 'Südkorea'],
      ['different', null],
    ]);
    await app.client.call('history.undo', {});
    await waitFor(async () => expect(await rows()).toHaveLength(2));
  });

  it('are joined by keyboard: the forms of another group come in, and one decision is about them all', async () => {
    const app = await openNames();
    show(app);
    const user = userEvent.setup();
    expect(await rows()).toEqual(ALL);
    await user.keyboard('nj');
    const dialog = await screen.findByRole('dialog', { name: 'Welche Gruppe gehört dazu?' });
    const offered = await within(dialog).findAllByRole('button', { name: /Korea/ });
    expect(offered.map(({ textContent }) => textContent)).toEqual(['SüdKorea · SüdkoreaSchreibweise']);
    expect(within(dialog).queryByRole('button', { name: /Ebert/ })).toBeNull();
    await user.keyboard('korea{ArrowDown}');
    await waitFor(() => expect(within(dialog).getByRole('button', { name: /Korea/ })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const forms = screen.getByRole('list', { name: 'Formen' });
    expect(within(forms).getAllByRole('checkbox', { checked: true })).toHaveLength(4);
    expect(within(forms).getAllByText('dazugenommen')).toHaveLength(2);
    expect(await screen.findByText('Dazugenommen, noch nicht entschieden: SüdKorea, Südkorea')).toBeVisible();
    expect((await app.client.call('names.decisions', {})).decisions).toEqual([]);
    await user.keyboard('o');
    expect(within(await screen.findByRole('dialog')).getAllByRole('radio')).toHaveLength(4);
    await user.keyboard('1');
    await waitFor(async () => expect(await rows()).toEqual(ALL.slice(0, 1)));
    expect((await app.client.call('names.decisions', {})).decisions).toMatchObject([
      { kind: 'organisation', forms: ['AIMLO', 'Aimlo', 'SüdKorea', 'Südkorea'], official: 'AIMLO' },
    ]);
    await app.client.call('history.undo', {});
    await waitFor(async () => expect(await rows()).toEqual(ALL));
  });

  it('show where each form stands, and lead there', async () => {
    const shown = show(await openNames());
    const places = await screen.findByRole('region', { name: 'Stellen' });
    expect(
      within(places)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Text 1', 'Text 2']);
    expect(
      within(places)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Landrat Stephan Ebert reist nach Südkorea. Er besucht den Hersteller AIMLO.',
      'Landrat Stefan Ebert war in SüdKorea. Ebert traf den Hersteller Aimlo.',
      'Landrat Stefan Ebert war in SüdKorea. Ebert traf den Hersteller Aimlo.',
    ]);
    await userEvent.setup().keyboard('{Enter}');
    expect(shown.path()).toBe('/reader/1?version=1&at=8-21');
  });

  it('hold where one wants, with a note, and are taken back in their group', async () => {
    const app = await openNames();
    show(app);
    const user = userEvent.setup();
    await screen.findByRole('region', { name: 'Stellen' });
    await user.keyboard('m');
    await user.keyboard('laut Kreistag{Enter}');
    await user.click(screen.getByRole('combobox', { name: /^Gilt/ }));
    await user.click(await screen.findByRole('option', { name: 'nur in „Text 2“' }));
    await user.click(screen.getByRole('button', { name: /Dieselbe Person/ }));
    await waitFor(async () => expect(await rows()).toEqual(ALL.slice(1)));
    expect((await app.client.call('names.decisions', {})).decisions).toMatchObject([
      { scope: { kind: 'document', documentId: 2 }, note: 'laut Kreistag' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Alle Entscheidungen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Alle Entscheidungen' });
    expect(await within(dialog).findByText(/nur in „Text 2“/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Zurücknehmen' }));
    expect(await within(dialog).findByText('Noch wurde nichts über Namen entschieden.')).toBeVisible();
  });

  it('are narrowed by kind and search, and say why nothing is there', async () => {
    const app = await openRenderedApp();
    show(app);
    expect(await screen.findByRole('heading', { name: 'Noch keine Texte' })).toBeVisible();
    await importTexts(app);
    expect(await screen.findByRole('heading', { name: 'Noch nicht gelesen' })).toBeVisible();
    await app.client.call('checks.run', {});
    const user = userEvent.setup();
    await user.click(await screen.findByRole('radio', { name: 'Schreibweisen' }));
    await waitFor(async () => expect(await rows()).toEqual(['SüdKorea · Südkorea']));
    await user.keyboard('/');
    await user.keyboard('nirgends');
    expect(screen.getByRole('textbox', { name: 'Namen suchen' })).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'Nichts gefunden' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Filter aufheben' }));
    await waitFor(async () => expect(await rows()).toEqual(ALL));
    await user.keyboard('/aimlo');
    await waitFor(async () => expect(await rows()).toEqual(['AIMLO · Aimlo']));
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^AIMLO/ })).toHaveFocus();
    await user.keyboard('/{Escape}');
    await waitFor(async () => expect(await rows()).toEqual(ALL));
  });
});
