import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { OutputOf } from '../../shared/contract/client';
import { AppError } from '../../shared/errors';
import type { BinaryKind, SkipReason } from '../../shared/model/import';
import { binaryKind, skipReason } from '../../shared/model/import';
import { authorOf, type Call, type Context, type Handler } from '../context';
import * as documents from '../db/documents';
import { insertFindings, listFindings } from '../db/findings';
import { type OpenEntry, openEntry } from '../db/history';
import { putOriginal } from '../db/originals';
import { findVersionByText, insertVersion } from '../db/versions';
import { walkSources } from '../files/walk';
import { readInOrder } from '../workers/read-in-order';
import type { FileRead, FileToRead } from '../workers/tasks/read-file';
import { fromProposals } from './metadata';

type ImportResult = OutputOf<'documents.import'>;
type ImportName = 'documents.import' | 'documents.paste';

export const importDocuments: Handler<'documents.import'> = async (context, { sources, versionOf }, call) => {
  const result = emptyResult();
  const { db, closing } = context.workspace;
  if (versionOf !== undefined) documents.getDocument(db, versionOf);
  const entry = openEntry(db, authorOf(context, call), { grows: true });
  const signal = AbortSignal.any([call.signal, closing]);
  try {
    const files = await findFiles(sources, signal, result);
    if (versionOf !== undefined && files.length !== 1) {
      throw new AppError('invalid_input', 'A new version is made from exactly one file', {
        reason: 'one-file',
      });
    }
    const run = { context, call, entry, result, signal, versionOf: versionOf ?? null };
    await readInOrder(context.workers, files, signal, async (file, read, index) => {
      if (read instanceof AppError)
        result.skipped.push({ ...skip(file.label, reasonOf(read), null, read.message), ...kindOf(read) });
      else await storeFile(run, file, read);
      call.report({ done: index + 1, total: files.length, current: file.label });
    });
  } catch (cause) {
    if (!signal.aborted || !isCancellation(cause)) throw cause;
    result.isCancelled = true;
  } finally {
    entry.close();
  }
  return result;
};

export const pasteDocument: Handler<'documents.paste'> = async (
  context,
  { text, title, versionOf },
  call,
) => {
  const result = emptyResult();
  const { db, closing } = context.workspace;
  if (versionOf !== undefined) documents.getDocument(db, versionOf);
  // A half surrogate pair cannot be stored as UTF-8; it is replaced as any writer of files would do.
  const bytes = new TextEncoder().encode(text);
  const file = {
    path: null,
    bytes,
    name: `${title ?? 'pasted'}.txt`,
    modifiedAtMs: null,
    pageFiles: 0,
    label: title ?? 'pasted',
  };
  const signal = AbortSignal.any([call.signal, closing]);
  const read = await context.workers.run('read-file', file, { signal });
  // Another workspace may be open by now.
  if (signal.aborted) throw new AppError('cancelled', 'Cancelled');
  const entry = openEntry(db, authorOf(context, call));
  const titled = title?.trim()
    ? { ...read, texts: read.texts.map(one => ({ ...one, metadata: [...one.metadata, titleOf(title)] })) }
    : read;
  await storeFile({ context, call, entry, result, signal, versionOf: versionOf ?? null }, file, titled);
  return result;
};

type LabelledFile = FileToRead & { readonly label: string };

/** The files to read. What cannot be read at all goes to `result.skipped`. */
async function findFiles(
  sources: Parameters<typeof importDocuments>[1]['sources'],
  signal: AbortSignal,
  result: ImportResult,
): Promise<LabelledFile[]> {
  const files: LabelledFile[] = [];
  for (const source of sources) {
    if (typeof source === 'string') continue;
    files.push({ path: null, pageFiles: 0, ...source, name: basename(source.name), label: source.name });
  }
  const paths = sources.filter(source => typeof source === 'string');
  for await (const found of walkSources(paths, signal)) {
    if ('skipped' in found) result.skipped.push(skip(found.path, found.skipped));
    else files.push({ ...found, bytes: null, label: found.path });
  }
  return files;
}

/** `walkSources` throws the signal's own reason. */
function isCancellation(cause: unknown): boolean {
  return cause instanceof AppError ? cause.code === 'cancelled' : cause instanceof DOMException;
}

/** One import at work. */
interface ImportRun {
  readonly context: Context;
  readonly call: Call<ImportName>;
  readonly entry: OpenEntry;
  readonly result: ImportResult;
  readonly signal: AbortSignal;
  readonly versionOf: number | null;
}

// A text takes one to two milliseconds to store and index.
const TEXTS_A_STEP = 20;

