import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import type { Handlers } from '../../src/main/context';
import { openSession } from '../../src/main/dispatch';
import type { HostMessage } from '../../src/shared/contract/wire';
import { openTestApp } from '../support/test-app';

const OUTPUT = { path: '/x', documentCount: 0, annotationCount: 0, withheldTextCount: 0, files: [] };

/** A job that reports three times at once, then waits to be let go or stopped. */
async function startJob() {
  const { app } = await openTestApp();
  const sent: HostMessage[] = [];
  const events = new EventEmitter();
  const ended = once(events, 'ended');
  const handlers: Handlers = {
    ...app.handlers,
    'datasets.export': async (_context, _input, { signal, report }) => {
      for (const done of [1, 2, 3]) report({ done, total: 3, stage: 'writing' });
      signal.addEventListener('abort', () => events.emit('go'));
      await once(events, 'go');
      events.emit('ended');
      if (signal.aborted) throw signal.reason;
      return OUTPUT;
    },
  };
  const session = openSession({ ...app, handlers }, message => sent.push(message));
  session.receive({ type: 'call', id: 'a', operation: 'datasets.export', input: { folder: '/x' } });
  const settled = async () => {
    await ended;
    await new Promise(setImmediate);
  };
  return { session, sent, finish: () => events.emit('go'), settled };
}

const told = (sent: readonly HostMessage[]) =>
  sent.map(message =>
    message.type === 'progress' ? (message.value as { done: number }).done : message.type,
  );

it('sends the first progress at once and the last before the end', async () => {
  const { sent, finish, settled } = await startJob();
  finish();
  await settled();
  expect(told(sent)).toEqual([1, 3, 'done']);
});

it('sends nothing after the session was closed, not even a progress that was held back', async () => {
  const { session, sent, settled } = await startJob();
  session.close();
  await settled();
  expect(told(sent)).toEqual([1]);
});

it('ends a cancelled call as cancelled', async () => {
  const { session, sent, settled } = await startJob();
  session.receive({ type: 'cancel', id: 'a' });
  await settled();
  expect(told(sent)).toEqual([1, 3, 'failed']);
  expect(sent.at(-1)).toMatchObject({ error: { code: 'cancelled' } });
});
