import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context, HostCapabilities } from './context';
import { openWorkspace } from './db/workspace';
import type { DispatchHost } from './dispatch';
import { createErrorLog } from './error-log';
import { handlers } from './handlers';
import { importSamples, sampleHashesOf } from './sample-workspace';
import { openSettings, withRecent } from './settings-store';
import { createWorkerPool } from './workers/pool';

export interface AppOptions {
  readonly workspacePath: string;
  /** Make the workspace when the file does not exist yet. */
  readonly create: boolean;
  /** Where the sample texts lie; null: there are none. */
  readonly sampleFolder: string | null;
  /** Fill a workspace that was just made with them. */
  readonly withSamples?: boolean;
  readonly settingsFile: string;
  /** The scales of verdicts that come with the program. Those of the person lie beside the settings. */
  readonly scaleFolder: string;
  /** Where the causes of unexpected errors go. */
  readonly errorLogFile: string;
  /** The built entry of the worker threads. */
  readonly workerFile: string | URL;
  readonly host: HostCapabilities;
  readonly appVersion: string;
  readonly now?: () => number;
}

export interface App extends DispatchHost {
  /** Ends workers, closes the workspace and gives its lock back. Calls still running fail as cancelled. */
  close(): Promise<void>;
}

/** Puts the program together. Throws what `openWorkspace` throws. */
export async function openApp(options: AppOptions): Promise<App> {
  const now = options.now ?? Date.now;
  const settings = openSettings(options.settingsFile);
  let workspace = openWorkspace(options.workspacePath, { create: options.create, atMs: now() });
  // One core stays free for the window.
  const workers = createWorkerPool(options.workerFile, Math.max(1, Math.min(4, availableParallelism() - 1)));
  const context: Context = {
    get workspace() {
      return workspace;
    },
    switchWorkspace(path, { create }) {
      const next = openWorkspace(path, { create, atMs: now() });
      workspace.close();
      workspace = next;
      settings.update({ recentWorkspaces: withRecent(settings.read(), next.path) });
    },
    workers,
    settings,
    host: options.host,
    scaleFolders: { shipped: options.scaleFolder, own: join(dirname(options.settingsFile), 'scales') },
    sampleHashes: sampleHashesOf(options.sampleFolder),
    appVersion: options.appVersion,
    now,
  };
  const app: App = {
    context,
    handlers,
    logError: createErrorLog(options.errorLogFile, options.appVersion, now).write,
    async close() {
      await workers.close();
      workspace.close();
    },
  };
  if (options.host.kind !== 'command-line') {
    settings.update({ recentWorkspaces: withRecent(settings.read(), workspace.path) });
  }
  if (workspace.isNew && options.withSamples && options.sampleFolder !== null)
    await importSamples(app, options.sampleFolder);
  return app;
}
