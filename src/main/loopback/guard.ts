import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, safe in an address. */
export function makeToken(): string {
  return randomBytes(32).toString('hex');
}

/** Takes as long for a nearly right token as for a wrong one. */
export function isSameToken(offered: string | undefined, token: string): boolean {
  return offered !== undefined && timingSafeEqual(digest(offered), digest(token));
}

/** Refuses names that merely resolve to this machine: a foreign page may rebind its own (DNS rebinding). */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}`;
}

/** Browsers send `Origin` with every POST; a page of another site cannot change it. */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return origin === `http://127.0.0.1:${port}`;
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(header: string | undefined): string | undefined {
  return header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
