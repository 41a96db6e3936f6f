import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { findPageFile, PAGE_HEADERS } from '../page';
import { PAGE_ORIGIN } from './addresses';

/** Answers every https request of `session` itself: with a file of the built page, or not at all. None reaches a network. */
export function servePage(session: Session, rendererFolder: string): void {
  session.protocol.handle('https', async request => {
    const { origin, pathname } = new URL(request.url);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!isReading || origin !== PAGE_ORIGIN) return new Response(null, { status: 403 });
    const file = await findPageFile(rendererFolder, pathname);
    if (!file) return new Response(null, { status: 404 });
    return new Response(await readFile(file.path), {
      headers: { ...PAGE_HEADERS, 'content-type': file.mediaType },
    });
  });
}
