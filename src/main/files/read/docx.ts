import type { Notice } from '../../../shared/model/original';
import { completeText } from './complete-text';
import { decodeText } from './decode';
import { countComments, readDocumentXml } from './docx-text';
import { findTitleLine } from './plain-text';
import type { FileFacts, FormatResult, ReadLimits } from './read-text';
import { byteLimit, unreadable } from './unreadable';
import { BrokenXmlError, readXml } from './xml';
import { DamagedZipError, listZipEntries, unpackEntry, type ZipEntry, ZipTooLargeError } from './zip';

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
const PROPERTIES = 'docProps/core.xml';

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

/** Null for an archive that is whole but no Word document. Only the three parts with text are unpacked. */
export async function readDocx(
  bytes: Uint8Array,
  file: FileFacts,
  limits: ReadLimits,
): Promise<FormatResult | null> {
  const parts = unpackParts(bytes, file, limits);
  if (!parts) return null;
  const { word, commentCount, properties } = parseParts(parts, file);
  if (word.text.trim() === '') throw unreadable(file.name, 'no-text', 'contains no text');

  const counts: [Notice['kind'], number][] = [
    ['tracked-insertions', word.insertionCount],
    ['tracked-deletions', word.deletionCount],
    ['comments', commentCount],
  ];
  const text = await completeText(word.text, null, [
    ['title', properties.get('title'), 'docx-properties'],
    ['title', findTitleLine(word.text)?.title, 'first-line'],
    ['title', file.name.replace(/\.[^.]+$/, ''), 'file-name'],
    ['author', properties.get('creator'), 'docx-properties'],
    ['language', word.language ?? properties.get('language'), 'docx-properties'],
  ]);
  return {
    notices: counts.flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : [])),
    texts: [text],
    skippedRows: [],
  };
}

type Parts = ReadonlyMap<string, string>;

// Others than the parts read may be large (pictures), but gigabytes of them are an attack on whoever opens the file.
const MAX_DECLARED_TIMES = 4;

function unpackParts(bytes: Uint8Array, file: FileFacts, limits: ReadLimits): Parts | null {
  try {
    const entries = listZipEntries(bytes);
    if (!entries.has(DOCUMENT)) return null;
    const wanted = [DOCUMENT, COMMENTS, PROPERTIES].flatMap(path => entries.get(path) ?? []);
    const declared = sumUnpacked(wanted);
    const everything = sumUnpacked([...entries.values()]);
    if (declared > limits.maxUnpackedBytes || everything > MAX_DECLARED_TIMES * limits.maxUnpackedBytes) {
      throw new ZipTooLargeError(file.name);
    }
    let allowed = limits.maxUnpackedBytes;
    const parts = new Map<string, string>();
    for (const entry of wanted) {
      const unpacked = unpackEntry(bytes, entry, allowed);
      allowed -= unpacked.byteLength;
      parts.set(entry.path, decodePart(unpacked));
    }
    return parts;
  } catch (cause) {
    if (cause instanceof ZipTooLargeError) {
      const limit = byteLimit(limits.maxUnpackedBytes);
      throw unreadable(
        file.name,
        'unpacks-too-large',
        `unpacks to more than the limit of ${limit}`,
        { limit: limits.maxUnpackedBytes },
        { cause },
      );
    }
    if (cause instanceof DamagedZipError) throw damaged(file, cause);
    throw cause;
  }
}

function decodePart(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded.encoding === 'windows-1252') throw new DamagedZipError('a part is no valid UTF-8');
  return decoded.text;
}

function parseParts(parts: Parts, file: FileFacts) {
  try {
    return {
      word: readDocumentXml(parts.get(DOCUMENT) ?? ''),
      commentCount: countComments(parts.get(COMMENTS) ?? ''),
      properties: readProperties(parts.get(PROPERTIES) ?? ''),
    };
  } catch (cause) {
    if (cause instanceof BrokenXmlError) throw damaged(file, cause);
    throw cause;
  }
}

function damaged(file: FileFacts, cause: Error) {
  return unreadable(file.name, 'damaged', `is damaged: ${cause.message}`, {}, { cause });
}

function sumUnpacked(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
}

// Core properties by local name: title, creator, language. Their `created` is when the file was begun, not when it was published.
function readProperties(xml: string): Map<string, string> {
  const properties = new Map<string, string>();
  let name = '';
  for (const event of readXml(xml)) {
    if (event.kind === 'open') name = event.name.replace(/^.*:/, '');
    else if (event.kind === 'close') name = '';
    else if (name !== '') properties.set(name, (properties.get(name) ?? '') + event.text);
  }
  return properties;
}
