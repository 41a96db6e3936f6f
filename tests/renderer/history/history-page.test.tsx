import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { findDraft, keepDraft } from '../../../src/renderer/components/drafts';
import { DropErasedDrafts } from '../../../src/renderer/components/shell/DropErasedDrafts';
import { HistoryPage } from '../../../src/renderer/history/HistoryPage';
import { openRenderedApp } from '../../support/render-app';
import { connectClone } from '../../support/test-app';
import { WithKeys } from '../compare/screen';
import { giveWindowSize } from '../shell/window';

giveWindowSize();
beforeEach(() => localStorage.clear());

async function openHistory(titles: readonly string[], path = '/history') {
  const app = await openRenderedApp();
  await app.client.call('settings.update', { actor: 'Eva Brandt' });
  for (const title of titles)
    await app.client.call('documents.paste', { title, text: `Ein Text über ${title}.` });
  const shown = app.show(
    <WithKeys>
      <HistoryPage />
    </WithKeys>,
    path,
  );
  return { ...app, path: shown.path, user: userEvent.setup() };
}

const rows = () => screen.getAllByRole('row').slice(1);

const lines = () =>
  rows().map(row =>
    within(row)
      .getAllByRole('gridcell')
      .slice(1)
      .map(cell => cell.textContent),
  );

const panel = () => within(screen.getByRole('complementary', { name: 'Gewählter Eintrag' }));

