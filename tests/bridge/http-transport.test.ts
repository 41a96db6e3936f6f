import { expect, it } from 'vitest';
import { connectHttp } from '../../src/renderer/transport';
import { encodeStreamedFrame } from '../../src/shared/contract/frame-stream';
import { decodeFrame } from '../../src/shared/contract/frames';
import type { HostMessage } from '../../src/shared/contract/wire';

const UNDO = { type: 'call', id: 'c1', operation: 'history.undo', input: {} } as const;

it('holds a cancel back until the host has the call, so that it cannot overtake', async () => {
  const posts: string[] = [];
  const answers: ((response: Response) => void)[] = [];
  const bothPosted = new Promise<void>(resolve => {
    const transport = connect(
      message => {
        posts.push(message.type);
        if (posts.length === 2) resolve();
        return new Promise<Response>(answer => answers.push(answer));
      },
      () => {},
    );
    transport.send(UNDO);
    transport.send({ type: 'cancel', id: 'c1' });
  });
  await new Promise(resolve => setImmediate(resolve));
  expect(posts).toEqual(['call']);

  answers[0]?.(new Response(new ReadableStream()));
  await bothPosted;

  expect(posts).toEqual(['call', 'cancel']);
});

it.each<[string, () => Promise<Response>, string]>([
  ['the host is gone', () => Promise.reject(new TypeError('fetch failed')), 'disconnected'],
  ['the token is no longer right', async () => new Response(null, { status: 403 }), 'disconnected'],
  ['the message is too large', async () => new Response(null, { status: 413 }), 'invalid_input'],
  ['the answer is empty', async () => new Response(new Uint8Array()), 'disconnected'],
  [
    'the answer stops within a message',
    async () => new Response(encodeStreamedFrame(UNDO).slice(0, 9)),
    'disconnected',
  ],
])('fails a call when %s', async (_case, answer, code) => {
  const failed = new Promise<HostMessage>(resolve => connect(answer, resolve).send(UNDO));

  expect(await failed).toMatchObject({ type: 'failed', id: 'c1', error: { code } });
});

function connect(
  answer: (message: { type: string }) => Promise<Response>,
  onMessage: (message: HostMessage) => void,
) {
  const transport = connectHttp({
    endpoint: 'http://127.0.0.1/wire',
    token: 'token',
    fetch: (_url, init) => answer(decodeFrame(init?.body as Uint8Array) as { type: string }),
  });
  transport.listen(onMessage, () => {});
  return transport;
}
