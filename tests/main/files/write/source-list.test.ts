import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceList, writeSourceList } from '../../../../src/main/files/write/source-list';
import { SOURCE } from '../../../shared/domain/records/bundles';
import { temporaryFolders } from './temp-folder';

const temporaryFolder = temporaryFolders();
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const names = (bytes: Uint8Array): unknown[] =>
  readSourceList(bytes).sources.map(source => source.name ?? source.domain);

describe('the list of sources', () => {
  it.each([false, true])('can be written and read again, with a byte order mark: %s', async withBom => {
    const path = join(temporaryFolder(), 'quellen.csv');
    expect(await writeSourceList(path, [SOURCE], { withBom, mayReplace: false })).toBe(1);
    const bytes = readFileSync(path);
    expect(bytes[0] === 0xef).toBe(withBom);
    expect(readSourceList(bytes).sources).toMatchObject([
      {
        name: SOURCE.name,
        domain: SOURCE.domain,
        notes: SOURCE.notes,
        isFlagged: true,
        flagReason: 'Impressum fehlt',
      },
    ]);
  });

  it.each([',', ';', '\t'])('may be separated by %j', sign => {
    const list = readSourceList(utf8(`Name${sign}Domain\r\nBlatt${sign}blatt.example\r\n`));
    expect(list.sources).toMatchObject([{ row: 2, name: 'Blatt', domain: 'blatt.example' }]);
  });

  it('may begin with the line that Excel writes for its separator', () => {
    expect(names(utf8('sep=;\r\nName;Art\r\nBlatt;Zeitung'))).toEqual(['Blatt']);
  });

  it.each([
    ['Windows-1252', Buffer.from('Quelle;Grund\nMöwenpost;Täuschung', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFQuelle\tGrund\nMöwenpost\tTäuschung', 'utf16le')],
    ['decomposed UTF-8', utf8('Quelle,Begru\u0308ndung\nMöwenpost,Täuschung')],
  ])('may be in %s', (_, bytes) => {
    expect(readSourceList(bytes).sources).toMatchObject([{ name: 'Möwenpost', flagReason: 'Täuschung' }]);
  });

  it('writes names with umlauts as the web does', () => {
    expect(names(utf8('Domain\nhttps://www.möwen.example/start'))).toEqual(['xn--mwen-5qa.example']);
  });

  it('counts rows as a spreadsheet does, over empty ones and line breaks in cells', () => {
    const { sources, skipped } = readSourceList(
      utf8('name,notes\n"A","eins\nzwei"\n\n,nichts\nB,"so ""ist"" es"'),
    );
    expect(sources.map(source => [source.row, source.name])).toEqual([
      [2, 'A'],
      [5, 'B'],
    ]);
    expect(skipped).toEqual([{ row: 4, reason: 'no-name-or-domain' }]);
  });

  it('bears rows with too few and too many cells and quotes inside cells', () => {
    expect(names(utf8('name,domain\nA\nB,b.example,mehr\nDer "Bote",bote.example'))).toEqual([
      'A',
      'B',
      'Der "Bote"',
    ]);
  });

  it('may be empty', () => {
    expect(readSourceList(utf8(''))).toEqual({ sources: [], skipped: [] });
  });

  it.each(['rot,grün\n1,2', 'name,notes\nA,"offen'])('is refused when it is none: %j', content => {
    expect(() => readSourceList(utf8(content))).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});
