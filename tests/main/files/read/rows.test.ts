import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/main/files/read/read-file';
import { bytesOf, onlyText, proposalsOf } from '../../../support/read-fixture';

const read = (content: string, name: string) => readBytes(bytesOf(content), { name, modifiedAtMs: null });
const rowsOf = async (content: string, name: string) => {
  const { format, texts, skippedRows } = await read(content, name);
  return { format, texts: texts.map(({ row, text }) => [row, text]), skippedRows };
};

describe('JSON lines', () => {
  it('become one text per line, broken ones left out by number', async () => {
    const content =
      '{"text":"Eins"}\r\n\n{"text":"Zwei\n{"text":"Drei"}\n[1]\n{"title":"ohne"}\n{"text":"  "}\n{"body":"Vier"}';
    expect(await rowsOf(content, 'daten.jsonl')).toEqual({
      format: 'jsonl',
      texts: [
        [1, 'Eins'],
        [4, 'Drei'],
        [8, 'Vier'],
      ],
      skippedRows: [
        { row: 3, reason: 'broken-row' },
        { row: 5, reason: 'broken-row' },
        { row: 6, reason: 'no-text' },
        { row: 7, reason: 'no-text' },
      ],
    });
  });

  it('are recognised under any name', async () => {
    expect((await rowsOf('{"content":"Eins"}\n{"content":"Zwei"}\n', 'daten.txt')).format).toBe('jsonl');
  });

  it('are no JSON lines when no row has a text', async () => {
    expect((await rowsOf('{"x":"Eins"}\n{"x":"Zwei"}\n', 'daten.txt')).format).toBe('text');
  });

  it('keep the text of a row as it is', async () => {
    expect(onlyText(await read(JSON.stringify({ text: ' a\r\nFa\u0308hre\u00a0' }), 'a.jsonl')).text).toBe(
      ' a\r\nFa\u0308hre\u00a0',
    );
  });

  it('propose what their fields say, in German or English, whatever the case', async () => {
    const row = {
      Artikel: 'Text',
      Titel: 'Der Hafen',
      Autor: ['Jonna Brix', { name: 'Ole Tamm' }],
      quelle: { name: 'Küstenblatt' },
      Link: 'https://kuestenblatt.example/1',
      Sprache: 'de_DE',
      Datum: '13.10.2024',
      license: 'CC BY',
    };
    const text = onlyText(await read(JSON.stringify(row), 'a.jsonl'));
    expect(text.language).toBe('de-DE');
    expect(proposalsOf(text)).toEqual({
      title: 'Der Hafen (row-field)',
      author: 'Jonna Brix, Ole Tamm (row-field)',
      source: 'Küstenblatt (row-field)',
      url: 'https://kuestenblatt.example/1 (row-field)',
      language: 'de-DE (row-field)',
      publishedOn: '2024-10-13 (row-field)',
      rights: 'CC BY (row-field)',
    });
  });
});

it('take back the fields of a dataset that was exported', async () => {
  const row = {
    text: 'Text',
    title: 'Hafen',
    source_url: 'https://kuestenblatt.example/1',
    retrieved_at: '2024-10-14',
  };
  expect(proposalsOf(onlyText(await read(JSON.stringify(row), 'documents.jsonl')))).toMatchObject({
    url: 'https://kuestenblatt.example/1 (row-field)',
    savedOn: '2024-10-14 (row-field)',
  });
});

describe('a CSV table', () => {
  it.each([
    ['commas', 'title,text\r\nA,"Eins, zwei\r\ndrei ""vier"""\r\nB,Fünf\r\n'],
    ['semicolons', 'Titel;Inhalt\nA;"Eins, zwei\r\ndrei ""vier"""\nB;Fünf\n'],
    ['tabs', 'titel\tartikel\nA\t"Eins, zwei\r\ndrei ""vier"""\nB\tFünf'],
    ['a byte order mark', '\ufeff"title","text"\nA,"Eins, zwei\r\ndrei ""vier"""\nB,Fünf'],
  ])('with %s becomes one text per row, numbered as in a spreadsheet', async (_, content) => {
    expect(await rowsOf(content, 'tabelle.txt')).toEqual({
      format: 'csv',
      texts: [
        [2, 'Eins, zwei\r\ndrei "vier"'],
        [3, 'Fünf'],
      ],
      skippedRows: [],
    });
  });

  it('leaves out rows that do not match the header, and rows without text', async () => {
    const content =
      'title,text\nA,Eins\nB,Zwei, drei\n\nC\nD,\nE,Vier\nF,Fünf,\nG,Sechs\nH,Sieben\nI,Acht\nJ,Neun\n';
    const { texts, skippedRows } = await rowsOf(content, 'tabelle.csv');
    expect(texts.map(([row]) => row)).toEqual([2, 7, 8, 9, 10, 11, 12]);
    expect(skippedRows).toEqual([
      { row: 3, reason: 'broken-row' },
      { row: 5, reason: 'broken-row' },
      { row: 6, reason: 'no-text' },
    ]);
  });

  it('keeps the rows before a quotation that never ends', async () => {
    expect(await rowsOf('title,text\nA,Eins\nB,"Zwei\nC,Drei\n', 'tabelle.csv')).toEqual({
      format: 'csv',
      texts: [[2, 'Eins']],
      skippedRows: [{ row: 3, reason: 'broken-row' }],
    });
  });

  it('of one column is one only by its name', async () => {
    expect((await rowsOf('text\nEins\nZwei\n', 'a.csv')).texts).toEqual([
      [2, 'Eins'],
      [3, 'Zwei'],
    ]);
    expect((await rowsOf('text\nEins\nZwei\n', 'a.txt')).format).toBe('text');
  });

  it.each([
    [
      'prose with commas',
      'Text, Bild, Ton\nDas sind die Sparten, die der Sender bedient.\nMehr nicht.\nGar nichts, nie, nirgends, niemals.\n',
    ],
    ['a table without a column of texts', 'name,jahr\nA,2023\nB,2024\n'],
  ])('is not seen in %s', async (_, content) => {
    expect((await rowsOf(content, 'a.txt')).format).toBe('text');
  });
});
