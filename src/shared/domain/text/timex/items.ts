import { isLineBreak } from '../char-classes';
import { NUMBER_WORDS } from '../number-words';
import { type Tokens, tokenize } from '../tokens';
import { englishWords } from './english';
import { germanWords } from './german';
import { words as listOf, type Word } from './word';

/**
 * A token and what it can mean. Marks of punctuation are items of their own; so is the end of a line, as an item
 * without text, which no expression crosses.
 */
export type Item = {
  start: number;
  end: number;
  text: string;
  word: Word;
  /** What stands before it; `line` is the end of a line itself. */
  gap: 'none' | 'space' | 'line';
};

/** `language` (BCP 47) chooses the words: English, or else German. Give the tokens along where they are known. */
export function readItems(
  text: string,
  language: string,
  { starts, ends, words }: Tokens & { words?: readonly { text: string }[] } = tokenize(text),
): Item[] {
  const lexicon = /^en/i.test(language) ? ENGLISH : GERMAN;
  const items: Item[] = [];
  let done = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const written = words?.[at]?.text ?? text.slice(start, end);
    const gap = gapOf(text, done, start);
    if (gap === 'line' && at > 0) items.push({ ...NO_ITEM, start: done, end: done });
    items.push({
      start,
      end,
      text: written,
      word: lexicon.get(written) ?? NO_WORD,
      gap: gap === 'line' ? 'space' : gap,
    });
    done = end;
  }
  return items;
}

export function itemAt(items: readonly Item[], at: number): Item {
  return items[at] ?? NO_ITEM;
}

export function wordAt(items: readonly Item[], at: number): Word {
  return itemAt(items, at).word;
}

export function itemBefore(items: readonly Item[], at: number): Item {
  return items[at - 1] ?? NO_ITEM;
}

export function isNumber(item: Item): boolean {
  const code = item.text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Behind an adjective that says nothing of time, where one stands: of "milden Winter" where Winter is. */
export function behindAdjective(items: readonly Item[], at: number): number {
  const { text, word } = itemAt(items, at);
  for (const _ in word) return at;
  return /^\p{Ll}{2,}e[nrsm]?$/u.test(text) && itemAt(items, at + 1).gap === 'space' ? at + 1 : at;
}

/** `de` or `en`, from the commonest words of the first thousands of characters; `otherwise` where they do not tell. */
export function guessLanguage(text: string, otherwise: 'de' | 'en' = 'de'): 'de' | 'en' {
  let score = 0;
  for (const [found] of text.slice(0, 4000).matchAll(/[\p{L}]+/gu)) {
    if (ENGLISH_MARKS.has(found)) score++;
    else if (GERMAN_MARKS.has(found)) score--;
  }
  return score === 0 ? otherwise : score > 0 ? 'en' : 'de';
}

const NO_WORD: Word = Object.freeze({});
const NO_ITEM: Item = Object.freeze({ start: 0, end: 0, text: '', word: NO_WORD, gap: 'line' });

const GERMAN = lexiconOf(germanWords);
const ENGLISH = lexiconOf(englishWords);

const ENGLISH_MARKS = new Set(
  listOf(
    'the The of and to is on at for with by that from has have its it this be are were Monday Tuesday ' +
      'Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March June July October ' +
      'December Oct Dec May',
  ),
);
const GERMAN_MARKS = new Set(
  listOf(
    'der die das Der Die Das den dem und ist von mit am Am im Im zu auf für des ein eine hat wird war was wie sich nicht bis um ' +
      'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Uhr Januar Februar März Juni Juli Oktober ' +
      'Dezember Okt Dez Mai Mo Di Mi Do Fr Sa So Mär',
  ),
);

function gapOf(text: string, from: number, to: number): Item['gap'] {
  if (from === to) return 'none';
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) return 'line';
  return 'space';
}

function lexiconOf(fill: (add: (list: string, word: Word) => void) => void): ReadonlyMap<string, Word> {
  const lexicon = new Map<string, Word>();
  const merge = (written: string, word: Word) => {
    lexicon.set(written, { ...lexicon.get(written), ...word });
  };
  fill((list, word) => {
    for (const written of listOf(list)) {
      merge(written, word);
      const capital = `${written.charAt(0).toUpperCase()}${written.slice(1)}`;
      // Morgen is the part of the day; whether it opens a sentence is for the rules to see.
      if (capital !== written && written !== 'morgen') merge(capital, word);
      // Headlines: MONTAG, 13. OKTOBER.
      const isNamed = (word.weekday !== undefined && !word.isShort) || word.month !== undefined;
      if (isNamed && written.length > 2) merge(written.toUpperCase(), word);
    }
  });
  for (const [written, value] of NUMBER_WORDS) {
    merge(written, { ...lexicon.get(written), number: value });
  }
  return lexicon;
}
