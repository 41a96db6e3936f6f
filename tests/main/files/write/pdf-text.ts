import { inflateSync } from 'node:zlib';

export interface PdfText {
  /** What a reader gets who selects everything, page by page. */
  readonly pages: readonly string[];
  /** The dictionaries of all objects, for looking things up. */
  readonly dictionaries: string;
}

/** Reads the text of a PDF as our writer makes them: objects in clear, glyph numbers in hexadecimal, a table to Unicode per font. */
export function readPdfText(bytes: Uint8Array): PdfText {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, { dictionary: string; stream: string }>();
  for (const match of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = '', content = ''] = match;
    const at = content.indexOf('stream\n');
    const dictionary = at < 0 ? content : content.slice(0, at);
    const raw = at < 0 ? '' : content.slice(at + 7, content.lastIndexOf('\nendstream'));
    const stream = dictionary.includes('/FlateDecode')
      ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
      : raw;
    objects.set(Number(number), { dictionary, stream });
  }
  const referred = (dictionary: string, key: string) =>
    objects.get(Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1])) ?? {
      dictionary: '',
      stream: '',
    };
  const fonts = new Map<string, Map<string, string>>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', number = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(number));
      if (font) fonts.set(name, unicodeTable(referred(font.dictionary, 'ToUnicode').stream));
    }
  }
  const pages = [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map(({ dictionary }) => pageText(referred(dictionary, 'Contents').stream, fonts));
  return { pages, dictionaries: [...objects.values()].map(({ dictionary }) => dictionary).join('\n') };
}

function unicodeTable(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, first = '', , list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    for (const [at, entry] of [...list.matchAll(/<([0-9a-f\s]*)>/g)].entries()) {
      const glyph = (Number.parseInt(first, 16) + at).toString(16).padStart(4, '0');
      table.set(glyph, decode((entry[1] ?? '').replace(/\s/g, '')));
    }
  }
  return table;
}

function pageText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let font: ReadonlyMap<string, string> = new Map();
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    for (const [, hex = ''] of (shown ?? '').matchAll(/<([0-9a-f]*)>/g)) {
      for (const [glyph] of hex.matchAll(/.{4}/g)) text += font.get(glyph) ?? '\ufffd';
    }
  }
  return text;
}
