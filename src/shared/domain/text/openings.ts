import { canBeListed, indexWords } from './word-index';

/** Finds the next place at or behind `from` where an expression can begin; the length of the text where there is none. */
export type FindOpening = (text: string, from: number) => number;

/**
 * For expressions that begin with a figure, with one of `signs` or with one of `words`, which are of German and English
 * letters alone and end where those do. A regular expression that is only tried there finds what it finds everywhere, as
 * long as it takes nothing right behind another letter or figure: trying it at every letter is what takes long.
 */
export function createOpenings(words: Iterable<string>, signs = ''): FindOpening {
  const index = indexWords(words);
  const kinds = KINDS.slice();
  for (const sign of signs) kinds[sign.charCodeAt(0)] = SIGN;
  return (text, from) => {
    let before = from > 0 ? (kinds[text.charCodeAt(from - 1)] ?? OTHER) : OTHER;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] ?? OTHER;
      if (kind !== OTHER && (kind === SIGN || kind !== before)) {
        if (kind !== LETTER) return at;
        let end = at + 1;
        while (kinds[text.charCodeAt(end)] === LETTER) end++;
        if (canBeListed(index, unit, end - at) && index.words.has(text.slice(at, end))) return at;
        at = end - 1;
      }
      before = kind;
    }
    return text.length;
  };
}

const OTHER = 0;
const LETTER = 1;
const FIGURE = 2;
const SIGN = 3;
const KINDS = buildKinds();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const letter of 'abcdefghijklmnopqrstuvwxyzäöüABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜß')
    kinds[letter.charCodeAt(0)] = LETTER;
  for (const figure of '0123456789') kinds[figure.charCodeAt(0)] = FIGURE;
  return kinds;
}
