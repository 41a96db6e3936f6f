import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { OPEN, PENDING, PLANNED, UNREAD } from './state-words';
import { readClauses, type Said, scoreOf, type Told, turnOf } from './told-clauses';

/**
 * A headline that tells as a fact what the text below only calls possible, asks for or denies: streicht 900 Stellen, and 900
 * Stellen könnten wegfallen. What is planned a headline may tell as if it were done. Of a text without sources: those are what a headline is held against else.
 */
export function checkHeadlineStates({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  if (sourceReadings.length > 0) return [];
  const { text, sentences } = reading;
  const titleEnd = text.indexOf('\n');
  if (titleEnd < 0 || titleEnd > LONGEST_TITLE || /[.?!:]$/u.test(text.slice(0, titleEnd))) return [];
  const count = Math.min(sentences().length / 2, MAX_SENTENCES);
  if ((sentences()[1] ?? 0) > titleEnd + 1) return [];
  const told = readClauses(reading);
  return told.of(0).clauses.flatMap(title => {
    const other = findBelow(told, title, count);
    if (!other) return [];
    return makeFinding('internal_contradiction', {
      at: { start: title.start, end: title.end },
      other: { document: null, start: other.start, end: other.end },
      params: { text: text.slice(title.start, title.end), otherText: text.slice(other.start, other.end) },
    });
  });
}

const LONGEST_TITLE = 140;
const MAX_SENTENCES = 60;
const MIN_COVER = 0.75;

/** The clause below that has the same deed and does not call it a fact; null where another one does. */
function findBelow(told: Told, title: Said, count: number): Said | null {
  if ((title.state & (OPEN | PLANNED | PENDING | UNREAD)) !== 0) return null;
  let best: { other: Said; score: number } | null = null;
  for (let at = 1; at < count; at++) {
    const { clauses, index } = told.of(at);
    for (const other of clauses) {
      const score = scoreOf(title.terms(), [], other.index(), index());
      if (!score || score.isLoose) continue;
      if ((other.state & PLANNED) !== 0 || turnOf(title, other, false) === null) return null;
      if (score.cover > (best?.score ?? 0)) best = { other, score: score.cover };
    }
  }
  return best && best.score >= MIN_COVER ? best.other : null;
}
