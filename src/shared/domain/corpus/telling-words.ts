import { COMMON_WORDS, NEWS_WORDS } from '../text/common-words';
import { foldForSearch } from '../text/fold';
import { FIRST_NAMES, GENERIC_HEADS, PLACES, TITLES } from '../text/name-lists';

/** A word as the search index holds it, and as the text writes it where it stands first. */
export type TellingWord = { folded: string; written: string };

/**
 * The words of a text that another one will hardly have unless it reports the same: names, numbers, then the longest
 * words; the most telling first, at most `limit`. How rare a word really is, only the index knows; this is a guess from
 * the word and the one before it, made in one pass, so that few words need to be looked up.
 *
 * Of a text over 100,000 units stretches of all its parts are read. `language` (BCP 47) matters as English or not.
 */
export function tellingWords(text: string, language: string, limit: number): TellingWord[] {
  const isEnglish = /^en/i.test(language);
  const found = new Map<string, { written: string; weight: number }>();
  let before = '';
  let end = 0;
  const sample = sampleOf(text);
  for (const match of sample.matchAll(WRITTEN_WORD)) {
    const written = match[0];
    const lower = written.toLowerCase();
    const isAdjacent = match.index - end <= 2;
    if (!UNTELLING.has(lower)) {
      const isName = isAdjacent && isLikelyName(written, before, isEnglish);
      for (const folded of foldForSearch(written).match(INDEXED_WORD) ?? []) {
        const weight = weightOf(folded, lower, isName);
        const known = found.get(folded);
        if (known) known.weight = Math.max(known.weight, weight);
        else if (weight > 0) found.set(folded, { written, weight });
      }
    }
    before = lower;
    end = match.index + written.length;
  }
  return [...found]
    .sort(([, left], [, right]) => right.weight - left.weight)
    .slice(0, limit)
    .map(([folded, { written }]) => ({ folded, written }));
}

/** The different words of a text as the search index holds them. */
export function indexedWords(text: string): Set<string> {
  return new Set(foldForSearch(text).match(INDEXED_WORD));
}

/** What the index's tokenizer takes for a word once the text is folded. */
const INDEXED_WORD = /[\p{L}\p{N}]+/gu;
/** The same before folding: accents and soft hyphens are still there. */
const WRITTEN_WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+/gu;

const UNTELLING: ReadonlySet<string> = new Set([...COMMON_WORDS, ...NEWS_WORDS, ...TITLES, ...GENERIC_HEADS]);
const NAME_CUES: ReadonlySet<string> = new Set([...FIRST_NAMES, ...TITLES, ...GENERIC_HEADS]);

const SAMPLE_LENGTH = 100_000;
const STRETCH_LENGTH = 5_000;

function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const count = SAMPLE_LENGTH / STRETCH_LENGTH;
  const step = (text.length - STRETCH_LENGTH) / (count - 1);
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor(i * step);
    return text.slice(start, start + STRETCH_LENGTH);
  }).join('\n');
}

/** As names.ts sees names, without a second pass: after a first name, title or generic noun; AIMMO; in English any capital. */
function isLikelyName(written: string, before: string, isEnglish: boolean): boolean {
  if (!/^\p{Lu}/u.test(written)) return false;
  return NAME_CUES.has(before) || isEnglish || /^\p{Lu}+$|\p{Ll}\p{Lu}/u.test(written);
}

/** In letters of a plain word; 0: not worth a look. */
function weightOf(folded: string, lower: string, isName: boolean): number {
  if (/^\d/.test(folded)) {
    // Years and small numbers are everywhere.
    return folded.length < 3 || /^(?:19|20)\d\d$/.test(folded) ? 0 : NUMBER_WEIGHT;
  }
  if (folded.length < 3) return 0;
  if (FIRST_NAMES.has(lower) || PLACES.has(lower)) return 3;
  // Beyond this length, length says no more.
  return Math.min(LONG_WORD, folded.length) + (isName ? NAME_WEIGHT : 0);
}

const LONG_WORD = 14;
const NAME_WEIGHT = 9;
const NUMBER_WEIGHT = 12;
