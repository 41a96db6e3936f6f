import type { Anchor, Placement } from '../../model/annotation';
import type { Span } from '../../model/span';
import { isGraphemeBoundary, snapToGraphemes } from '../text/graphemes';
import { alignTokens, type Survival, survivalBetweenEnds, survivalOf } from './align-tokens';
import { findElsewhere } from './elsewhere';
import { placeGap } from './gaps';
import { findByQuote, locateQuote } from './quote';
import { chooseOnPath } from './rivals';
import { type Candidate, createSearch, type Search } from './search';
import type { TokenRun } from './surroundings';
import { firstTokenEndingAfter, firstTokenStartingAt, isWordAt, type TextPair } from './text-pair';

/**
 * Places anchors of `oldText` in `newText`, of which nobody recorded how one became the other: `exact` where the same
 * characters stand on the path of the diff through both texts, `moved` where they stand elsewhere, `changed` where at
 * least MIN_SHARE of the words are left, in order; else an orphan, also where two places are as good.
 *
 * An anchor whose words are not in `oldText` is looked for by its quote alone. The diff and the indices are made with the
 * first anchor and shared by all, so that 2,000 cost little more than one; searches are bounded (text-pair.ts), and what
 * a hostile text leaves undecided is an orphan.
 */
export function createTextPlacer(oldText: string, newText: string): (anchor: Anchor) => Placement {
  let search: Search | null = null;
  return anchor => {
    const span = locateQuote(anchor, oldText);
    if (span === null) return findByQuote(anchor, newText);
    if (oldText === newText) return { state: 'exact', ...span };
    search ??= createSearch(oldText, newText);
    return placeSpan(search, span);
  };
}

/** Of the words of a passage, how many must be left for it to be the same passage. */
const MIN_SHARE = 0.6;

function placeSpan(search: Search, span: Span): Placement {
  const { pair } = search;
  const run = {
    start: firstTokenEndingAfter(pair.old, span.start),
    end: firstTokenStartingAt(pair.old, span.end),
  };
  if (run.start >= run.end) return placeGap(pair, span);
  const onPath = findOnPath(search, run);
  const candidate = (onPath && chooseOnPath(search, run, onPath)) ?? findElsewhere(search, run, onPath);
  return candidate === null ? { state: 'orphan' } : toPlacement(search, span, run, candidate);
}

function findOnPath({ pair, partnerBefore, partnerFrom }: Search, run: TokenRun): Candidate | null {
  const first = pair.partners[run.start] ?? -1;
  let length = 0;
  if (first >= 0) {
    while (run.start + length < run.end && pair.partners[run.start + length] === first + length) length++;
  }
  if (run.start + length === run.end) {
    const end = first + length;
    return { start: first, end, oldFirst: run.start, oldLast: run.end - 1, share: 1, isElsewhere: false };
  }
  const newStart = (partnerBefore[run.start] ?? -1) + 1;
  const newEnd = partnerFrom[run.end] ?? pair.new.count;
  const aligned = alignTokens(pair, run.start, run.end, newStart, newEnd) ?? survivalOnPath(pair, run);
  const held = survivalBetweenEnds(pair, run.start, run.end);
  const survival = held && isAsGood(held, aligned) ? held : aligned;
  return survival && survival.share >= MIN_SHARE ? { ...survival, isElsewhere: false } : null;
}

/** Marks at the ends count for nothing in a share, but belong to the passage. */
function isAsGood({ share }: Survival, other: Survival | null): boolean {
  return other === null || other.share < MIN_SHARE || (share >= MIN_SHARE && share >= other.share);
}

/** What the diff alone says, where there is too much for an alignment. */
function survivalOnPath(pair: TextPair, run: TokenRun): Survival | null {
  const oldTokens: number[] = [];
  for (let at = run.start; at < run.end; at++) if ((pair.partners[at] ?? -1) >= 0) oldTokens.push(at);
  const newTokens = oldTokens.map(at => pair.partners[at] ?? 0);
  return survivalOf(pair, run.start, run.end, oldTokens, newTokens);
}

