import { isOwnPage } from './addresses';

/** What the page asked for, as Electron tells it. */
export interface PermissionRequest {
  readonly permission: string;
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** The page may put text on the clipboard, as its copy buttons do; it may not read there, nor have anything else. */
export function isGranted({ permission, url, isMainFrame }: PermissionRequest): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && isOwnPage(url);
}
