import { startsWithCapital } from './capital';
import { COMMON_WORDS } from './common-words';
import { FIRST_NAMES, GENERIC_HEADS, NO_NAME_STARTS, PLACES, TITLES } from './name-lists';
import { markNames, type Word, type WordFact } from './name-marks';
import { NUMBER_WORDS } from './number-words';
import { rememberForms } from './remembered-forms';
import { canBeListed, indexWords } from './word-index';
import { wordSpans } from './word-spans';

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
 * Linear. `language` (BCP 47) matters as English or not. `spans` are the `wordSpans` of the text and `written` the words
 * there, where they are known.
 */
export function findNames(
  text: string,
  language: string,
  spans: readonly number[] = wordSpans(text),
  written: readonly { text: string }[] = [],
): FoundName[] {
  const isEnglish = /^en/i.test(language);
  const words = listWords(text, spans, written);
  const marks = markNames(words, isEnglish);
  return joinMarked(text, words, marks);
}

/** Equal for two forms of one name. */
export function nameKey(name: string): string {
  return keyOf(name, name.toLowerCase());
}

function keyOf(name: string, lower: string): string {
  return withoutGenitive(PLAIN_KEY.test(lower) ? lower : foldedName(name));
}

/** What `foldedName` leaves as it is. */
const PLAIN_KEY = /^[a-zäöü]+(?: [a-zäöü]+)*$/;

function foldedName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/['’]s?$/u, '')
    .replace(/\./gu, '')
    .replace(/[-\u00ad\u2010\u2011]/gu, '')
    .replace(/\s+/gu, ' ');
}

function withoutGenitive(folded: string): string {
  // Shorter names end in s themselves more often than not (Jens, Hans).
  return folded.length > 4 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
}

const ARTICLES = new Set(
  (
    'der die das den dem des ein eine einem einen einer eines kein keine keinen im am zum zur vom beim ins dieser diese dieses ' +
    'diesem diesen jeder jede jedes ihre ihr ihren ihrem ihrer seine sein seinen seinem seiner unsere unser unseren viele ' +
    'mehrere alle einige the a an this that these those his her its their our'
  ).split(' '),
);

function listWords(text: string, spans: readonly number[], written: readonly { text: string }[]): Word[] {
  const words: Word[] = [];
  let done = 0;
  let last: WordFact | null = null;
  for (let at = 0; at < spans.length; at += 2) {
    const start = spans[at] ?? 0;
    const end = spans[at + 1] ?? 0;
    const isAfterSpace = start === done + 1 && text.charCodeAt(done) === 0x20;
    const between = isAfterSpace ? ' ' : text.slice(done, start);
    const isAfterTitle: boolean =
      !isAfterSpace &&
      last !== null &&
      (TITLES.has(last.lower) || last.text.length === 1) &&
      TITLE_STOP.test(between);
    const fact = isOrdinary(text, start, end)
      ? ORDINARY
      : knownFact(written[at / 2]?.text ?? text.slice(start, end));
    words.push({
      start,
      end,
      fact,
      isOpening:
        last === null || (!isAfterSpace && !isAfterTitle && between !== ', ' && !INNER_GAP.test(between)),
      isAfterInitial: isAfterTitle && last?.text.length === 1,
      isAdjacent: isAfterSpace || isAfterTitle || (between !== ', ' && NAME_GAP.test(between)),
    });
    last = fact;
    done = end;
  }
  return words;
}

const TITLE_STOP = /^\.[ \u00a0]?$/;
/** Between two words of a sentence, and of a name. */
const INNER_GAP = /^(?:[ \u00a0]|,? |[ ]?[(/–—&-][ ]?)$/u;
const NAME_GAP = /^(?:[ \u00a0]|[ ]& )$/;

/** A word without a capital that is no title and no article, which most are; its characters do not matter. */
function isOrdinary(text: string, start: number, end: number): boolean {
  const initial = text.charCodeAt(start);
  if (initial < 0x61 || initial > 0x7a || end === start + 1) return false;
  if (canBeListed(LOWER_CASE_WORDS, initial, end - start)) return false;
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) === HYPHEN) return false;
  return true;
}

const HYPHEN = 0x2d;
const LOWER_CASE_WORDS = indexWords([...TITLES, ...ARTICLES]);

/** What is known of a word wherever it stands. */
const knownFact = rememberForms(readFact);

