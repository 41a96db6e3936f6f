import { act, fireEvent, renderHook, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { useKeptFilter } from '../../../src/renderer/reader/annotations/use-annotation-filter';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import { openRenderedApp, type RenderedApp } from '../../support/render-app';
import { openReader, standInForSizes } from './open-reader';

const REWRITE = `Ratsherr Holm eröffnet die Hafenbrücke

Startseite

Ratsherr Holm eröffnet die Hafenbrücke

Der Ratsherr Jens Holm hat am Dienstag die neue Hafenbrücke von Niederau eröffnet. Sie kostete nach Angaben der Stadt 48 Millionen Euro und verbindet den Markt mit dem Bahnhof.

Nach der Eröffnung gingen viele Bürgerinnen und Bürger zum ersten Mal über die Brücke. Der Verkehr soll ab dem kommenden Montag rollen, sagte Holm am Abend.

Schreibe einen Kommentar

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`;

standInForSizes();

async function openWith(text = REWRITE) {
  const app = await openRenderedApp();
  await app.client.call('documents.paste', { text });
  return app;
}

const annotationsOf = async (app: RenderedApp) =>
  (await app.client.call('documents.get', { documentId: 1 })).annotations;

describe('reading and annotating', () => {
  it('annotates with the keyboard alone: open, select a word, press the digit of a label', async () => {
    const app = await openWith();
    const { text, user } = await openReader(app);
    await waitFor(() => expect(text).toHaveFocus());
    await screen.findByText('Anmerkungen');
    await user.keyboard('{Control>}{ArrowRight}{Shift>}{ArrowRight}{/Shift}{/Control}');
    await screen.findByRole('region', { name: 'Neue Anmerkung' });
    await user.keyboard('5');
    await waitFor(async () =>
      expect(await annotationsOf(app)).toMatchObject([
        { label: 'wrong-number', exact: 'Holm', start: 9, end: 13 },
      ]),
    );
    expect(text).toHaveFocus();
    expect(
      await screen.findByRole('list', { name: 'Anmerkungen in der Reihenfolge des Textes' }),
    ).toHaveTextContent('Falsche Zahl');
  });

  it('stores severity and comment that stood in the form', async () => {
    const app = await openWith();
    const { user } = await openReader(app);
    await user.keyboard('{Shift>}{Control>}{ArrowRight}{/Control}{/Shift}');
    const form = await screen.findByRole('region', { name: 'Neue Anmerkung' });
    await user.click(within(form).getByRole('radio', { name: 'hoch' }));
    await user.type(within(form).getByRole('textbox', { name: 'Kommentar' }), 'Amt prüfen');
    await user.click(within(form).getByRole('button', { name: /Falscher Name/ }));
    await waitFor(async () =>
      expect(await annotationsOf(app)).toMatchObject([
        { label: 'wrong-name', exact: 'Ratsherr', severity: 'high', comment: 'Amt prüfen' },
      ]),
    );
  });

  it('opens the form with Enter on its first label and comes back with Escape', async () => {
    const app = await openWith();
    const { user, text } = await openReader(app);
    await user.keyboard('{Shift>}{Control>}{ArrowRight}{/Control}{/Shift}{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: /Unbelegte Behauptung/ })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(text).toHaveFocus();
    await user.keyboard('1');
    await screen.findByRole('textbox', { name: 'Antworten' });
    await user.keyboard('t');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Antworten' })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(text).toHaveFocus();
  });

  it('deletes the annotation that is shown and takes it back on request', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 9, end: 13, label: 'wrong-name' });
    const { user } = await openReader(app);
    await screen.findByRole('button', { name: /Falscher Name/ });
    await user.keyboard('n{Delete}');
    await screen.findByText('Anmerkung gelöscht');
    expect(await annotationsOf(app)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => expect(await annotationsOf(app)).toMatchObject([{ exact: 'Holm' }]));
  });

  it('lists an annotation whose passage is gone apart, with the way to where it was', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    const start = REWRITE.indexOf('Startseite');
    await app.client.call('annotations.add', { versionId, start, end: start + 10, label: 'boilerplate' });
    await app.client.call('cleaning.accept', { versionId });
    await openReader(app);
    const orphans = await screen.findByRole('list', { name: 'Ohne Stelle in dieser Fassung' });
    expect(orphans).toHaveTextContent('Startseite');
    expect(within(orphans).getByRole('link', { name: 'Stelle in Fassung 1 zeigen' })).toHaveAttribute(
      'href',
      `/reader/1?version=${versionId}&at=${start}-${start + 10}`,
    );
  });

  it('asks for a selection before it annotates', async () => {
    const app = await openWith();
    const { user } = await openReader(app);
    await user.keyboard('3');
    expect(await screen.findByText('Bitte erst eine Stelle im Text auswählen.')).toBeInTheDocument();
    expect(await annotationsOf(app)).toEqual([]);
  });

  it('copies from the model, across rows', async () => {
    const app = await openWith('eins\r\n\r\nzwei\u200bdrei');
    const { text, user } = await openReader(app);
    await user.keyboard('{Control>}a{/Control}');
    let copied = '';
    fireEvent.copy(text, { clipboardData: { setData: (_type: string, data: string) => (copied = data) } });
    expect(copied).toBe('eins\r\n\r\nzwei\u200bdrei');
  });

  it('shows an invisible character as a marker and scripts as text', async () => {
    const app = await openWith('Kurs\u202efdp.exe <script>alert(1)</script>');
    const { text, container } = await openReader(app);
    expect(await within(text).findByRole('img', { name: /U\+202E/ })).toBeInTheDocument();
    expect(text).toHaveTextContent('<script>alert(1)</script>');
    expect(container.querySelector('script')).toBeNull();
  });

  it('goes to the passage that the address names', async () => {
    const app = await openWith();
    const { text } = await openReader(app, '/reader/1?at=9-13');
    await waitFor(() => expect(text.querySelector('[data-kind="target"]')).toHaveTextContent('Holm'));
  });

  it('says so when the text is not there', async () => {
    const app = await openRenderedApp();
    app.show(<Route path="/reader/:documentId" component={ReaderPage} />, '/reader/99');
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Diesen Text gibt es nicht mehr' }),
    ).toBeInTheDocument();
  });
});

