import type { CleaningProposal } from '../../model/finding';
import type { Span } from '../../model/span';
import { isGraphemeBoundary } from '../text/graphemes';
import { findAuthorBoxes } from './author-box';
import { findBrokenHyphens } from './broken-hyphen';
import { findCommentForms } from './comment-form';
import { spansOf } from './gaps';
import { findNavigation } from './navigation';
import { type Page, type Removal, type Replacement, readPage } from './page';
import { findCreditLines, findCreditTails } from './photo-credit';
import { findRepeatedHeadings } from './repeated-heading';
import { findStrayWhitespace } from './stray-whitespace';
import { findWebTemplates } from './web-template';

/**
 * What no author wrote into the text, each with the rule that says so. In order, never overlapping, linear in the text.
 *
 * Any choice among them may be accepted (cleaning/gaps.ts). Where two rules want the same lines, the one with more lines
 * gets them, then the one named first in RULE_ORDER; whole lines win over changes inside them. Proposals that would cut a
 * grapheme cluster are dropped: widening them would take characters away that a reader sees. `language` is BCP 47 and only
 * decides about hyphens; phrases of all languages are always looked for.
 *
 * `params`: `line` (the first line that goes) of repeated-heading, navigation, comment-form, author-box and web-template;
 * `credit` of photo-credit; `word` (joined) of broken-hyphen; `kind` of stray-whitespace: empty-first-line,
 * empty-last-line, trailing-spaces, blank-lines or double-space.
 */
export function proposeCleaning(text: string, language: string): CleaningProposal[] {
  const page = readPage(text);
  const removals = chooseRemovals(page);
  const spans = spansOf(page, removals);
  const whole = removals.map((removal, at) => toProposal(removal, spans[at] ?? { start: 0, end: 0 }, ''));
  const chosen = [findCreditTails(page), findBrokenHyphens(page, language), findStrayWhitespace(page)].reduce<
    CleaningProposal[]
  >((taken, candidates) => addFree(taken, candidates), whole);
  return chosen.filter(({ start, end }) => isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end));
}

const RULE_VERSION = 1;

const RULE_ORDER = [
  'comment-form',
  'author-box',
  'repeated-heading',
  'navigation',
  'photo-credit',
  'web-template',
];

function chooseRemovals(page: Page): Removal[] {
  const certain = [
    ...findNavigation(page),
    ...findCommentForms(page),
    ...findWebTemplates(page),
    ...findCreditLines(page),
  ];
  const certainLines = new Set(certain.flatMap(positionsOf));
  const byWeight = [
    ...certain,
    ...findAuthorBoxes(page, certainLines),
    ...findRepeatedHeadings(page, certainLines),
  ].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) || RULE_ORDER.indexOf(a.rule) - RULE_ORDER.indexOf(b.rule),
  );
  const taken = new Set<number>();
  const chosen = byWeight
    .filter(removal => {
      const positions = positionsOf(removal);
      if (positions.some(position => taken.has(position))) return false;
      for (const position of positions) taken.add(position);
      return true;
    })
    .sort((a, b) => a.first - b.first);
  // Where nothing would be left there is no text to free from anything.
  return taken.size < page.lines.length ? chosen : [];
}

function positionsOf({ first, last }: Removal): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Both lists in order; a candidate that overlaps what is taken is left out. */
function addFree(taken: readonly CleaningProposal[], candidates: readonly Replacement[]): CleaningProposal[] {
  const sorted = candidates.toSorted((a, b) => a.start - b.start);
  const merged: CleaningProposal[] = [];
  let next = 0;
  let end = 0;
  for (const candidate of sorted) {
    for (let proposal = taken[next]; proposal && proposal.start < candidate.end; proposal = taken[++next]) {
      merged.push(proposal);
      end = proposal.end;
    }
    if (candidate.start < end) continue;
    merged.push(toProposal(candidate, candidate, candidate.insert));
    end = candidate.end;
  }
  return [...merged, ...taken.slice(next)];
}

function toProposal(found: Removal | Replacement, { start, end }: Span, insert: string): CleaningProposal {
  const { rule, params, metadata } = found;
  return {
    rule,
    ruleVersion: RULE_VERSION,
    start,
    end,
    insert,
    params: { ...params },
    metadata: [...metadata],
  };
}
