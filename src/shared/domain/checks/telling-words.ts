import { COMMON_WORDS, NEWS_WORDS } from '../text/common-words';
import { FREQUENT_WORDS } from '../text/frequent-words';
import { Word } from '../text/words';

/** A telling word of a text, with its stem and those of its parts. */
export type Telling = { start: number; end: number; stems: readonly string[]; isNoun: boolean };

export function tellingWords(spans: readonly number[], written: readonly Word[]): Telling[] {
  const known = new Map<Word, Pick<Telling, 'stems' | 'isNoun'>>();
  const found: Telling[] = [];
  for (const [at, word] of written.entries()) {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    let told = known.get(word);
    if (told === undefined) {
      told = { stems: stemsOf(word), isNoun: isTellingNoun(word) };
      known.set(word, told);
    }
    if (told.stems.length > 0) found.push({ start, end, stems: told.stems, isNoun: told.isNoun });
  }
  return found;
}

function isTellingNoun({ text, isCapital, lower }: Word): boolean {
  if (text.length < 4 || !isCapital) return false;
  return !NEWS_WORDS.has(lower) && !FREQUENT_WORDS.has(lower);
}

function stemsOf(word: Word): string[] {
  const { text, lower } = word;
  if (text.length < 3 || COMMON_WORDS.has(lower)) return [];
  const parts = text.includes('-') ? [word, ...text.split('-').map(part => new Word(part))] : [word];
  return parts.map(part => (/^\d/.test(part.text) ? part.text : part.stem)).filter(stem => stem.length > 2);
}
