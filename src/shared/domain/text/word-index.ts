/** A list of words and, for the ASCII letters that some of them begin with, a bit for each of their lengths. */
export type WordIndex = { words: ReadonlySet<string>; lengths: Int32Array };

export function indexWords(words: Iterable<string>): WordIndex {
  const index: WordIndex = { words: new Set(words), lengths: new Int32Array(128) };
  for (const word of index.words) {
    const initial = word.charCodeAt(0);
    index.lengths[initial] = (index.lengths[initial] ?? 0) | lengthBit(word.length);
  }
  return index;
}

/** False for most words that are not in the list, without reading more than the code of their first letter. */
export function canBeListed({ lengths }: WordIndex, initial: number, length: number): boolean {
  return ((lengths[initial] ?? 0) & lengthBit(length)) !== 0;
}

function lengthBit(length: number): number {
  return 1 << Math.min(31, length);
}
