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

function run(page: Page, rule: CleaningRule, first: number, last: number): Removal {
  return { rule, first, last, params: { line: page.lines[first]?.text ?? '' }, metadata: [] };
}
