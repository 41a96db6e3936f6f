import type { Span } from '../../model/span';
import { splitLines } from '../text/lines';

/** Paragraphs that correct what was said before: they repeat what was wrong, on purpose. Spans in order. */
export function findNotices(text: string): Span[] {
  const notices: Span[] = [];
  if (!HINT.test(text) || !CORRECTION.test(text)) return notices;
  for (const { start, end } of splitLines(text)) {
    if (CORRECTION.test(text.slice(start, Math.min(end, start + 2_000)))) notices.push({ start, end });
  }
  return notices;
}

/** Whether one stands at the beginning of a text. */
export function isCorrection(text: string): boolean {
  const start = text.slice(0, 4_000);
  return HINT.test(start) && CORRECTION.test(start);
}

/** What each of them has in it. */
const HINT =
  /[Rr]ichtig|Korrekt|Anders als|früheren|ursprüngl|fälschl|irrtüml|bitten|entschuldigen|muss es|dreher|Fehler|nicht,? wie|orrect|Clarif|earlier|hieß es/;

const CORRECTION =
  /(?<![A-Za-z]|\p{L})(?:Richtigstellung|Berichtigung|Korrektur(?:hinweis)?|Anders als (?:berichtet|gemeldet|in|zunächst|ursprünglich)|früheren (?:Version|Fassung)|ursprünglichen (?:Version|Fassung)|fälschlich(?:erweise)?|irrtümlich(?:erweise)?|[Rr]ichtig (?:ist|sind|muss)|[Ww]ir (?:bitten|entschuldigen)|muss es heißen|[Zz]ahlendreher|Fehler (?:unterlaufen|eingeschlichen)|nicht,? wie (?:\p{L}+ )?(?:berichtet|gemeldet|geschrieben|angegeben|angekündigt)|Correction|Clarification|earlier version|incorrectly stated)(?![\p{L}])/u;
