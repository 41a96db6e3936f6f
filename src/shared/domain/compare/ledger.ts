import type { LedgerEntry } from '../../model/document';
import type { Span } from '../../model/span';
import { countLeading } from '../count-leading';

/** Where a character of the child comes from. */
export type CharacterOrigin =
  | { readonly kind: 'kept'; readonly offset: number }
  | { readonly kind: 'inserted'; readonly entryIndex: number };

export interface ChildSpan extends Span {
  /** `removed`: nothing of it is left; `start` and `end` are then both the place where it stood. */
  readonly state: 'exact' | 'changed' | 'removed';
}

/** A run of characters that parent and child share. UTF-16. */
export interface KeptSegment {
  readonly childStart: number;
  readonly parentStart: number;
  readonly length: number;
}

/** Offsets of one ledger, both ways. Every question costs O(log n) in the number of entries. */
export interface LedgerMap {
  readonly childLength: number;
  /** For the character that starts at `childOffset`. Throws a RangeError where the child has none. */
  toParent(childOffset: number): CharacterOrigin;
  /**
   * What became of a span of the parent. Untouched inside, it is exact, even where something was inserted right before or
   * after it. Otherwise it is what is left of it, together with what replaced or joined its inside; a replacement that
   * reaches beyond the span belongs to neither side and is left out.
   */
  spanToChild(parentSpan: Span): ChildSpan;
  /** The stretch of the parent that a span of the child came from; inserted characters count as what they replaced. */
  spanToParent(childSpan: Span): Span;
}

/**
 * The child's text. Throws a RangeError when the entries are unsorted, overlap or leave the text.
 * Whether an entry cuts a grapheme cluster is the callers' business (domain/text/graphemes.ts).
 */
export function applyLedger(parent: string, entries: readonly LedgerEntry[]): string {
  requireLawful(entries, parent.length);
  const pieces: string[] = [];
  let keptFrom = 0;
  for (const entry of entries) {
    pieces.push(parent.slice(keptFrom, entry.start), entry.insert);
    keptFrom = entry.end;
  }
  pieces.push(parent.slice(keptFrom));
  return pieces.join('');
}

/** The ledger over the child that gives the parent again. Causes are carried over. */
export function invertLedger(parent: string, entries: readonly LedgerEntry[]): LedgerEntry[] {
  requireLawful(entries, parent.length);
  const childStarts = startsInChild(entries);
  return entries.map((entry, index) => {
    const start = childStarts[index] ?? 0;
    return {
      start,
      end: start + entry.insert.length,
      insert: parent.slice(entry.start, entry.end),
      cause: entry.cause,
    };
  });
}

/** The kept runs in order, none empty. Characters of the child outside them were inserted. */
export function segments(entries: readonly LedgerEntry[], parentLength: number): KeptSegment[] {
  requireLawful(entries, parentLength);
  const kept: KeptSegment[] = [];
  let parentStart = 0;
  let childStart = 0;
  for (const entry of entries) {
    const length = entry.start - parentStart;
    if (length > 0) kept.push({ childStart, parentStart, length });
    childStart += length + entry.insert.length;
    parentStart = entry.end;
  }
  if (parentStart < parentLength) kept.push({ childStart, parentStart, length: parentLength - parentStart });
  return kept;
}

