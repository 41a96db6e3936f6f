import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { SkipReason } from '../../shared/model/import';

export type FoundSource =
  | {
      readonly path: string;
      readonly name: string;
      readonly sizeBytes: number;
      readonly modifiedAtMs: number;
      /** Files in the folder that a browser saved beside this page; they are no sources of their own. */
      readonly pageFiles: number;
    }
  | { readonly path: string; readonly skipped: SkipReason };

/**
 * The files that `paths` name, folders expanded and sorted by name, each file once. What was named itself is yielded whatever its
 * kind, and may be a link; inside folders only known extensions are, links are reported, and hidden files are passed over.
 * Something unreadable is yielded with its reason and the rest goes on. Throws the signal's reason when aborted.
 */
export async function* walkSources(
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<FoundSource> {
  const given = new Set(paths.map(path => resolve(path)));
  const seen = new Set<string>();
  for (const path of given) {
    for await (const source of walkGiven(path, given, signal)) {
      if (seen.has(source.path)) continue;
      seen.add(source.path);
      yield source;
    }
  }
}

/** Why a file could not be read, from an error of Node's file functions; null where it is none of those. */
export function findFileErrorReason(error: unknown): SkipReason | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'no-permission';
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'not-found';
  return 'read-failed';
}

const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.jsonl',
  '.csv',
]);

async function* walkGiven(
  path: string,
  given: ReadonlySet<string>,
  signal?: AbortSignal,
): AsyncGenerator<FoundSource> {
  signal?.throwIfAborted();
  const found = await attempt(path, () => stat(path));
  if ('skipped' in found) yield found;
  else if (found.value.isDirectory()) {
    // `import *` in a shell names the page and its folder alike.
    if (!findPagesOf(basename(path)).some(page => given.has(join(dirname(path), page))))
      yield* walkFolder(path, signal);
  } else if (found.value.isFile()) {
    const siblings = isPage(path)
      ? await attempt(dirname(path), () => listEntries(dirname(path)))
      : { value: [] };
    const pageFolders =
      'value' in siblings ? siblings.value.filter(entry => isFolderOf(entry, basename(path))) : [];
    yield await describeFile(
      path,
      found.value,
      pageFolders.map(folder => join(dirname(path), folder.name)),
      signal,
    );
  } else yield { path, skipped: 'unsupported' };
}

async function* walkFolder(root: string, signal?: AbortSignal): AsyncGenerator<FoundSource> {
  const waiting = [{ path: root, isFolder: true, pageFolders: [] as readonly string[] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    signal?.throwIfAborted();
    const { path, isFolder, pageFolders } = next;
    if (!isFolder) {
      yield await describeListed(path, pageFolders, signal);
      continue;
    }
    const listed = await attempt(path, () => listEntries(path));
    if ('skipped' in listed) yield listed;
    else {
      const entries = withoutPageFolders(listed.value);
      // Last first, since the pile is taken from its top.
      for (const { entry, folders } of entries.reverse()) {
        const pageFolderPaths = folders.map(folder => join(path, folder));
        waiting.push({
          path: join(path, entry.name),
          isFolder: entry.isDirectory(),
          pageFolders: pageFolderPaths,
        });
      }
    }
  }
}

async function describeListed(
  path: string,
  pageFolders: readonly string[],
  signal?: AbortSignal,
): Promise<FoundSource> {
  const found = await attempt(path, () => lstat(path));
  if ('skipped' in found) return found;
  if (found.value.isSymbolicLink()) return { path, skipped: 'is-link' };
  if (!found.value.isFile() || !KNOWN_EXTENSIONS.has(extname(path).toLowerCase()))
    return { path, skipped: 'unsupported' };
  return describeFile(path, found.value, pageFolders, signal);
}

async function describeFile(
  path: string,
  stats: Stats,
  pageFolders: readonly string[],
  signal?: AbortSignal,
): Promise<FoundSource> {
  let pageFiles = 0;
  for (const folder of pageFolders) pageFiles += await countFiles(folder, signal);
  return {
    path,
    name: basename(path),
    sizeBytes: stats.size,
    modifiedAtMs: Math.max(0, Math.floor(stats.mtimeMs)),
    pageFiles,
  };
}

/** Visible entries by name. */
async function listEntries(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter(({ name }) => !isHidden(name))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

// `~$` marks the file by which Word shows that a document is open.
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

function withoutPageFolders(entries: readonly Dirent[]): { entry: Dirent; folders: string[] }[] {
  const pages = new Map<string, string[]>();
  for (const entry of entries) if (entry.isFile() && isPage(entry.name)) pages.set(entry.name, []);
  const rest: Dirent[] = [];
  for (const entry of entries) {
    const page = entry.isDirectory() ? findPagesOf(entry.name).find(name => pages.has(name)) : undefined;
    if (page) pages.get(page)?.push(entry.name);
    else rest.push(entry);
  }
  return rest.map(entry => ({ entry, folders: pages.get(entry.name) ?? [] }));
}

// As browsers name them, in English and German: `Bericht_files`, `Bericht-Dateien`.
const PAGE_FOLDER = /^(.+)[_\-.](?:files|Dateien)$/i;
const PAGE_EXTENSIONS = ['.html', '.htm', '.HTML', '.HTM'];

const isPage = (name: string): boolean => PAGE_EXTENSIONS.includes(extname(name));

function findPagesOf(folderName: string): string[] {
  const page = PAGE_FOLDER.exec(folderName)?.[1];
  return page ? PAGE_EXTENSIONS.map(extension => `${page}${extension}`) : [];
}

const isFolderOf = (entry: Dirent, page: string): boolean =>
  entry.isDirectory() && findPagesOf(entry.name).includes(page);

async function countFiles(folder: string, signal?: AbortSignal): Promise<number> {
  let count = 0;
  const waiting = [folder];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    signal?.throwIfAborted();
    const current = path;
    const listed = await attempt(current, () => listEntries(current));
    if ('skipped' in listed) continue;
    for (const entry of listed.value) {
      if (entry.isDirectory()) waiting.push(join(current, entry.name));
      else count++;
    }
  }
  return count;
}

async function attempt<T>(
  path: string,
  action: () => Promise<T>,
): Promise<{ value: T } | { path: string; skipped: SkipReason }> {
  try {
    return { value: await action() };
  } catch (error) {
    const skipped = findFileErrorReason(error);
    if (skipped === null) throw error;
    return { path, skipped };
  }
}
