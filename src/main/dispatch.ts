import { randomUUID } from 'node:crypto';
import { ZodError } from 'zod';
import type { Operation } from '../shared/contract/operation';
import { type OperationName, operations } from '../shared/contract/operations';
import type { CallerMessage, CallId, HostMessage } from '../shared/contract/wire';
import { AppError, type WireError } from '../shared/errors';
import type { Call, Context, Handler, Handlers } from './context';

const PROGRESS_INTERVAL_MS = 100;

/** One connected window, socket or command. */
export interface Session {
  receive(message: CallerMessage): void;
  /** Aborts what is still running; nothing is sent afterwards. */
  close(): void;
}

export interface DispatchHost {
  readonly context: Context;
  readonly handlers: Handlers;
  /** Where the cause of an `internal` error goes, under the reference that the user sees. */
  logError(ref: string, operation: string, cause: unknown): void;
}

/**
 * The one door: looks the operation up, parses the input, runs the handler, parses the output and maps the error.
 * Per call any number of `progress`, then exactly one `done` or `failed`.
 */
export function openSession(host: DispatchHost, send: (message: HostMessage) => void): Session {
  const running = new Map<CallId, AbortController>();
  let isClosed = false;

  async function run({ id, operation: name, input }: CallerMessage & { type: 'call' }): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    const progress = throttle(value => {
      if (!isClosed) send({ type: 'progress', id, value });
    });
    try {
      const declaration = findOperation(name);
      if (!declaration) throw new AppError('invalid_input', `There is no operation ${name}`);
      let touched = declaration.touches;
      const parsed = parseInput(declaration, input);
      const call: Call<OperationName> = {
        operation: name as OperationName,
        actor: host.context.settings.read().actor,
        signal: controller.signal,
        report: value => running.get(id) === controller && progress.report(value),
        touchOnly: areas => {
          touched = areas;
        },
        noteFailure: cause => host.logError(randomUUID().slice(0, 8), name, cause),
      };
      const handler = host.handlers[name as OperationName] as Handler<OperationName>;
      const output = declaration.output.parse(await handler(host.context, parsed as never, call));
      progress.flush();
      if (!isClosed) send({ type: 'done', id, output, touched });
    } catch (cause) {
      progress.flush();
      if (!isClosed) send({ type: 'failed', id, error: toWireError(host, name, cause, controller.signal) });
    } finally {
      running.delete(id);
    }
  }

  return {
    receive(message) {
      if (isClosed) return;
      if (message.type === 'cancel') return running.get(message.id)?.abort();
      if (running.has(message.id)) return;
      void run(message);
    },
    close() {
      isClosed = true;
      for (const controller of running.values()) controller.abort();
    },
  };
}

/** Null for any name that is not declared, `constructor` included. */
export function findOperation(name: string): Operation | null {
  return Object.hasOwn(operations, name) ? operations[name as OperationName] : null;
}

function parseInput(declaration: Operation, input: unknown): unknown {
  const result = declaration.input.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new AppError('invalid_input', `${field || 'The input'}: ${issue?.message ?? 'not valid'}`, { field });
}

function toWireError(host: DispatchHost, operation: string, cause: unknown, signal: AbortSignal): WireError {
  if (cause instanceof AppError && cause.code !== 'internal') {
    return { code: cause.code, message: cause.message, details: cause.details };
  }
  if (signal.aborted && !(cause instanceof ZodError)) return { code: 'cancelled', message: 'Cancelled' };
  if (isStorageFailure(cause)) return storageError(cause);
  const ref = randomUUID().slice(0, 8);
  host.logError(ref, operation, cause);
  return { code: 'internal', message: 'Something unexpected happened', ref };
}

function isStorageFailure(cause: unknown): cause is Error & { code: string } {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return false;
  return /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|BUSY)|ENOSPC|EDQUOT|EFBIG|EROFS|EACCES|EPERM|EIO)/.test(
    cause.code,
  );
}

function storageError(cause: Error & { code: string }): WireError {
  const isFull = /FULL|ENOSPC|EDQUOT|EFBIG/.test(cause.code);
  if (isFull) return { code: 'storage', message: 'The disk is full', details: { reason: 'full' } };
  return {
    code: 'storage',
    message: 'The file could not be read or written',
    details: { reason: cause.code },
  };
}

/** Lets the first value through at once, later ones at most every interval; `flush` sends the last one held back. */
function throttle(send: (value: unknown) => void) {
  let lastSentMs = Number.NEGATIVE_INFINITY;
  let held: { value: unknown } | null = null;
  return {
    report(value: unknown) {
      const nowMs = performance.now();
      if (nowMs - lastSentMs < PROGRESS_INTERVAL_MS) {
        held = { value };
        return;
      }
      lastSentMs = nowMs;
      held = null;
      send(value);
    },
    flush() {
      if (held) send(held.value);
      held = null;
    },
  };
}
