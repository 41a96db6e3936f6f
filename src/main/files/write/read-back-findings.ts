import { join } from 'node:path';
import { type FindingRecord, findingRecord } from '../../../shared/domain/records/judgement-schemas';
import { documentRecord } from '../../../shared/domain/records/schemas';
import { isAsLong } from './read-back-claims';
import { readBackError } from './read-back-error';
import { readJsonLines } from './read-lines';

/**
 * Checks findings from the files alone: every record as its schema says, in the order of the documents, and with the words
 * that stand at its span where the dataset has the text. Memory is that of one document.
 */
export async function checkFindings(
  folder: string,
  turn: () => Promise<void>,
): Promise<{ findings: number }> {
  const findings = readFindings(folder);
  let next = findings.next();
  let count = 0;
  for (const { value } of readJsonLines(join(folder, 'documents.jsonl'), 'documents.jsonl')) {
    await turn();
    const document = documentRecord.parse(value);
    // Written apart from domain/text/offsets.ts, which it is here to check.
    let characters: string[] | null = null;
    for (; !next.done && next.value.record.passage.doc_id === document.doc_id; next = findings.next()) {
      const { line, record } = next.value;
      count++;
      for (const passage of [record.passage, record.other]) {
        if (passage && !isAsLong(passage))
          throw readBackError(FINDINGS, 'has words and a span that differ in length', line);
      }
      const { text_sha256: sha256, exact, start, end, start_utf16, end_utf16 } = record.passage;
      if (sha256 !== document.text_sha256)
        throw readBackError(FINDINGS, 'has a passage of a text with another hash', line);
      if (document.text === null) continue;
      characters ??= [...document.text];
      const isRight =
        characters.slice(start, end).join('') === exact &&
        document.text.slice(start_utf16, end_utf16) === exact;
      if (!isRight) throw readBackError(FINDINGS, 'has words that do not stand at their span', line);
    }
  }
  if (!next.done) {
    throw readBackError(FINDINGS, 'is of no document, or not in the order of the documents', next.value.line);
  }
  return { findings: count };
}

const FINDINGS = 'findings.jsonl';

function* readFindings(folder: string): Generator<{ line: number; record: FindingRecord }, void> {
  for (const { line, value } of readJsonLines(join(folder, FINDINGS), FINDINGS)) {
    const read = findingRecord.safeParse(value);
    if (!read.success) {
      const path = read.error.issues[0]?.path.join('.') ?? '';
      throw readBackError(FINDINGS, `is not as its schema says (${path})`, line);
    }
    yield { line, record: read.data };
  }
}
