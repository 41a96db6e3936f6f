import { createFrameReader } from '../shared/contract/frame-stream';
import { encodeFrame } from '../shared/contract/frames';
import type { CallerMessage, CallId, HostMessage, Transport } from '../shared/contract/wire';
import { AppError, type WireError } from '../shared/errors';
import type { WindowBridge } from './gegenlese';

/** The way to the program behind this page: the window's bridge, or HTTP where a browser shows the page. */
export function connectTransport(): Transport {
  if (window.gegenlese) return connectBridge(window.gegenlese);
  const token = new URLSearchParams(window.location.search).get('token') ?? '';
  return connectHttp({
    endpoint: new URL('/wire', window.location.origin).href,
    token,
    fetch: window.fetch.bind(window),
  });
}

/** When the program behind a window ends, so does the window: `onClose` is never needed. */
export function connectBridge(bridge: Pick<WindowBridge, 'post' | 'listen'>): Transport {
  return { send: message => bridge.post(message), listen: onMessage => bridge.listen(onMessage) };
}

export interface HttpOptions {
  readonly endpoint: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

/**
 * Each call is one request, its messages the response. A call whose connection breaks fails with `disconnected`, and so
 * do all later ones: a host that starts again has another token.
 */
export function connectHttp({ endpoint, token, fetch }: HttpOptions): Transport {
  /** Resolves when the host has the call, so that a cancel cannot overtake it. */
  const begun = new Map<CallId, Promise<unknown>>();
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/octet-stream',
    'gegenlese-page': crypto.randomUUID(),
  };
  let onMessage: (message: HostMessage) => void = () => {};
  let onClose = () => {};

  function post(message: CallerMessage): Promise<Response> {
    return fetch(endpoint, { method: 'POST', headers, body: encodeFrame(message) });
  }

  async function runCall(message: CallerMessage & { type: 'call' }): Promise<void> {
    const response = post(message);
    begun.set(message.id, response);
    try {
      const hasEnded = await readMessages(await response, onMessage);
      if (!hasEnded) throw lostConnection();
    } catch (cause) {
      const error = cause instanceof AppError ? cause : lostConnection();
      onMessage({ type: 'failed', id: message.id, error: toWireError(error) });
      if (error.code === 'disconnected') onClose();
    } finally {
      begun.delete(message.id);
    }
  }

  async function cancelCall(message: CallerMessage & { type: 'cancel' }): Promise<void> {
    try {
      await begun.get(message.id);
      if (begun.has(message.id)) await post(message);
    } catch {
      // The call itself notices that the connection is lost.
    }
  }

  return {
    send: message => void (message.type === 'call' ? runCall(message) : cancelCall(message)),
    listen(onHostMessage, onHostClose) {
      onMessage = onHostMessage;
      onClose = onHostClose;
    },
  };
}

/** True when the terminal message was among them. */
async function readMessages(response: Response, onMessage: (message: HostMessage) => void): Promise<boolean> {
  if (response.status === 413)
    throw new AppError('invalid_input', 'This is too large to be sent', { reason: 'too-large' });
  if (!response.ok || !response.body) throw lostConnection();
  const frames = createFrameReader();
  const reader = response.body.getReader();
  let hasEnded = false;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const message of frames.push(part.value) as HostMessage[]) {
      hasEnded ||= message.type !== 'progress';
      onMessage(message);
    }
  }
  return hasEnded;
}

function lostConnection(): AppError {
  return new AppError('disconnected', 'The program behind this page is gone');
}

function toWireError({ code, message, details }: AppError): WireError {
  return { code, message, details };
}
