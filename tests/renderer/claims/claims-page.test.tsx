import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Link, Route } from 'wouter';
import { ClaimsPage } from '../../../src/renderer/claims/ClaimsPage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { standInForLayout, WithKeys } from '../compare/screen';

standInForLayout();

const ARTICLE = 'Die Brücke kostete 12 Millionen Euro. Sie ist rot.';
const RECORD = 'Die Brücke wurde mit 14 Millionen Euro abgerechnet.';

async function openClaim() {
  const app = await openRenderedApp();
  const ids: number[] = [];
  for (const text of [ARTICLE, RECORD]) {
    const { imported } = await app.client.call('documents.paste', { text });
    ids.push(imported[0]?.versionId ?? 0);
  }
  const { claim } = await app.client.call('claims.add', {
    statement: 'Die Brücke hat 12 Millionen gekostet.',
    passages: [{ versionId: ids[0] ?? 0, start: 0, end: 37 }],
  });
  const stored = async () => (await app.client.call('claims.get', { claimId: claim.id })).claim;
  return { app, claim, stored };
}

function show(app: RenderedApp, path: string) {
  return app.show(
    <WithKeys>
      <Route path="/claims/:claimId?" component={ClaimsPage} />
    </WithKeys>,
    path,
  );
}

describe('the list of claims', () => {
  it('says how a claim is made while there are none', async () => {
    show(await openRenderedApp(), '/claims');
    expect(await screen.findByRole('heading', { name: 'Noch keine Behauptungen' })).toBeVisible();
  });

  it('shows states and verdicts, finds words, and steps by key', async () => {
    const { app, claim } = await openClaim();
    await app.client.call('claims.decide', {
      claimId: claim.id,
      scaleId: 'house',
      valueId: 'wrong',
      reason: 'Protokoll',
    });
    const shown = show(app, '/claims');
    const list = await screen.findByRole('list', { name: 'Liste der Behauptungen' });
    const link = await within(list).findByRole('link', { name: /12 Millionen.*falsch.*entschieden/ });
    expect(link).toBeVisible();
    await userEvent.keyboard('n');
    expect(shown.path()).toBe('/claims/1');
    await userEvent.keyboard('/');
    await userEvent.keyboard('tunnel');
    expect(await screen.findByText('Keine Behauptung passt zu dieser Auswahl.')).toBeVisible();
  });
});

