import type { WireError } from '../errors';
import type { Area } from './operation';

/** Chosen by the caller, unique among its open calls. */
export type CallId = string;

/** Caller → host. */
export type CallerMessage =
  | { readonly type: 'call'; readonly id: CallId; readonly operation: string; readonly input: unknown }
  | { readonly type: 'cancel'; readonly id: CallId };

/**
 * Host → caller. Per call any number of `progress`, then exactly one `done` or `failed`, nothing after.
 * Values are plain data: JSON and typed arrays.
 */
export type HostMessage =
  | { readonly type: 'progress'; readonly id: CallId; readonly value: unknown }
  | {
      readonly type: 'done';
      readonly id: CallId;
      readonly output: unknown;
      readonly touched: readonly Area[];
    }
  | { readonly type: 'failed'; readonly id: CallId; readonly error: WireError };

/** A way to a host. Messages keep their order. `close` makes every open call fail with `disconnected`. */
export interface Transport {
  send(message: CallerMessage): void;
  /** Registers the one receiver; `onClose` fires once when the other side is gone. */
  listen(onMessage: (message: HostMessage) => void, onClose: () => void): void;
}
