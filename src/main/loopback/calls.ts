import { encodeStreamedFrame } from '../../shared/contract/frame-stream';
import type { CallerMessage, HostMessage } from '../../shared/contract/wire';
import { type DispatchHost, openSession, type Session } from '../dispatch';

/** The calls that browser pages have open, each with a session of its own. */
export interface OpenCalls {
  /**
   * The call's messages as a stream of length-prefixed frames that ends behind the terminal one. When the reader gives up,
   * the call is aborted. Ids only need to be unique within a page. Null when the page has this id open already.
   */
  start(page: string, message: CallerMessage & { type: 'call' }): ReadableStream<Uint8Array> | null;
  cancel(page: string, message: CallerMessage & { type: 'cancel' }): void;
  /** Aborts every call and ends its stream. */
  close(): void;
}

export function createOpenCalls(host: DispatchHost): OpenCalls {
  const calls = new Map<string, { session: Session; endStream(): void }>();

  return {
    start(page, message) {
      const key = `${page} ${message.id}`;
      if (calls.has(key)) return null;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          const session = openSession(host, reply => {
            controller.enqueue(encodeStreamedFrame(reply));
            if (!isTerminal(reply)) return;
            calls.delete(key);
            controller.close();
          });
          calls.set(key, { session, endStream: () => controller.close() });
          session.receive(message);
        },
        cancel() {
          calls.get(key)?.session.close();
          calls.delete(key);
        },
      });
    },
    cancel(page, message) {
      calls.get(`${page} ${message.id}`)?.session.receive(message);
    },
    close() {
      for (const { session, endStream } of calls.values()) {
        session.close();
        endStream();
      }
      calls.clear();
    },
  };
}

function isTerminal(message: HostMessage): boolean {
  return message.type !== 'progress';
}
