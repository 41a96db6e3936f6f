import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch, useLocation } from 'wouter';
import type { OutputOf } from '../shared/contract/client';
import classes from './App.module.css';
import { ClientContext, type Connection } from './client';
import { EmptyState } from './components/EmptyState';
import { ImportDialogProvider } from './components/import/ImportDialogProvider';
import { Page } from './components/Page';
import { CheckRunProvider } from './components/shell/CheckRunProvider';
import { CrashBoundary } from './components/shell/CrashBoundary';
import { DropErasedDrafts } from './components/shell/DropErasedDrafts';
import { createSchemeManager, FollowSettings } from './components/shell/FollowSettings';
import { Navigation } from './components/shell/Navigation';
import { ShellCommands } from './components/shell/ShellCommands';
import { StartInPlace } from './components/shell/StartInPlace';
import { UnhandledErrors } from './components/shell/UnhandledErrors';
import { WorkspaceProvider } from './components/shell/WorkspaceProvider';
import { CommandContext, createCommandRegistry } from './hooks/use-commands';
import { useHashLocation } from './hooks/use-hash-location';
import { highContrastResolver, resolver, theme } from './theme';

const load = {
  OverviewPage: () => import('./overview/OverviewPage'),
  LibraryPage: () => import('./library/LibraryPage'),
  ReaderPage: () => import('./reader/ReaderPage'),
  ComparePage: () => import('./compare/ComparePage'),
  SourcesPage: () => import('./sources/SourcesPage'),
  ClaimsPage: () => import('./claims/ClaimsPage'),
  ChecksPage: () => import('./checks/ChecksPage'),
  DatasetsPage: () => import('./datasets/DatasetsPage'),
  HistoryPage: () => import('./history/HistoryPage'),
  SettingsPage: () => import('./settings/SettingsPage'),
};
const OverviewPage = lazy(async () => ({ default: (await load.OverviewPage()).OverviewPage }));
const LibraryPage = lazy(async () => ({ default: (await load.LibraryPage()).LibraryPage }));
const ReaderPage = lazy(async () => ({ default: (await load.ReaderPage()).ReaderPage }));
const ComparePage = lazy(async () => ({ default: (await load.ComparePage()).ComparePage }));
const SourcesPage = lazy(async () => ({ default: (await load.SourcesPage()).SourcesPage }));
const ClaimsPage = lazy(async () => ({ default: (await load.ClaimsPage()).ClaimsPage }));
const ChecksPage = lazy(async () => ({ default: (await load.ChecksPage()).ChecksPage }));
const DatasetsPage = lazy(async () => ({ default: (await load.DatasetsPage()).DatasetsPage }));
const HistoryPage = lazy(async () => ({ default: (await load.HistoryPage()).HistoryPage }));
const SettingsPage = lazy(async () => ({ default: (await load.SettingsPage()).SettingsPage }));

export interface AppProps {
  connection: Connection;
  /** Read before the first paint, so that language and scheme never change before the reader's eyes. */
  settings: OutputOf<'settings.get'>;
}

export function App({ connection, settings }: AppProps) {
  const [registry] = useState(createCommandRegistry);
  const [schemeManager] = useState(() => createSchemeManager(settings.colorScheme));
  const [contrast, setContrast] = useState(settings.contrast);
  const isMoreWanted = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const hasHighContrast = contrast === 'high' || (contrast === 'auto' && isMoreWanted);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={hasHighContrast ? highContrastResolver : resolver}
      colorSchemeManager={schemeManager}
      defaultColorScheme={settings.colorScheme}
    >
      <QueryClientProvider client={connection.queries}>
        <ClientContext value={connection.client}>
          <CommandContext value={registry}>
            <Router hook={useHashLocation}>
              <FollowSettings initial={settings} onContrast={setContrast} />
              <UnhandledErrors />
              <DropErasedDrafts />
              <Notifications position="bottom-right" limit={4} className={classes.notices} />
              <WorkspaceProvider>
                <ImportDialogProvider>
                  <CheckRunProvider>
                    <ShellCommands />
                    <div className={classes.shell}>
                      <Navigation />
                      <Places />
                    </div>
                  </CheckRunProvider>
                </ImportDialogProvider>
              </WorkspaceProvider>
            </Router>
          </CommandContext>
        </ClientContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}

function Places() {
  const [location] = useLocation();
  useEffect(loadOtherPlaces, []);
  return (
    <div className={classes.place}>
      <CrashBoundary location={location}>
        <Suspense fallback={null}>
          <StartInPlace location={location} />
          <Switch>
            <Route path="/" component={OverviewPage} />
            <Route path="/library" component={LibraryPage} />
            <Route path="/reader/:documentId" component={ReaderPage} />
            <Route path="/compare/:leftVersionId?/:rightVersionId?" component={ComparePage} />
            <Route path="/sources/:sourceId?" component={SourcesPage} />
            <Route path="/claims/:claimId?" component={ClaimsPage} />
            <Route path="/checks/:part?/:rule?" component={ChecksPage} />
            <Route path="/datasets" component={DatasetsPage} />
            <Route path="/history" component={HistoryPage} />
            <Route path="/settings" component={SettingsPage} />
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </CrashBoundary>
    </div>
  );
}

/** After the first paint, so that no later step waits for a file or fails because the host is gone. */
function loadOtherPlaces(): () => void {
  const handle = window.requestIdleCallback(() => {
    // Whoever goes to a place that could not be loaded hears of it there.
    for (const loadPlace of Object.values(load)) void loadPlace().catch(() => {});
  });
  return () => window.cancelIdleCallback(handle);
}

function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.notFoundTitle')}>
      <EmptyState title={t('shell.notFoundTitle')}>{t('shell.notFoundText')}</EmptyState>
    </Page>
  );
}
