import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { useKeyTable } from '../../../src/renderer/hooks/use-commands';

/** jsdom lays nothing out; with a size of their own the virtualised lists draw their first rows. Unmounts after each test. */
export function standInForLayout(): void {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30);
    vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(1440);
    Element.prototype.scrollTo ??= () => {};
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}

/** The keys that the shell listens for. */
export function WithKeys({ children }: { children: ReactNode }) {
  useKeyTable();
  return children;
}
