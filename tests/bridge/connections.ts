import { startBrowserHost } from '../../src/main/browser-host';
import type { Context, Handlers } from '../../src/main/context';
import { type DispatchHost, openSession } from '../../src/main/dispatch';
import { connectBridge, connectHttp } from '../../src/renderer/transport';
import type { HostMessage, Transport } from '../../src/shared/contract/wire';

export interface Connection {
  readonly transport: Transport;
  /** Ends the program behind the transport. */
  stopHost(): Promise<void>;
}

export type Connect = (handlers: Partial<Handlers>) => Promise<Connection>;

const stops: (() => Promise<void>)[] = [];
/** To be run after each test of every file that connects. */
export async function stopConnections(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}

/** As in the window: every message is copied by structured clone and arrives in a later task. */
export const connectClone: Connect = async handlers => {
  const { port1: pageSide, port2: hostSide } = new MessageChannel();
  const session = openSession(hostWith(handlers), message => hostSide.postMessage(message));
  hostSide.onmessage = ({ data }) => session.receive(data);
  const bridge = connectBridge({
    post: message => pageSide.postMessage(message),
    listen(onMessage) {
      pageSide.onmessage = ({ data }: MessageEvent<HostMessage>) => onMessage(data);
    },
  });
  const stopHost = async () => {
    session.close();
    hostSide.close();
  };
  stops.push(stopHost);
  return {
    transport: {
      send: bridge.send,
      listen(onMessage, onClose) {
        bridge.listen(onMessage, onClose);
        pageSide.addEventListener('close', onClose);
      },
    },
    stopHost,
  };
};

/** As in a browser: a real host on 127.0.0.1. Node's fetch leaves out the `Origin` that a browser adds to a POST. */
export const connectHttpHost: Connect = async handlers => {
  const host = await startBrowserHost({ host: hostWith(handlers), rendererFolder: '/nonexistent', port: 0 });
  stops.push(() => host.close());
  const origin = `http://127.0.0.1:${host.port}`;
  const transport = connectHttp({
    endpoint: `${origin}/wire`,
    token: host.token,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } }),
  });
  return { transport, stopHost: () => host.close() };
};

/** Only what dispatch itself reads of the context; the handlers are the test's own. */
export function hostWith(handlers: Partial<Handlers>): DispatchHost {
  return {
    context: { settings: { read: () => ({ actor: 'Editor' }) } } as unknown as Context,
    handlers: handlers as Handlers,
    logError: () => {},
  };
}
