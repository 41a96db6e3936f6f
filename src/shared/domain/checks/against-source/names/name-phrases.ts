import { COMMON_WORDS } from '../../../text/common-words';
import { NO_NAME_STARTS } from '../../../text/name-lists';
import { NUMBER_WORDS } from '../../../text/number-words';
import { knownWord, type Word } from '../../../text/words';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { type WrittenWord, writtenBetween } from '../../written-words';

/**
 * Capitalised words side by side with what leads to them: "Bürger von | Tujetsch", "im | Fachblatt „Nature“",
 * "beim | Kepler-Klinikum". The parts of a word with hyphens count one by one. People, figures and days are in none.
 */
export type NamePhrase = {
  start: number;
  end: number;
  parts: readonly NamePart[];
  /** The preposition right before, or before the article; empty where none is. */
  preposition: string;
  /** No article, also none in the preposition, as in "am". */
  isBare: boolean;
  /** Stems of the nouns right in front of the preposition: the "Lager und Läden" of Tegut. */
  governors: readonly string[];
  /** With AG or the like behind, or with its initials in brackets. */
  isFirm: boolean;
};

export type NamePart = {
  start: number;
  end: number;
  word: Word;
  isQuoted: boolean;
  /** A hyphen ties it to the part before. */
  isTied: boolean;
};

/** UTF-16 units and words of a sentence that are looked at. */
const MAX_SENTENCE = 1_200;
const MAX_WORDS = 80;
/** Parts of a phrase; a longer run is a heading in capitals or a list. */
const MAX_PARTS = 6;

/** Those of one sentence, by its number. */
export function phrasesIn(reading: Reading, sentence: number): NamePhrase[] {
  const { text } = reading;
  const spans = reading.sentences();
  const [from = 0, to = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
  const words = writtenBetween(reading, from, Math.min(to, from + MAX_SENTENCE), MAX_WORDS);
  const taken = [reading.people(), reading.amounts(), reading.dates()].flatMap(items =>
    itemsBetween<{ start: number; end: number }>(items, from, to),
  );
  const isOpen = ({ start, end, word }: WrittenWord) =>
    word.isCapital &&
    word.text.length > 1 &&
    !COMMON_WORDS.has(word.lower) &&
    !NO_NAME_STARTS.has(word.lower) &&
    !NUMBER_WORDS.has(word.lower) &&
    !MANY.test(word.lower) &&
    !taken.some(each => each.start < end && start < each.end);

  const found: NamePhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !isOpen(first)) continue;
    const parts: NamePart[] = [];
    let next = at;
    let isQuoted = false;
    for (let word: WrittenWord | undefined = first; word && isOpen(word); word = words[++next]) {
      const gap = next === at ? '' : text.slice(words[next - 1]?.end ?? word.start, word.start);
      if (next > at && !INSIDE.test(gap)) break;
      isQuoted ||= OPENING.test(text.charAt(word.start - 1));
      parts.push(...partsOf(word, isQuoted));
    }
    const last = words[next - 1];
    if (last && parts.length <= MAX_PARTS)
      found.push({
        start: first.start,
        end: last.end,
        parts,
        isFirm:
          parts.length > 1 &&
          (LEGAL_FORM.test(last.word.text) || SHORT.test(text.slice(last.end, last.end + 9))),
        ...(isLabel(text, first.start, last.end) ? LABEL : leadOf(text, words, at)),
      });
    at = next - 1;
  }
  return found;
}

export const LEGAL_FORM = /^(?:AG|SE|GmbH|KG|KGaA|OHG|eG|Ltd|Inc|plc|PLC)$/u;
/** Austrian Power Grid (APG). */
const SHORT = /^ \(\p{Lu}{2,6}\)/u;
/** Altstätten: Eine Frau … */
const LABEL = { preposition: 'in', isBare: true, governors: [] };

function isLabel(text: string, start: number, end: number): boolean {
  return (start === 0 || text.charAt(start - 1) === '\n') && text.startsWith(': ', end);
}

const MANY = /^(?:hunderte?|tausende?|dutzende?|zehntausende|hunderttausende)n?$/u;
/** Between two words of a name: Hinrichs & Sohn, Fachblatt „Nature“. */
const INSIDE = /^(?: |[ ]& | ?[„“»«"‚])$/u;
const OPENING = /[„“»«"‚]/u;
const HYPHEN = /[-\u2010\u2011]/u;

function partsOf({ start, end, word }: WrittenWord, isQuoted: boolean): NamePart[] {
  if (!HYPHEN.test(word.text)) return [{ start, end, word, isQuoted, isTied: false }];
  const parts: NamePart[] = [];
  let from = start;
  for (const part of word.text.split(HYPHEN)) {
    const isTied = from > start;
    parts.push({ start: from, end: from + part.length, word: knownWord(part), isQuoted, isTied });
    from += part.length + 1;
  }
  return parts;
}

const ARTICLES = new Set('der die das dem den des einem einer einen eine ein the a an'.split(' '));
/** With an article inside. */
const JOINED: ReadonlyMap<string, string> = new Map(
  'am:an im:in vom:von beim:bei zum:zu zur:zu ins:in ans:an'
    .split(' ')
    .map(pair => pair.split(':'))
    .map(([joined = '', preposition = '']) => [joined, preposition] as const),
);
const PREPOSITIONS = new Set(
  'in aus nach bei von zu um an auf über unter vor hinter für gegen durch zwischen bis nahe ab seit mit at from near of to by with for over'.split(
    ' ',
  ),
);

function leadOf(
  text: string,
  words: readonly WrittenWord[],
  at: number,
): Pick<NamePhrase, 'preposition' | 'isBare' | 'governors'> {
  const before = wordBefore(text, words, at);
  if (!before) return { preposition: '', isBare: false, governors: [] };
  const joined = JOINED.get(before.word.lower);
  const isArticle = ARTICLES.has(before.word.lower);
  const lead = isArticle ? wordBefore(text, words, at - 1) : before;
  const preposition = joined ?? (lead && PREPOSITIONS.has(lead.word.lower) ? lead.word.lower : '');
  return {
    preposition,
    isBare: preposition !== '' && !isArticle && joined === undefined,
    governors: preposition === '' ? [] : nounsBefore(text, words, isArticle ? at - 2 : at - 1),
  };
}

/** The noun before, and the one that "und" ties to it. */
function nounsBefore(text: string, words: readonly WrittenWord[], at: number): string[] {
  const noun = wordBefore(text, words, at);
  if (!noun?.word.isCapital || noun.word.tellingStem === '') return [];
  const and = wordBefore(text, words, at - 1);
  const other = and?.word.text === 'und' ? wordBefore(text, words, at - 2) : null;
  return [noun, other].flatMap(each => (each?.word.isCapital ? each.word.tellingStem : []));
}

/** The word before, if only a space or an opening quotation mark is between. */
function wordBefore(text: string, words: readonly WrittenWord[], at: number): WrittenWord | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return null;
  return /^ [„“»«"‚]?$/u.test(text.slice(before.end, word.start)) ? before : null;
}
