import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserHost, startBrowserHost, startBrowserHostNear } from '../../../src/main/browser-host';
import type { Handlers } from '../../../src/main/context';
import { usualPort } from '../../../src/main/loopback/usual-port';
import { createFrameReader } from '../../../src/shared/contract/frame-stream';
import { encodeFrame } from '../../../src/shared/contract/frames';
import { hostWith } from '../../bridge/connections';

let rendererFolder: string;
let host: BrowserHost;
let handlers: { -readonly [N in keyof Handlers]?: Handlers[N] };

const INTACT = {
  isIntact: true,
  stepCount: 3,
  firstBrokenStep: null,
  problem: null,
  headHash: 'a1',
  erasures: [],
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gegenlese-host-'));
  rendererFolder = join(folder, 'renderer');
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><title>Gegenlese</title>');
  await writeFile(join(rendererFolder, 'assets', 'index-1a2b.js'), 'export {};');
  await writeFile(join(folder, 'private.json'), '{}');
});
afterAll(() => rm(join(rendererFolder, '..'), { recursive: true }));

beforeEach(async () => {
  handlers = { 'history.verify': () => INTACT };
  host = await startBrowserHost({ host: hostWith(handlers), rendererFolder, port: 0, maxBodyBytes: 10_000 });
});
afterEach(() => host.close());

describe('the wire', () => {
  it('answers a call that has the token, the host and the origin', async () => {
    const response = await send('POST', '/wire', { headers: ownHeaders(), body: verifyCall() });

    expect(response.statusCode).toBe(200);
    expect(await readFrames(response)).toEqual([
      {
        type: 'done',
        id: 'c1',
        output: INTACT,
        touched: [],
      },
    ]);
  });

  it.each<[string, () => Record<string, string | undefined>]>([
    ['no token', () => ({ authorization: undefined })],
    ['a wrong token', () => ({ authorization: `Bearer ${'0'.repeat(64)}` })],
    ['the token without its scheme', () => ({ authorization: host.token })],
    ['another name for this machine', () => ({ host: `localhost:${host.port}` })],
    ['a foreign name that resolves to this machine', () => ({ host: `news.example:${host.port}` })],
    ['another port in the host', () => ({ host: '127.0.0.1:1' })],
    ['a foreign origin', () => ({ origin: 'https://news.example' })],
    ['the origin of another local program', () => ({ origin: 'http://127.0.0.1:1' })],
    ['an opaque origin', () => ({ origin: 'null' })],
    ['no origin', () => ({ origin: undefined })],
  ])('refuses %s', async (_case, change) => {
    const response = await send('POST', '/wire', {
      headers: { ...ownHeaders(), ...change() },
      body: verifyCall(),
    });

    expect(response.statusCode).toBe(403);
  });

  it.each(['GET', 'PUT', 'OPTIONS'])('does not answer %s', async method => {
    const response = await send(method, '/wire', { headers: ownHeaders() });

    expect(response.statusCode).toBe(404);
  });

  it('refuses a body over the limit', async () => {
    const response = await send('POST', '/wire', { headers: ownHeaders(), body: new Uint8Array(10_001) });

    expect(response.statusCode).toBe(413);
  });

  it('refuses bytes that are no message', async () => {
    const response = await send('POST', '/wire', {
      headers: ownHeaders(),
      body: Uint8Array.of(9, 9, 9, 9, 9),
    });

    expect(response.statusCode).toBe(400);
  });

  it('aborts a call when the page goes away', async () => {
    const aborted = new Promise<void>(resolve => {
      handlers['documents.import'] = async (_context, _input, { signal, report }) => {
        report({ done: 0, total: null, current: 'a.txt' });
        await new Promise<void>(stop => signal.addEventListener('abort', () => stop(), { once: true }));
        resolve();
        throw signal.reason;
      };
    });
    const body = encodeFrame({
      type: 'call',
      id: 'c1',
      operation: 'documents.import',
      input: { sources: ['a.txt'] },
    });
    const response = await send('POST', '/wire', { headers: ownHeaders(), body });

    response.destroy();

    await expect(aborted).resolves.toBeUndefined();
  });

  it('keeps the calls of two pages apart though their ids are the same', async () => {
    handlers['documents.import'] = async (_context, _input, { signal }) => {
      await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
      throw signal.reason;
    };
    const call = (page: string, operation: string, input: unknown) =>
      send('POST', '/wire', {
        headers: { ...ownHeaders(), 'gegenlese-page': page },
        body: encodeFrame({ type: 'call', id: 'c1', operation, input }),
      });

    const openCall = await call('first', 'documents.import', { sources: ['a.txt'] });
    const samePage = await call('first', 'history.verify', {});
    const otherPage = await call('second', 'history.verify', {});

    expect([openCall, samePage, otherPage].map(response => response.statusCode)).toEqual([200, 409, 200]);
    openCall.destroy();
  });

  it('ends open calls when it is closed', async () => {
    handlers['documents.import'] = async (_context, _input, { signal }) => {
      await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
      throw signal.reason;
    };
    const body = encodeFrame({
      type: 'call',
      id: 'c1',
      operation: 'documents.import',
      input: { sources: ['a.txt'] },
    });
    const response = await send('POST', '/wire', { headers: ownHeaders(), body });
    const ended = new Promise<void>(resolve => response.on('close', () => resolve()).on('error', () => {}));
    response.resume();

    await host.close();

    await expect(ended).resolves.toBeUndefined();
  });
});

