import { notifications } from '@mantine/notifications';
import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { ImportDialogProvider } from '../../../src/renderer/components/import/ImportDialogProvider';
import { Navigation } from '../../../src/renderer/components/shell/Navigation';
import { ShellCommands } from '../../../src/renderer/components/shell/ShellCommands';
import { WorkspaceProvider } from '../../../src/renderer/components/shell/WorkspaceProvider';

/** A place with the window around it: navigation, palette, import dialog, keys. */
export function WithWindow({ children }: { children?: ReactNode }) {
  return (
    <WorkspaceProvider>
      <ImportDialogProvider>
        <ShellCommands />
        <Navigation />
        {children}
      </ImportDialogProvider>
    </WorkspaceProvider>
  );
}

/** jsdom lays nothing out; with a size of their own the virtualised lists draw their first rows. Unmounts after each test. */
export function giveWindowSize(): void {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
    Element.prototype.scrollTo ??= () => {};
  });
  afterEach(() => {
    cleanup();
    // Mantine keeps them outside of the page that showed them.
    notifications.clean();
    vi.restoreAllMocks();
  });
}
