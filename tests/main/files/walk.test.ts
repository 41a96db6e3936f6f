import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFileErrorReason, walkSources } from '../../../src/main/files/walk';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gegenlese-walk-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function makeFiles(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), 'x');
  }
}

/** `a/b.txt`, `c.pdf: unsupported`, `d.html + 2` for a page with two files beside it. */
async function walked(...paths: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const source of walkSources(paths.map(path => join(root, path)))) {
    const path = relative(root, source.path);
    if ('skipped' in source) lines.push(`${path}: ${source.skipped}`);
    else lines.push(source.pageFiles > 0 ? `${path} + ${source.pageFiles}` : path);
  }
  return lines;
}

describe('walkSources', () => {
  it('expands folders in the order of their names and reports what is no text', async () => {
    await makeFiles('b/z.txt', 'b/a.MD', 'a.txt', 'c.pdf', 'd.docx', 'e.csv', 'f.jsonl', 'b.txt');
    expect(await walked('.')).toEqual([
      'a.txt',
      'b/a.MD',
      'b/z.txt',
      'b.txt',
      'c.pdf: unsupported',
      'd.docx',
      'e.csv',
      'f.jsonl',
    ]);
  });

  it('passes hidden files over', async () => {
    await makeFiles('.git/a.txt', '.b.txt', '~$c.docx', 'd.txt');
    expect(await walked('.')).toEqual(['d.txt']);
  });

  it('tries a file that was named, whatever its extension', async () => {
    await makeFiles('a.pdf', '.b');
    expect(await walked('a.pdf', '.b')).toEqual(['a.pdf', '.b']);
  });

  it('gives name, size and time of a file', async () => {
    await makeFiles('a.txt');
    for await (const source of walkSources([join(root, 'a.txt')])) {
      expect(source).toMatchObject({ name: 'a.txt', sizeBytes: 1, pageFiles: 0 });
      expect('modifiedAtMs' in source && Number.isInteger(source.modifiedAtMs)).toBe(true);
    }
  });

  it('names every file once', async () => {
    await makeFiles('a/b.txt');
    expect(await walked('a', 'a/b.txt', 'a')).toEqual(['a/b.txt']);
  });

  it('follows no link out of a folder, but one that was named', async () => {
    await makeFiles('inside/a.txt', 'outside/b.txt');
    await symlink(join(root, 'outside'), join(root, 'inside/folder'));
    await symlink(join(root, 'outside/b.txt'), join(root, 'inside/link.txt'));
    await symlink(join(root, 'inside'), join(root, 'inside/loop'));
    await symlink(join(root, 'outside/b.txt'), join(root, 'named.txt'));
    expect(await walked('inside', 'named.txt')).toEqual([
      'inside/a.txt',
      'inside/folder: is-link',
      'inside/link.txt: is-link',
      'inside/loop: is-link',
      'named.txt',
    ]);
  });

  it.each(['_files', '-Dateien', '_Dateien', '.files'])(
    'counts the folder NAME%s with its page',
    async suffix => {
      await makeFiles(
        'Bericht.html',
        `Bericht${suffix}/a.js`,
        `Bericht${suffix}/sub/b.html`,
        'anderes_files/c.txt',
      );
      expect(await walked('.')).toEqual(['Bericht.html + 2', 'anderes_files/c.txt']);
      expect(await walked('Bericht.html')).toEqual(['Bericht.html + 2']);
      expect(await walked('Bericht.html', `Bericht${suffix}`)).toEqual(['Bericht.html + 2']);
    },
  );

  it('goes on after a path that does not exist', async () => {
    await makeFiles('a.txt');
    expect(await walked('fehlt', 'a.txt/b', 'a.txt')).toEqual([
      'fehlt: not-found',
      'a.txt/b: not-found',
      'a.txt',
    ]);
  });

  it('stops when aborted', async () => {
    await makeFiles('a/1.txt', 'a/2.txt');
    const stopping = new AbortController();
    const walking = walkSources([join(root, 'a')], stopping.signal);
    await walking.next();
    stopping.abort(new Error('stopped'));
    await expect(walking.next()).rejects.toThrow('stopped');
  });
});

describe('findFileErrorReason', () => {
  it.each([
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['ENOENT', 'not-found'],
    ['EIO', 'read-failed'],
  ])('says for %s: %s', (code, reason) => {
    expect(findFileErrorReason(Object.assign(new Error(), { code, syscall: 'open' }))).toBe(reason);
  });

  it('knows nothing of other errors', () => {
    expect(findFileErrorReason(new TypeError('x'))).toBeNull();
  });
});
