import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Context } from '../../src/main/context';
import { openWorkspace, type Workspace } from '../../src/main/db/workspace';
import { type DispatchHost, openSession } from '../../src/main/dispatch';
import { handlers } from '../../src/main/handlers';
import { openSettings } from '../../src/main/settings-store';
import { createWorkerPool } from '../../src/main/workers/pool';
import { type Client, createClient } from '../../src/shared/contract/client';
import type { HostMessage, Transport } from '../../src/shared/contract/wire';
import { WORKER_FILE } from './build-worker';
import { makeFolder, SCALE_FOLDER, TEST_NOW_MS } from './test-app';

export interface DirectApp {
  readonly client: Client;
  /** Another way to the same program, for a client of one's own. */
  readonly connect: () => Transport;
  readonly workspace: Workspace;
  readonly folder: string;
}

/** Opens workspaces one after the other over the same warm workers: for tests that need many. */
export function createOpener(): (folder?: string) => DirectApp {
  const workers = createWorkerPool(WORKER_FILE, 1);
  afterAll(() => workers.close());
  return (folder = makeFolder()) => {
    const workspace = openWorkspace(join(folder, 'test.gegenlese'), { create: true, atMs: TEST_NOW_MS });
    onTestFinished(() => workspace.close());
    const context: Context = {
      workspace,
      switchWorkspace: () => {
        throw new Error('this app stays with its workspace');
      },
      workers,
      settings: openSettings(join(folder, 'settings.json')),
      host: { kind: 'command-line', pick: null },
      scaleFolders: { shipped: SCALE_FOLDER, own: join(folder, 'scales') },
      sampleHashes: () => [],
      appVersion: '0.0.0-test',
      now: () => TEST_NOW_MS,
    };
    const host = { context, handlers, logError: console.error };
    const connect = () => directTransport(host);
    return { client: createClient(connect()), connect, workspace, folder };
  };
}

function directTransport(host: DispatchHost): Transport {
  let receive: (message: HostMessage) => void = () => {};
  const session = openSession(host, message => receive(structuredClone(message)));
  return {
    send: message => session.receive(structuredClone(message)),
    listen: onMessage => {
      receive = onMessage;
    },
  };
}
