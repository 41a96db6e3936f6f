import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { AppOptions } from '../../src/main/app';
import { ClientContext, connect } from '../../src/renderer/client';
import { CommandContext, createCommandRegistry } from '../../src/renderer/hooks/use-commands';
import { startI18n } from '../../src/renderer/i18n';
import { resolver, theme } from '../../src/renderer/theme';
import { cloningTransport, openTestApp, type TestApp } from './test-app';

export interface RenderedApp extends TestApp {
  /** Mounts a place over the real program, at a path such as `/library`. */
  show(place: ReactNode, path?: string): ReturnType<typeof render> & { path(): string };
}

/** The real program in this process, and a window's providers around whatever is shown. The interface is German. */
export async function openRenderedApp(options: Partial<AppOptions> = {}): Promise<RenderedApp> {
  const test = await openTestApp(options);
  if (!i18next.isInitialized) startI18n('de');
  await i18next.changeLanguage('de');
  notifications.clean();
  const connection = connect(cloningTransport(test.app));
  return {
    ...test,
    client: connection.client,
    show(place, path = '/') {
      const location = memoryLocation({ path, record: true });
      const rendered = render(
        <MantineProvider theme={theme} cssVariablesResolver={resolver} env="test">
          <QueryClientProvider client={connection.queries}>
            <ClientContext.Provider value={connection.client}>
              <CommandContext.Provider value={createCommandRegistry()}>
                <Router hook={location.hook} searchHook={location.searchHook}>
                  <Notifications />
                  {place}
                </Router>
              </CommandContext.Provider>
            </ClientContext.Provider>
          </QueryClientProvider>
        </MantineProvider>,
      );
      return { ...rendered, path: () => location.history.at(-1) ?? path };
    },
  };
}
