import { afterEach, describe, expect, it } from 'vitest';
import type { Call, Handlers } from '../../src/main/context';
import { createClient } from '../../src/shared/contract/client';
import type { CallerMessage, HostMessage } from '../../src/shared/contract/wire';
import { AppError } from '../../src/shared/errors';
import { type Connect, type Connection, connectClone, connectHttpHost, stopConnections } from './connections';

afterEach(stopConnections);

const NOTHING_IMPORTED = { imported: [], unchanged: [], skipped: [], isCancelled: false };

describe.each<[string, Connect]>([
  ['clone', connectClone],
  ['http', connectHttpHost],
])('over %s', (_name, connect) => {
  it('sends progress first and then exactly one terminal message', async () => {
    const connection = await connect({
      'documents.import': (_context, _input, call) => {
        call.report({ done: 1, total: 2, current: 'a.txt' });
        call.report({ done: 2, total: 2, current: 'b.txt' });
        return NOTHING_IMPORTED;
      },
    });

    const messages = await exchange(connection, importCall('c1', ['a.txt']));

    expect(messages).toEqual([
      { type: 'progress', id: 'c1', value: { done: 1, total: 2, current: 'a.txt' } },
      { type: 'progress', id: 'c1', value: { done: 2, total: 2, current: 'b.txt' } },
      { type: 'done', id: 'c1', output: NOTHING_IMPORTED, touched: expect.arrayContaining(['documents']) },
    ]);
  });

  it('sends nothing after the terminal message, whatever the handler still reports', async () => {
    let lateCall: Call<'documents.import'> | undefined;
    const connection = await connect({
      'documents.import': (_context, _input, call) => {
        lateCall = call;
        return NOTHING_IMPORTED;
      },
      'history.undo': failingUndo,
    });
    const received = listenTo(connection);

    connection.transport.send(importCall('c1', ['a.txt']));
    await received.terminal('c1');
    lateCall?.report({ done: 9, total: 9, current: 'late.txt' });
    connection.transport.send({ type: 'call', id: 'c2', operation: 'history.undo', input: {} });
    await received.terminal('c2');

    expect(received.messages.map(message => `${message.id} ${message.type}`)).toEqual([
      'c1 done',
      'c2 failed',
    ]);
  });

  it('answers a cancel only when the handler has stopped', async () => {
    const steps: string[] = [];
    const connection = await connect({ 'documents.import': untilCancelled(steps) });
    const received = listenTo(connection);

    connection.transport.send(importCall('c1', ['a.txt']));
    connection.transport.send({ type: 'cancel', id: 'c1' });
    const terminal = await received.terminal('c1');

    expect(terminal).toMatchObject({ type: 'failed', error: { code: 'cancelled' } });
    expect(steps).toEqual(['started', 'asked to stop', 'stopped']);
  });

  it('cancels only the call that was named', async () => {
    const steps: string[] = [];
    const connection = await connect({ 'documents.import': untilCancelled(steps) });
    const received = listenTo(connection);

    connection.transport.send(importCall('c1', ['a.txt']));
    connection.transport.send(importCall('c2', ['b.txt']));
    connection.transport.send({ type: 'cancel', id: 'c2' });
    await received.terminal('c2');

    const ends = received.messages.filter(message => message.type !== 'progress');
    expect(ends.map(message => message.id)).toEqual(['c2']);
  });

  it('passes an expected failure on with its code, message and details', async () => {
    const connection = await connect({ 'history.undo': failingUndo });

    const messages = await exchange(connection, {
      type: 'call',
      id: 'c1',
      operation: 'history.undo',
      input: {},
    });

    const error = { code: 'conflict', message: 'There is nothing to undo', details: { reason: 'empty' } };
    expect(messages).toEqual([{ type: 'failed', id: 'c1', error }]);
  });

  it('hides what a bug said behind a reference', async () => {
    const connection = await connect({
      'history.undo': () => {
        throw new TypeError('secret sentence of a text');
      },
    });

    const messages = await exchange(connection, {
      type: 'call',
      id: 'c1',
      operation: 'history.undo',
      input: {},
    });

    expect(messages).toMatchObject([
      { type: 'failed', error: { code: 'internal', ref: expect.any(String) } },
    ]);
    expect(JSON.stringify(messages)).not.toContain('secret');
  });

  it.each([
    ['an unknown operation', { operation: 'documents.burn', input: {} }],
    ['the name of an inherited property', { operation: 'constructor', input: {} }],
    ['an input that does not fit', { operation: 'documents.import', input: { sources: [] } }],
  ])('refuses %s as invalid input', async (_case, call) => {
    const connection = await connect({ 'documents.import': () => NOTHING_IMPORTED });

    const messages = await exchange(connection, { type: 'call', id: 'c1', ...call });

    expect(messages).toMatchObject([{ type: 'failed', id: 'c1', error: { code: 'invalid_input' } }]);
  });

  it('carries the bytes of a file to the host as they are', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    let arrived: unknown;
    const connection = await connect({
      'documents.import': (_context, input) => {
        arrived = input.sources[0];
        return NOTHING_IMPORTED;
      },
    });

    await createClient(connection.transport).call('documents.import', {
      sources: [{ name: 'entwurf.txt', bytes, modifiedAtMs: null }],
    });

    expect(arrived).toEqual({ name: 'entwurf.txt', bytes, modifiedAtMs: null });
  });

  it('carries offsets to the page as typed arrays', async () => {
    const connection = await connect({ 'comparisons.compare': () => comparisonWith([0, 0, 2_000_000_000]) });

    const output = await createClient(connection.transport).call('comparisons.compare', {
      leftVersionId: 1,
      rightVersionId: 2,
    });

    expect(output.result).toEqual({ ...EMPTY_DIFF, matches: Int32Array.of(0, 0, 2_000_000_000) });
  });

  it('fails open calls as disconnected when the program ends', async () => {
    const connection = await connect({ 'documents.import': untilCancelled([]) });
    const client = createClient(connection.transport);
    let call: Promise<unknown> | undefined;
    await new Promise<void>(begin => {
      call = client.call('documents.import', { sources: ['a.txt'] }, { onProgress: () => begin() });
    });

    await connection.stopHost();

    await expect(call).rejects.toMatchObject({ code: 'disconnected' });
    await expect(client.call('settings.get', {})).rejects.toMatchObject({ code: 'disconnected' });
  });
});

