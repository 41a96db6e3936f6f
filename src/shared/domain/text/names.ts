import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from './char-classes';
import { COMMON_WORDS } from './common-words';
import { FIRST_NAMES, GENERIC_HEADS, NO_NAME_STARTS, PLACES, TITLES } from './name-lists';
import { NUMBER_WORDS } from './number-words';

/** `key` is equal for the forms of one name: case, hyphens, spaces and a genitive s do not count (Düsseldorfs). */
export type FoundName = { start: number; end: number; key: string };

/**
 * Proper names by shape, in order, never overlapping; titles and offices are no part of them. Restraint before
 * completeness: in German every noun has a capital, so a capital alone says nothing. A name is
 *
 * - one to four capitalised words after a title or office (Oberbürgermeister Dr. Jana Voss), or after a first name;
 * - a capitalised word after a generic noun (Stadt Dortmund, Konzern Henkel);
 * - a word in capitals or with one inside (AIMMO, HD, GreenTech), but not BesucherInnen;
 * - a place of a short list, and any word with such a name elsewhere in this text (Voss, after Jana Voss);
 * - two or more capitalised words side by side, not opening a sentence, none of them a noun this text uses with an article;
 * - in English, any capitalised words that do not open a sentence.
 *
 * Linear. `language` (BCP 47) matters as English or not.
 */
export function findNames(text: string, language: string): FoundName[] {
  const isEnglish = /^en/i.test(language);
  const words = listWords(text);
  const withArticle = nounsWithArticle(words);
  const marks = words.map((_, at) => markWord(words, at, isEnglish));
  markSurnames(words, marks);
  spreadInText(words, marks, withArticle);
  if (!isEnglish) markRuns(words, marks, withArticle);
  return joinMarked(text, words, marks);
}

/** Equal for two forms of one name. */
export function nameKey(name: string): string {
  const folded = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/['’]s?$/u, '')
    .replace(/\./gu, '')
    .replace(/[-\u00ad\u2010\u2011]/gu, '')
    .replace(/\s+/gu, ' ');
  // Shorter names end in s themselves more often than not (Jens, Hans).
  return folded.length > 4 ? folded.replace(/s$/u, '') : folded;
}

type Word = {
  start: number;
  end: number;
  text: string;
  lower: string;
  isCapital: boolean;
  /** First of its sentence, or after a colon, quote or bullet: its capital says nothing. */
  isOpening: boolean;
  /** Only a space, or the full stop of a title or initial, between it and the word before. */
  isAdjacent: boolean;
  /** Follows a single letter with a full stop. */
  isAfterInitial: boolean;
};

const WORD = new RegExp(
  String.raw`${NOT_AFTER_WORD}[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011&'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*${NOT_BEFORE_WORD}`,
  'gu',
);
const ARTICLES = new Set(
  (
    'der die das den dem des ein eine einem einen einer eines kein keine keinen im am zum zur vom beim ins dieser diese dieses ' +
    'diesem diesen jeder jede jedes ihre ihr ihren ihrem ihrer seine sein seinen seinem seiner unsere unser unseren viele ' +
    'mehrere alle einige the a an this that these those his her its their our'
  ).split(' '),
);

function listWords(text: string): Word[] {
  const words: Word[] = [];
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(done, match.index);
    const word = match[0];
    const last = words.at(-1);
    const isAfterTitle =
      last !== undefined &&
      (TITLES.has(last.lower) || last.text.length === 1) &&
      /^\.[ \u00a0]?$/.test(between);
    words.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      isCapital: /^\p{Lu}/u.test(word),
      isOpening:
        last === undefined || (!isAfterTitle && !/^(?:[ \u00a0]|,? |[ ]?[(/–—&-][ ]?)$/u.test(between)),
      isAfterInitial: isAfterTitle && last.text.length === 1,
      isAdjacent: isAfterTitle || /^(?:[ \u00a0]|[ ]& )$/.test(between),
    });
    done = match.index + word.length;
  }
  return words;
}

function nounsWithArticle(words: Word[]): Set<string> {
  const nouns = new Set<string>();
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before && word.isAdjacent && word.isCapital && ARTICLES.has(before.lower))
      nouns.add(nameKey(word.text));
  }
  return nouns;
}

function markWord(words: Word[], at: number, isEnglish: boolean): boolean {
  const word = words[at];
  if (!word?.isCapital) return false;
  if (word.text.length === 1)
    return words[at + 1]?.isAfterInitial === true && words[at + 1]?.isCapital === true;
  if (!canBeName(word)) return false;
  if (isMixedCase(word.text) || PLACES.has(word.lower) || PLACES.has(nameKey(word.text))) return true;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before && word.isAdjacent) {
    if (word.isAfterInitial && before.isCapital) return true;
    if (isTitle(before.lower) && !isNounByEnding(word.lower)) return true;
    if (GENERIC_HEADS.has(before.lower) && before.isCapital && !isNounByEnding(word.lower)) return true;
    if (before.isCapital && FIRST_NAMES.has(before.lower)) return true;
  }
  if (FIRST_NAMES.has(word.lower) && after?.isCapital && after.isAdjacent && canBeName(after)) return true;
  return isEnglish && !word.isOpening;
}

