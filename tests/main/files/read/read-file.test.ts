import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readBytes } from '../../../../src/main/files/read/read-file';
import { AppError } from '../../../../src/shared/errors';
import { skipReason } from '../../../../src/shared/model/import';
import { propertyRuns } from '../../../support/property-runs';
import { bytesOf, failureOf, noticeCounts } from '../../../support/read-fixture';

const read = (bytes: Uint8Array, name = 'datei.txt') => readBytes(bytes, { name, modifiedAtMs: null });
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the format', () => {
  it.each([
    ['html', 'a.txt', '<!DOCTYPE html>\n<html><body><p>Text</p></body></html>'],
    ['html', 'a.txt', '\n<!-- x --><html><p>Text</p></html>'],
    ['html', 'a.txt', '<div class="x"><p>Text</p></div>'],
    ['html', 'a.html', 'Text <b>fett</b><br>weiter'],
    ['text', 'a.html', 'Nur Text, a < b.'],
    ['markdown', 'a.md', '<div align="center">Logo</div>\n\n# Titel'],
    ['text', 'a.txt', 'In HTML schreibt man <p>Text</p>.'],
    ['text', 'a.csv', 'Nur Text ohne Tabelle.'],
    ['text', 'a.jsonl', 'Nur Text ohne Zeilen in JSON.'],
    ['text', 'a.docx', 'Nur Text.'],
    ['text', 'a', '# Keine Überschrift'],
  ])('is %s for %s with %j', async (format, name, content) => {
    expect((await read(bytesOf(content), name)).format).toBe(format);
  });
});

it('that is called Word and holds anything else is damaged', async () => {
  expect(await failureOf(read(latin1('\x01\x02\x03\0\xfe'), 'Entwurf.DOCX'))).toMatchObject({
    reason: 'damaged',
    message: 'Entwurf.DOCX is no Word file inside',
  });
});

describe('a file', () => {
  it('says what was seen while it was read', async () => {
    const { encoding, notices } = await read(latin1('Die F\xe4hre\r\nf\xe4hrt\xa0ab\r\n'));
    expect(encoding).toBe('windows-1252');
    expect(noticeCounts(notices)).toEqual({ 'windows-1252': 1, crlf: 2, 'no-break-space': 1 });
  });

  it.each([
    ['a line separator of another system', 'Die Fähre legt ab.\u0085Sie kommt nicht an.'],
    ['a colour of a terminal', 'Die \u001b[31mFähre\u001b[0m legt ab.'],
    ['the sign with which old programs end files', 'Die Fähre.\u001a'],
  ])('may be short and have %s', async (_, text) => {
    const { texts, notices } = await read(bytesOf(text));
    expect(texts.map(one => one.text)).toEqual([text]);
    expect(noticeCounts(notices)['control']).toBeGreaterThan(0);
  });

  it.each([
    ['empty', new Uint8Array(), 'datei.txt is empty', { reason: 'empty' }],
    ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'datei.txt is empty', { reason: 'empty' }],
    ['only white space', bytesOf(' \r\n\t'), 'datei.txt contains no text', { reason: 'no-text' }],
    [
      'a PDF',
      bytesOf('%PDF-1.7\n…'),
      'datei.txt is a PDF file, not a text',
      { reason: 'not-text', kind: 'pdf' },
    ],
    [
      'an image',
      latin1('\x89PNG\r\n\x1a\n\0'),
      'datei.txt is an image, not a text',
      { reason: 'not-text', kind: 'image' },
    ],
    [
      'an old Word document',
      latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      'datei.txt is an old or password-protected Office document, not a text',
      { reason: 'not-text', kind: 'office' },
    ],
    [
      'other bytes',
      Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256),
      'datei.txt is a binary file, not a text',
      { reason: 'not-text', kind: 'binary' },
    ],
    [
      'next to nothing but control characters',
      latin1('\x1a'),
      'datei.txt is a binary file, not a text',
      { reason: 'not-text', kind: 'binary' },
    ],
    [
      'a broken archive',
      latin1('PK\x03\x04 and no more'),
      'datei.txt is damaged: the end of the archive is missing',
      { reason: 'damaged' },
    ],
  ])('that is %s is refused with a sentence', async (_, bytes, message, details) => {
    expect(await failureOf(read(bytes))).toEqual({
      code: 'unreadable',
      message,
      name: 'datei.txt',
      ...details,
    });
  });

  it('over the limit is refused with the limit', async () => {
    const limits = { maxFileBytes: 1000, maxUnpackedBytes: 1000 };
    const failure = failureOf(
      readBytes(new Uint8Array(1001), { name: 'gross.txt', modifiedAtMs: null }, limits),
    );
    expect(await failure).toEqual({
      code: 'unreadable',
      message: 'gross.txt is larger than the limit of 1000 bytes',
      reason: 'too-large',
      name: 'gross.txt',
      limit: 1000,
    });
    const tooLarge = failureOf(read(new Uint8Array(MAX_FILE_BYTES + 1)));
    expect((await tooLarge).message).toBe('datei.txt is larger than the limit of 64 MB');
  });

  test.prop(
    [fc.uint8Array({ maxLength: 2000 }), fc.constantFrom('', 'PK\x03\x04', '<html>', '{"text":', 'a,text\n')],
    propertyRuns(),
  )('of any bytes is read or refused with a reason', async (bytes, start) => {
    try {
      const { texts } = await read(Uint8Array.of(...latin1(start), ...bytes), 'x.html');
      expect(texts.every(({ text }) => text.length > 0)).toBe(true);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      expect(skipReason.safeParse(error.details.reason).success).toBe(true);
    }
  });
});
