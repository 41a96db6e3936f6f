import { join } from 'node:path';
import type { z } from 'zod';
import {
  checkedFactRecord,
  claimRecord,
  linkRecord,
  type PassageRecord,
} from '../../../shared/domain/records/judgement-schemas';
import { type DocumentRecord, documentRecord } from '../../../shared/domain/records/schemas';
import { readBackError } from './read-back-error';
import { readJsonLines } from './read-lines';

/**
 * Checks claims, links and checked facts from the files alone: every record as its schema says, every passage's words as long as its span,
 * and equal to what stands there where the dataset has that version's text. People make these records one by one, so all
 * of them are held at once.
 */
export async function checkClaims(
  folder: string,
  turn: () => Promise<void>,
): Promise<{ claims: number; links: number; checked_facts: number }> {
  const claims = readAll(folder, CLAIMS, claimRecord);
  const links = readAll(folder, LINKS, linkRecord);
  const checked = readAll(folder, CHECKED, checkedFactRecord);
  const passages = [
    ...claims.flatMap(({ line, record }) =>
      [...record.passages, ...record.evidence.flatMap(({ passage }) => passage ?? [])].map(passage => ({
        file: CLAIMS,
        line,
        passage,
      })),
    ),
    ...links.flatMap(({ line, record }) =>
      [record.reference, record.review].map(passage => ({ file: LINKS, line, passage })),
    ),
    ...checked.flatMap(({ line, record }) =>
      [record.passage, record.reference ?? []].flat().map(passage => ({ file: CHECKED, line, passage })),
    ),
  ];
  for (const { file, line, passage } of passages) {
    if (!isAsLong(passage)) throw readBackError(file, 'has words and a span that differ in length', line);
  }
  for (const { value } of readJsonLines(join(folder, 'documents.jsonl'), 'documents.jsonl')) {
    await turn();
    const { version_id: versionId } = value as Partial<DocumentRecord>;
    const here = passages.filter(({ passage }) => passage.version_id === versionId);
    if (here.length === 0) continue;
    const document = documentRecord.parse(value);
    // Written apart from domain/text/offsets.ts, which it is here to check.
    const characters = document.text === null ? null : [...document.text];
    for (const { file, line, passage } of here) {
      if (passage.text_sha256 !== document.text_sha256)
        throw readBackError(file, 'has a passage of a text with another hash', line);
      if (document.text === null || characters === null) continue;
      const { exact, start, end, start_utf16: startUtf16, end_utf16: endUtf16 } = passage;
      const isRight =
        characters.slice(start, end).join('') === exact &&
        document.text.slice(startUtf16, endUtf16) === exact;
      if (!isRight) throw readBackError(file, 'has words that do not stand at their span', line);
    }
  }
  return { claims: claims.length, links: links.length, checked_facts: checked.length };
}

/** Whether the words, where they are given, are as long as the span in both units. */
export function isAsLong({ exact, start, end, start_utf16, end_utf16 }: PassageRecord): boolean {
  if (start > end || start_utf16 > end_utf16) return false;
  if (exact === null) return true;
  return [...exact].length === end - start && exact.length === end_utf16 - start_utf16;
}

const CLAIMS = 'claims.jsonl';
const LINKS = 'links.jsonl';
const CHECKED = 'checked_facts.jsonl';

function readAll<T>(folder: string, name: string, schema: z.ZodType<T>): { line: number; record: T }[] {
  return Array.from(readJsonLines(join(folder, name), name), ({ line, value }) => {
    const read = schema.safeParse(value);
    if (read.success) return { line, record: read.data };
    const path = read.error.issues[0]?.path.join('.') ?? '';
    throw readBackError(name, `is not as its schema says (${path})`, line);
  });
}
