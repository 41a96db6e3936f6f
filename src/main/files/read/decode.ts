import type { Notice, TextEncoding } from '../../../shared/model/original';

export interface DecodedText {
  /** As decoded: line ends, decomposed letters and invisible characters stay. Only a byte order mark is no part of it. */
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly notices: readonly Notice[];
}

/**
 * A byte order mark decides; then NUL bytes that show UTF-16; then valid UTF-8; what is left is read as Windows-1252.
 * Never fails: whether the result is text at all is for `findBinaryKind` and `looksBinary` to say.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = findByteOrderMark(bytes);
  if (marked) return decodeMarked(bytes.subarray(marked.byteLength), marked.encoding);

  const utf16 = findUnmarkedUtf16(bytes);
  if (utf16) {
    return {
      text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes),
      encoding: utf16,
      notices: [{ kind: 'utf-16-without-bom', count: 1 }],
    };
  }
  return decodeUnmarked(bytes);
}

/**
 * As `decodeText`, but a page that declares UTF-8 and has a few broken bytes is still read as UTF-8, each broken byte as U+FFFD:
 * as Windows-1252 every umlaut of it would come out wrong. The other way round, a page that declares Windows-1252 while its
 * bytes are valid UTF-8 is read as UTF-8: programs that save pages convert them and leave the declaration.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded.encoding !== 'windows-1252' || findDeclaredEncoding(decoded.text) !== 'utf-8') return decoded;
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const meaningful = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return meaningful > broken ? { text, encoding: 'utf-8', notices: [] } : decoded;
}

function decodeMarked(body: Uint8Array, encoding: TextEncoding): DecodedText {
  const bom: Notice = { kind: 'bom', count: 1 };
  if (encoding === 'utf-8') {
    const decoded = decodeUnmarked(body);
    return { ...decoded, notices: [bom, ...decoded.notices] };
  }
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(body), encoding, notices: [bom] };
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
      notices: [],
    };
  } catch {
    const notices: Notice[] = [{ kind: 'windows-1252', count: 1 }];
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', notices };
  }
}

function findByteOrderMark(bytes: Uint8Array): { encoding: TextEncoding; byteLength: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: 'utf-8', byteLength: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', byteLength: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', byteLength: 2 };
  return null;
}

const UTF16_SAMPLE_BYTES = 64 * 1024;

// Latin letters, digits and spaces have a zero high byte in UTF-16: a third of all units is far below any such text, and
// text in a one-byte encoding has none.
function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, UTF16_SAMPLE_BYTES) / 2);
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) evenNuls++;
    if (bytes[2 * pair + 1] === 0) oddNuls++;
  }
  if (oddNuls > pairs / 3 && evenNuls < pairs / 50) return 'utf-16le';
  if (evenNuls > pairs / 3 && oddNuls < pairs / 50) return 'utf-16be';
  return null;
}

// 0x80 to 0x9F after the WHATWG index; the five bytes that Windows leaves open stay control characters.
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

// By hand: some releases of Node decode `windows-1252` as Latin-1, which loses quotation marks, dashes and the euro sign.
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, char => WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80));
}

// The HTML standard looks for the declaration in the first 1024 bytes; saved pages put comments before it.
const DECLARATION_SAMPLE_CHARS = 8192;

function findDeclaredEncoding(html: string): 'utf-8' | 'windows-1252' | null {
  const sample = html.slice(0, DECLARATION_SAMPLE_CHARS);
  const declared = /<meta\s[^>]{0,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i
    .exec(sample)?.[1]
    ?.toLowerCase();
  if (declared === 'utf-8' || declared === 'utf8') return 'utf-8';
  if (declared && ['windows-1252', 'cp1252', 'iso-8859-1', 'latin1'].includes(declared))
    return 'windows-1252';
  return null;
}
