import { CHAR_CLASSES, LETTER, SINGLE, SPACE } from '../text/char-classes';
import { PUNCTUATION_TOKEN, tokenize } from '../text/tokens';
import { Word, type WordBook, wordOf } from '../text/words';

/** The stems of each sentence's telling words. */
export type SentenceStems = readonly ReadonlySet<string>[];

/** `sentences` are pairs (start, end). `book` takes in the words, whose parts count one by one. */
export function readSentenceStems(text: string, sentences: Int32Array, book: WordBook): SentenceStems {
  const { starts, ends, kinds } = tokenize(text);
  const all: Set<string>[] = [];
  let token = 0;
  for (let i = 0; i < sentences.length; i += 2) {
    const stems = new Set<string>();
    const sentenceEnd = sentences[i + 1] ?? 0;
    while (token < starts.length && (starts[token] ?? 0) < sentenceEnd) {
      const start = starts[token] ?? 0;
      const end = ends[token] ?? 0;
      if (kinds[token] !== PUNCTUATION_TOKEN && end - start > 2) {
        const { tellingStem } = wordOf(book, text.slice(start, end));
        if (tellingStem !== '') stems.add(tellingStem);
      }
      token++;
    }
    all.push(stems);
  }
  return all;
}

/** Without endings and split-off prefixes; numbers stay as they are. */
export function stemOfWord(word: string): string {
  return new Word(word).stem;
}

/** Without hyphens. By class, as `wordSpans` does, where no character is one that may join another. */
function bareWords(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlainInWord(code)) {
      const start = at;
      while (at + 1 < text.length && isPlainInWord(text.charCodeAt(at + 1))) at++;
      words.push(text.slice(start, at + 1));
    } else if (code >= LATIN && !isSeparator(code)) return text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  }
  return words;
}

/** Below it no unit joins another, and digits are those of ASCII. */
const LATIN = 0x250;
const SOFT_HYPHEN = 0xad;
const UNDERSCORE = 0x5f;

function isPlainInWord(code: number): boolean {
  if (code < 0x3a) return code >= 0x30;
  return code < LATIN && CHAR_CLASSES[code] === LETTER && code !== UNDERSCORE && code !== SOFT_HYPHEN;
}

function isSeparator(code: number): boolean {
  const flags = CHAR_CLASSES[code];
  return flags === SPACE || flags === SINGLE;
}

/** Every word of a text, folded, and its stem as a noun's. The parts of a compound with a hyphen count one by one. */
export function readWords(text: string, book: WordBook): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const word of new Set(bareWords(text))) {
    const { nounStem, folded } = wordOf(book, word);
    forms.add(nounStem);
    forms.add(folded);
  }
  return forms;
}
