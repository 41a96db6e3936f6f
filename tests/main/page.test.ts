import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, findPageFile } from '../../src/main/page';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-page-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '');
  writeFileSync(join(folder, 'renderer', 'assets', 'Inter-4f.woff2'), '');
  writeFileSync(join(folder, 'renderer', 'assets', 'notes.exe'), '');
  writeFileSync(join(folder, 'private.json'), '');
  mkdirSync(join(folder, 'renderer2'));
  writeFileSync(join(folder, 'renderer2', 'private.json'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/assets/Inter-4f.woff2', 'assets/Inter-4f.woff2', 'font/woff2'],
])('%s is %s', async (urlPath, path, mediaType) => {
  const renderer = join(folder, 'renderer');

  expect(await findPageFile(renderer, urlPath)).toEqual({ path: join(renderer, path), mediaType });
});

it.each([
  '/../private.json',
  '/..%2fprivate.json',
  '/%2e%2e/private.json',
  '/..%5cprivate.json',
  '/assets/../../private.json',
  '/../renderer2/private.json',
  '//etc/hosts',
  '/C:/private.json',
  '/index.html%00.js',
  '/%ff',
  '/assets',
  '/assets/',
  '/assets/notes.exe',
  '/missing.js',
])('%s is no part of the page', async urlPath => {
  expect(await findPageFile(join(folder, 'renderer'), urlPath)).toBeNull();
});

it('lets the page run only its own scripts and talk only to its own program', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map(each => each.split(/ (.*)/, 2) as [string, string]),
  );

  expect(Object.fromEntries(directives)).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': "'self'",
    'img-src': "'self' data:",
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-src': "'none'",
  });
});
