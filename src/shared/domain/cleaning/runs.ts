import type { CleaningRule } from '../../model/finding';
import type { Page, PageLine, Removal } from './page';

export type LineKind = 'sure' | 'beside' | 'no';

/**
 * Runs of neighbouring lines that a rule knows. A run has at least one `sure` line and begins with one; `beside` lines,
 * which would be nothing on their own, belong to it only after a sure one.
 */
export function findRuns(page: Page, rule: CleaningRule, kindOf: (line: PageLine) => LineKind): Removal[] {
  const runs: Removal[] = [];
  let first: number | null = null;
  page.lines.forEach((line, position) => {
    const kind = kindOf(line);
    if (first === null && kind === 'sure') first = position;
    if (first !== null && kind === 'no') {
      runs.push(run(page, rule, first, position - 1));
      first = null;
    }
  });
  if (first !== null) runs.push(run(page, rule, first, page.lines.length - 1));
  return runs;
}

/** Whether a removal is one word alone that the paragraph below takes up, as the heading of a section is. */
export function isHeadingOfNext(page: Page, { first, last }: Removal): boolean {
  const key = page.lines[first]?.key ?? '';
  const next = page.lines[last + 1]?.text ?? '';
  if (first !== last || /\P{L}/u.test(key) || next.length < PARAGRAPH_LENGTH) return false;
  return next
    .toLowerCase()
    .split(/\P{L}+/u)
    .includes(key);
}

const PARAGRAPH_LENGTH = 100;

function run(page: Page, rule: CleaningRule, first: number, last: number): Removal {
  return { rule, first, last, params: { line: page.lines[first]?.text ?? '' }, metadata: [] };
}
