import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, type AppOptions, openApp } from '../../src/main/app';
import { openSession } from '../../src/main/dispatch';
import { type Client, createClient } from '../../src/shared/contract/client';
import type { CallerMessage, HostMessage, Transport } from '../../src/shared/contract/wire';
import { WORKER_FILE } from './build-worker';

/** 21 November 2026, noon UTC. */
export const TEST_NOW_MS = Date.UTC(2026, 10, 21, 12);

/** The scales that come with the program. */
export const SCALE_FOLDER = join(import.meta.dirname, '..', '..', 'resources', 'scales');

export interface TestApp {
  readonly app: App;
  readonly client: Client;
  /** A new folder that is removed after the test. */
  readonly folder: string;
}

/** A folder of its own for the running test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlese-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real program on a new temporary workspace, with a client that speaks to it over structured clones. */
export async function openTestApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const folder = makeFolder();
  const opened = await openApp({
    workspacePath: join(folder, 'test.gegenlese'),
    create: true,
    sampleFolder: null,
    settingsFile: join(folder, 'settings.json'),
    scaleFolder: SCALE_FOLDER,
    errorLogFile: join(folder, 'errors.jsonl'),
    workerFile: WORKER_FILE,
    host: { kind: 'command-line', pick: null },
    appVersion: '0.0.0-test',
    now: () => TEST_NOW_MS,
    ...options,
  });
  // An unexpected error must show its cause in the test's output.
  const app: App = { ...opened, logError: (ref, operation, cause) => console.error(ref, operation, cause) };
  onTestFinished(() => app.close());
  return { app, client: connectClone(app), folder };
}

export function connectClone(app: App): Client {
  return createClient(cloningTransport(app));
}

/** As between processes: every message is a structured clone and arrives later. */
export function cloningTransport(app: App): Transport {
  let receive: (message: HostMessage) => void = () => {};
  const session = openSession(app, message => {
    const copy = structuredClone(message);
    queueMicrotask(() => receive(copy));
  });
  return {
    send(message: CallerMessage) {
      const copy = structuredClone(message);
      queueMicrotask(() => session.receive(copy));
    },
    listen(onMessage) {
      receive = onMessage;
    },
  };
}