describe('finding words', () => {
  it('counts the hits in the whole text, steps through them and selects the last one shown', async () => {
    const app = await openWith();
    const { user, text } = await openReader(app);
    await user.keyboard('{Control>}f{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Im Text suchen' }), 'brucke');
    expect(await screen.findByText('1 von 4')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('2 von 4')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(text).toHaveFocus();
    expect(await screen.findByRole('region', { name: 'Neue Anmerkung' })).toHaveTextContent('brücke');
  });
});

describe('evidence', () => {
  it('attaches a passage of another text with its relation', async () => {
    const app = await openWith();
    await app.client.call('documents.paste', {
      title: 'Auskunft des Bauamts',
      text: 'Die Brücke kostete 52 Millionen Euro, teilte das Bauamt mit.\n\nMehr nicht.',
    });
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('annotations.add', { versionId, start: 0, end: 8, label: 'wrong-number' });
    const { user } = await openReader(app);
    await user.click(await screen.findByRole('button', { name: /Falsche Zahl/ }));
    await user.click(screen.getByRole('button', { name: 'Beleg hinzufügen' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Stelle in allen Texten suchen' }),
      'Millionen Bauamt',
    );
    await user.click(await screen.findByRole('button', { name: /52 Millionen/ }));
    await user.click(screen.getByRole('radio', { name: 'widerspricht' }));
    await user.click(screen.getByRole('button', { name: 'Beleg anhängen' }));
    await waitFor(async () =>
      expect((await annotationsOf(app))[0]?.evidence).toMatchObject([
        { documentId: 2, relation: 'contradicts', exact: expect.stringContaining('52 Millionen') },
      ]),
    );
    expect(await screen.findByRole('link', { name: 'Auskunft des Bauamts' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/reader\/2\?version=2&at=0-/),
    );
  });
});

describe('cleaning', () => {
  it('makes one version of what was accepted and dismisses what was rejected', async () => {
    const app = await openWith();
    const { user } = await openReader(app);
    await user.click(await screen.findByRole('tab', { name: 'Bereinigung' }));
    const list = await screen.findByRole('list', { name: 'Vorschläge in der Reihenfolge des Textes' });
    await user.click(within(list).getByRole('button', { name: 'Annehmen: Navigation' }));
    await user.click(within(list).getByRole('button', { name: 'Verwerfen: Kommentarformular' }));
    await screen.findByRole('list', { name: 'Verworfen' });
    await user.click(screen.getByRole('button', { name: 'Neue Fassung anlegen (1)' }));
    await waitFor(async () => {
      const { versions, text } = await app.client.call('documents.get', { documentId: 1 });
      expect(versions).toHaveLength(2);
      expect(text).not.toContain('Startseite');
      expect(text).toContain('Schreibe einen Kommentar');
    });
    expect(await screen.findByText('Fassung 2: 1 Stelle entfernt oder berichtigt')).toBeInTheDocument();
  });

  it('shows from the clean text where a passage stands in the original and what was removed', async () => {
    const app = await openWith();
    const { versionId } = await app.client.call('documents.get', { documentId: 1 });
    await app.client.call('cleaning.accept', { versionId });
    const { user, text } = await openReader(app);
    await waitFor(() => expect(text).toHaveTextContent('Der Ratsherr Jens Holm'));
    await user.keyboard('{Shift>}{Control>}{ArrowRight}{/Control}{/Shift}o');
    const dialog = await screen.findByRole('dialog', { name: 'Im Original' });
    const original = await within(dialog).findByRole('textbox', { name: 'Text der ersten Fassung' });
    await waitFor(() => expect(original.querySelector('[data-kind="target"]')).toHaveTextContent('Ratsherr'));
    expect(
      [...original.querySelectorAll('[data-kind="deleted"]')].map(element => element.textContent),
    ).toContain('Startseite');
  });
});

describe('the source', () => {
  it('is entered under the details and flagged here, with a reason', async () => {
    const app = await openWith();
    const { user, text } = await openReader(app);
    await user.click(await screen.findByRole('tab', { name: 'Angaben' }));
    await user.type(
      await screen
        .findByRole('combobox', { name: 'Quelle' })
        .catch(() => screen.getByRole('textbox', { name: 'Quelle' })),
      'Niederauer Bote{Enter}',
    );
    await screen.findByRole('link', { name: 'Niederauer Bote' });
    text.focus();
    await user.keyboard('f');
    await user.type(await screen.findByRole('textbox', { name: /Grund/ }), 'Kein Impressum');
    await user.click(screen.getByRole('button', { name: 'Markieren' }));
    expect(
      await screen.findByText('Niederauer Bote ist als zweifelhaft markiert: Kein Impressum'),
    ).toBeInTheDocument();
  });

  it('leaves the dialog open that was asked for while flagging still ran', async () => {
    const app = await openWith();
    await app.client.call('documents.update', { documentId: 1, changes: { source: 'Niederauer Bote' } });
    const { user, text } = await openReader(app);
    await user.keyboard('f');
    const reason = await screen.findByRole('textbox', { name: /Grund/ });
    await user.type(reason, 'Kein Impressum');
    // Nothing is waited for between these three: the answer is still on its way.
    fireEvent.click(screen.getByRole('button', { name: 'Markieren' }));
    fireEvent.keyDown(reason, { key: 'Escape' });
    fireEvent.keyDown(text, { key: 'c' });
    const compare = screen.getByRole('dialog', { name: 'Vergleichen mit' });
    await screen.findByText('Niederauer Bote ist als zweifelhaft markiert: Kein Impressum');
    expect(compare).toBeInTheDocument();
    expect(compare).toContainElement(document.activeElement as HTMLElement);
  });

  it('keeps a date that makes no sense out of the workspace', async () => {
    const app = await openWith();
    const { user } = await openReader(app);
    await user.click(await screen.findByRole('tab', { name: 'Angaben' }));
    const field = await screen.findByRole('textbox', { name: 'Erschienen' });
    await user.type(field, '30.02.2024{Enter}');
    expect(
      await screen.findByText('Bitte als Jahr, Monat und Jahr oder ganzes Datum eingeben, etwa 13.10.2024.'),
    ).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, '28.02.2024{Enter}');
    await waitFor(async () =>
      expect((await app.client.call('documents.get', { documentId: 1 })).document.publishedOn).toBe(
        '2024-02-28',
      ),
    );
  });
});

it('keeps the filter of annotations as it is until another text is opened', () => {
  const { result, rerender } = renderHook(useKeptFilter, { initialProps: 1 });
  act(() => result.current[1](now => ({ ...now, status: ['open'] })));
  rerender(1);
  expect(result.current[0]).toEqual({ status: ['open'] });
  rerender(2);
  expect(result.current[0]).toEqual({});
});