/** Runs until it is cancelled, and takes a moment to stop. */
function untilCancelled(steps: string[]): Handlers['documents.import'] {
  return async (_context, _input, { signal, report }) => {
    steps.push('started');
    report({ done: 0, total: null, current: 'a.txt' });
    await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
    steps.push('asked to stop');
    await new Promise(resolve => setImmediate(resolve));
    steps.push('stopped');
    throw new AppError('cancelled', 'Cancelled');
  };
}

function failingUndo(): never {
  throw new AppError('conflict', 'There is nothing to undo', { reason: 'empty' });
}

const EMPTY_DIFF = {
  mode: 'diff' as const,
  matches: new Int32Array(0),
  changes: new Int32Array(0),
  moves: new Int32Array(0),
  coarseGaps: new Int32Array(0),
  isCoarse: false,
};

function comparisonWith(matches: number[]): Awaited<ReturnType<Handlers['comparisons.compare']>> {
  const side = {
    documentId: 1,
    documentTitle: 'Pegel',
    versionNumber: 1,
    language: 'de',
    isSourceFlagged: false,
    fileName: null,
  };
  return {
    left: { ...side, versionId: 1 },
    right: { ...side, versionId: 2 },
    choice: { mode: 'diff', overlap: 0.9 },
    result: { ...EMPTY_DIFF, matches: Int32Array.from(matches) },
    lostLinks: [],
  };
}

function importCall(id: string, sources: string[]): CallerMessage {
  return { type: 'call', id, operation: 'documents.import', input: { sources } };
}

async function exchange(connection: Connection, message: CallerMessage): Promise<HostMessage[]> {
  const received = listenTo(connection);
  connection.transport.send(message);
  await received.terminal(message.id);
  return received.messages;
}

function listenTo({ transport }: Connection) {
  const messages: HostMessage[] = [];
  const waiting = new Map<string, (message: HostMessage) => void>();
  transport.listen(
    message => {
      messages.push(message);
      if (message.type !== 'progress') waiting.get(message.id)?.(message);
    },
    () => {},
  );
  return {
    messages,
    terminal: (id: string) => new Promise<HostMessage>(resolve => waiting.set(id, resolve)),
  };
}
