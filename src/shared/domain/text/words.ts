import { startsWithCapital } from './capital';
import { CHAR_CLASSES, LETTER } from './char-classes';
import { COMMON_WORDS, NEWS_WORDS } from './common-words';
import { foldForSearch } from './fold';
import { FREQUENT_WORDS } from './frequent-words';
import { isFirstNameForm } from './is-first-name';
import { findPlace, type Place } from './places';
import { rememberForms } from './remembered-forms';
import { findRoleKey } from './roles';
import { baseOf, stemOf } from './stems';
import { type Tokens, tokenize } from './tokens';

/** A word as a text writes it and what it is wherever it stands; each part is worked out once, when it is first asked for. */
export class Word {
  readonly text: string;
  readonly isCapital: boolean;
  #lower: string | undefined;
  #folded: string | undefined;
  #stem: string | undefined;
  #nounStem: string | undefined;
  #tellingStem: string | undefined;
  #tellingStems: readonly string[] | undefined;
  #isTellingNoun: boolean | undefined;
  #isPlain: boolean | undefined;
  #isFirstName: boolean | undefined;
  #roleKey: string | null | undefined;
  #place: Place | null | undefined;

  constructor(text: string) {
    this.text = text;
    this.isCapital = startsWithCapital(text);
  }

  get lower(): string {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }

  /** As `foldForSearch` has it. */
  get folded(): string {
    this.#folded ??= foldForSearch(this.text);
    return this.#folded;
  }

  /** Without endings and split-off prefixes; numbers stay as they are. */
  get stem(): string {
    this.#stem ??= isDigit(this.text.charCodeAt(0))
      ? this.folded
      : baseOf(this.isCapital ? this.nounStem : stemOf(this.folded, false));
    return this.#stem;
  }

  /** Without endings, as if it were a noun. */
  get nounStem(): string {
    this.#nounStem ??= stemOf(this.folded, true);
    return this.#nounStem;
  }

  /** The stem; empty for what is in every text and for one or two letters. */
  get tellingStem(): string {
    this.#tellingStem ??= this.text.length < 3 || COMMON_WORDS.has(this.lower) ? '' : this.stem;
    return this.#tellingStem;
  }

  /** Its stem and those of its parts; none for what is in every text. */
  get tellingStems(): readonly string[] {
    this.#tellingStems ??=
      this.text.length < 3 || COMMON_WORDS.has(this.lower) ? NO_STEMS : stemsOfParts(this);
    return this.#tellingStems;
  }

  /** A noun or a name that not every text of the press has. */
  get isTellingNoun(): boolean {
    this.#isTellingNoun ??=
      this.text.length > 3 &&
      this.isCapital &&
      !NEWS_WORDS.has(this.lower) &&
      !FREQUENT_WORDS.has(this.lower);
    return this.#isTellingNoun;
  }

  /** Latin letters and figures alone: no hyphen, no apostrophe, no point between figures. */
  get isPlain(): boolean {
    this.#isPlain ??= isPlain(this.text);
    return this.#isPlain;
  }

  get isFirstName(): boolean {
    this.#isFirstName ??= isFirstNameForm(this);
    return this.#isFirstName;
  }

  /** As `findRoleKey` has it. */
  get roleKey(): string | null {
    if (this.#roleKey === undefined) this.#roleKey = findRoleKey(this.text);
    return this.#roleKey;
  }

  /** As `findPlace` has it. */
  get place(): Place | null {
    if (this.#place === undefined) this.#place = findPlace(this.text);
    return this.#place;
  }
}

/** The tokens of a text and what is written there; marks of punctuation are words here, too. */
export type WrittenTokens = Tokens & { readonly words: readonly Word[] };

export function readTokens(text: string): WrittenTokens {
  const tokens = tokenize(text);
  const { starts, ends } = tokens;
  const words: Word[] = [];
  for (let at = 0; at < starts.length; at++) words.push(knownWord(text.slice(starts[at], ends[at])));
  return { ...tokens, words };
}

/** The word of each pair (start, end) of `spans`, most of which are tokens of the text. */
export function lookUpWords(
  text: string,
  spans: readonly number[],
  tokens: WrittenTokens = readTokens(''),
): Word[] {
  const { starts, ends, words: written } = tokens;
  const words: Word[] = [];
  let token = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    while ((starts[token] ?? Infinity) < start) token++;
    const known = starts[token] === start && ends[token] === end ? written[token] : undefined;
    words.push(known ?? knownWord(text.slice(start, end)));
  }
  return words;
}

/** A form by itself; the same object for texts one after the other, until very many others were asked for. */
export const knownWord = rememberForms(form => new Word(form));

const NO_STEMS: readonly string[] = [];

function stemsOfParts(word: Word): readonly string[] {
  const parts = word.text.includes('-') ? [word, ...word.text.split('-').map(knownWord)] : [word];
  return parts
    .map(({ text, stem }) => (isDigit(text.charCodeAt(0)) ? text : stem))
    .filter(stem => stem.length > 2);
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isPlainInWord(word.charCodeAt(at))) return false;
  return true;
}

/** Below it no unit joins another, and digits are those of ASCII. */
const LATIN = 0x250;
const SOFT_HYPHEN = 0xad;
const UNDERSCORE = 0x5f;

function isPlainInWord(code: number): boolean {
  if (code < 0x3a) return code >= 0x30;
  return code < LATIN && CHAR_CLASSES[code] === LETTER && code !== UNDERSCORE && code !== SOFT_HYPHEN;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
