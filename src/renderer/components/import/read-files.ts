import { createPageFinder } from './page-folders';
import type { DroppedFiles, ImportSource } from './use-import-dialog';

/** The host refuses larger texts; a browser need not send them first. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A file with its path below the chosen folder, or just its name. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** The files of an `<input type="file">`, named by their path below the chosen folder. */
export function namedFiles(files: Iterable<File>): NamedFile[] {
  return Array.from(files, file => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Reads the bytes; files over `MAX_FILE_BYTES` are only named, and what belongs to a saved page is only counted. */
export async function readFiles(files: readonly NamedFile[]): Promise<DroppedFiles> {
  const sources: ImportSource[] = [];
  const tooLarge: string[] = [];
  const pageFiles = new Map<string, number>();
  const findPage = createPageFinder(files.map(({ name }) => name));
  for (const { name, file } of files) {
    const page = findPage(name);
    if (page !== null) pageFiles.set(page, (pageFiles.get(page) ?? 0) + 1);
    else if (file.size > MAX_FILE_BYTES) tooLarge.push(name);
    else
      sources.push({
        name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        modifiedAtMs: file.lastModified,
      });
  }
  return { sources, tooLarge, pageFiles };
}

/**
 * What was dropped: paths where the window knows them (folders too), otherwise the files with their bytes, folders walked.
 * Must be called within the drop event; the transfer is empty afterwards.
 */
export function takeDropped(transfer: DataTransfer): () => Promise<DroppedFiles> {
  const files = Array.from(transfer.files);
  const bridge = window.gegenlese;
  if (bridge) {
    const paths = files.map(file => bridge.pathForFile(file)).filter(path => path !== '');
    if (paths.length === files.length) return async () => ({ sources: paths, tooLarge: [] });
  }
  const entries = Array.from(transfer.items, item => item.webkitGetAsEntry?.() ?? null).filter(
    entry => entry !== null,
  );
  if (entries.length === 0) return () => readFiles(namedFiles(files));
  return async () => readFiles((await Promise.all(entries.map(entry => walk(entry)))).flat());
}

async function walk(entry: FileSystemEntry): Promise<NamedFile[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name, file }];
  }
  const found: NamedFile[] = [];
  for (const child of await listFolder(entry as FileSystemDirectoryEntry)) found.push(...(await walk(child)));
  return found;
}

/** A reader hands out a folder in parts; an empty part is the end. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}
