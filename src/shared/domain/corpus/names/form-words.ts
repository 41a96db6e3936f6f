import { startsWithCapital } from '../../text/capital';
import { PLACES } from '../../text/name-lists';

export interface FormWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isCapital: boolean;
}

/** The words of a text, and which there are. */
export interface TextWords {
  readonly text: string;
  readonly words: readonly FormWord[];
  readonly known: ReadonlySet<string>;
}

/** `spans` are pairs (start, end) of words. */
export function knowWords(text: string, spans: readonly number[]): TextWords {
  const words: FormWord[] = [];
  const known = new Set<string>();
  for (let at = 0; at < spans.length; at += 2) {
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    const word = text.slice(start, end);
    words.push({ start, end, text: word, isCapital: startsWithCapital(word) });
    known.add(word);
  }
  return { text, words, known };
}

/** A space between two words, and nothing else. */
export function isAdjacent(text: string, left: FormWord | undefined, right: FormWord | undefined): boolean {
  if (!left || !right || right.start !== left.end + 1) return false;
  const between = text.charCodeAt(left.end);
  return between === 0x20 || between === 0xa0;
}

/**
 * `written` without the s of a genitive: where this text has the form without it, or a noun follows (Kellers Reise). A name
 * that ends in s keeps it otherwise (Thomas, Peters). `end` is where it stops in the text.
 */
export function withoutGenitive({ text, known }: TextWords, written: string, end: number): string {
  const plain = written.replace(/['’]s?$/u, '');
  if (plain !== written) return plain;
  if (!/[^sßxz]s$/u.test(written) || written.length < 5) return written;
  const stem = written.slice(0, -1);
  const lastWord = stem.slice(stem.search(/[^\s-]+$/u));
  if (known.has(lastWord) || PLACES.has(lastWord.toLowerCase())) return stem;
  const isSurnameInS = /(?:ens|ers|els|ans|ings|as|is|us)$/u.test(written);
  return !isSurnameInS && /^ (?:\p{Ll}+en )?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 40)) ? stem : written;
}