/** After a title any first name will do: Fotografin Lale Öz. */
function markSurnames(words: Word[], marks: boolean[]): void {
  for (let at = 2; at < words.length; at++) {
    const [title, first, word] = [words[at - 2], words[at - 1], words[at]];
    if (!title || !first || !word?.isCapital || marks[at] || !marks[at - 1]) continue;
    const isAfterTitle = isTitle(title.lower) && first.isAdjacent && word.isAdjacent;
    marks[at] = isAfterTitle && canBeName(word) && !isNounByEnding(word.lower);
  }
}

/** Last, because the parts of such a run (Sport Bureau) are no evidence for the same word elsewhere. */
function markRuns(words: Word[], marks: boolean[], withArticle: Set<string>): void {
  for (const [at, word] of words.entries()) {
    if (!marks[at] && word.isCapital) marks[at] = isInRun(word, words[at - 1], words[at + 1], withArticle);
  }
}

function isInRun(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  withArticle: Set<string>,
): boolean {
  if (isPartOfRun(word, before, withArticle, word.isAdjacent)) return true;
  // Before a word in capitals stands what it is: Bestandsinvestoren AIMMO.
  return (
    after !== undefined && !isMixedCase(after.text) && isPartOfRun(word, after, withArticle, after.isAdjacent)
  );
}

/** Two nouns side by side are rare in German prose, save where the first counts, dates or classes the second. */
function isPartOfRun(
  word: Word,
  other: Word | undefined,
  withArticle: Set<string>,
  isAdjacent = false,
): boolean {
  if (!other?.isCapital || !isAdjacent) return false;
  return [word, other].every(
    part =>
      canBeName(part) &&
      !part.isOpening &&
      !isTitle(part.lower) &&
      !GENERIC_HEADS.has(part.lower) &&
      !isNounByEnding(part.lower) &&
      !isAdjective(part.lower) &&
      !withArticle.has(nameKey(part.text)),
  );
}

function canBeName(word: Word): boolean {
  return (
    word.text.length > 1 &&
    !NO_NAME_STARTS.has(word.lower) &&
    !COMMON_WORDS.has(word.lower) &&
    !NUMBER_WORDS.has(word.text) &&
    !isTitle(word.lower) &&
    !GENERIC_HEADS.has(word.lower)
  );
}

/** Vize-Präsidentin and Messe-Chef are offices as their last part is. */
function isTitle(lower: string): boolean {
  return TITLES.has(lower) || TITLES.has(lower.slice(lower.lastIndexOf('-') + 1));
}

function isNounByEnding(lower: string): boolean {
  return /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|innen|nis|nisse|stadt|werk|haus|konzern|unternehmen|investoren|hersteller)$/u.test(
    lower,
  );
}

/** Künstliche Intelligenz is a term; an adjective also opens names (Deutsche Bank), which are then missed. */
function isAdjective(lower: string): boolean {
  return /(?:lich|ell|isch|ig|iv|al)e[rsnm]?$/u.test(lower);
}

/** AIMMO, HD, GreenTech, SüdKorea; not BesucherInnen, and not Roman numerals of one letter. */
function isMixedCase(text: string): boolean {
  if (/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text))
    return text.length < 12 && !/^[IVXLC]+$/.test(text);
  return /\p{Ll}\p{Lu}/u.test(text) && !/\p{Ll}In(?:nen)?$/u.test(text);
}

/** A word that is a name in one place is one everywhere, unless this text puts an article before it. */
function spreadInText(words: Word[], marks: boolean[], withArticle: Set<string>): void {
  const known = new Set<string>();
  for (const [at, word] of words.entries())
    if (marks[at] && word.text.length > 2) known.add(nameKey(word.text));
  for (const [at, word] of words.entries()) {
    if (marks[at] || !word.isCapital || !canBeName(word)) continue;
    const key = nameKey(word.text);
    marks[at] = known.has(key) && !withArticle.has(key);
  }
}

function joinMarked(text: string, words: Word[], marks: boolean[]): FoundName[] {
  const names: FoundName[] = [];
  let open: { start: number; end: number; parts: number } | null = null;
  const close = () => {
    if (open)
      names.push({ start: open.start, end: open.end, key: nameKey(text.slice(open.start, open.end)) });
    open = null;
  };
  for (const [at, word] of words.entries()) {
    if (!marks[at]) close();
    else if (open && word.isAdjacent && open.parts < 5)
      open = { start: open.start, end: word.end, parts: open.parts + 1 };
    else {
      close();
      open = { start: word.start, end: word.end, parts: 1 };
    }
  }
  close();
  return names;
}
