import type { Word } from '../text/words';

/** A telling word of a text, with its stem and those of its parts. */
export type Telling = { start: number; end: number; stems: readonly string[]; isNoun: boolean };

export function tellingWords(spans: readonly number[], written: readonly Word[]): Telling[] {
  const found: Telling[] = [];
  for (const [at, { tellingStems: stems, isTellingNoun: isNoun }] of written.entries()) {
    if (stems.length > 0)
      found.push({ start: spans[at * 2] ?? 0, end: spans[at * 2 + 1] ?? 0, stems, isNoun });
  }
  return found;
}
