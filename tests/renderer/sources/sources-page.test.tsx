import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { SourcesPage } from '../../../src/renderer/sources/SourcesPage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();

function show(app: RenderedApp, path = '/sources') {
  return app.show(
    <WithKeys>
      <Route path="/sources/:sourceId?" component={SourcesPage} />
    </WithKeys>,
    path,
  );
}

async function openSource(name = 'Hafenblatt') {
  const app = await openRenderedApp();
  const { source } = await app.client.call('sources.save', { name, domain: 'hafenblatt.example' });
  show(app, `/sources/${source.id}`);
  await screen.findByRole('heading', { name });
  const stored = async () => (await app.client.call('sources.get', { sourceId: source.id })).source;
  return { app, stored };
}

describe('the list of sources', () => {
  it('says where sources come from while there are none', async () => {
    show(await openRenderedApp());
    expect(await screen.findByRole('heading', { name: 'Noch keine Quellen' })).toBeVisible();
  });

  it('shows flagged sources as such and searches name and domain', async () => {
    const app = await openRenderedApp();
    const { source } = await app.client.call('sources.save', { name: 'Küstenbote', domain: 'kb.example' });
    await app.client.call('sources.save', { name: 'Nordblick' });
    await app.client.call('sources.flag', { sourceId: source.id, reason: 'erfindet Zitate' });
    show(app);
    const list = await screen.findByRole('list', { name: 'Liste der Quellen' });
    expect(await within(list).findByRole('link', { name: /Küstenbote.*zweifelhaft/ })).toBeVisible();
    expect(within(list).getByRole('link', { name: /^Nordblick/ })).not.toHaveTextContent('zweifelhaft');
    await userEvent.keyboard('/');
    await userEvent.keyboard('kb.ex');
    expect(await screen.findByText('1 Quelle')).toBeVisible();
  });

  it('is walked by arrow keys from the search on', async () => {
    const app = await openRenderedApp();
    for (const name of ['Hafenblatt', 'Küstenbote', 'Nordblick'])
      await app.client.call('sources.save', { name });
    show(app);
    await screen.findByRole('link', { name: /^Hafenblatt/ });
    await userEvent.keyboard('/');
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('link', { name: /^Hafenblatt/ })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('link', { name: /^Nordblick/ })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('link', { name: /^Hafenblatt/ })).toHaveFocus();
    await userEvent.keyboard('/kü{Escape}');
    expect(screen.getByRole('searchbox')).toHaveValue('');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('link', { name: /^Hafenblatt/ })).toHaveFocus());
  });

  it('takes a desk’s own list and names the rows it left out', async () => {
    const app = await openRenderedApp();
    show(app);
    const file = new File(
      ['Name;Domain;Markiert;Grund\nSturmpost;sturmpost.example;ja;ohne Impressum\n;;;\nX;kein name;;\n'],
      'liste.csv',
    );
    await screen.findByRole('heading', { name: 'Noch keine Quellen' });
    await userEvent.upload(screen.getByLabelText('CSV-Datei mit Quellen'), file);
    expect(await screen.findByText('Liste importiert: 1 neu, 0 aktualisiert, 0 unverändert.')).toBeVisible();
    expect(screen.getByText('Zeile 4: Das ist keine Domain.')).toBeVisible();
    expect(await screen.findByRole('link', { name: /Sturmpost.*zweifelhaft/ })).toBeVisible();
  });
});

