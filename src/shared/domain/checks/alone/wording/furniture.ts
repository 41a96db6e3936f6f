import type { CheckFinding } from '../../../../model/check';
import { splitLines } from '../../../text/lines';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

const BOILERPLATE = new Set(['navigation', 'comment-form', 'author-box', 'web-template']);
/** A heading of one or two words may stand twice for good reasons. */
const MIN_LINE = 24;

/** Comment forms, navigation and author boxes that came along with the text, and lines that stand in it twice. */
export function checkFurniture({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const found = reading
    .furniture()
    .filter(({ rule }) => BOILERPLATE.has(rule))
    .map(({ start, end, rule, params }) => {
      const isBio =
        rule === 'author-box' && /(?:^|\n)(?:Ich bin|I am|I'm) \p{Lu}/u.test(text.slice(start, end));
      const at = trimmed(text, start, end);
      return makeFinding(isBio ? 'rewrite_tell' : 'boilerplate', {
        at,
        params: { kind: rule, line: params.line ?? '' },
        severity: 'low',
      });
    });
  return [...found, ...findDuplicates(text, found)];
}

function findDuplicates(text: string, furniture: readonly CheckFinding[]): CheckFinding[] {
  const first = new Map<string, { start: number; end: number }>();
  const found: CheckFinding[] = [];
  let next = 0;
  for (const line of splitLines(text)) {
    while ((furniture[next]?.end ?? Infinity) <= line.start) next++;
    if ((furniture[next]?.start ?? Infinity) < line.end) continue;
    const at = trimmed(text, line.start, line.end);
    const words = text.slice(at.start, at.end);
    if (words.length < MIN_LINE || words.length > MAX_LINE || !words.includes(' ')) continue;
    const known = first.get(words);
    if (known)
      found.push(
        makeFinding('duplicate_line', {
          at,
          other: { document: null, ...known },
          params: { line: words },
          severity: 'medium',
        }),
      );
    else first.set(words, at);
  }
  return found;
}

const MAX_LINE = 5_000;

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const part = text.slice(from, to);
  return { start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length };
}
