import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type App, openApp } from './app';
import type { HostCapabilities } from './context';
import type { Installation, UserFiles } from './paths';

export interface WorkspaceChoice {
  /** As given on the command line; null: the default workspace. */
  readonly file: string | null;
  readonly create: boolean;
  /** Whether the default workspace gets the sample texts when it is made. */
  readonly withSamples: boolean;
}

/** Opens the chosen workspace for a host. Only the default one ever gets sample texts. */
export function openWorkspaceApp(
  { file, create, withSamples }: WorkspaceChoice,
  installation: Installation,
  files: UserFiles,
  host: HostCapabilities,
): Promise<App> {
  if (file === null && create) mkdirSync(dirname(files.defaultWorkspace), { recursive: true, mode: 0o700 });
  return openApp({
    workspacePath: file === null ? files.defaultWorkspace : resolve(file),
    create,
    sampleFolder: installation.sampleFolder,
    withSamples: withSamples && file === null,
    settingsFile: files.settingsFile,
    scaleFolder: installation.scaleFolder,
    errorLogFile: files.errorLogFile,
    workerFile: installation.workerFile,
    host,
    appVersion: installation.appVersion,
  });
}