describe('one claim', () => {
  it('is made of the passage that the address names', async () => {
    const app = await openRenderedApp();
    await app.client.call('documents.paste', { text: ARTICLE });
    const shown = show(app, '/claims/new?version=1&at=0-37');
    const field = await screen.findByRole('textbox', { name: /^Aussage/ });
    expect(field).toHaveValue('Die Brücke kostete 12 Millionen Euro.');
    await userEvent.type(screen.getByRole('textbox', { name: /Wer hat das gesagt/ }), 'Die Stadt');
    await userEvent.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(shown.path()).toBe('/claims/1'));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Aussage' })).toHaveFocus());
    const { claim } = await app.client.call('claims.get', { claimId: 1 });
    expect(claim).toMatchObject({ speaker: 'Die Stadt', passages: [{ start: 0, end: 37 }] });
  });

  it('is offered the speaker of the quotation, and warns of a denial without refusing it', async () => {
    const app = await openRenderedApp();
    const quoted = '„Die Brücke wird im Mai gesperrt“, sagte Bürgermeisterin Jana Voss.';
    await app.client.call('documents.paste', { text: `Der Rat tagte. ${quoted}` });
    await app.client.call('documents.update', { documentId: 1, changes: { language: 'de' } });
    const shown = show(app, '/claims/new?version=1&at=16-47');
    expect(await screen.findByRole('textbox', { name: /Wer hat das gesagt/ })).toHaveValue('Jana Voss');
    const field = screen.getByRole('textbox', { name: /^Aussage/ });
    expect(screen.queryByText(/klingt wie die Verneinung/)).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'Die Brücke wird im Mai nicht gesperrt.');
    expect(screen.getByText(/klingt wie die Verneinung/)).toBeVisible();
    screen.getByRole('textbox', { name: /^Aussage/ }).focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(shown.path()).toBe('/claims/1'));
  });

  it('gets another passage instead of a new claim being made', async () => {
    const { app, stored } = await openClaim();
    const shown = show(app, '/claims/new?version=2&at=0-10');
    await userEvent.click(await screen.findByRole('combobox', { name: /^Oder: Stelle/ }));
    await userEvent.click(await screen.findByRole('option', { name: /12 Millionen/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Stelle hinzufügen' }));
    await waitFor(() => expect(shown.path()).toBe('/claims/1'));
    expect((await stored()).passages.map(({ exact }) => exact)).toEqual([
      'Die Brücke kostete 12 Millionen Euro.',
      'Die Brücke',
    ]);
  });

  it('gets evidence by keyboard alone: search, a hit, its relation', async () => {
    const { app, stored } = await openClaim();
    show(app, '/claims/1');
    await screen.findByRole('searchbox', { name: 'Stellen suchen' });
    await userEvent.keyboard('e');
    await userEvent.keyboard('rot');
    expect(await screen.findByRole('button', { name: /Sie ist rot/ })).toBeVisible();
    // Enter does not wait until the hits of the new words are there, and means these nevertheless.
    const field = screen.getByRole('searchbox', { name: 'Stellen suchen' });
    await userEvent.setup({ delay: null }).type(field, '{Control>}a{/Control}abgerechnet{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: /14 Millionen/ })).toHaveFocus());
    await userEvent.keyboard('2');
    expect(await screen.findByText('Beleg angefügt: widerspricht')).toBeVisible();
    expect((await stored()).evidence).toMatchObject([{ relation: 'contradicts', place: { exact: RECORD } }]);
  });

  it('names its own text among the hits, and last', async () => {
    const { app } = await openClaim();
    show(app, '/claims/1');
    await screen.findByRole('searchbox', { name: 'Stellen suchen' });
    await userEvent.keyboard('e');
    await userEvent.keyboard('Brücke');
    const hits = await screen.findByRole('list', { name: 'Gefundene Stellen' });
    const items = within(hits).getAllByRole('button');
    expect(items.map(item => /aus dem Text der Behauptung selbst/.test(item.textContent ?? ''))).toEqual([
      false,
      true,
    ]);
  });

  it('keeps what is typed into its statement while its state changes', async () => {
    const { app, stored } = await openClaim();
    show(app, '/claims/1');
    const field = await screen.findByRole('textbox', { name: 'Aussage' });
    await userEvent.type(field, ' Wirklich.');
    await app.client.call('claims.update', { claimId: 1, changes: { state: 'in-review' } });
    await waitFor(async () => expect((await stored()).state).toBe('in-review'));
    await screen.findByDisplayValue('in Prüfung');
    expect(field).toHaveValue('Die Brücke hat 12 Millionen gekostet. Wirklich.');
    expect(field).toBeInTheDocument();
  });

  it('keeps a reason that is no verdict yet on the way to another claim and back', async () => {
    const { app } = await openClaim();
    await app.client.call('claims.add', {
      statement: 'Die Brücke ist rot.',
      passages: [{ versionId: 1, start: 38, end: 50 }],
    });
    const shown = show(app, '/claims/1');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /^Begründung/ }),
      'laut Protokoll{Escape}p',
    );
    await waitFor(() => expect(shown.path()).toBe('/claims/2'));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^Begründung/ })).toHaveValue(''));
    await userEvent.keyboard('n');
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /^Begründung/ })).toHaveValue('laut Protokoll'),
    );
  });

  it('keeps what is typed and not saved while another place is shown, and can drop it', async () => {
    const { app, stored } = await openClaim();
    app.show(
      <WithKeys>
        <Route path="/claims/:claimId?" component={ClaimsPage} />
        <Link href="/elsewhere">weg</Link>
        <Link href="/claims/1">zurück</Link>
      </WithKeys>,
      '/claims/1',
    );
    await userEvent.type(await screen.findByRole('textbox', { name: 'Aussage' }), ' Wirklich.');
    await userEvent.type(screen.getByRole('textbox', { name: /^Begründung/ }), 'laut Protokoll');
    await userEvent.type(screen.getByRole('textbox', { name: 'Notiz' }), 'Seite 3');
    await userEvent.click(screen.getByRole('link', { name: 'weg' }));
    expect(screen.queryByRole('textbox', { name: 'Aussage' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'zurück' }));
    const field = await screen.findByRole('textbox', { name: 'Aussage' });
    expect(field).toHaveValue('Die Brücke hat 12 Millionen gekostet. Wirklich.');
    expect(screen.getByRole('textbox', { name: /^Begründung/ })).toHaveValue('laut Protokoll');
    expect(screen.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Seite 3');
    expect(screen.getByText('Nicht gespeichert')).toBeVisible();
    expect((await stored()).statement).toBe('Die Brücke hat 12 Millionen gekostet.');
    await userEvent.click(screen.getByRole('button', { name: 'Änderungen verwerfen' }));
    expect(field).toHaveValue('Die Brücke hat 12 Millionen gekostet.');
  });

  it('is saved from its statement by Ctrl+Enter, and an undo shows the words before', async () => {
    const { app, stored } = await openClaim();
    show(app, '/claims/1');
    const field = await screen.findByRole('textbox', { name: 'Aussage' });
    await userEvent.type(field, ' Wirklich.{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Behauptung gespeichert')).toBeVisible();
    expect((await stored()).statement).toBe('Die Brücke hat 12 Millionen gekostet. Wirklich.');
    expect(field).toHaveValue('Die Brücke hat 12 Millionen gekostet. Wirklich.');
    await app.client.call('history.undo', {});
    await waitFor(() => expect(field).toHaveValue('Die Brücke hat 12 Millionen gekostet.'));
    expect(screen.queryByText('Nicht gespeichert')).toBeNull();
  });

  it('gives its keys back when a field is left with Escape', async () => {
    const { app } = await openClaim();
    show(app, '/claims/1');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notiz' }), 'nur kurz{Escape}u');
    expect(screen.getByRole('textbox', { name: 'Notiz' })).toHaveValue('nur kurz');
    expect(screen.getByRole('radio', { name: /^richtig/ })).toHaveFocus();
  });

  it('keeps a file and a search in vain', async () => {
    const { app, stored } = await openClaim();
    show(app, '/claims/1');
    await userEvent.click(await screen.findByRole('radio', { name: 'Datei' }));
    const fields = screen.getAllByLabelText('Datei wählen');
    await userEvent.upload(fields.find(field => field instanceof HTMLInputElement) as HTMLInputElement, [
      new File(['%PDF'], 'rechnung.pdf'),
    ]);
    expect(await screen.findByText('rechnung.pdf')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Datei sichern: rechnung.pdf' }));
    const path = join(app.folder, 'gesichert.pdf');
    const pathField = await screen.findByRole('textbox', { name: 'Pfad der Datei' });
    await userEvent.clear(pathField);
    await userEvent.type(pathField, `${path}{Enter}`);
    expect(await screen.findByText(/Gesichert und verglichen/)).toBeVisible();
    expect(readFileSync(path, 'utf8')).toBe('%PDF');
    await userEvent.click(screen.getByRole('radio', { name: 'Nichts gefunden' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wo gesucht?' }), 'Haushalt 2024{Enter}');
    expect(await screen.findByText('Gesucht in Haushalt 2024, nichts gefunden')).toBeVisible();
    expect((await stored()).evidence.map(({ kind }) => kind)).toEqual(['file', 'note']);
  });

  it('gets a verdict by number key, and not without a reason', async () => {
    const { app, stored } = await openClaim();
    show(app, '/claims/1');
    const form = await screen.findByRole('group', { name: /^Urteil/ });
    await userEvent.keyboard('u');
    await userEvent.keyboard('4');
    expect(within(form).getByRole('radio', { name: /^falsch/ })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Urteil fällen' }));
    expect(screen.getByText('Ein Urteil braucht eine Begründung.')).toBeVisible();
    expect((await stored()).verdict).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: /^Begründung/ }), 'Protokoll, Seite 3');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Urteil gespeichert')).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/falsch.*Protokoll, Seite 3/));
    expect((await stored()).verdict).toMatchObject({ valueId: 'wrong', reason: 'Protokoll, Seite 3' });
  });

  it('shows old and new words of a stale verdict and confirms it by key', async () => {
    const { app, stored } = await openClaim();
    await app.client.call('claims.decide', { claimId: 1, scaleId: 'house', valueId: 'right', reason: 'so' });
    const text = ARTICLE.replace('12', '13');
    await app.client.call('documents.edit', { versionId: 1, text });
    show(app, '/claims/1');
    const panel = await screen.findByRole('region', { name: 'Das Urteil ist überholt' });
    expect(within(panel).getByText('12').tagName).toBe('DEL');
    expect(within(panel).getByText('13').tagName).toBe('INS');
    await userEvent.keyboard('b');
    await waitFor(async () => expect((await stored()).isStale).toBe(false));
    await waitFor(() => expect(panel).not.toBeInTheDocument());
  });
});
