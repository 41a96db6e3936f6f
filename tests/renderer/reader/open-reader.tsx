import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Route } from 'wouter';
import { useKeyTable } from '../../../src/renderer/hooks/use-commands';
import { ReaderPage } from '../../../src/renderer/reader/ReaderPage';
import type { RenderedApp } from '../../support/render-app';

/** What jsdom does not have: sizes, so that the virtual lists have rows to show. Unmounts after each test of the file that calls it. */
export function standInForSizes(): void {
  const sizes = [
    [Element.prototype, 'clientHeight', 2000],
    [Element.prototype, 'clientWidth', 700],
    [HTMLElement.prototype, 'offsetHeight', 26],
  ] as const;
  const before = sizes.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name) ?? {});
  beforeAll(() => {
    for (const [owner, name, value] of sizes)
      Object.defineProperty(owner, name, { configurable: true, get: () => value });
  });
  afterAll(() => {
    sizes.forEach(([owner, name], index) => {
      Object.defineProperty(owner, name, before[index] ?? {});
    });
  });
  afterEach(cleanup);
}

/** The reader over the real program once its text has the focus, with the keys that the shell listens for. */
export async function openReader(app: RenderedApp, path = '/reader/1') {
  const shown = app.show(
    <>
      <Keys />
      <Route path="/reader/:documentId" component={ReaderPage} />
    </>,
    path,
  );
  const text = await screen.findByRole('textbox', { name: /^Text:/ });
  await waitFor(() => expect(text).toHaveFocus());
  return { ...shown, text, user: userEvent.setup({ delay: null }) };
}

function Keys() {
  useKeyTable();
  return null;
}