function readFact(text: string): WordFact {
  const lower = text.toLowerCase();
  const isCapital = startsWithCapital(text);
  const listed = LISTED.get(lower) ?? 0;
  // Vize-Präsidentin and Messe-Chef are offices as their last part is.
  const isTitle =
    (listed & TITLE) !== 0 || (text.includes('-') && TITLES.has(lower.slice(lower.lastIndexOf('-') + 1)));
  const fact: WordFact = {
    text,
    lower,
    key: '',
    isCapital,
    isArticle: (listed & ARTICLE) !== 0,
    isTitle,
    isGenericHead: false,
    isFirstName: false,
    canBeName: false,
    isMixedCase: false,
    isNameAlone: false,
    isNounByEnding: false,
    canBeInRun: false,
  };
  // The rest is asked of capitalised words only.
  if (!isCapital) return fact;
  fact.key = keyOf(text, lower);
  fact.isGenericHead = (listed & GENERIC_HEAD) !== 0;
  fact.isFirstName = (listed & FIRST_NAME) !== 0;
  fact.isMixedCase = isMixedCase(text);
  fact.isNounByEnding = isNounByEnding(lower);
  fact.canBeName =
    text.length > 1 && !isTitle && (listed & (GENERIC_HEAD | NO_NAME)) === 0 && !NUMBER_WORDS.has(text);
  fact.isNameAlone = fact.canBeName && (fact.isMixedCase || (listed & PLACE) !== 0 || PLACES.has(fact.key));
  fact.canBeInRun = fact.canBeName && !fact.isNounByEnding && !isAdjective(lower);
  return fact;
}

const TITLE = 1;
const ARTICLE = 2;
const GENERIC_HEAD = 4;
const FIRST_NAME = 8;
const PLACE = 16;
const NO_NAME = 32;

/** What the lists say of a word in lower case, in bits: one look-up instead of one a list. */
const LISTED: ReadonlyMap<string, number> = joinLists([
  [TITLE, TITLES],
  [ARTICLE, ARTICLES],
  [GENERIC_HEAD, GENERIC_HEADS],
  [FIRST_NAME, FIRST_NAMES],
  [PLACE, PLACES],
  [NO_NAME, NO_NAME_STARTS],
  [NO_NAME, COMMON_WORDS],
]);

function joinLists(lists: readonly (readonly [bit: number, words: Iterable<string>])[]): Map<string, number> {
  const listed = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit);
  return listed;
}

const NOUN_ENDINGS = byLastLetter(
  `ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus innen nis nisse stadt werk haus konzern
  unternehmen investoren hersteller`.split(/\s+/),
);

/** Asked in lower case: Zeitung, Mannschaft. */
export function isNounByEnding(lower: string): boolean {
  const endings = NOUN_ENDINGS.get(lower.charCodeAt(lower.length - 1));
  return endings?.some(ending => lower.endsWith(ending)) === true;
}

function byLastLetter(endings: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const ending of endings) {
    const letter = ending.charCodeAt(ending.length - 1);
    groups.set(letter, [...(groups.get(letter) ?? []), ending]);
  }
  return groups;
}

const ADJECTIVE_ENDINGS = ['lich', 'ell', 'isch', 'ig', 'iv', 'al'];

/** Künstliche Intelligenz is a term; an adjective also opens names (Deutsche Bank), which are then missed. */
function isAdjective(lower: string): boolean {
  const end = lower.length - (/[rsnm]/.test(lower.charAt(lower.length - 1)) ? 2 : 1);
  return lower.charAt(end) === 'e' && ADJECTIVE_ENDINGS.some(ending => lower.endsWith(ending, end));
}

/** AIMMO, HD, GreenTech, SüdKorea; not BesucherInnen, and not Roman numerals of one letter. */
function isMixedCase(text: string): boolean {
  if (ONE_CAPITAL.test(text)) return false;
  if (/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text))
    return text.length < 12 && !/^[IVXLC]+$/.test(text);
  return /\p{Ll}\p{Lu}/u.test(text) && !/\p{Ll}In(?:nen)?$/u.test(text);
}

/** What neither rule below is about: most capitalised words. */
const ONE_CAPITAL = /^[A-ZÄÖÜ]?[a-zäöüß]*$/;

const ORDINARY = readFact('');

function joinMarked(text: string, words: Word[], marks: boolean[]): FoundName[] {
  const names: FoundName[] = [];
  let open: { start: number; end: number; parts: number } | null = null;
  const close = () => {
    if (open)
      names.push({ start: open.start, end: open.end, key: nameKey(text.slice(open.start, open.end)) });
    open = null;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !marks[at]) close();
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