describe('one source', () => {
  it('is made with a domain read from a whole address', async () => {
    const app = await openRenderedApp();
    const shown = show(app, '/sources/new');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Nordblick');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Domain' }),
      'https://www.nordblick.example/impressum',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Quelle anlegen' }));
    expect(await screen.findByRole('heading', { name: 'Nordblick' })).toBeVisible();
    expect(shown.path()).toBe('/sources/1');
    const { source } = await app.client.call('sources.get', { sourceId: 1 });
    expect(source).toMatchObject({ name: 'Nordblick', domain: 'nordblick.example', kind: 'other' });
  });

  it('is begun at its name, and keeps what is typed while another source is shown', async () => {
    const { app } = await openSource();
    await userEvent.keyboard('+');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus());
    await userEvent.keyboard('Küstenbote');
    await userEvent.click(screen.getByRole('link', { name: /^Hafenblatt/ }));
    await screen.findByRole('heading', { name: 'Hafenblatt' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Notizen' }), 'am Telefon freundlich');
    await userEvent.keyboard('{Escape}+');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Küstenbote'));
    await userEvent.click(screen.getByRole('link', { name: /^Hafenblatt/ }));
    expect(await screen.findByText('Nicht gespeichert')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Änderungen verwerfen' }));
    expect(screen.getByRole('textbox', { name: 'Notizen' })).toHaveValue('');
    expect((await app.client.call('sources.list', {})).sources.map(({ name }) => name)).toEqual([
      'Hafenblatt',
    ]);
  });

  it('keeps what speaks for it when saved by key', async () => {
    const { stored } = await openSource();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Was für diese Quelle spricht' }),
      'korrigiert offen',
    );
    await userEvent.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Quelle gespeichert')).toBeVisible();
    expect((await stored()).speaksFor).toBe('korrigiert offen');
  });

  it('is flagged with a reason only', async () => {
    const { stored } = await openSource();
    await userEvent.keyboard('f');
    await userEvent.click(screen.getByRole('button', { name: 'Markieren' }));
    expect(screen.getByText('Eine Markierung braucht einen Grund.')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: /^Grund/ }), 'übernimmt ohne Herkunft');
    await userEvent.click(screen.getByRole('button', { name: 'Markieren' }));
    expect(await screen.findByText('Als zweifelhaft markiert')).toBeVisible();
    expect((await stored()).flag?.reason).toBe('übernimmt ohne Herkunft');
    await userEvent.click(screen.getByRole('button', { name: 'Markierung aufheben' }));
    expect(await screen.findByText('Diese Quelle ist nicht markiert.')).toBeVisible();
    expect((await stored()).flag).toBeNull();
  });

  it('is flagged and observed by keyboard alone, and the focus stays beside what was written', async () => {
    const { stored } = await openSource();
    await userEvent.keyboard('f');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Grund' })).toHaveFocus());
    await userEvent.keyboard('erfindet Zitate{Tab}zwei Texte{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Markierung ändern' })).toHaveFocus());
    expect((await stored()).flag).toMatchObject({ reason: 'erfindet Zitate', evidence: 'zwei Texte' });
    const record = screen.getByRole('button', { name: 'Eintragen: Impressum' });
    record.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Beleg' }),
      'Fußzeile{Control>}{Enter}{/Control}',
    );
    await waitFor(() => expect(screen.getByRole('button', { name: 'Bearbeiten: Impressum' })).toHaveFocus());
  });

  it('shows what was not looked at as not checked, and takes an observation with evidence', async () => {
    const { stored } = await openSource();
    expect(screen.getAllByText('nicht geprüft')).toHaveLength(16);
    await userEvent.click(screen.getByRole('button', { name: 'Eintragen: Impressum' }));
    await userEvent.click(screen.getByRole('combobox', { name: 'Antwort' }));
    await userEvent.click(await screen.findByRole('option', { name: 'nicht gefunden' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Beleg' }), 'gespeicherte Startseite');
    await userEvent.type(screen.getByRole('textbox', { name: 'Gilt bis' }), '2025');
    await userEvent.click(screen.getByRole('button', { name: 'Beobachtung speichern' }));
    expect(await screen.findByText('1 von 16 geprüft')).toBeVisible();
    expect(screen.getByText('abgelaufen seit 2025: bitte neu prüfen')).toBeVisible();
    expect((await stored()).signals).toMatchObject([
      {
        signal: 'imprint-complete',
        value: 'not-found',
        evidence: 'gespeicherte Startseite',
        expiresOn: '2025',
      },
    ]);
  });

  it('has no score anywhere', async () => {
    await openSource();
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByRole('main').textContent).not.toMatch(/\d\s*%/);
  });

  it('can be removed; its texts stay', async () => {
    const { app } = await openSource();
    await userEvent.click(screen.getByRole('button', { name: 'Quelle entfernen' }));
    expect(await screen.findByRole('heading', { name: 'Noch keine Quellen' })).toBeVisible();
    expect((await app.client.call('sources.list', {})).sources).toEqual([]);
  });
});
