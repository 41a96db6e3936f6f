import type { z } from 'zod';
import { AppError, fromWireError } from '../errors';
import type { Area } from './operation';
import type { OperationName, Operations } from './operations';
import type { CallId, Transport } from './wire';

export type InputOf<N extends OperationName> = z.input<Operations[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Operations[N]['output']>;
export type ProgressOf<N extends OperationName> = z.output<NonNullable<Operations[N]['progress']>>;

export interface CallOptions<N extends OperationName> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ProgressOf<N>) => void;
}

export interface Client {
  /**
   * Settles on the terminal message only: after an abort the promise rejects with `cancelled` when the host has
   * really stopped, or resolves when the work was done before.
   */
  call<N extends OperationName>(name: N, input: InputOf<N>, options?: CallOptions<N>): Promise<OutputOf<N>>;
}

/** A call that succeeded and changed something. */
export interface FinishedCall {
  readonly operation: OperationName;
  readonly input: unknown;
  readonly output: unknown;
  readonly touched: readonly Area[];
}

interface OpenCall {
  readonly operation: OperationName;
  readonly input: unknown;
  resolve(output: unknown): void;
  reject(error: AppError): void;
  onProgress(value: unknown): void;
}

/** `onTouched` hears which areas a finished call has changed, before the caller does. Imports no schema: a window stays small. */
export function createClient(
  transport: Transport,
  onTouched: (call: FinishedCall) => void = () => {},
): Client {
  const openCalls = new Map<CallId, OpenCall>();
  let lastId = 0;
  let isClosed = false;

  transport.listen(
    message => {
      const open = openCalls.get(message.id);
      if (!open) return;
      if (message.type === 'progress') return open.onProgress(message.value);
      openCalls.delete(message.id);
      if (message.type === 'failed') return open.reject(fromWireError(message.error));
      const { output, touched } = message;
      if (touched.length > 0) onTouched({ operation: open.operation, input: open.input, output, touched });
      open.resolve(output);
    },
    () => {
      isClosed = true;
      for (const open of openCalls.values()) open.reject(disconnected());
      openCalls.clear();
    },
  );

  return {
    call(name, input, { signal, onProgress } = {}) {
      if (isClosed) return Promise.reject(disconnected());
      const id = `c${++lastId}`;
      const { promise, resolve, reject } = withResolvers<unknown>();
      const cancel = () => transport.send({ type: 'cancel', id });
      openCalls.set(id, {
        operation: name,
        input,
        resolve,
        reject,
        onProgress: value => onProgress?.(value as never),
      });
      transport.send({ type: 'call', id, operation: name, input });
      if (signal?.aborted) cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      return promise.finally(() => signal?.removeEventListener('abort', cancel)) as never;
    },
  };
}

function disconnected(): AppError {
  return new AppError('disconnected', 'The program behind this window is gone');
}

/** `Promise.withResolvers` came after the oldest runtime that we support. */
function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