/** A mark at an end that has lost its word belongs to what stands there instead. */
function withoutMarks(
  pair: TextPair,
  run: TokenRun,
  { oldFirst, oldLast }: Candidate,
  { start, end }: TokenRun,
): TokenRun {
  let [from, to] = [start, end];
  if (oldFirst > run.start && isWordAt(pair.old, run.start))
    while (from < to - 1 && !isWordAt(pair.new, from)) from++;
  if (oldLast < run.end - 1 && isWordAt(pair.old, run.end - 1))
    while (to > from + 1 && !isWordAt(pair.new, to - 1)) to--;
  return { start: from, end: to };
}

/** What is taken in must not be more than a part of what is left. */
function mayWiden({ new: next }: TextPair, { start, end }: TokenRun, from: number, to: number): boolean {
  if (from >= to) return false;
  const added = (next.ends[to - 1] ?? 0) - (next.starts[from] ?? 0);
  return added <= MOST_WIDENED * ((next.ends[end - 1] ?? 0) - (next.starts[start] ?? 0));
}

const MOST_WIDENED = 0.5;

/** The offsets of a candidate; the state says whether the very characters stand there. */
function toPlacement({ pair }: Search, span: Span, run: TokenRun, candidate: Candidate): Placement {
  const { old, new: next } = pair;
  const startTrim = Math.max(0, span.start - (old.starts[run.start] ?? 0));
  const endTrim = Math.max(0, (old.ends[run.end - 1] ?? 0) - span.end);
  const keepsFirst = candidate.oldFirst === run.start;
  const keepsLast = candidate.oldLast === run.end - 1;
  if (keepsFirst && keepsLast) {
    const shift = (next.starts[candidate.start] ?? 0) - (old.starts[run.start] ?? 0);
    const [start, end] = [span.start + shift, span.end + shift];
    if (isSame(pair, span, start, end))
      return { state: candidate.isElsewhere ? 'moved' : 'exact', start, end };
  }
  const widened = candidate.isElsewhere ? candidate : widenOverReplaced(pair, run, candidate);
  const { start, end } = withoutMarks(pair, run, candidate, widened);
  const whole = {
    start: (next.starts[start] ?? 0) + (keepsFirst ? startTrim : 0),
    end: (next.ends[end - 1] ?? 0) - (keepsLast ? endTrim : 0),
  };
  return { state: 'changed', ...snapToGraphemes(next.text, whole) };
}

function isSame({ old, new: next }: TextPair, span: Span, start: number, end: number): boolean {
  if (!isGraphemeBoundary(next.text, start) || !isGraphemeBoundary(next.text, end)) return false;
  return next.text.slice(start, end) === old.text.slice(span.start, span.end);
}

/**
 * Takes in what replaced the ends of a passage, where what stands before and behind it is still there to say so; a
 * replacement that reaches beyond the passage belongs to neither side and is left out, and so are marks before a word.
 */
function widenOverReplaced(pair: TextPair, run: TokenRun, candidate: Candidate): TokenRun {
  let { start, end } = candidate;
  const lostBefore = candidate.oldFirst - run.start;
  const before = run.start === 0 ? -1 : (pair.partners[run.start - 1] ?? -1);
  if (lostBefore > 0 && (run.start === 0 || before >= 0) && start - before - 1 <= lostBefore + 1) {
    start = mayWiden(pair, candidate, before + 1, start) ? before + 1 : start;
    if (isWordAt(pair.old, run.start)) while (start < candidate.start && !isWordAt(pair.new, start)) start++;
  }
  const lostBehind = run.end - 1 - candidate.oldLast;
  const isAtEnd = run.end === pair.old.count;
  const behind = isAtEnd ? pair.new.count : (pair.partners[run.end] ?? -1);
  if (lostBehind > 0 && behind >= 0 && behind - end <= lostBehind + 1) {
    end = mayWiden(pair, candidate, end, behind) ? behind : end;
    if (isWordAt(pair.old, run.end - 1)) while (end > candidate.end && !isWordAt(pair.new, end - 1)) end--;
  }
  return { start, end };
}
