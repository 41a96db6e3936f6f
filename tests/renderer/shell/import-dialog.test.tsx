import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useImportDialog } from '../../../src/renderer/components/import/use-import-dialog';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize, WithWindow } from './window';

giveWindowSize();

async function openWindow(place: React.ReactNode = null) {
  const app = await openRenderedApp();
  const shown = app.show(<WithWindow>{place}</WithWindow>);
  return { ...app, ...shown, user: userEvent.setup() };
}

const file = (name: string, content: BlobPart) => new File([content], name);
const fileInput = () =>
  document.querySelector<HTMLInputElement>('input[type=file][multiple]') as HTMLInputElement;

describe('the import dialog', () => {
  it('imports chosen files, says what was skipped and why, and what was noticed', async () => {
    const { user, client } = await openWindow();
    await user.keyboard('{Control>}i{/Control}');
    await screen.findByRole('button', { name: 'Dateien wählen' });
    await user.upload(fileInput(), [
      file('dach.txt', 'Neues Dach fürs Rathaus\n\nDer Rat von Niederau hat zugestimmt.'),
      file('alt.txt', new Uint8Array([0x53, 0xfc, 0xdf, 0x0d, 0x0a, 0x41])),
      file('leer.txt', ''),
    ]);
    expect(await screen.findByText('2 Texte importiert', {}, { timeout: 10_000 })).toBeInTheDocument();
    const skipped = screen.getByRole('list', { name: 'Übersprungen' });
    expect(within(skipped).getByRole('listitem')).toHaveTextContent('leer.txtleer');
    expect(screen.getByText('Kein gültiges UTF-8; als Windows-1252 gelesen.')).toBeInTheDocument();
    expect((await client.call('documents.list', {})).total).toBe(2);
  });

  it('counts the folder of a saved page with the page instead of importing it', async () => {
    const { user, client } = await openWindow();
    await user.keyboard('{Control>}i{/Control}');
    await screen.findByRole('button', { name: 'Dateien wählen' });
    const below = (path: string, content: string) =>
      Object.defineProperty(file(path.slice(path.lastIndexOf('/') + 1), content), 'webkitRelativePath', {
        value: path,
      });
    await user.upload(fileInput(), [
      below('ablage/dach.html', '<title>Dach</title><p>Der Rat von Niederau hat zugestimmt.</p>'),
      below('ablage/dach_files/rahmen.html', '<p>Werbung</p>'),
      below('ablage/dach_files/bild.png', '\u0089PNG'),
      below('ablage/notizen_files/text.txt', 'Ohne Seite daneben.'),
    ]);
    expect(await screen.findByText('2 Texte importiert', {}, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.getByText(/^2 Dateien im Ordner neben der Seite gehören zu ihr/)).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Übersprungen' })).not.toBeInTheDocument();
    expect((await client.call('documents.list', {})).total).toBe(2);
  });

  it('says that the same bytes are nothing new', async () => {
    const { user, client } = await openWindow();
    await client.call('documents.import', {
      sources: [{ name: 'a.txt', bytes: new TextEncoder().encode('Ein kurzer Text.'), modifiedAtMs: null }],
    });
    await user.keyboard('{Control>}i{/Control}');
    await screen.findByRole('button', { name: 'Dateien wählen' });
    await user.upload(fileInput(), file('b.txt', 'Ein kurzer Text.'));
    expect(await screen.findByText('Nichts Neues importiert', {}, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.getByText('1 Text war schon da, Byte für Byte gleich')).toBeInTheDocument();
  });

  it('names what was there already, what is no text, and tells files from rows', async () => {
    const { user, client } = await openWindow();
    await client.call('documents.paste', { title: 'Dach', text: 'Anderes.' });
    await client.call('documents.import', {
      sources: [{ name: 'a.txt', bytes: new TextEncoder().encode('Ein kurzer Text.'), modifiedAtMs: null }],
    });
    await user.keyboard('{Control>}i{/Control}');
    await screen.findByRole('button', { name: 'Dateien wählen' });
    await user.upload(fileInput(), [
      file('b.txt', 'Ein kurzer Text.'),
      file('anzeige.pdf', '%PDF-1.4'),
      file(
        'liste.jsonl',
        '{"title": "Wahl", "text": "Gewählt wurde am Sonntag."}\n{"title": "Ohne"}\n{"text": "Noch\n',
      ),
    ]);
    expect(await screen.findByText('1 Text importiert', {}, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Schon da' })).toHaveTextContent('b.txtals Ein kurzer Text.');
    expect(screen.getByText('1 Datei übersprungen')).toBeInTheDocument();
    expect(screen.getByText('2 Zeilen übersprungen')).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Übersprungen' })).toHaveTextContent(
      'anzeige.pdfein PDF, das Gegenlese nicht liest; bitte seinen Text einfügen',
    );
  });

  it('takes a pasted text, named after its first line, and opens it', async () => {
    const { user, path } = await openWindow();
    await user.keyboard('{Control>}i{/Control}');
    await user.click(await screen.findByRole('textbox', { name: 'Text' }));
    await user.paste('Neues Dach\n\nDer Rat hat zugestimmt.');
    await user.click(screen.getByRole('button', { name: 'Text übernehmen' }));
    const open = await screen.findByRole('button', { name: 'Text öffnen' }, { timeout: 10_000 });
    expect(open).toHaveFocus();
    await user.click(open);
    expect(path()).toBe('/reader/1');
    expect(
      await screen.findByRole('button', { name: 'Rückgängig: Text eingefügt: „Neues Dach“' }),
    ).toBeEnabled();
  });

  it('keeps what was typed when it is closed, and takes it with one key', async () => {
    const { user, client } = await openWindow();
    await user.keyboard('{Control>}i{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Der Rat tagt am Montag.{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}i{/Control}');
    const field = await screen.findByRole('textbox', { name: 'Text' });
    expect(field).toHaveValue('Der Rat tagt am Montag.');
    await user.type(field, '{Control>}{Enter}{/Control}');
    expect(await screen.findByText('1 Text importiert')).toBeInTheDocument();
    expect((await client.call('documents.list', {})).total).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Weitere importieren' }));
    expect(await screen.findByRole('textbox', { name: 'Text' })).toHaveValue('');
  });

  it('imports files dropped anywhere in the window', async () => {
    const { client } = await openWindow();
    const files = [file('abgelegt.txt', 'Abgelegt\n\nIn der Mitte des Fensters.')];
    const dataTransfer = { types: ['Files'], files, items: [] };
    fireEvent.dragOver(window, { dataTransfer });
    expect(screen.getByText('Loslassen zum Importieren')).toBeInTheDocument();
    fireEvent.drop(window, { dataTransfer });
    expect(await screen.findByText('1 Text importiert', {}, { timeout: 10_000 })).toBeInTheDocument();
    expect((await client.call('documents.list', {})).total).toBe(1);
  });

  it('adds a text as a new version of a document', async () => {
    const { user, client } = await openWindow(<VersionButton />);
    await client.call('documents.paste', { title: 'Neues Dach', text: 'Der Rat hat zugestimmt.' });
    await user.click(screen.getByRole('button', { name: 'Fassung' }));
    expect(await screen.findByText('Neue Fassung von „Neues Dach“')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ordner wählen' })).toBeNull();
    await user.upload(fileInput(), file('zwei.txt', 'Der Rat hat gestern zugestimmt.'));
    expect(await screen.findByText('Neue Fassung hinzugefügt', {}, { timeout: 10_000 })).toBeInTheDocument();
    await waitFor(async () =>
      expect((await client.call('documents.get', { documentId: 1 })).text).toBe(
        'Der Rat hat gestern zugestimmt.',
      ),
    );
  });

  it('takes a file that is dropped on the question for a new version as that version', async () => {
    const { user, client } = await openWindow(<VersionButton />);
    await client.call('documents.paste', { title: 'Neues Dach', text: 'Der Rat hat zugestimmt.' });
    await user.click(screen.getByRole('button', { name: 'Fassung' }));
    await screen.findByText('Die Datei lässt sich auch ins Fenster ziehen.');
    const dataTransfer = { types: ['Files'], items: [], files: [file('zwei.txt', 'Der Rat hat abgelehnt.')] };
    fireEvent.drop(window, { dataTransfer });
    expect(await screen.findByText('Neue Fassung hinzugefügt', {}, { timeout: 10_000 })).toBeInTheDocument();
    expect((await client.call('documents.list', {})).total).toBe(1);
  });

  it('leads back to the text where a file could not become its new version', async () => {
    const { user, client } = await openWindow(<VersionButton />);
    await client.call('documents.paste', { title: 'Neues Dach', text: 'Der Rat hat zugestimmt.' });
    await user.click(screen.getByRole('button', { name: 'Fassung' }));
    await screen.findByText('Neue Fassung von „Neues Dach“');
    await user.upload(fileInput(), file('leer.txt', ''));
    await screen.findByText('Nichts Neues importiert', {}, { timeout: 10_000 });
    expect(screen.getByRole('button', { name: 'Andere Datei wählen' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zurück zum Text' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

function VersionButton() {
  const dialog = useImportDialog();
  return (
    <button type="button" onClick={() => dialog.open({ versionOf: { documentId: 1, title: 'Neues Dach' } })}>
      Fassung
    </button>
  );
}
