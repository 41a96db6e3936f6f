import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/**
 * What the page may load and do, the same in the window and in a browser. Styles may stand in the page because Mantine
 * puts the values of its theme into style elements; scripts may not.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "worker-src 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly path: string;
  readonly mediaType: string;
}

/**
 * The file below `folder` that the path of a URL names (`/` is the page itself); null for anything else: no such file,
 * a kind that the page does not consist of, or a path that leads out of the folder.
 */
export async function findPageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const names = pathNames(urlPath === '/' ? '/index.html' : urlPath);
  if (!names) return null;
  const path = join(folder, ...names);
  const mediaType = MEDIA_TYPES[extname(path)];
  if (!mediaType || !path.startsWith(folder + sep)) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, mediaType } : null;
}

function pathNames(urlPath: string): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  const names = decoded.split('/').slice(1);
  // Besides `..` this refuses drive letters, alternate streams, backslashes and dot files.
  return names.every(name => /^[\w-][\w.-]*$/.test(name)) ? names : null;
}
