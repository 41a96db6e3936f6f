import { z } from 'zod';
import { findDates } from '../shared/domain/text/dates';
import { toLanguageTag } from '../shared/domain/text/language';
import { parseDay } from '../shared/domain/text/timex/calendar';
import { guessLanguage } from '../shared/domain/text/timex/items';

/** How a line names the language of its texts. Both names mean the same; the first that says something counts. */
export const languageFields = { language: z.string().nullish(), lang: z.string().nullish() };

type LanguageFields = z.infer<z.ZodObject<typeof languageFields>>;

/** The BCP 47 tag that a line names, in whatever spelling (`de_AT`, `ger`, `English`); null where it says nothing of use. */
export function namedLanguage({ language, lang }: LanguageFields): string | null {
  for (const written of [language, lang]) {
    const word = (written ?? '').trim().toLowerCase();
    const tag = LANGUAGE_NAMES[word] ?? toLanguageTag(word);
    if (tag !== null && !/^(?:und|mul|zxx)(?:-|$)/.test(tag)) return tag;
  }
  return null;
}

/** The language to read `text` in: what the line names, else what the caller says, else what the text looks like. */
export function languageOf(text: string, fields: LanguageFields, callersLanguage: string): string {
  const named = namedLanguage(fields);
  if (named !== null) return named;
  // What the caller left at its default says nothing.
  return callersLanguage === 'de' ? guessLanguage(text) : callersLanguage;
}

// Bibliographies and datasets write these; longer tags such as deu-AT are left alone.
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ger: 'de',
  deu: 'de',
  german: 'de',
  deutsch: 'de',
  eng: 'en',
  english: 'en',
  englisch: 'en',
};

/**
 * `2024-10-13` in what a line gives as a day, with or without a time behind it, which counts in its own zone: 2024-10-13,
 * 2024-10-3, 2024/10/13, 20241013, 13.10.2024, 13. Oktober 2024, Sun, 13 Oct 2024. Null for a month or a year, for days
 * that do not exist, and for anything else.
 */
export function toDay(written: string | null | undefined): string | null {
  const value = (written ?? '').trim().slice(0, MAX_DAY_LENGTH);
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(value) ?? /^(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(value);
  const figures = parts ? `${parts[1]}-${parts[3]?.padStart(2, '0')}-${parts[4]?.padStart(2, '0')}` : null;
  const day = figures ?? findDates(value, 'de').find(found => /^\d{4}-\d{2}-\d{2}$/.test(found.value))?.value;
  return parseDay(day) === null ? null : (day ?? null);
}

const MAX_DAY_LENGTH = 60;
