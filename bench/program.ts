import { join } from 'node:path';
import { type App, openApp } from '../src/main/app';
import { connectApp } from '../src/main/connect-app';
import type { Client } from '../src/shared/contract/client';
import type { Place } from './measure';

/** The workspace of `sizes.documents` texts that `import.library` makes. */
export const libraryPath = (place: Place): string => join(place.sharedFolder, 'library.gegenlese');

/** The real program on `workspacePath`, without a window. */
export async function openProgram(
  place: Place,
  workspacePath: string,
): Promise<{ app: App; client: Client }> {
  const app = await openApp({
    workspacePath,
    create: true,
    sampleFolder: null,
    settingsFile: join(place.ownFolder, 'settings.json'),
    scaleFolder: join(place.ownFolder, 'scales'),
    errorLogFile: join(place.ownFolder, 'errors.jsonl'),
    workerFile: place.workerFile,
    host: { kind: 'command-line', pick: null },
    appVersion: '0.0.0-bench',
  });
  const logError: App['logError'] = (ref, operation, cause) => console.error(ref, operation, cause);
  return { app, client: connectApp({ ...app, logError }) };
}
