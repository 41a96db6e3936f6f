import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { LibraryPage } from '../../../src/renderer/library/LibraryPage';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize, WithWindow } from '../shell/window';

giveWindowSize();

const BYTES = new TextEncoder().encode('\uFEFFDie Brücke.\r\n');

async function openWithFile(path: string) {
  const app = await openRenderedApp();
  await app.client.call('documents.import', {
    sources: [{ name: 'ordner/brücke.txt', bytes: BYTES, modifiedAtMs: null }],
  });
  app.show(
    <WithWindow>
      <Route path="/library" component={LibraryPage} />
      <Route path="/reader/:documentId" component={ReaderPage} />
    </WithWindow>,
    path,
  );
  return app;
}

async function typePath(path: string) {
  const field = await screen.findByRole('textbox', { name: 'Pfad der Datei' });
  const suggested = (field as HTMLInputElement).value;
  await userEvent.clear(field);
  await userEvent.type(field, `${path}{Enter}`);
  expect(await screen.findByText(`Gesichert und verglichen: ${path}`)).toBeVisible();
  return suggested;
}

describe('the imported file', () => {
  it('comes out byte for byte from the menu of the row, under its own name', async () => {
    const app = await openWithFile('/library');
    fireEvent.contextMenu(await screen.findByRole('row', { name: /brücke/ }), { button: 2 });
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Importierte Datei sichern …' }));
    const path = join(app.folder, 'gesichert.txt');
    expect(await typePath(path)).toMatch(/[^/\\]+[/\\]brücke\.txt$/);
    expect(new Uint8Array(readFileSync(path))).toEqual(BYTES);
  });

  it('comes out of the reader, and where it was erased the reader says that there is none', async () => {
    const app = await openWithFile('/reader/1');
    const begin = async () => {
      await userEvent.click(await screen.findByRole('button', { name: 'Weitere Befehle' }));
      await userEvent.click(await screen.findByRole('menuitem', { name: 'Importierte Datei sichern …' }));
    };
    await begin();
    const path = join(app.folder, 'gelesen.txt');
    await typePath(path);
    expect(new Uint8Array(readFileSync(path))).toEqual(BYTES);
    await app.client.call('history.erase', { kind: 'original', id: 1, reason: 'Vertraulich' });
    await begin();
    expect(await screen.findByText('Zu dieser Fassung ist keine Datei aufbewahrt.')).toBeVisible();
  });
});
