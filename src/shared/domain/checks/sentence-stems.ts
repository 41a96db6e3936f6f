import { CHAR_CLASSES, SINGLE, SPACE } from '../text/char-classes';
import { PUNCTUATION_TOKEN } from '../text/tokens';
import { knownWord, type Word, type WrittenTokens } from '../text/words';

/** The stems of each sentence's telling words. */
export type SentenceStems = readonly ReadonlySet<string>[];

/** `sentences` are pairs (start, end). The parts of a word with hyphens count one by one. */
export function readSentenceStems(
  { starts, kinds, words }: WrittenTokens,
  sentences: Int32Array,
): SentenceStems {
  const all: Set<string>[] = [];
  let token = 0;
  for (let i = 0; i < sentences.length; i += 2) {
    const stems = new Set<string>();
    const sentenceEnd = sentences[i + 1] ?? 0;
    while (token < starts.length && (starts[token] ?? 0) < sentenceEnd) {
      const stem = kinds[token] === PUNCTUATION_TOKEN ? '' : (words[token]?.tellingStem ?? '');
      if (stem !== '') stems.add(stem);
      token++;
    }
    all.push(stems);
  }
  return all;
}

/** Without endings and split-off prefixes; numbers stay as they are. */
export function stemOfWord(word: string): string {
  return knownWord(word).stem;
}

/** Every word of a text, folded, and its stem as a noun's. The parts of a compound with a hyphen count one by one. */
export function readWords(text: string, { kinds, words }: WrittenTokens): ReadonlySet<string> {
  const forms = new Set<string>();
  const add = ({ nounStem, folded }: Word) => {
    forms.add(nounStem);
    forms.add(folded);
  };
  if (!isLatin(text)) {
    for (const word of new Set(text.match(WORD))) add(knownWord(word));
    return forms;
  }
  for (const [at, word] of words.entries()) {
    if (kinds[at] === PUNCTUATION_TOKEN) continue;
    if (word.isPlain) add(word);
    else for (const part of word.text.match(WORD) ?? []) add(knownWord(part));
  }
  return forms;
}

/** Without hyphens, apostrophes and what groups figures. */
const WORD = /[\p{L}\p{M}\d]+/gu;

/** Whether no character is one that may join another, so that each token is by itself. */
function isLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= LATIN && !isSeparator(code)) return false;
  }
  return true;
}

/** Below it no unit joins another. */
const LATIN = 0x250;

function isSeparator(code: number): boolean {
  const flags = CHAR_CLASSES[code];
  return flags === SPACE || flags === SINGLE;
}
