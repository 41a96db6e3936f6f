import type { Page, PageLine, Removal } from './page';
import { BREADCRUMB_ROOTS, NAVIGATION } from './phrases/navigation';
import { findRuns, isHeadingOfNext } from './runs';

/** Lines that only help to move around a site: known phrases and breadcrumbs. A one-word line that is no known phrase is text. */
export function findNavigation(page: Page): Removal[] {
  return findRuns(page, 'navigation', line =>
    NAVIGATION.has(line.key) || isBreadcrumb(line) ? 'sure' : 'no',
  ).filter(run => !isHeadingOfNext(page, run));
}

const MAX_BREADCRUMB_LENGTH = 160;
const MAX_BAR_PART_LENGTH = 30;
const SEPARATOR = /[>»›|·•]/;

/** `Home > News > A title`, or a bar such as `Home | News | Contact`, where every part is short. */
function isBreadcrumb(line: PageLine): boolean {
  if (line.text.length > MAX_BREADCRUMB_LENGTH || !SEPARATOR.test(line.key)) return false;
  const path = line.key.replace(/^(you are here|sie sind hier|sie befinden sich hier|du bist hier):? /, '');
  const crumbs = path.split(/ ?[>»›] ?/);
  if (crumbs.length >= 2) return BREADCRUMB_ROOTS.has(crumbs[0] ?? '');
  const bar = path.split(/ ?[|·•] ?/);
  const isBar = bar.length >= 3 && bar.every(part => part !== '' && part.length <= MAX_BAR_PART_LENGTH);
  return isBar && BREADCRUMB_ROOTS.has(bar[0] ?? '');
}
