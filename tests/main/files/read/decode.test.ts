import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from '../../../../src/main/files/read/decode';
import { propertyRuns } from '../../../support/property-runs';
import { bytesOf } from '../../../support/read-fixture';

const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('decodeText', () => {
  it('keeps line ends, decomposed letters and no-break spaces as they are', () => {
    const text = 'Zeile\r\nFa\u0308hre\u00a0100\u00a0t\r';
    expect(decodeText(bytesOf(text))).toEqual({ text, encoding: 'utf-8', notices: [] });
  });

  it('takes the byte order mark of UTF-8 away and says so', () => {
    expect(decodeText(bytesOf('\ufeffHafen'))).toEqual({
      text: 'Hafen',
      encoding: 'utf-8',
      notices: [{ kind: 'bom', count: 1 }],
    });
  });

  it('takes only one byte order mark away', () => {
    expect(decodeText(bytesOf('\ufeff\ufeffHafen')).text).toBe('\ufeffHafen');
  });

  it.each([
    ['utf-16le', Uint8Array.of(0xff, 0xfe, ...utf16le('Fähre'))],
    ['utf-16be', Uint8Array.of(0xfe, 0xff, ...utf16be('Fähre'))],
  ])('reads %s by its byte order mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Fähre', encoding, notices: [{ kind: 'bom', count: 1 }] });
  });

  it.each([
    ['utf-16le', utf16le('Die Fähre fährt.\r\n')],
    ['utf-16be', utf16be('Die Fähre fährt.\r\n')],
  ])('recognises %s without a mark by its NUL bytes', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({
      text: 'Die Fähre fährt.\r\n',
      encoding,
      notices: [{ kind: 'utf-16-without-bom', count: 1 }],
    });
  });

  it('reads what is no UTF-8 as Windows-1252, quotation marks and the euro sign included', () => {
    expect(decodeText(latin1('\x84Die F\xe4hre\x93 \x96 5 \x80'))).toEqual({
      text: '„Die Fähre“ – 5 €',
      encoding: 'windows-1252',
      notices: [{ kind: 'windows-1252', count: 1 }],
    });
  });

  it('reads bytes that lie in the middle of a larger buffer', () => {
    expect(decodeText(latin1('xxF\xe4hrexx').subarray(2, 7)).text).toBe('Fähre');
  });

  test.prop([fc.string({ unit: 'grapheme' })], propertyRuns())(
    'gives every UTF-8 text back unchanged',
    text => {
      fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
      expect(decodeText(bytesOf(text)).text).toBe(text);
    },
  );
});

describe('decodeHtml', () => {
  const declared = (charset: string, body: string): string =>
    `<html><head><meta charset="${charset}"></head>${body}`;

  it('reads a page declared as UTF-8 as that, in spite of a broken byte', () => {
    const page = Uint8Array.of(...bytesOf(declared('utf-8', 'Fähre über Rügen ')), 0xff);
    const { text, encoding } = decodeHtml(page);
    expect([encoding, text.endsWith('Fähre über Rügen \ufffd')]).toEqual(['utf-8', true]);
  });

  it('reads a page declared as Windows-1252 as that', () => {
    expect(decodeHtml(latin1(declared('iso-8859-1', 'F\xe4hre'))).text).toContain('Fähre');
  });

  it('reads valid UTF-8 as UTF-8 whatever an old declaration says', () => {
    expect(decodeHtml(bytesOf(declared('iso-8859-1', 'Fähre'))).text).toContain('Fähre');
  });
});
