import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StartInPlace } from '../../../src/renderer/components/shell/StartInPlace';

afterEach(cleanup);

function Shell({ location, onFocus }: { location: string; onFocus(): void }) {
  return (
    <>
      <StartInPlace location={location} />
      <nav>
        <a href="#/compare">Vergleich</a>
      </nav>
      <main onFocus={event => event.target === event.currentTarget && onFocus()}>
        <input aria-label="Suche" />
      </main>
    </>
  );
}

function showShell() {
  const focused: string[] = [];
  const at = (location: string) => <Shell location={location} onFocus={() => focused.push(location)} />;
  const { rerender } = render(at('/'));
  return { focused, go: (location: string) => rerender(at(location)) };
}

it('the next Tab begins in the place that was gone to, and the navigation lets go of the focus', () => {
  const { focused, go } = showShell();
  screen.getByRole('link').focus();
  go('/compare');
  expect(focused).toEqual(['/compare']);
  expect(document.body).toHaveFocus();
});

it('what the place focused by itself keeps it', () => {
  const { focused, go } = showShell();
  screen.getByRole('textbox').focus();
  go('/compare');
  expect(focused).toEqual([]);
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('within one place nothing moves', () => {
  const { focused, go } = showShell();
  go('/compare/1/2');
  go('/compare/1/3');
  expect(focused).toEqual(['/compare/1/2']);
});
