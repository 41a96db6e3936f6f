import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/main/files/read/read-file';
import { bytesOf, onlyText, proposalsOf } from '../../../support/read-fixture';

const read = (content: string, name = 'hafen_2024.txt') =>
  readBytes(bytesOf(content), { name, modifiedAtMs: null });
const proposals = async (content: string, name?: string) => proposalsOf(onlyText(await read(content, name)));

describe('a plain text', () => {
  it.each([
    ['Elf Fähren aus Norderhaven\n\nDie Werft baut.', 'Elf Fähren aus Norderhaven (first-line)'],
    ['\r\n  Kommt die Brücke?\r\nDie Werft baut.', 'Kommt die Brücke? (first-line)'],
    ['Die Werft in Norderhaven baut Fähren.\nMehr nicht.', 'hafen_2024 (file-name)'],
    ['Er sagte: „Wir bauen.“\nMehr nicht.', 'hafen_2024 (file-name)'],
    [`${'lang '.repeat(30)}\nText`, 'hafen_2024 (file-name)'],
  ])('takes its title from %j', async (content, title) => {
    expect((await proposals(content)).title).toBe(title);
  });

  it.each([
    [
      '000_3277700f9da1e719.txt',
      'Die Werft in Norderhaven baut Fähren, und zwar elf in diesem Jahr, drei mehr … (first-line)',
    ],
    [
      '2024-10-13.txt',
      'Die Werft in Norderhaven baut Fähren, und zwar elf in diesem Jahr, drei mehr … (first-line)',
    ],
    ['faehren-2024.txt', 'faehren-2024 (file-name)'],
  ])('with the name %s and no headline is called after what says something', async (name, title) => {
    const text =
      'Die Werft in Norderhaven baut Fähren, und zwar elf in diesem Jahr, drei mehr als geplant waren.';
    expect((await proposals(text, name)).title).toBe(title);
  });

  it.each([
    ['Der Hafen\nVon Jonna Brix\n\nText', 'Jonna Brix (byline)'],
    ['Der Hafen\n\nVon Jonna van Brix-Tamm\nText', undefined],
    ['Der Hafen\nVon Norderhaven nach Süderland fährt jetzt eine Fähre.', undefined],
  ])('takes its author from %j only in a line of its own', async (content, author) => {
    expect((await proposals(content)).author).toBe(author);
  });

  it('is kept to the letter', async () => {
    const content = '  Der Hafen \r\n\r\n\tText\u00a0mit Fa\u0308hre \n\n';
    const { format, encoding, texts } = await read(content);
    expect([format, encoding, texts[0]?.text]).toEqual(['text', 'utf-8', content]);
  });

  it('is recognised as German, and as nothing where it is short', async () => {
    const german =
      'Die Werft in Norderhaven hat im vergangenen Jahr elf Fähren gebaut, drei mehr als geplant.';
    expect(onlyText(await read(german)).language).toBe('de');
    expect(
      onlyText(await read('The yard in Norderhaven built eleven ferries last year, three more than planned.'))
        .language,
    ).toBe('en');
    expect(onlyText(await read('Mario Rossi 2020')).language).toBe('und');
    expect((await proposals('Mario Rossi 2020')).language).toBeUndefined();
  });
});

describe('a Markdown text', () => {
  it('is kept with its front matter, which says title, author and date', async () => {
    const content =
      '---\ntitle: "Elf Fähren"\nauthor: [Jonna Brix, Ole Tamm]\ndate: 2024-10-13\nlang: de\ntags: x\n---\n\n# Anders\n\nText';
    const result = await read(content, 'notiz.txt');
    expect([result.format, onlyText(result).text]).toEqual(['markdown', content]);
    expect(proposalsOf(onlyText(result))).toEqual({
      title: 'Elf Fähren (front-matter)',
      author: 'Jonna Brix, Ole Tamm (front-matter)',
      publishedOn: '2024-10-13 (front-matter)',
      language: 'de (front-matter)',
    });
  });

  it('may end its front matter with three points', async () => {
    const content = '---\ntitle: Elf Fähren\n...\n\n# Anders\n';
    expect((await proposals(content, 'notiz.md')).title).toBe('Elf Fähren (front-matter)');
  });

  it.each([
    ['Vorspann\n\n## Elf *Fähren* ##\n\nText', 'Elf *Fähren* (heading)'],
    ['Elf Fähren\n==========\n\nText', 'Elf Fähren (heading)'],
    ['```\n# Kommentar\n```\n\n# Elf Fähren\n', 'Elf Fähren (heading)'],
    ['Nur ein Titel\n\nText.', 'Nur ein Titel (first-line)'],
    ['---\n\nText nach einer Linie.', 'notiz (file-name)'],
  ])('takes its title from %j', async (content, title) => {
    expect((await proposals(content, 'notiz.md')).title).toBe(title);
  });
});
