import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium of the system, without any traffic of its own. Throws where there is none: a missing browser is a failure. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = CHROMIUM_PATHS.find(path => existsSync(path));
  if (!executablePath)
    throw new Error(`No Chromium at ${CHROMIUM_PATHS.join(', ')}: apt-get install chromium`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export interface Serving {
  readonly url: string;
  /** As Ctrl-C does. Resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the built loopback host on a workspace and waits for its address. */
export async function serve(workspace: string, dataFolder: string): Promise<Serving> {
  const child = spawn(
    process.execPath,
    [resolve('out/main/cli.js'), 'serve', '--no-open', '--workspace', workspace],
    {
      env: { ...process.env, XDG_DATA_HOME: dataFolder, LANG: 'de_DE.UTF-8' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = new Promise<number | null>(settle => child.once('exit', code => settle(code)));
  return {
    url: await firstAddress(child, exited),
    async stop() {
      child.kill('SIGINT');
      return exited;
    },
  };
}

function firstAddress(child: ChildProcess, exited: Promise<number | null>): Promise<string> {
  return new Promise((settle, fail) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
      if (address) settle(address);
    });
    void exited.then(code =>
      fail(new Error(`The host ended with ${code} before it printed an address: ${printed}`)),
    );
  });
}
