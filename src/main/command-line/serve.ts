import { AppError } from '../../shared/errors';
import { type BrowserHost, startBrowserHost, startBrowserHostNear } from '../browser-host';
import { usualPort } from '../loopback/usual-port';
import { openWorkspaceApp } from '../open-workspace';
import type { Installation, UserFiles } from '../paths';
import { openBrowser } from './open-browser';
import { parseWords } from './parse';
import type { Terminal } from './terminal';

/** How long an open call may take to stop before the program ends all the same: a crash loses nothing confirmed either. */
const STOP_LIMIT_MS = 1500;

export interface ServeOptions {
  /** 0: any free one. Null: the usual one, if it is free. */
  readonly port: number | null;
  readonly opensBrowser: boolean;
  readonly workspace: string | null;
  readonly isHelp: boolean;
}

export function parseServe(words: readonly string[]): ServeOptions {
  const { values, positionals } = parseWords(words, {
    port: { type: 'string' },
    open: { type: 'boolean' },
    workspace: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const [surplus] = positionals;
  if (surplus !== undefined) throw new AppError('invalid_input', `'${surplus}' is one word too many`);
  const { port } = values;
  if (port !== undefined && (!/^\d{1,5}$/.test(String(port)) || Number(port) > 65_535)) {
    throw new AppError('invalid_input', `'${port}' is not a port`, { field: 'port' });
  }
  return {
    port: port === undefined ? null : Number(port),
    opensBrowser: values.open !== false,
    workspace: typeof values.workspace === 'string' ? values.workspace : null,
    isHelp: values.help === true,
  };
}

/** Serves until it is interrupted. Returns the exit code. */
export async function serve(
  options: ServeOptions,
  installation: Installation,
  files: UserFiles,
  terminal: Terminal,
  interrupt: AbortSignal,
): Promise<number> {
  const workspace = { file: options.workspace, create: true, withSamples: true };
  const app = await openWorkspaceApp(workspace, installation, files, { kind: 'browser', pick: null });
  const site = { host: app, rendererFolder: installation.rendererFolder };
  const usual = usualPort(files.dataFolder);
  let host: BrowserHost;
  try {
    host =
      options.port === null
        ? await startBrowserHostNear({ ...site, port: usual })
        : await startBrowserHost({ ...site, port: options.port });
  } catch (cause) {
    await app.close();
    throw cause;
  }
  terminal.print(`Gegenlese is at this address, for this machine only. Ctrl-C stops it.\n${host.url}`);
  if (options.port === null && host.port !== usual) {
    terminal.print(
      `The usual port ${usual} is taken. What was typed there and not saved is offered again once Gegenlese can use it.`,
    );
  }
  if (options.opensBrowser) openBrowser(host.url);

  await aborted(interrupt);
  const stopped = host.close().then(() => app.close());
  await Promise.race([stopped, new Promise(resolve => setTimeout(resolve, STOP_LIMIT_MS).unref())]);
  terminal.print('Gegenlese has stopped.');
  return 0;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
}