describe('the history', () => {
  it('says what it is for while nothing has happened', async () => {
    await openHistory([]);
    expect(await screen.findByText('Noch nichts geschehen')).toBeInTheDocument();
  });

  it('lists who did what, newest first, and marks what was undone with a word', async () => {
    const { user } = await openHistory(['Dach', 'Brücke']);
    await screen.findAllByText('Text eingefügt: „Brücke“');
    expect(lines()).toEqual([
      ['Eva Brandt', 'Text eingefügt: „Brücke“Stand jetzt'],
      ['Eva Brandt', 'Text eingefügt: „Dach“'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(() =>
      expect(lines()).toEqual([
        ['Eva Brandt', 'Text eingefügt: „Brücke“rückgängig'],
        ['Eva Brandt', 'Text eingefügt: „Dach“Stand jetzt'],
      ]),
    );
  });

  it('checks the chain and answers in a sentence', async () => {
    const { user } = await openHistory(['Dach']);
    await screen.findAllByText('Text eingefügt: „Dach“');
    await user.click(screen.getByRole('button', { name: 'Kette prüfen' }));
    expect(await screen.findByText('Die Kette ist lückenlos: 1 Schritt geprüft.')).toBeInTheDocument();
  });

  it('goes to a state on a branch that was left, by keyboard', async () => {
    const { client, user } = await openHistory(['Dach', 'Brücke']);
    await client.call('history.undo', {});
    await client.call('documents.paste', { title: 'Zoll', text: 'Ein Text über Zoll.' });
    await screen.findAllByText('Text eingefügt: „Dach“');
    await user.click(screen.getByRole('button', { name: 'Kette prüfen' }));
    await waitFor(() => expect(lines()[1]?.[1]).toBe('Text eingefügt: „Brücke“anderer Zweig'));
    // As after coming here by key: nothing has the focus.
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('grid')).toHaveFocus();
    expect(rows()[1]).toHaveAttribute('aria-selected', 'true');
    await user.click(panel().getByRole('button', { name: 'Zu diesem Stand gehen' }));
    await waitFor(() => expect(lines()[1]?.[1]).toBe('Text eingefügt: „Brücke“Stand jetzt'));
    expect((await client.call('documents.list', {})).rows.map(({ title }) => title).sort()).toEqual([
      'Brücke',
      'Dach',
    ]);
  });

  it('shows the entries of one text or person, and keeps that in the address', async () => {
    const { user, path } = await openHistory(['Dach', 'Brücke']);
    await screen.findAllByText('Text eingefügt: „Brücke“');
    await user.click(panel().getByRole('button', { name: 'Nur dieser Text' }));
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(path()).toBe('/history?document=2');
    await user.click(screen.getByRole('button', { name: 'Filter aufheben' }));
    await waitFor(() => expect(lines()).toHaveLength(2));
  });

  it('says that no entry fits, and not that nothing has happened', async () => {
    await openHistory(['Dach'], '/history?actor=Niemand');
    expect(await screen.findByText('Kein Eintrag passt')).toBeInTheDocument();
  });

  it('shows a text as it was and restores it', async () => {
    const { client, user } = await openHistory(['Dach']);
    await client.call('documents.paste', { text: 'Etwas ganz anderes.', versionOf: 1 });
    await user.click(await screen.findByRole('button', { name: 'Kette prüfen' }));
    await waitFor(() => expect(lines()).toHaveLength(2));
    await user.click(rows()[1] as HTMLElement);
    await user.click(panel().getByRole('button', { name: 'Damals zeigen' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('Fassung 1');
    await user.click(dialog.getByRole('button', { name: 'So wiederherstellen' }));
    await waitFor(() => expect(lines()[0]?.[1]).toContain('Text auf einen früheren Stand gebracht: „Dach“'));
    expect(await client.call('documents.get', { documentId: 1 })).toMatchObject({
      text: 'Ein Text über Dach.',
    });
  });

  it('erases for good only with a reason, and says what went and what it cannot reach', async () => {
    const { client, user } = await openHistory(['Dach', 'Brücke']);
    await screen.findAllByText('Text eingefügt: „Brücke“');
    await user.click(panel().getByRole('button', { name: 'Inhalt endgültig löschen …' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('1 Eintrag des Verlaufs verliert Inhalt')).toBeInTheDocument();
    expect(dialog.getByText(/eigene Sicherungskopien, Exporte/)).toBeInTheDocument();
    const confirm = dialog.getByRole('button', { name: 'Endgültig löschen' });
    expect(confirm).toBeDisabled();
    await user.type(dialog.getByRole('textbox', { name: /Grund/ }), 'Zusage an die Quelle');
    await user.click(confirm);
    await dialog.findByText(/Gelöscht\. Die Datei/);
    await user.click(dialog.getAllByRole('button', { name: 'Schließen' }).at(-1) as HTMLElement);
    await waitFor(() => expect(lines()[0]).toEqual(['Eva Brandt', 'Endgültig gelöschtLöschung']));
    expect(lines()[1]?.[1]).toBe('Text eingefügtStand jetztInhalt gelöscht');
    expect(panel().getByText('Grund: Zusage an die Quelle')).toBeInTheDocument();
    expect((await client.call('documents.list', {})).rows.map(({ title }) => title)).toEqual(['Dach']);
    await user.click(screen.getByRole('button', { name: 'Kette prüfen' }));
    expect(
      await screen.findByText(/Endgültig gelöscht von Eva Brandt am .*: Zusage an die Quelle/),
    ).toBeInTheDocument();
  });

  it('drops unsaved typing in a text that another window erased, and an editor keeps none again', async () => {
    const { app, client, show } = await openRenderedApp();
    for (const title of ['Dach', 'Brücke'])
      await client.call('documents.paste', { title, text: `Ein Text über ${title}.` });
    const { uid: workspaceUid } = await client.call('workspace.describe', {});
    const placeOf = (documentId: number) => ({ workspaceUid, documentId, textSha256: 'aa' });
    const typed = { changes: ['geheim'], savedAtMs: 1 };
    for (const documentId of [1, 2]) keepDraft(localStorage, placeOf(documentId), typed);
    show(<DropErasedDrafts />);
    await connectClone(app).call('history.erase', { kind: 'document', id: 2, reason: 'Zusage' });
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(findDraft(localStorage, placeOf(2))).toBeNull());
    expect(keepDraft(localStorage, placeOf(2), typed)).toBe(false);
    expect(findDraft(localStorage, placeOf(1))).not.toBeNull();
  });
});
