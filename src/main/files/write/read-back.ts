import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { ANNOTATION_COLUMNS, DOCUMENT_COLUMNS } from '../../../shared/domain/records/columns';
import {
  annotationRecord,
  codebook,
  documentRecord,
  type Manifest,
  manifest as manifestSchema,
  removedRecord,
  sourceRecord,
} from '../../../shared/domain/records/schemas';
import { checkClaims } from './read-back-claims';
import { readBackError } from './read-back-error';
import { checkFindings } from './read-back-findings';
import { findBrokenProof } from './read-back-proofs';
import { openTableCheck } from './read-back-table';
import { readJsonLines } from './read-lines';
import { createTurns, type StopSignal } from './turns';

/**
 * Checks a dataset from its files alone: hashes and sizes, schemas, every proof of every document, the tables against the
 * JSONL records cell by cell, and the manifest's counts. Throws `storage` with reason `read-back` at the first difference.
 * Memory is that of one document and of one Parquet row group.
 */
export async function readBackDataset(
  folder: string,
  signal: StopSignal,
  report: (documentsDone: number) => void,
): Promise<Manifest> {
  let documentsDone = 0;
  const turn = createTurns(signal, () => report(documentsDone));
  const manifest = parseAs(manifestSchema, readJson(folder, 'manifest.json'), 'manifest.json', null);
  await checkFiles(folder, manifest, turn);
  const counts = await checkRecords(folder, manifest, async () => {
    documentsDone++;
    await turn();
  });
  const sources = await countSources(folder, turn);
  const { labels } = parseAs(codebook, readJson(folder, 'labels.json'), 'labels.json', null);
  const judgements = { ...(await checkClaims(folder, turn)), ...(await checkFindings(folder, turn)) };
  const found = { ...counts, sources, ...judgements, labels: labels.length };
  if (!isDeepStrictEqual(found, manifest.counts))
    throw readBackError('manifest.json', 'counts something else');
  await checkTable(folder, 'documents', DOCUMENT_COLUMNS, turn);
  await checkTable(folder, 'annotations', ANNOTATION_COLUMNS, turn);
  report(documentsDone);
  return manifest;
}

async function checkFiles(folder: string, manifest: Manifest, turn: () => Promise<void>): Promise<void> {
  const listed = [...manifest.files.map(file => file.name), 'manifest.json'].sort();
  if (!isDeepStrictEqual(listFiles(folder).sort(), listed)) {
    throw readBackError('manifest.json', 'lists other files than there are');
  }
  for (const file of manifest.files) {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of createReadStream(join(folder, file.name))) {
      hash.update(chunk);
      bytes += chunk.length;
      await turn();
    }
    if (bytes !== file.bytes || hash.digest('hex') !== file.sha256)
      throw readBackError(file.name, 'has other bytes');
  }
}

/** With their folders, as the manifest names them. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Walks the three JSONL files side by side: annotations and replacements stand in the order of their documents. */
async function checkRecords(folder: string, manifest: Manifest, onDocument: () => Promise<void>) {
  const counts = { documents: 0, texts: 0, annotations: 0, orphans: 0, removed: 0 };
  const withheld: Manifest['withheld'] = [];
  const annotationFile = openGroups(folder, 'annotations.jsonl', annotationRecord);
  const removedFile = openGroups(folder, 'removed.jsonl', removedRecord);
  try {
    for (const { line, value } of readJsonLines(join(folder, 'documents.jsonl'), 'documents.jsonl')) {
      const document = parseAs(documentRecord, value, 'documents.jsonl', line);
      const annotations = annotationFile.take(document.doc_id);
      const removed = removedFile.take(document.doc_id);
      const broken = findBrokenProof(document, annotations, removed);
      if (broken !== null) throw readBackError('documents.jsonl', broken, line);
      counts.documents++;
      if (document.text_withheld)
        withheld.push({ doc_id: document.doc_id, what: 'text', reason: document.text_withheld });
      else counts.texts++;
      counts.annotations += annotations.length;
      counts.orphans += annotations.filter(annotation => annotation.anchor_state === 'orphan').length;
      counts.removed += removed.length;
      await onDocument();
    }
    annotationFile.requireEnd();
    removedFile.requireEnd();
  } finally {
    annotationFile.close();
    removedFile.close();
  }
  if (!isDeepStrictEqual(withheld, manifest.withheld))
    throw readBackError('manifest.json', 'lists other withheld texts');
  return counts;
}

/** Hands out the records of one document after the other. */
function openGroups<T extends { doc_id: string }>(folder: string, name: string, schema: z.ZodType<T>) {
  const lines = readJsonLines(join(folder, name), name);
  const readNext = (): { line: number; record: T } | null => {
    const next = lines.next();
    return next.done
      ? null
      : { line: next.value.line, record: parseAs(schema, next.value.value, name, next.value.line) };
  };
  let waiting = readNext();
  return {
    take(documentId: string): T[] {
      const group: T[] = [];
      for (; waiting?.record.doc_id === documentId; waiting = readNext()) group.push(waiting.record);
      return group;
    },
    requireEnd(): void {
      if (waiting) throw readBackError(name, 'belongs to no document before it', waiting.line);
    },
    close(): void {
      lines.return(undefined);
    },
  };
}

async function countSources(folder: string, turn: () => Promise<void>): Promise<number> {
  let count = 0;
  for (const { line, value } of readJsonLines(join(folder, 'sources.jsonl'), 'sources.jsonl')) {
    parseAs(sourceRecord, value, 'sources.jsonl', line);
    count++;
    await turn();
  }
  return count;
}

async function checkTable(
  folder: string,
  name: string,
  columns: Parameters<typeof openTableCheck>[2],
  turn: () => Promise<void>,
): Promise<void> {
  const check = await openTableCheck(folder, name, columns);
  let rows = 0;
  try {
    for (const { line, value } of readJsonLines(join(folder, `${name}.jsonl`), `${name}.jsonl`)) {
      await check.compareNext(value as Readonly<Record<string, unknown>>, line);
      rows++;
      await turn();
    }
    await check.finish(rows);
  } finally {
    await check.close();
  }
}

function readJson(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (cause) {
    throw readBackError(name, 'is not JSON', null, { cause });
  }
}

function parseAs<T>(schema: z.ZodType<T>, value: unknown, file: string, row: number | null): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join('.') ?? '';
  throw readBackError(file, `is not as its schema says (${field})`, row, { cause: result.error });
}
