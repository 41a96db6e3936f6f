import { wordSpans } from '../../text/word-spans';

/** `endsClause`: a punctuation mark or nothing follows; a full stop is an abbreviation's, or ends the sentence. */
export type SentenceWord = {
  readonly lower: string;
  readonly isCapital: boolean;
  readonly endsClause: boolean;
};

export function listSentenceWords(sentence: string): SentenceWord[] {
  const spans = wordSpans(sentence);
  const words: SentenceWord[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const start = spans[at] ?? 0;
    const end = spans[at + 1] ?? 0;
    // No listed word is longer, and a rule looks at the end of a word only.
    const lower = sentence.slice(Math.max(start, end - LONGEST_LISTED), end).toLowerCase();
    const between = sentence.slice(end, Math.min(spans[at + 2] ?? sentence.length, end + 4));
    words.push({
      lower,
      isCapital: /^\p{Lu}/u.test(sentence.slice(start, start + 2)),
      endsClause: at + 2 >= spans.length || /^\s*[,;:!?–—“”"«»()]/u.test(between),
    });
  }
  return words;
}

const LONGEST_LISTED = 32;
