import { describe, expect, it } from 'vitest';
import { printJson, printReadable } from '../../../src/main/command-line/print';

describe('an output made for reading', () => {
  it('has a line for each simple value and a table for each list of records', () => {
    const output = {
      total: 2,
      languages: ['de', 'en'],
      rows: [
        { id: 9, title: 'Pegel steigt', isSourceFlagged: false, createdAtMs: 0, authors: [] },
        { id: 10, title: 'Rheinuferbahn', isSourceFlagged: true, createdAtMs: 60_000, authors: ['M. Weiss'] },
      ],
    };

    expect(printReadable(output)).toBe(
      [
        'total:      2',
        'languages:  de, en',
        '',
        'rows (2)',
        '  id  title          is source flagged  created                  authors',
        '   9  Pegel steigt   no                 1970-01-01 00:00:00 UTC  none',
        '  10  Rheinuferbahn  yes                1970-01-01 00:01:00 UTC  M. Weiss',
      ].join('\n'),
    );
  });

  it('shortens texts in a table, and leaves out what no row has and lists of records', () => {
    const rows = [{ exact: `zwei\nZeilen ${'x'.repeat(60)}`, note: null, evidence: [{ start: 1 }] }];

    expect(printReadable({ rows })).toBe(`rows (1)\n  exact\n  zwei Zeilen ${'x'.repeat(47)}…`);
  });

  it('never shortens a hash', () => {
    const sha256 = 'a1'.repeat(32);

    expect(printReadable({ files: [{ sha256 }] })).toBe(`files (1)\n  sha256\n  ${sha256}`);
  });

  it('puts a text of several lines below its name', () => {
    expect(printReadable({ versionNumber: 1, text: 'Erste Zeile\nZweite Zeile' })).toBe(
      'version number:  1\n\ntext:\nErste Zeile\nZweite Zeile',
    );
  });

  it('indents a record within the output', () => {
    expect(printReadable({ document: { id: 1, title: 'Pegel', author: null } })).toBe(
      'document:\n  id:      1\n  title:   Pegel\n  author:  -',
    );
  });

  it('says that a command without an answer is done', () => {
    expect(printReadable({})).toBe('Done.');
  });

  it.each([
    ['an escape sequence', 'a\u001b[2Jb', 'a\\u{1b}[2Jb'],
    ['a control of the upper half', 'a\u009b2Jb', 'a\\u{9b}2Jb'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a bidi override', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
  ])('shows %s instead of obeying it', (_case, title, shown) => {
    expect(printReadable({ title })).toBe(`title:  ${shown}`);
    expect(printReadable({ rows: [{ title }] })).toContain(shown);
    expect(printReadable({ text: `${title}\n` })).toContain(shown);
  });
});

it('prints typed arrays as arrays in JSON', () => {
  const message = { type: 'done', output: { matches: Int32Array.of(0, 5, 9), bytes: Uint8Array.of(255) } };

  expect(printJson(message)).toBe('{"type":"done","output":{"matches":[0,5,9],"bytes":[255]}}');
});
