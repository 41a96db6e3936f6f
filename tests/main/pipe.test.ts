import { Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { answerLine, type PipeVerb, pipeLines } from '../../src/main/pipe';

const NEVER = new AbortController().signal;

async function answersTo(verb: PipeVerb, chunks: readonly (string | Uint8Array)[]): Promise<unknown[]> {
  let printed = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += chunk;
      done();
    },
  });
  const bytes = chunks.map(chunk => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  await pipeLines(verb, Readable.from(bytes), output, 'de', NEVER);
  return printed
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));
}

describe('pipe diff', () => {
  it('answers each line with matches, moves and classed changes, and passes the rest through', async () => {
    const line = JSON.stringify({
      id: 7,
      left: 'rund 60 Gäste',
      right: 'rund 70 Gäste',
      source: { page: 3 },
    });
    expect(await answersTo('diff', [`${line}\n`])).toEqual([
      {
        id: 7,
        source: { page: 3 },
        matches: [
          [0, 0, 5],
          [7, 7, 6],
        ],
        moves: [],
        changes: [{ class: 'number', left: [5, 7], right: [5, 7] }],
      },
    ]);
  });

  it('says what is wrong with a line and goes on', async () => {
    const good = '{"id":"b","left":"a","right":"a"}';
    const answers = await answersTo('diff', [`{"id":"a","left":1}\r\n\nnothing\n[]\n${good}`]);
    expect(answers).toEqual([
      { id: 'a', line: 1, error: "'left' is missing or no text" },
      { line: 3, error: 'This is not JSON' },
      { line: 4, error: 'This is no object' },
      { id: 'b', matches: [[0, 0, 1]], moves: [], changes: [] },
    ]);
  });

  it('answers a line that is nested too deeply to be passed through, and goes on', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const answers = await answersTo('diff', [
      `{"id":1,"left":"a","right":"a","more":${deep}}\n{"id":${deep},"left":"a","right":"a"}\n{"id":3,"left":"a","right":"a"}`,
    ]);
    expect(answers).toEqual([
      { id: 1, line: 1, error: 'This is nested too deeply' },
      { line: 2, error: 'This is nested too deeply' },
      { id: 3, matches: [[0, 0, 1]], moves: [], changes: [] },
    ]);
  });

  it.each(['12345678901234567890', '-1234567890123456789', '1e400', '0.1000000000000000055511'])(
    'passes %s through as it came',
    id => {
      const line = `{"id":${id},"left":"a","right":"a","more":[${id}]}`;
      expect(answerLine('diff', line, 1, 'de')).toMatch(
        new RegExp(`^{"id":${id},"more":\\[${id}],"matches"`),
      );
      expect(answerLine('diff', `{"id":${id}}`, 1, 'de')).toMatch(new RegExp(`^{"id":${id},"line":1,`));
    },
  );

  it('goes on behind a line at which the program failed, and tells of it', async () => {
    const faults: unknown[] = [];
    const nothing = 'nothing' as PipeVerb;
    const input = Readable.from([Buffer.from('{"id":1}\n{"id":2}\n')]);
    const lines: string[] = [];
    const output = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    await pipeLines(nothing, input, output, 'de', NEVER, cause => faults.push(cause));
    expect(lines).toEqual([
      '{"id":1,"line":1,"error":"Something unexpected happened"}\n',
      '{"id":2,"line":2,"error":"Something unexpected happened"}\n',
    ]);
    expect(faults).toEqual([expect.any(TypeError), expect.any(TypeError)]);
  });

  it('answers for no line that is not UTF-8: offsets in it would be guessed', async () => {
    const latin1 = Buffer.from('{"id":1,"left":"Br\xfccke","right":"a"}\n', 'latin1');
    expect(await answersTo('diff', [latin1, '{"id":2,"left":"a","right":"a"}'])).toEqual([
      { line: 1, error: 'This is not UTF-8' },
      { id: 2, matches: [[0, 0, 1]], moves: [], changes: [] },
    ]);
  });

  it('reads characters and lines that are spread over chunks', async () => {
    const bytes = Buffer.from('{"left":"Brücke 👩‍👧","right":"Brücke 👩‍👧"}\n{"left":"","right":""}\n');
    const chunks = Array.from(bytes, byte => Uint8Array.of(byte));
    expect(await answersTo('diff', chunks)).toEqual([
      { matches: [[0, 0, 12]], moves: [], changes: [] },
      { matches: [], moves: [], changes: [] },
    ]);
  });

  it('does not read on while nobody takes the answers', async () => {
    let readCount = 0;
    const input = async function* () {
      for (; readCount < 1_000; readCount++) yield Buffer.from('{"left":"a","right":"b"}\n');
    };
    const waiting: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        waiting.push(done);
      },
    });
    const running = pipeLines('diff', input(), output, 'de', NEVER);
    for (let round = 0; round < 20; round++) await turn();
    expect(readCount).toBeLessThanOrEqual(1);
    while (readCount < 1_000) {
      waiting.pop()?.();
      await turn();
    }
    waiting.pop()?.();
    await running;
  });

  it('ends when it is told to stop', async () => {
    const stop = new AbortController();
    const input = async function* () {
      for (;;) {
        yield Buffer.from('{"left":"a","right":"b"}\n');
        stop.abort();
      }
    };
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    await expect(pipeLines('diff', input(), output, 'de', stop.signal)).resolves.toBeUndefined();
  });
});

