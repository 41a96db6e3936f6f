import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { decodeFrame } from '../shared/contract/frames';
import { AppError } from '../shared/errors';
import { callerMessage } from './caller-message';
import type { DispatchHost } from './dispatch';
import { createOpenCalls, type OpenCalls } from './loopback/calls';
import { bearerToken, isOwnHost, isOwnOrigin, isSameToken, makeToken } from './loopback/guard';
import { findPageFile, PAGE_HEADERS } from './page';

const ADDRESS = '127.0.0.1';
const MAX_BODY_BYTES = 256 * 1024 * 1024;
/** A page names itself with this header, so that the calls of two tabs stay apart. */
const PAGE_HEADER = 'gegenlese-page';

export interface BrowserHostOptions {
  readonly host: DispatchHost;
  readonly rendererFolder: string;
  /** 0: any free port. */
  readonly port: number;
  readonly maxBodyBytes?: number;
}

export interface BrowserHost {
  /** With the token: who has it may do everything that the window can. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Aborts open calls and closes their connections. */
  close(): Promise<void>;
}

/** Serves the page and the wire on 127.0.0.1 with a token of its own. A taken port is a `conflict`. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const token = makeToken();
  const calls = createOpenCalls(options.host);
  const site = createSite({ ...options, token, calls, getPort: () => port });
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false }) as Server;
  const port = await listen(server, options.port);
  return {
    url: `http://${ADDRESS}:${port}/?token=${token}`,
    port,
    token,
    close() {
      calls.close();
      return new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** On the port given or, where that is taken, on any free one. */
export async function startBrowserHostNear(options: BrowserHostOptions): Promise<BrowserHost> {
  try {
    return await startBrowserHost(options);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'conflict') throw cause;
    return startBrowserHost({ ...options, port: 0 });
  }
}

interface SiteOptions {
  readonly rendererFolder: string;
  readonly token: string;
  readonly calls: OpenCalls;
  readonly maxBodyBytes?: number;
  getPort(): number;
}

function createSite({
  rendererFolder,
  token,
  calls,
  maxBodyBytes = MAX_BODY_BYTES,
  getPort,
}: SiteOptions): Hono {
  const site = new Hono();

  site.use('*', async (context, next) => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
    context.header('cache-control', 'no-store');
    if (!isOwnHost(context.req.header('host'), getPort())) return refuse(context);
    return next();
  });

  site.use('/wire', async (context, next) => {
    const isOwn = isOwnOrigin(context.req.header('origin'), getPort());
    const isAllowed = isSameToken(bearerToken(context.req.header('authorization')), token);
    return isOwn && isAllowed ? next() : refuse(context);
  });
  site.post(
    '/wire',
    bodyLimit({ maxSize: maxBodyBytes, onError: context => context.body(null, 413) }),
    context => answerWire(context, calls),
  );

  site.get('*', async context => {
    const path = context.req.path === '/index.html' ? '/' : context.req.path;
    if (path === '/' && !isSameToken(context.req.query('token'), token)) return refuse(context);
    const file = await findPageFile(rendererFolder, path);
    if (!file) return context.text('Not found', 404);
    return context.body(await readFile(file.path), 200, { 'content-type': file.mediaType });
  });

  return site;
}

async function answerWire(context: Context, calls: OpenCalls): Promise<Response> {
  const message = callerMessage.safeParse(parseFrame(new Uint8Array(await context.req.arrayBuffer())));
  if (!message.success) return context.body(null, 400);
  const page = context.req.header(PAGE_HEADER) ?? '';
  if (message.data.type === 'cancel') {
    calls.cancel(page, message.data);
    return context.body(null, 204);
  }
  const stream = calls.start(page, message.data);
  if (!stream) return context.body(null, 409);
  // Chunked from the start: the page learns at once that its call has begun and can be cancelled.
  return context.body(stream, 200, {
    'content-type': 'application/octet-stream',
    'transfer-encoding': 'chunked',
  });
}

function parseFrame(bytes: Uint8Array): unknown {
  try {
    return decodeFrame(bytes);
  } catch {
    return null;
  }
}

function refuse(context: Context): Response {
  return context.text(
    'Open Gegenlese with the whole address that it printed when it started, token included.',
    403,
  );
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      const message = isTaken ? `Port ${port} is in use` : `Port ${port} cannot be used`;
      reject(new AppError('conflict', message, { reason: 'port', port }, { cause }));
    });
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