/** A few texts a transaction, so that windows and commands get their turn. Throws `cancelled` after an abort; what was stored stays. */
async function storeFile(
  run: ImportRun,
  file: { readonly name: string; readonly label: string },
  read: FileRead,
): Promise<void> {
  const { result, signal, versionOf } = run;
  for (const { row, reason } of read.skippedRows) result.skipped.push(skip(file.label, reason, row));
  if (versionOf !== null && read.texts.length !== 1) {
    throw new AppError('invalid_input', 'A new version is made from a file that holds one text', {
      reason: 'one-text',
    });
  }
  for (let at = 0; at < read.texts.length; at += TEXTS_A_STEP) {
    if (at > 0) await setImmediate();
    if (signal.aborted) throw new AppError('cancelled', 'Cancelled');
    storeTexts(run, file, read, read.texts.slice(at, at + TEXTS_A_STEP));
  }
}

function storeTexts(
  { context, call, entry, result, versionOf }: ImportRun,
  file: { readonly name: string; readonly label: string },
  read: FileRead,
  texts: FileRead['texts'],
): void {
  const { db } = context.workspace;
  const imported: ImportResult['imported'] = [];
  const unchanged: ImportResult['unchanged'] = [];
  entry.step(
    () => ({
      count: result.imported.length + imported.length,
      title: (result.imported[0] ?? imported[0])?.title ?? '',
      name: file.name,
      ...(versionOf === null ? {} : { versionOf }),
    }),
    () => {
      const originalId = putOriginal(db, {
        sha256: read.sha256,
        fileName: file.name,
        byteLength: read.bytes.byteLength,
        format: read.format,
        encoding: read.encoding,
        notices: [...read.notices],
        importedAtMs: context.now(),
        bytes: read.bytes,
      });
      for (const one of texts) {
        const stored =
          versionOf === null
            ? storeDocument(context, call, originalId, file.name, one)
            : storeVersion(context, call, originalId, versionOf, one);
        if (stored.isNew)
          imported.push({
            ...stored.ids,
            title: stored.title,
            source: file.label,
            notices: [...read.notices],
          });
        else {
          const { documentId } = stored.ids;
          unchanged.push({ documentId, title: stored.title, source: file.label });
        }
      }
    },
  );
  result.imported.push(...imported);
  result.unchanged.push(...unchanged);
}

interface Stored {
  readonly isNew: boolean;
  readonly title: string;
  readonly ids: { readonly documentId: number; readonly versionId: number };
}

type OneText = FileRead['texts'][number];

function storeDocument(
  context: Context,
  call: Call<ImportName>,
  originalId: number,
  fileName: string,
  { text, row, language, metadata, proposals }: OneText,
): Stored {
  const { db } = context.workspace;
  const known = documents.findDocumentByOriginal(db, originalId, row);
  if (known !== null) {
    const document = documents.getDocument(db, known);
    return {
      isNew: false,
      title: document.title,
      ids: { documentId: known, versionId: document.currentVersionId },
    };
  }
  const fallback = { title: row === null ? fileName : `${fileName} ${row}`, language };
  const fields = fromProposals(db, metadata, fallback);
  const documentId = documents.insertDocument(db, {
    originalId,
    originalRow: row,
    ...fields,
    state: 'open',
    createdAtMs: context.now(),
  });
  const versionId = insertVersion(db, {
    documentId,
    text,
    parentId: null,
    cause: 'import',
    originalId,
    madeBy: call.actor,
    madeAtMs: context.now(),
    ledger: [],
  });
  insertFindings(db, { documentId, versionId, text, proposals, isDismissed: () => false });
  return { isNew: true, title: fields.title, ids: { documentId, versionId } };
}

function storeVersion(
  context: Context,
  call: Call<ImportName>,
  originalId: number,
  documentId: number,
  { text, proposals }: OneText,
): Stored {
  const { db } = context.workspace;
  const { title, currentVersionId } = documents.getDocument(db, documentId);
  const known = findVersionByText(db, documentId, text);
  if (known !== null) return { isNew: false, title, ids: { documentId, versionId: known } };
  const dismissed = new Set(
    listFindings(db, currentVersionId).flatMap(({ state, exact }) => (state === 'dismissed' ? [exact] : [])),
  );
  const versionId = insertVersion(db, {
    documentId,
    text,
    parentId: currentVersionId,
    cause: 'added',
    originalId,
    madeBy: call.actor,
    madeAtMs: context.now(),
    ledger: [],
  });
  insertFindings(db, {
    documentId,
    versionId,
    text,
    proposals,
    isDismissed: ({ start, end }) => dismissed.has(text.slice(start, end)),
  });
  return { isNew: true, title, ids: { documentId, versionId } };
}

function emptyResult(): ImportResult {
  return { imported: [], unchanged: [], skipped: [], isCancelled: false };
}

function skip(
  source: string,
  reason: SkipReason,
  row: number | null = null,
  message = '',
): ImportResult['skipped'][number] {
  return { source, reason, row, message };
}

function reasonOf(error: AppError): SkipReason {
  const reason = skipReason.safeParse(error.details['reason']);
  return reason.success ? reason.data : 'damaged';
}

function kindOf(error: AppError): { kind?: BinaryKind } {
  const kind = binaryKind.safeParse(error.details['kind']);
  return kind.success ? { kind: kind.data } : {};
}

function titleOf(title: string) {
  return { field: 'title', value: title.trim(), foundIn: 'file-name' } as const;
}
