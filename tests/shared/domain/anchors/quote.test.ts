import { describe, expect, it } from 'vitest';
import { findByQuote, locateQuote } from '../../../../src/shared/domain/anchors/quote';
import type { Anchor } from '../../../../src/shared/model/annotation';

const PREFIX = '0123456789abcdefghijklmnopqrstuv';
const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const anchor: Anchor = { start: 32, end: 38, exact: 'Brücke', prefix: PREFIX, suffix: SUFFIX };

/** The passage with so many units of its context on each side, and other ones further out. */
function passage(before: number, after: number): string {
  const head = '-'.repeat(PREFIX.length - before) + PREFIX.slice(PREFIX.length - before);
  return `${head}Brücke${SUFFIX.slice(0, after)}${'-'.repeat(SUFFIX.length - after)}`;
}

describe('findByQuote', () => {
  // Of 64 units of context three quarters must be left.
  it.each([
    [32, 32, 'exact'],
    [24, 24, 'moved'],
    [32, 16, 'moved'],
    [23, 24, 'orphan'],
    [20, 20, 'orphan'],
  ])('with %i and %i units of context is %s', (before, after, state) => {
    expect(findByQuote(anchor, passage(before, after)).state).toBe(state);
  });

  it.each([
    [passage(32, 32), passage(24, 24), 'exact'],
    [passage(30, 30), passage(22, 22), 'moved'],
    [passage(30, 30), passage(23, 22), 'orphan'],
    [passage(32, 32), passage(32, 32), 'orphan'],
  ])('needs a quarter of the context more than the runner-up: case %#', (best, other, state) => {
    expect(findByQuote(anchor, `${best}\n${other}`).state).toBe(state);
  });

  it('asks for as much where the better place comes last', () => {
    expect(findByQuote(anchor, `${passage(23, 22)}\n${passage(30, 30)}`)).toEqual({ state: 'orphan' });
    expect(findByQuote(anchor, `${passage(22, 22)}\n${passage(30, 30)}`)).toEqual({
      state: 'moved',
      start: 103,
      end: 109,
    });
  });
});

describe('locateQuote', () => {
  it('takes the offsets where the words stand there', () => {
    expect(locateQuote(anchor, `${passage(32, 32)}${passage(32, 32)}`)).toEqual({ start: 32, end: 38 });
  });

  it('else takes the place whose context agrees best, however far away', () => {
    const text = `-${passage(10, 10)}${passage(12, 12)}`;
    expect(locateQuote(anchor, text)).toEqual({ start: 103, end: 109 });
  });

  it('takes the nearest of places that are equally good', () => {
    const text = `${passage(32, 32)}${passage(32, 32)}${passage(32, 32)}`;
    const near = (start: number) => locateQuote({ ...anchor, start }, text)?.start;
    expect([near(40), near(99), near(101), near(160), near(900)]).toEqual([32, 102, 102, 172, 172]);
  });

  it('gives up where too many places would have to be compared', () => {
    expect(locateQuote({ ...anchor, start: -1, exact: 'a' }, 'a'.repeat(200_000))).toBeNull();
  });

  it('finds nothing where the words are gone', () => {
    expect(locateQuote(anchor, 'Der Tunnel bleibt zu.')).toBeNull();
  });
});
