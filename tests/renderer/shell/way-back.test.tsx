import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Router, useLocation } from 'wouter';
import { useCommands, useKeyTable } from '../../../src/renderer/hooks/use-commands';
import {
  recallHere,
  rememberHere,
  useCanGoBack,
  useHashLocation,
} from '../../../src/renderer/hooks/use-hash-location';

beforeEach(() => window.history.replaceState(null, '', '#/library'));
afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '#');
});

function Window() {
  const [location, navigate] = useLocation();
  const canGoBack = useCanGoBack();
  useKeyTable();
  useCommands([canGoBack && { id: 'go-back', run: () => window.history.back() }]);
  return (
    <>
      <h1>{location}</h1>
      <button type="button" onClick={() => navigate('/reader/7')}>
        Lesen
      </button>
      <button type="button" onClick={() => navigate('/reader/7?at=1-2', { replace: true })}>
        Andere Stelle
      </button>
    </>
  );
}

it('one key leads back to where the window was, with what was kept there, and never out of it', async () => {
  const user = userEvent.setup();
  render(
    <Router hook={useHashLocation}>
      <Window />
    </Router>,
  );
  await user.keyboard('{Alt>}0{/Alt}');
  expect(screen.getByRole('heading')).toHaveTextContent('/library');

  rememberHere('/library', 'row', 3);
  rememberHere('/history', 'row', 4);
  await user.click(screen.getByRole('button', { name: 'Lesen' }));
  expect(recallHere('/library', 'row')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Andere Stelle' }));
  await user.keyboard('{Alt>}0{/Alt}');
  await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('/library'));
  expect(recallHere('/library', 'row')).toBe(3);
});