describe('the page', () => {
  it('needs the token', async () => {
    const withToken = await send('GET', `/?token=${host.token}`);
    const withoutToken = await send('GET', '/');
    const withWrongToken = await send('GET', `/?token=${'0'.repeat(64)}`);
    const byItsFileName = await send('GET', '/index.html');

    expect(withToken.statusCode).toBe(200);
    expect(await readText(withToken)).toContain('<title>Gegenlese</title>');
    expect([withoutToken, withWrongToken, byItsFileName].map(response => response.statusCode)).toEqual([
      403, 403, 403,
    ]);
    expect(await readText(withoutToken)).toContain('token included');
  });

  it('is refused under a foreign name even with the token', async () => {
    const response = await send('GET', `/?token=${host.token}`, {
      headers: { host: `news.example:${host.port}` },
    });

    expect(response.statusCode).toBe(403);
  });

  it('may load nothing from elsewhere, be in no frame and stay in no cache', async () => {
    const { headers } = await send('GET', `/?token=${host.token}`);

    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('comes with its program code', async () => {
    const response = await send('GET', '/assets/index-1a2b.js');

    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/../private.json',
    '/assets/..%2f..%2fprivate.json',
    '/%2e%2e/private.json',
    '/assets/..%5c..%5cprivate.json',
    '/assets',
    '/assets/%00',
  ])('gives no file for %s', async path => {
    const response = await send('GET', path);

    expect(response.statusCode).toBe(404);
  });
});

it('makes another token for each start', async () => {
  const second = await startBrowserHost({ host: hostWith({}), rendererFolder, port: 0 });
  await second.close();

  expect(second.token).toMatch(/^[0-9a-f]{64}$/);
  expect(second.token).not.toBe(host.token);
});

it('goes to another port where the one it is used to is taken', async () => {
  const options = { host: hostWith({}), rendererFolder };
  const second = await startBrowserHostNear({ ...options, port: host.port });
  await second.close();
  const third = await startBrowserHostNear({ ...options, port: second.port });
  await third.close();

  expect(second.port).not.toBe(host.port);
  expect(third.port).toBe(second.port);
});

it('asks for the same port at every start of one person, and for another one of another person', () => {
  const ports = ['/home/ada/.local/share/gegenlese', '/home/ida/.local/share/gegenlese'].map(usualPort);

  expect(ports).toEqual([62_966, 63_351]);
});

it('says that a port is in use', async () => {
  const start = startBrowserHost({ host: hostWith({}), rendererFolder, port: host.port });

  await expect(start).rejects.toMatchObject({ code: 'conflict', message: `Port ${host.port} is in use` });
});

function ownHeaders(): Record<string, string> {
  const address = `127.0.0.1:${host.port}`;
  return { host: address, origin: `http://${address}`, authorization: `Bearer ${host.token}` };
}

function verifyCall(): Uint8Array {
  return encodeFrame({ type: 'call', id: 'c1', operation: 'history.verify', input: {} });
}

interface Sent {
  readonly headers?: Record<string, string | undefined>;
  readonly body?: Uint8Array;
}

/** Unlike fetch, this sends the path and the headers as they are given. */
function send(method: string, path: string, { headers = {}, body }: Sent = {}): Promise<IncomingMessage> {
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: host.port, method, path, headers: given }, resolve)
      .on('error', reject)
      .end(body);
  });
}

async function readText(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return text;
}

async function readFrames(response: IncomingMessage): Promise<unknown[]> {
  const reader = createFrameReader();
  const messages: unknown[] = [];
  for await (const chunk of response) messages.push(...reader.push(chunk));
  reader.end();
  return messages;
}