/** Throws a RangeError as `applyLedger` does. */
export function createLedgerMap(entries: readonly LedgerEntry[], parentLength: number): LedgerMap {
  requireLawful(entries, parentLength);
  const childStarts = startsInChild(entries);
  const childLength = entries.reduce(
    (length, entry) => length + entry.insert.length - (entry.end - entry.start),
    parentLength,
  );

  return {
    childLength,
    toParent(childOffset) {
      if (!Number.isInteger(childOffset) || childOffset < 0 || childOffset >= childLength) {
        throw new RangeError(`The text of ${childLength} units has no character at ${childOffset}`);
      }
      const entryIndex = countLeading(entries.length, index => (childStarts[index] ?? 0) <= childOffset) - 1;
      const entry = entries[entryIndex];
      if (!entry) return { kind: 'kept', offset: childOffset };
      const sinceInsert = childOffset - (childStarts[entryIndex] ?? 0) - entry.insert.length;
      // Of several entries at one place all but the last insert nothing there, or the last one's start would lie further on.
      return sinceInsert < 0
        ? { kind: 'inserted', entryIndex }
        : { kind: 'kept', offset: entry.end + sinceInsert };
    },
    spanToChild(parentSpan) {
      const { start, end } = requireSpan(parentSpan, parentLength);
      // The entries from `first` up to `last` touch the inside of the span.
      const first = countLeading(entries.length, index => endsBefore(entries[index], start));
      const last = countLeading(entries.length, index => (entries[index]?.start ?? 0) < end);
      const shift = shiftBefore(first);
      if (first >= last) return { state: 'exact', start: start + shift, end: end + shift };
      const left = leftEdge(first, start);
      const right = Math.max(left, rightEdge(last - 1, end));
      return { state: left < right ? 'changed' : 'removed', start: left, end: right };
    },
    spanToParent(childSpan) {
      const { start, end } = requireSpan(childSpan, childLength);
      return {
        start: parentEdge(start, 'start'),
        end: Math.max(parentEdge(start, 'start'), parentEdge(end, 'end')),
      };
    },
  };

  function shiftBefore(index: number): number {
    const before = entries[index - 1];
    return before ? (childStarts[index - 1] ?? 0) + before.insert.length - before.end : 0;
  }

  /** Where the child's share of a span begins whose first touched entry is `index`. */
  function leftEdge(index: number, start: number): number {
    const entry = entries[index];
    const childStart = childStarts[index] ?? 0;
    if (!entry || entry.start >= start) return start + shiftBefore(index);
    return childStart + entry.insert.length;
  }

  function rightEdge(index: number, end: number): number {
    const entry = entries[index];
    const childStart = childStarts[index] ?? 0;
    if (!entry) return end;
    return entry.end > end ? childStart : end + shiftBefore(index + 1);
  }

  function parentEdge(childOffset: number, side: 'start' | 'end'): number {
    // A start looks at the entry that covers the character behind it, an end at the one that covers the character before it.
    const index =
      countLeading(entries.length, at => {
        const childStart = childStarts[at] ?? 0;
        return side === 'start' ? childStart <= childOffset : childStart < childOffset;
      }) - 1;
    const entry = entries[index];
    if (!entry) return childOffset;
    const sinceInsert = childOffset - (childStarts[index] ?? 0) - entry.insert.length;
    if (sinceInsert >= 0) return entry.end + sinceInsert;
    return side === 'start' ? entry.start : entry.end;
  }
}

/** Where each entry's insert begins in the child. */
function startsInChild(entries: readonly LedgerEntry[]): readonly number[] {
  let shift = 0;
  return entries.map(entry => {
    const start = entry.start + shift;
    shift += entry.insert.length - (entry.end - entry.start);
    return start;
  });
}

function endsBefore(entry: LedgerEntry | undefined, start: number): boolean {
  return entry !== undefined && entry.end <= start;
}

function requireLawful(entries: readonly LedgerEntry[], parentLength: number): void {
  let previousEnd = 0;
  for (const { start, end } of entries) {
    if (start < previousEnd)
      throw new RangeError(`The change at ${start} begins before the one before it ends at ${previousEnd}`);
    if (end < start) throw new RangeError(`The change at ${start} ends before it begins, at ${end}`);
    if (end > parentLength)
      throw new RangeError(`The change from ${start} to ${end} leaves the text of ${parentLength} units`);
    previousEnd = end;
  }
}

function requireSpan(span: Span, length: number): Span {
  if (span.start >= 0 && span.start <= span.end && span.end <= length) return span;
  throw new RangeError(`The span from ${span.start} to ${span.end} leaves the text of ${length} units`);
}
