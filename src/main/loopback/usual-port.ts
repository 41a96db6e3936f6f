import { createHash } from 'node:crypto';

/**
 * The port that one person's browser host asks for first, the same at every start: a page keeps what was typed and not saved
 * by its address, port included, so another port would never find it again. Above what Linux gives to outgoing connections
 * (61000), within what is nobody's (RFC 6335).
 */
export function usualPort(dataFolder: string): number {
  return FIRST_PORT + (createHash('sha256').update(dataFolder).digest().readUInt32BE() % PORTS);
}

const FIRST_PORT = 61_000;
const PORTS = 4_000;
