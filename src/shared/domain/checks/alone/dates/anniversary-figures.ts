import type { CheckFinding } from '../../../../model/check';
import { wholeNumberOf } from '../../../text/number-words';
import { makeFinding } from '../../findings';

/** Its beginning in the whole text, UTF-16. */
export type Sentence = { start: number; text: string };
/** A sentence with its neighbours. */
export type Around = { before: Sentence | null; own: Sentence; after: Sentence | null };
export type Figure = { value: number; start: number; end: number };

/** The sentence whose bounds stand at `at` in `spans`; null before the first, behind the last, and of one that is longer. */
export function sentenceAt(text: string, spans: Int32Array, at: number, longest: number): Sentence | null {
  const [start, end] = [spans[at], spans[at + 1]];
  if (start === undefined || end === undefined || end - start > longest) return null;
  return { start, text: text.slice(start, end) };
}

/** All sentences in order; what is longer than `longest` is cut one unit behind it. */
export function readSentences(text: string, spans: Int32Array, longest: number): Sentence[] {
  const found: Sentence[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    found.push({ start, text: text.slice(start, Math.min(end, start + longest + 1)) });
  }
  return found;
}

/** What is held in another year than its own. */
export const DELAYED =
  /verschoben|vorverlegt|\berst (?:im|am|in|Anfang|Mitte|Ende|nächstes|kommendes) |nachgeholt|nachholen|nachgefeiert|[Nn]achfeier|nachträglich|[Vv]erspät|\bnach[.!]$|ausgefallen|fiel\b.*\baus|fällt aus|ausfallen|abgesagt|ins Wasser gefallen|[Pp]andemie|[Cc]orona|postponed|belated/;

/** Four figures that are a year and no amount. */
export const A_YEAR = String.raw`(?<![\d.,:])(?:1[1-9]\d\d|20\d\d)(?![\d]|er(?!\p{L})|[.,:]\d| ?(?:Euro|Mark|Prozent|Menschen|Meter|Kilometer|Mitglieder|Besucher|Einwohner|Stück|Jahre))`;

/** A number as it is written, in figures or in words; NaN where it is none. */
export function numberOf(written: string): number {
  return /^\d/.test(written) ? Number(written.replace('.', '')) : wholeNumberOf(written.toLowerCase());
}

/** What the first of the patterns that matches names in its first group; the place is that of the whole match. */
export function firstFigure({ start, text }: Sentence, patterns: readonly RegExp[]): Figure | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const from = start + match.index;
    return { value: Number(match[1]), start: from, end: from + match[0].trimEnd().length };
  }
  return null;
}

/** The finding that `years` do not follow from `since` and the year of reference. One year off is low. */
export function makeYears(
  kind: string,
  years: Figure,
  since: Figure,
  reference: number,
  expected: number,
): CheckFinding {
  const isOffByOne = Math.abs(years.value - expected) === 1;
  return makeFinding('anniversary_mismatch', {
    at: { start: years.start, end: years.end },
    other: { document: null, start: since.start, end: since.end },
    params: {
      kind,
      years: String(years.value),
      since: String(since.value),
      reference: String(reference),
      expected: String(expected),
      isOffByOne: String(isOffByOne),
    },
    severity: isOffByOne ? 'low' : 'high',
  });
}
