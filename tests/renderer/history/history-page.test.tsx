import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HistoryPage } from '../../../src/renderer/history/HistoryPage';
import { openRenderedApp } from '../../support/render-app';
import { giveWindowSize } from '../shell/window';

giveWindowSize();

async function openHistory(titles: readonly string[]) {
  const app = await openRenderedApp();
  await app.client.call('settings.update', { actor: 'Eva Brandt' });
  for (const title of titles)
    await app.client.call('documents.paste', { title, text: `Ein Text über ${title}.` });
  app.show(<HistoryPage />, '/history');
  return { ...app, user: userEvent.setup() };
}

const lines = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map(cell => cell.textContent),
    );

describe('the history', () => {
  it('says what it is for while nothing has happened', async () => {
    await openHistory([]);
    expect(await screen.findByText('Noch nichts geschehen')).toBeInTheDocument();
  });

  it('lists who did what, newest first, and marks what was undone with a word', async () => {
    const { user } = await openHistory(['Dach', 'Brücke']);
    await screen.findByText('Text eingefügt: „Brücke“');
    expect(lines()).toEqual([
      ['Eva Brandt', 'Text eingefügt: „Brücke“'],
      ['Eva Brandt', 'Text eingefügt: „Dach“'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(lines()[0]).toEqual(['Eva Brandt', 'Text eingefügt: „Brücke“rückgängig']));
  });

  it('checks the chain and answers in a sentence', async () => {
    const { user } = await openHistory(['Dach']);
    await screen.findByText('Text eingefügt: „Dach“');
    await user.click(screen.getByRole('button', { name: 'Kette prüfen' }));
    expect(await screen.findByText('Die Kette ist lückenlos: 1 Schritt geprüft.')).toBeInTheDocument();
  });
});
