import { z } from 'zod';
import type { CheckDocument } from '../shared/domain/checks/context';
import { reasonOf } from '../shared/domain/checks/reasons';
import { runChecks } from '../shared/domain/checks/run-checks';
import { guessLanguage } from '../shared/domain/text/timex/items';
import { languageFields, namedLanguage, toDay } from './pipe-fields';

export const checkQuestion = z.looseObject({
  ...languageFields,
  docs: z
    .array(
      z.looseObject({
        name: z.string().nullish(),
        text: z.string(),
        date: z.string().nullish(),
        source: z.string().nullish(),
        role: z.string().nullish(),
      }),
    )
    .min(1),
});
export type CheckQuestion = z.infer<typeof checkQuestion>;

/**
 * A finding as `pipe check` writes it: offsets are UTF-16 in the named document, `other` is in `otherDoc`. Names are the
 * caller's and may be shared or missing, so the numbers in `docs` say which document it is, counted from 0.
 */
export type CheckAnswer = {
  type: string;
  doc: string;
  docIndex: number;
  start: number;
  end: number;
  quote: string;
  other?: { start: number; end: number };
  otherDoc?: string;
  otherDocIndex?: number;
  otherQuote?: string;
  reason: string;
  severity: string;
};

/**
 * What the rules notice in the document under review: the last one, unless roles name another or all are dated and
 * another is the latest. The others are its sources. Without a language the texts tell it.
 */
export function checkDocuments({ docs, ...fields }: CheckQuestion, language: string): CheckAnswer[] {
  const at = reviewOf(docs);
  // What the caller left at its default says nothing.
  const named = namedLanguage(fields) ?? (language === 'de' ? null : language);
  const documents = docs.map(({ name, text, date, source }, number): CheckDocument => {
    return {
      name: name ?? String(number),
      text,
      language: languageOf(text, number === at ? 'review' : 'source', named),
      date: toDay(date) ?? (date?.trim() || null),
      source: source ?? null,
      role: number === at ? 'review' : 'source',
    };
  });
  const review = documents[at];
  if (!review) return [];
  const sources = documents.filter(each => each !== review);
  return runChecks(review, sources).map(finding => {
    const { rule: type, start, end, other, severity } = finding;
    const otherDocument = other === null ? null : other.document === null ? review : sources[other.document];
    return {
      type,
      doc: review.name,
      docIndex: at,
      start,
      end,
      quote: review.text.slice(start, end),
      ...(other && otherDocument
        ? {
            other: { start: other.start, end: other.end },
            otherDoc: otherDocument.name,
            otherDocIndex: documents.indexOf(otherDocument),
            otherQuote: otherDocument.text.slice(other.start, other.end),
          }
        : {}),
      reason: reasonOf(finding),
      severity,
    };
  });
}

/** A row's language is that of the text under review; a German release of an English article may say otherwise itself. */
function languageOf(text: string, role: CheckDocument['role'], named: string | null): string {
  if (named === null) return guessLanguage(text);
  const [primary = ''] = named.toLowerCase().split('-', 1);
  if (role === 'review' || (primary !== 'de' && primary !== 'en')) return named;
  const guessed = guessLanguage(text, primary);
  return guessed === primary ? named : guessed;
}

function reviewOf(docs: CheckQuestion['docs']): number {
  const named = docs.findLastIndex(({ role }) => isReview(role ?? ''));
  if (named >= 0) return named;
  const free = docs.findLastIndex(({ role }) => !SOURCE_ROLE.test(role ?? ''));
  if (docs.some(({ role }) => role) && free >= 0) return free;
  return latestOf(docs.map(({ date }) => date ?? '')) ?? docs.length - 1;
}

const SOURCE_ROLE = /source|reference|background|original|release|quelle|referenz|hintergrund|vorlage/i;

/** An original article is a source. */
function isReview(role: string): boolean {
  return (
    /review|rewrite|umschreibung/i.test(role) || (/article|artikel/i.test(role) && !SOURCE_ROLE.test(role))
  );
}

/** The last of the latest; null where one has no date. Times of a day count only where all have them. */
function latestOf(dates: readonly string[]): number | null {
  const days = dates.map(toDay);
  if (days.some(day => day === null)) return null;
  const times = dates.map(date =>
    /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(date) ? Date.parse(date) : Number.NaN,
  );
  const moments = times.some(Number.isNaN) ? days.map(day => Date.parse(day ?? '')) : times;
  return moments.lastIndexOf(Math.max(...moments));
}
