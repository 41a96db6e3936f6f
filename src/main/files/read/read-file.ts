import type { BinaryKind } from '../../../shared/model/import';
import type { TextFormat } from '../../../shared/model/original';
import { BINARY_NAMES, findBinaryKind, looksBinary } from './binary';
import { readCsv } from './csv';
import { type DecodedText, decodeHtml, decodeText } from './decode';
import { isZip, readDocx } from './docx';
import { readHtml } from './html';
import { readJsonl } from './jsonl';
import { countCharacterNotices, mergeNotices } from './notices';
import { readPlainText } from './plain-text';
import type { FileFacts, FormatResult, ReadFile, ReadLimits } from './read-text';
import { type SniffedText, sniffText } from './sniff';
import { byteLimit, unreadable } from './unreadable';

export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const DEFAULT_LIMITS: ReadLimits = { maxFileBytes: MAX_FILE_BYTES, maxUnpackedBytes: 256 * 1024 * 1024 };

/**
 * The texts that a file's bytes hold. The format is told by content; the name helps where content cannot tell. A file of rows may
 * come out without texts, each row with its reason.
 *
 * Throws `unreadable` with `details.reason` (a `SkipReason`), `details.name`, and `details.limit` in bytes where one was passed or
 * `details.kind` (a `BinaryKind`) where the file is no text.
 */
export async function readBytes(
  bytes: Uint8Array,
  file: FileFacts,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<ReadFile> {
  if (bytes.byteLength === 0) throw unreadable(file.name, 'empty', 'is empty');
  if (bytes.byteLength > limits.maxFileBytes) throw tooLarge(file, limits);
  if (isZip(bytes)) {
    const word = await readDocx(bytes, file, limits);
    if (!word) throw notText(file, 'archive');
    return finish('docx', null, word);
  }
  const kind = findBinaryKind(bytes);
  if (kind) throw notText(file, kind);

  const decoded = decodeText(bytes);
  if (looksBinary(decoded.text, decoded.encoding === 'windows-1252')) {
    // Whoever named it so expects a text in it.
    if (/\.docx$/i.test(file.name)) throw unreadable(file.name, 'damaged', 'is no Word file inside');
    throw notText(file, 'binary');
  }
  if (decoded.text === '') throw unreadable(file.name, 'empty', 'is empty');
  if (decoded.text.trim() === '') throw unreadable(file.name, 'no-text', 'contains no text');
  const sniffed = await sniffText(decoded.text, file.name);
  if (sniffed.format === 'html') {
    const page = decodeHtml(bytes);
    return finish('html', page, await readHtml(page.text, file));
  }
  return finish(sniffed.format, decoded, await readText(decoded.text, sniffed, file));
}

/** The error for a file whose size alone says that it will not be read. */
export function tooLarge(file: Pick<FileFacts, 'name'>, limits: ReadLimits = DEFAULT_LIMITS) {
  const limit = byteLimit(limits.maxFileBytes);
  return unreadable(file.name, 'too-large', `is larger than the limit of ${limit}`, {
    limit: limits.maxFileBytes,
  });
}

function notText(file: FileFacts, kind: BinaryKind) {
  return unreadable(file.name, 'not-text', `is ${BINARY_NAMES[kind]}, not a text`, { kind });
}

function readText(text: string, sniffed: SniffedText, file: FileFacts): Promise<FormatResult> {
  if (sniffed.format === 'jsonl') return readJsonl(text);
  if (sniffed.format === 'csv') return readCsv(text, sniffed.delimiter);
  return readPlainText(text, file, sniffed.format === 'markdown');
}

function finish(format: TextFormat, decoded: DecodedText | null, result: FormatResult): ReadFile {
  const characters = countCharacterNotices(result.texts.map(({ text }) => text));
  return {
    format,
    encoding: decoded?.encoding ?? null,
    notices: mergeNotices([...(decoded?.notices ?? []), ...result.notices, ...characters]),
    texts: result.texts,
    skippedRows: result.skippedRows,
  };
}
