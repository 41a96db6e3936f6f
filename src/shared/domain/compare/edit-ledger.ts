import type { LedgerCause, LedgerEntry } from '../../model/document';
import { snapToGraphemes } from '../text/graphemes';
import { diffTexts } from './diff/diff';

/**
 * The smallest readable list of replacements that makes `text` of `parent`: changed words, and in a word that is mostly the
 * same only its changed letters. `applyLedger(parent, editLedger(parent, text))` is `text`; equal texts have no entries.
 *
 * No entry cuts a grapheme cluster of either text. Numbers stay whole: 12 → 14 says more than 2 → 4. The search is bounded as
 * that of `diffTexts` is; what it did not look into is one entry.
 */
export function editLedger(parent: string, text: string): LedgerEntry[] {
  const { changes } = diffTexts(parent, text);
  const entries: LedgerEntry[] = [];
  for (let at = 0; at < changes.length; at += 5) {
    const [start = 0, end = 0, childStart = 0, childEnd = 0] = changes.subarray(at, at + 4);
    const before = parent.slice(start, end);
    const after = text.slice(childStart, childEnd);
    for (const { from, to, insert } of wordByWord(before, after)) {
      entries.push({ start: start + from, end: start + to, insert, cause: EDIT });
    }
  }
  return widenToGraphemes(parent, text, entries);
}

/**
 * The same replacements, widened by kept characters where an end would cut a grapheme cluster of the parent or of `child`,
 * the text that they make. Entries that meet by that become one, with the cause of the first.
 */
export function widenToGraphemes(
  parent: string,
  child: string,
  entries: readonly LedgerEntry[],
): LedgerEntry[] {
  const wide: (LedgerEntry & { childEnd: number })[] = [];
  let keptFrom = 0;
  let childFrom = 0;
  for (const [index, entry] of entries.entries()) {
    // The kept run before this entry, without what belongs to a cluster that a change is part of.
    const run = keptRun(parent, child, keptFrom, entry.start, childFrom - keptFrom, index === 0, false);
    childFrom += entry.start - keptFrom + entry.insert.length;
    keptFrom = entry.end;
    const last = wide.at(-1);
    if (last && run) extend(last, run.start, child, run.start + last.childEnd - last.end);
    if (last && !run) {
      extend(last, entry.end, child, childFrom);
      continue;
    }
    const start = run ? run.end : entry.start;
    const childStart = childFrom - entry.insert.length - (entry.start - start);
    const insert = child.slice(childStart, childFrom);
    wide.push({ start, end: entry.end, insert, cause: entry.cause, childEnd: childFrom });
  }
  const last = wide.at(-1);
  const tail = keptRun(parent, child, keptFrom, parent.length, childFrom - keptFrom, false, true);
  if (last && tail) extend(last, tail.start, child, tail.start + last.childEnd - last.end);
  return wide.map(({ childEnd: _, ...entry }) => entry);
}

const EDIT: LedgerCause = { kind: 'edit' };

interface Piece {
  /** Within the words before. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Words that stand in pairs are looked at one by one, where at least one pair is the same or nearly. */
function wordByWord(before: string, after: string): Piece[] {
  const whole = [{ from: 0, to: before.length, insert: after }];
  if (before === '' || after === '') return whole;
  const oldWords = before.split(SPACES);
  const newWords = after.split(SPACES);
  if (oldWords.length !== newWords.length) return whole;
  const pieces: Piece[] = [];
  let from = 0;
  // Words that have nothing in common stay together with the space between them: they are one replacement for a reader.
  let isOpen = false;
  for (const [index, old] of oldWords.entries()) {
    const next = newWords[index] ?? '';
    const isSpace = index % 2 === 1;
    if (isSpace && old !== next) return whole;
    const last = pieces.at(-1);
    const inner = old === next ? [] : changedLetters(old, next);
    if (inner === null) {
      const piece = { from, to: from + old.length, insert: next };
      const joined = last && {
        from: last.from,
        to: piece.to,
        insert: last.insert + (oldWords[index - 1] ?? '') + next,
      };
      if (isOpen && joined) pieces[pieces.length - 1] = joined;
      else pieces.push(piece);
      isOpen = true;
    } else {
      for (const piece of inner) pieces.push({ ...piece, from: from + piece.from, to: from + piece.to });
      if (!isSpace) isOpen = false;
    }
    from += old.length;
  }
  return pieces;
}

const SPACES = /(\s+)/;

/** Of one word. Null where so little is the same that the whole word counts as replaced. */
function changedLetters(old: string, next: string): Piece[] | null {
  if (DIGIT.test(old) || DIGIT.test(next)) return null;
  const longest = Math.max(old.length, next.length);
  const shortest = Math.min(old.length, next.length);
  let head = 0;
  while (head < shortest && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  if (head + tail < longest * MIN_SAME_SHARE) return null;
  return [{ from: head, to: old.length - tail, insert: next.slice(head, next.length - tail) }];
}

const DIGIT = /\p{N}/u;
// Under this, the letters that are the same are so by chance, as in stehen and standen.
const MIN_SAME_SHARE = 0.6;

/**
 * What is left of the kept run from `from` to `to` of the parent when its ends stand between grapheme clusters of both texts;
 * null where nothing is. `shift` leads to the child.
 */
function keptRun(
  parent: string,
  child: string,
  from: number,
  to: number,
  shift: number,
  isFirst: boolean,
  isLast: boolean,
): { start: number; end: number } | null {
  let start = from;
  for (let before = -1; !isFirst && start !== before && start <= to; ) {
    before = start;
    start = snapToGraphemes(parent, { start, end: start }).end;
    start = snapToGraphemes(child, { start: start + shift, end: start + shift }).end - shift;
  }
  let end = to;
  for (let before = -1; !isLast && end !== before && end >= start; ) {
    before = end;
    end = snapToGraphemes(parent, { start: end, end }).start;
    end = snapToGraphemes(child, { start: end + shift, end: end + shift }).start - shift;
  }
  return start <= end ? { start, end } : null;
}

/** Takes in the parent up to `end` and the child up to `childEnd`. */
function extend(
  entry: { start: number; end: number; insert: string; childEnd: number },
  end: number,
  child: string,
  childEnd: number,
): void {
  const childStart = entry.childEnd - entry.insert.length;
  entry.end = end;
  entry.childEnd = childEnd;
  entry.insert = child.slice(childStart, childEnd);
}
