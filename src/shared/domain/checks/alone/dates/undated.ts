import type { CheckFinding } from '../../../../model/check';
import { findRelativeTimexesIn, findTimexesIn } from '../../../text/timex/find-timexes';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/** More of them say nothing new. */
const MAX_FINDINGS = 3;
const TITLE_LINES = 2;

/**
 * Expressions that need the day of writing (am Mittwoch, kürzlich, seit dem vergangenen Jahr) in a text that nobody
 * knows the day of: neither its record nor a whole date, a month with its year, or a year in its title. A text with
 * neither a date nor such an expression is told once, at its first line. Params: `written` (empty for the whole text), `kind`
 * (`relative`, `text`).
 */
export function checkUndated({ review, reading }: CheckContext): CheckFinding[] {
  const { text, language, date } = review;
  if (date !== null || !/^(?:de|en)/i.test(language) || isAnchored(reading, language)) return [];
  const relative = findRelativeTimexesIn(reading.items(), language);
  if (relative.length === 0) return tellOnce(text);
  return relative.slice(0, MAX_FINDINGS).map(({ start, end }) =>
    makeFinding('undated', {
      at: { start, end },
      params: { written: text.slice(start, end), kind: 'relative' },
      severity: 'low',
    }),
  );
}

function isAnchored({ text, items }: Reading, language: string): boolean {
  const titleEnd = endOfTitle(text);
  return findTimexesIn(items(), language, null).some(({ start, end, type, value }) => {
    if (type !== 'DATE' && type !== 'TIME') return false;
    const year = /^\d{4}/.exec(value)?.[0];
    const isWritten =
      year !== undefined &&
      (text.slice(start, end).includes(year) || /\.\d{2}$/.test(text.slice(start, end)));
    return isWritten && (start < titleEnd || /^\d{4}-(?:\d{2}|SP|SU|FA|WI)/.test(value));
  });
}

function endOfTitle(text: string): number {
  let end = 0;
  for (let line = 0; line < TITLE_LINES; line++) {
    const first = text.slice(end).search(/\S/);
    const lineEnd = first < 0 ? -1 : text.indexOf('\n', end + first);
    if (lineEnd < 0) return line === 0 ? Math.min(text.length, 120) : end;
    end = lineEnd + 1;
  }
  return end;
}

/** A line or a note is no article: it needs no date. */
const SHORTEST_ARTICLE = 400;

function tellOnce(text: string): CheckFinding[] {
  const start = text.search(/\S/);
  if (start < 0 || text.length < SHORTEST_ARTICLE) return [];
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const written = text.slice(start, end).trimEnd();
  return [
    makeFinding('undated', {
      at: { start, end: start + written.length },
      params: { written: '', kind: 'text' },
      severity: 'low',
    }),
  ];
}
