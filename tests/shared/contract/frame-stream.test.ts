import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { createFrameReader, encodeStreamedFrame } from '../../../src/shared/contract/frame-stream';
import { propertyRuns } from '../../support/property-runs';

const message = fc.record({ id: fc.string(), bytes: fc.uint8Array(), offsets: fc.int32Array() });

test.prop([fc.array(message), fc.integer({ min: 1, max: 50 })], propertyRuns())(
  'gives the same messages however the stream is cut',
  (messages, chunkBytes) => {
    const stream = messages.flatMap(each => [...encodeStreamedFrame(each)]);
    const reader = createFrameReader();

    const read: unknown[] = [];
    for (let start = 0; start < stream.length; start += chunkBytes) {
      read.push(...reader.push(Uint8Array.from(stream.slice(start, start + chunkBytes))));
    }

    reader.end();
    expect(read).toEqual(messages);
  },
);

it('says that a stream stopped within a message', () => {
  const reader = createFrameReader();
  reader.push(encodeStreamedFrame({ id: 'c1' }).subarray(0, 7));

  expect(() => reader.end()).toThrow(expect.objectContaining({ code: 'disconnected' }));
});