describe('pipe align', () => {
  const reference = [
    'Die Stadt Rohrhaven baut eine Brücke für 1,2 Millionen Euro.',
    'Oberbürgermeisterin Jana Voss eröffnete am 3. Mai 2026 das Museum an der Lahn.',
  ];
  const review = [
    'Schreibe einen Kommentar.',
    'Am 3. Mai 2026 hat Oberbürgermeisterin Jana Voss das Museum an der Lahn eröffnet.',
  ];

  it('links sentences of two texts and says where they are', async () => {
    const [answer] = await answersTo('align', [
      JSON.stringify({ id: 1, a: reference.join(' '), b: review.join('\n') }),
    ]);
    expect(answer).toMatchObject({
      id: 1,
      links: [{ a: [1], b: [1] }],
      aSentences: [
        [0, 60],
        [61, 139],
      ],
    });
  });

  it('keeps the numbers of sentences that are given as lists', async () => {
    const [answer] = await answersTo('align', [
      JSON.stringify({ id: 2, A: reference, B: review, topic: 'Lahn' }),
    ]);
    expect(answer).toMatchObject({ id: 2, topic: 'Lahn', links: [{ a: [1], b: [1] }] });
  });

  it('links one sentence to several, and counts empty ones too', async () => {
    const B = ['', 'Rohrhaven baut eine Brücke.', 'Sie kostet 1,2 Millionen Euro.', 'Rolf Hansen'];
    const [answer] = await answersTo('align', [JSON.stringify({ A: reference, B })]);
    expect(answer).toMatchObject({ links: [{ a: [0], b: [1, 2], kind: 'lightly-changed' }] });
  });

  it('asks for both texts', () => {
    expect(JSON.parse(answerLine('align', '{"id":3,"a":"x"}', 9, 'de'))).toEqual({
      id: 3,
      line: 9,
      error: "'b' is missing or no text",
    });
  });
});

describe('pipe anchor', () => {
  const old = 'Der Rat tagte. Die Brücke kostet 47 Millionen Euro. Mehr ist nicht bekannt.';
  const next = 'Der Rat tagte am Montag. Die Brücke kostet 47 Millionen Euro. Mehr ist nicht bekannt.';
  const selector = {
    exact: '47 Millionen',
    prefix: 'Die Brücke kostet ',
    suffix: ' Euro. Mehr',
    start: 33,
    end: 45,
  };

  it('says where a quote of one text stands in another, and in what state', async () => {
    const rows = [
      { id: 1, old, new: next, selector, page: 3 },
      { id: 2, old, new: next.replace('47 Millionen', 'sehr viel'), selector },
    ];
    const answers = await answersTo(
      'anchor',
      rows.map(row => `${JSON.stringify(row)}\n`),
    );
    expect(answers).toEqual([
      { id: 1, page: 3, start: 43, end: 55, state: 'exact' },
      { id: 2, orphan: true },
    ]);
  });

  it('needs no old text where the words stand among the same ones', async () => {
    const text = `Kurz gesagt: ${next}`;
    const context = {
      ...selector,
      prefix: 'Montag. Die Brücke kostet ',
      suffix: ' Euro. Mehr ist nicht bekannt.',
    };
    const rows = [
      { id: 1, new: text, selector: context },
      { id: 2, old: '', new: text, selector: context },
    ];
    const answers = await answersTo(
      'anchor',
      rows.map(row => `${JSON.stringify(row)}\n`),
    );
    expect(answers).toEqual([
      { id: 1, start: 56, end: 68, state: 'moved' },
      { id: 2, start: 56, end: 68, state: 'moved' },
    ]);
  });

  it('says what is missing in a line and goes on', async () => {
    const bad = JSON.stringify({ id: 'a', old, new: next, selector: { prefix: 'x' } });
    const good = JSON.stringify({ id: 'b', old, new: old, selector });
    expect(await answersTo('anchor', [`${bad}\n${good}\n`])).toEqual([
      { id: 'a', line: 1, error: "'selector.exact' is missing or no text" },
      { id: 'b', start: 33, end: 45, state: 'exact' },
    ]);
  });
});
