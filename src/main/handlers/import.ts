import type { OutputOf } from '../../shared/contract/client';
import { AppError } from '../../shared/errors';
import type { SkipReason } from '../../shared/model/import';
import { skipReason } from '../../shared/model/import';
import { authorOf, type Call, type Context, type Handler } from '../context';
import * as documents from '../db/documents';
import { insertFindings, listFindings } from '../db/findings';
import { type OpenEntry, openEntry } from '../db/history';
import { putOriginal } from '../db/originals';
import { findVersionByText, insertVersion } from '../db/versions';
import { walkSources } from '../files/walk';
import type { FileRead, FileToRead } from '../workers/tasks/read-file';
import { fromProposals } from './metadata';

type ImportResult = OutputOf<'documents.import'>;
type ImportName = 'documents.import' | 'documents.paste';

export const importDocuments: Handler<'documents.import'> = async (context, { sources, versionOf }, call) => {
  const result = emptyResult();
  const files: (FileToRead & { label: string })[] = [];
  for (const source of sources) {
    if (typeof source === 'string') continue;
    files.push({ path: null, pageFiles: 0, ...source, label: source.name });
  }
  const paths = sources.filter(source => typeof source === 'string');
  for await (const found of walkSources(paths, call.signal)) {
    if ('skipped' in found) result.skipped.push(skip(found.path, found.skipped));
    else files.push({ ...found, bytes: null, label: found.path });
  }
  if (versionOf !== undefined && files.length !== 1) {
    throw new AppError('invalid_input', 'A new version is made from exactly one file', {
      reason: 'one-file',
    });
  }

  const entry = openEntry(context.workspace.db, authorOf(context, call), { grows: true });
  const signal = AbortSignal.any([call.signal, context.workspace.closing]);
  try {
    await readInOrder(context, files, signal, (file, read, index) => {
      if (read instanceof AppError) result.skipped.push(skip(file.label, reasonOf(read), null, read.message));
      else storeFile(context, call, entry, result, file, read, versionOf ?? null);
      call.report({ done: index + 1, total: files.length, current: file.label });
    });
  } catch (cause) {
    if (!(cause instanceof AppError && cause.code === 'cancelled')) throw cause;
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
  const read = await context.workers.run('read-file', file, { signal: call.signal });
  const entry = openEntry(context.workspace.db, authorOf(context, call));
  const titled = title?.trim()
    ? { ...read, texts: read.texts.map(one => ({ ...one, metadata: [...one.metadata, titleOf(title)] })) }
    : read;
  storeFile(context, call, entry, result, file, titled, versionOf ?? null);
  return result;
};

/** Reads as many files at once as there are workers, and hands them on in their order. Throws `cancelled` after an abort. */
async function readInOrder<F extends FileToRead>(
  context: Context,
  files: readonly F[],
  signal: AbortSignal,
  onRead: (file: F, read: FileRead | AppError, index: number) => void,
): Promise<void> {
  const ahead: Promise<FileRead | AppError>[] = [];
  const start = (file: F | undefined) => {
    if (!file) return;
    const { path, bytes, name, modifiedAtMs, pageFiles } = file;
    const reading = context.workers.run(
      'read-file',
      { path, bytes, name, modifiedAtMs, pageFiles: pageFiles ?? 0 },
      { signal },
    );
    ahead.push(reading.catch((cause: unknown) => toSkip(cause)));
  };
  for (let index = 0; index <= context.workers.size && index < files.length; index++) start(files[index]);
  let failure: unknown = null;
  for (const [index, file] of files.entries()) {
    const read = await ahead[index];
    if (!read || failure) continue;
    if (signal.aborted) failure = new AppError('cancelled', 'Cancelled');
    else if (read instanceof AppError && read.code !== 'unreadable') failure = read;
    if (failure) break;
    start(files[index + context.workers.size + 1]);
    onRead(file, read, index);
  }
  if (failure) {
    await Promise.all(ahead);
    throw failure;
  }
}

function toSkip(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  // One file that breaks a reader must not end the import of the others.
  return new AppError('unreadable', 'could not be read', { reason: 'damaged' }, { cause });
}

/** One transaction a file. */
function storeFile(
  context: Context,
  call: Call<ImportName>,
  entry: OpenEntry,
  result: ImportResult,
  file: { name: string; label: string },
  read: FileRead,
  versionOf: number | null,
): void {
  const { db } = context.workspace;
  for (const { row, reason } of read.skippedRows) result.skipped.push(skip(file.label, reason, row));
  if (versionOf !== null && read.texts.length !== 1) {
    throw new AppError('invalid_input', 'A new version is made from a file that holds one text', {
      reason: 'one-text',
    });
  }
  const imported: ImportResult['imported'] = [];
  const unchanged: ImportResult['unchanged'] = [];
  entry.step(
    () => ({
      count: result.imported.length + imported.length,
      title: imported[0]?.title ?? '',
      name: file.name,
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
      for (const one of read.texts) {
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
        else unchanged.push({ documentId: stored.ids.documentId, source: file.label });
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

function titleOf(title: string) {
  return { field: 'title', value: title.trim(), foundIn: 'file-name' } as const;
}
