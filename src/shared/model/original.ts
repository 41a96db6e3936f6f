import { z } from 'zod';
import { atMs, rowId, sha256 } from './span';

export const TEXT_FORMATS = ['text', 'markdown', 'html', 'docx', 'jsonl', 'csv'] as const;
export const textFormat = z.enum(TEXT_FORMATS);
/** What the bytes are, told by content and not by name. */
export type TextFormat = z.infer<typeof textFormat>;

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const textEncoding = z.enum(TEXT_ENCODINGS);
export type TextEncoding = z.infer<typeof textEncoding>;

export const NOTICE_KINDS = [
  /** A byte order mark stood at the start; it is no part of the text. */
  'bom',
  /** No valid UTF-8, read as Windows-1252. */
  'windows-1252',
  /** NUL bytes showed UTF-16 although there was no byte order mark. */
  'utf-16-without-bom',
  'crlf',
  /** Letters stored as base letter and combining mark; kept so. */
  'decomposed',
  'no-break-space',
  'zero-width',
  'bidi-control',
  'soft-hyphen',
  /** Control characters other than tab and line break. */
  'control',
  /** U+FFFD in the file: an earlier program lost characters. */
  'replacement-character',
  /** Text such as `Ã¼` that was decoded wrongly by an earlier program. */
  'mojibake',
  /** Word: tracked insertions, deletions; the text is read as if all were accepted. */
  'tracked-insertions',
  'tracked-deletions',
  'comments',
  /** HTML: Readability found the article; otherwise the whole page's text is taken. */
  'article-extracted',
  'whole-page',
  /** A folder `NAME_files` beside a saved page belongs to it and was not imported on its own. */
  'page-files',
] as const;

export const notice = z.object({ kind: z.enum(NOTICE_KINDS), count: z.int().min(1) });
/** Something about the file that the editor should know. Nothing is repaired silently: every notice says what was seen or done. */
export type Notice = z.infer<typeof notice>;

export const original = z.object({
  id: rowId,
  fileName: z.string(),
  sha256,
  byteLength: z.int().min(0),
  format: textFormat,
  encoding: textEncoding.nullable(),
  notices: z.array(notice),
  importedAtMs: atMs,
});
/** The imported bytes, described. The bytes themselves never change and never cross the wire with this. */
export type Original = z.infer<typeof original>;
