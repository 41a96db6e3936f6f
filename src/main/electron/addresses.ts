/**
 * Where the page lives: an https origin that `protocol.ts` answers from the disk. A scheme of our own would need to be declared
 * before Electron is ready, which a module that is loaded asynchronously may miss. `.invalid` is reserved (RFC 2606): should
 * the answer ever be missing, no network has one.
 */
export const PAGE_ORIGIN = 'https://gegenlese.invalid';
export const PAGE_URL = `${PAGE_ORIGIN}/`;

/** Whether a frame at `url` is our own page. Compared after parsing: `https://gegenlese.invalid.example` merely begins alike. */
export function isOwnPage(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed?.origin === PAGE_ORIGIN && parsed.pathname === '/';
}

/** Whether the session may load `url` at all: parts of our page, and the developer tools that come with Electron. */
export function isAllowedRequest(url: string): boolean {
  const parsed = parseUrl(url);
  if (parsed?.protocol === 'devtools:') return true;
  return parsed?.origin === PAGE_ORIGIN;
}

/** What of a frame decides whether its messages are heard. */
export interface SenderFrame {
  readonly url: string;
  readonly origin: string;
  /** True for the window's top frame itself. */
  readonly isMainFrame: boolean;
}

/** Only the top frame of our window, and only while it shows our page. A frame that is gone (null) is foreign. */
export function isOwnFrame(frame: SenderFrame | null): boolean {
  return frame?.isMainFrame === true && frame.origin === PAGE_ORIGIN && isOwnPage(frame.url);
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
