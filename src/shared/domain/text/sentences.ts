import { classAt, DIGIT, isLineBreak, isSpaceAt, LETTER } from './char-classes';
import { COMMON_WORDS } from './common-words';
import { canBeListed, indexWords } from './word-index';

/**
 * Pairs (start, end) of every sentence, UTF-16, in order, without the white space around it.
 *
 * A line break always ends a sentence, so headings and list items are sentences. Closing quotes and brackets stay with
 * the sentence before them. `language` (BCP 47): everything but English reads "3. Oktober" and "108. Treffen" as
 * ordinals. A full stop after an abbreviation that can also end a sentence (Ltd., usw.) ends it only before a word that
 * likely starts one. Linear: looks back at most `LONGEST_ABBREVIATION` units.
 */
export function splitSentences(text: string, language: string): Int32Array<ArrayBuffer> {
  const isEnglish = /^en/i.test(language);
  const pairs: number[] = [];
  let start = -1;
  let lineStart = 0;
  let end = 0;
  const close = () => {
    if (start >= 0) pairs.push(start, end);
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    if (isLineBreak(text.charCodeAt(i))) {
      close();
      lineStart = i + 1;
    } else if (!isSpaceAt(text, i)) {
      if (start < 0) start = i;
      end = i + 1;
    } else if (start >= 0 && end === i && endsSentence(text, start, i, lineStart, isEnglish)) {
      close();
    }
  }
  close();
  return Int32Array.from(pairs);
}

const LONGEST_ABBREVIATION = 24;
const words = (list: string) => new Set(list.split(' '));

/** Never the last word of a sentence: something is always named after them. */
const LEADING_ABBREVIATIONS = words(
  'dr prof mr mrs ms mx st hr fr nr no art abs bzw vgl inkl exkl ggf sog evtl geb gest mio mrd tsd mind max zzgl abzgl ' +
    'dipl ing hrsg red ca vs gen sen rep gov capt lt col sgt rev hon mag stellv ehem lat engl dt frz jan feb aug sept okt ' +
    'nov dez oct dec z.b d.h u.a i.d.r o.g u.u z.t v.a s.o e.g i.e',
);
/** Can stand last, too. */
const TRAILING_ABBREVIATIONS = words(
  'ltd inc co corp llc plc usw etc jr sr jh std min tel str a.m p.m e.v o.ä u.s u.k u.n bros dept est ph.d m.a b.a',
);

/** `end` is the first white space after the candidate's last character. */
function endsSentence(
  text: string,
  start: number,
  end: number,
  lineStart: number,
  isEnglish: boolean,
): boolean {
  let stop = end;
  while (stop > start && isCloser(text.charAt(stop - 1))) stop--;
  const terminator = text.charAt(stop - 1);
  if (!'.!?…。！？'.includes(terminator) || stop === start) return false;
  const next = wordAfter(text, end);
  if (/^\p{Ll}/u.test(next)) return false;
  if (terminator !== '.' || stop < end) return true;
  return !isAbbreviation(text, start, stop - 1, lineStart, next, isEnglish);
}

function isAbbreviation(
  text: string,
  start: number,
  dot: number,
  lineStart: number,
  next: string,
  isEnglish: boolean,
): boolean {
  const before = text.slice(Math.max(start, dot - LONGEST_ABBREVIATION), dot);
  LAST_WORD.lastIndex = before.length;
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  const lower = word.toLowerCase();
  const isStarter = COMMON_WORDS.has(next.toLowerCase());
  if (LEADING_ABBREVIATIONS.has(lower)) return true;
  if (TRAILING_ABBREVIATIONS.has(lower)) return !isStarter;
  if (/^\p{L}$/u.test(word)) return !isStarter || /(?<!\p{L})\p{L}\.[ \u00a0\u202f]?\p{L}$/u.test(before);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !isStarter;
  const isOrdinal = /^\d{1,3}$/.test(word) || /^[IVX]{1,5}$/.test(word);
  if (!isOrdinal) return false;
  const isListNumber = start === dot - word.length && text.slice(lineStart, start).trim() === '';
  return isListNumber || (!isEnglish && !isStarter && !isCount(before, word));
}

/**
 * In Altenried waren es 84, in Birkenau 821. Grund ist …: no ordinal stands right behind a noun, a name or these words inside
 * a sentence, and no day of a month is that large.
 */
function isCount(before: string, word: string): boolean {
  return Number(word) > LAST_OF_MONTH && COUNT_AHEAD.test(before.slice(0, before.length - word.length));
}

const LAST_OF_MONTH = 31;
const COUNT_AHEAD =
  /(?<![\p{L}-])(?:(?<=[\p{L}\d,;:] )\p{Lu}[\p{Ll}-]+|es|sind|waren?|bei|auf|um|mit|nur|noch|rund|etwa|knapp|gut|fast) $/u;

/** Read backwards from where it ends. */
const LAST_WORD = /(?<=([\p{L}\p{N}\p{M}.]*))/uy;

/**
 * Whether the full stop at `dot`, before white space, most likely ends no sentence in any language: behind an ordinal
 * (3. Oktober), an initial or an abbreviation. Quicker than `splitSentences`, which reads the language, too.
 */
export function isInnerPoint(text: string, dot: number): boolean {
  let start = dot;
  while (start > 0 && dot - start <= LONGEST_INNER_WORD && isWordUnit(text, start - 1)) start--;
  const length = dot - start;
  if (length === 0 || length > LONGEST_INNER_WORD) return false;
  const isFigure = classAt(text, start) === DIGIT && classAt(text, dot - 1) === DIGIT;
  if (isFigure ? length > 3 : length > 1 && !isListed(text, start, dot)) return false;
  const next = wordAfter(text, dot + 1);
  if (/^\p{Ll}/u.test(next)) return true;
  // What stands behind a separator is a decimal place, the minutes, or the last letter of an abbreviation.
  const isJoined = isFigure && start > 1 && '.,:'.includes(text.charAt(start - 1));
  if (next === '' || isJoined) return false;
  return (
    LEADING_ABBREVIATIONS.has(text.slice(start, dot).toLowerCase()) || !COMMON_WORDS.has(next.toLowerCase())
  );
}

function isListed(text: string, start: number, end: number): boolean {
  // Small, if it is a letter of ASCII; most words before a full stop need not be read any further.
  if (!canBeListed(ABBREVIATION_INDEX, text.charCodeAt(start) | 0x20, end - start)) return false;
  return ABBREVIATION_INDEX.words.has(text.slice(start, end).toLowerCase());
}

const ABBREVIATION_INDEX = indexWords([...LEADING_ABBREVIATIONS, ...TRAILING_ABBREVIATIONS]);

/** `stellv`, the longest that is listed without a full stop. */
const LONGEST_INNER_WORD = 6;

function isWordUnit(text: string, offset: number): boolean {
  const kind = classAt(text, offset);
  return kind === LETTER || kind === DIGIT;
}

function isCloser(char: string): boolean {
  return char !== '' && '"”“’\'»«›‹)]}'.includes(char);
}

/** The first word after `offset`, behind at most a few opening marks; '' where there is none. */
function wordAfter(text: string, offset: number): string {
  const near = text.slice(offset, offset + 40);
  return /^[^\p{L}\p{N}\n\r]{0,6}([\p{L}\p{M}\p{N}]+)/u.exec(near)?.[1] ?? '';
}
