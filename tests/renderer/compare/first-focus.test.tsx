import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openRenderedApp } from '../../support/render-app';
import { paste, RELEASE, REWRITE, showComparison } from './articles';
import { standInForLayout } from './screen';

standInForLayout();

async function openPath(mode: 'diff' | 'alignment') {
  const app = await openRenderedApp();
  const left = await paste(app, RELEASE, 'Mitteilung');
  const right = await paste(app, REWRITE, 'Nachricht');
  return { app, path: `/compare/${left.versionId}/${right.versionId}?mode=${mode}` };
}

it('the texts have the focus once they are compared, so that they scroll by key at once', async () => {
  const { app, path } = await openPath('diff');
  showComparison(app, path);
  expect(await screen.findByRole('region', { name: 'Beide Texte nebeneinander' })).toHaveFocus();
});

it('the text under the editor’s eyes has it again when it was drawn anew', async () => {
  const { app, path } = await openPath('diff');
  showComparison(app, path);
  await screen.findByRole('region', { name: 'Beide Texte nebeneinander' });
  await userEvent.keyboard('v');
  expect(await screen.findByRole('region', { name: 'Beide Texte in einer Spalte' })).toHaveFocus();
});

it('the text under review has it where passages are compared', async () => {
  const { app, path } = await openPath('alignment');
  showComparison(app, path);
  expect(await screen.findByRole('listbox', { name: 'Geprüfter Text' })).toHaveFocus();
});

it('what the editor focused meanwhile keeps it', async () => {
  const { app, path } = await openPath('diff');
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  showComparison(app, path);
  await screen.findByRole('region', { name: 'Beide Texte nebeneinander' });
  expect(field).toHaveFocus();
  field.remove();
});

it('an open dialog is not left for the texts behind it', async () => {
  const { app, path } = await openPath('diff');
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.setAttribute('aria-modal', 'true');
  showComparison(app, path);
  await screen.findByRole('region', { name: 'Beide Texte nebeneinander' });
  expect(document.body).toHaveFocus();
  dialog.remove();
});

it('the grid of facts has it, reached by one key from words and from passages', async () => {
  for (const mode of ['diff', 'alignment'] as const) {
    const { app, path } = await openPath(mode);
    const shown = showComparison(app, path);
    await screen.findByText(/^Art: /);
    await userEvent.keyboard('g');
    expect(await screen.findByRole('grid')).toHaveFocus();
    expect(shown.path()).toMatch(/^\/compare\/facts\/\d+\?versions=/);
    shown.unmount();
  }
});
