import { z } from 'zod';
import type { CheckDocument } from '../shared/domain/checks/context';
import { reasonOf } from '../shared/domain/checks/reasons';
import { runChecks } from '../shared/domain/checks/run-checks';
import { guessLanguage } from '../shared/domain/text/timex/items';

export const checkQuestion = z.looseObject({
  lang: z.string().nullish(),
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

/** A finding as `pipe check` writes it: offsets are UTF-16 in the named document, `other` is in `otherDoc`. */
export type CheckAnswer = {
  type: string;
  doc: string;
  start: number;
  end: number;
  quote: string;
  other?: { start: number; end: number };
  otherDoc?: string;
  otherQuote?: string;
  reason: string;
  severity: string;
};

/**
 * What the rules notice in the document under review: the last one, unless roles name another or all are dated and
 * another is the latest. The others are its sources. Without a language the texts tell it.
 */
export function checkDocuments({ docs, lang }: CheckQuestion, language: string): CheckAnswer[] {
  const at = reviewOf(docs);
  // What the caller left at its default says nothing.
  const named = lang ?? (language === 'de' ? null : language);
  const documents = docs.map(({ name, text, date, source }, number): CheckDocument => {
    return {
      name: name ?? String(number),
      text,
      language: languageOf(text, number === at ? 'review' : 'source', named),
      date: date ?? null,
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
      start,
      end,
      quote: review.text.slice(start, end),
      ...(other && otherDocument
        ? {
            other: { start: other.start, end: other.end },
            otherDoc: otherDocument.name,
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
  const named = docs.findLastIndex(({ role }) => /review|rewrite|article/i.test(role ?? ''));
  if (named >= 0) return named;
  const free = docs.findLastIndex(({ role }) => !/source|reference|background|original/i.test(role ?? ''));
  if (docs.some(({ role }) => role) && free >= 0) return free;
  const days = docs.map(({ date }) =>
    /^\d{4}-\d{2}-\d{2}/.test(date ?? '') ? (date ?? '').slice(0, 10) : null,
  );
  if (days.some(day => day === null)) return docs.length - 1;
  const latest = days.reduce<number>(
    (best, day, number) => ((day ?? '') >= (days[best] ?? '') ? number : best),
    0,
  );
  return latest;
}
