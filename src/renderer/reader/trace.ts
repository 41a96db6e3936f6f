import { segments } from '../../shared/domain/compare/ledger';
import { createEntryPlaces, type VersionStep } from '../../shared/domain/corrections/entry-places';
import { countLeading } from '../../shared/domain/count-leading';
import type { LedgerCause } from '../../shared/model/document';
import type { Span } from '../../shared/model/span';

export interface Written {
  readonly text: string;
  readonly cause: LedgerCause;
  /** The version that it was written in. */
  readonly versionId: number;
}

export interface TracedSpan {
  /** The characters that stand in the original: spans there, in order, touching ones joined. */
  readonly kept: readonly Span[];
  /** What somebody or some rule wrote, cut to what the span holds of it; the newest version's inserts first. */
  readonly written: readonly Written[];
}

/**
 * Where every character of a span of the newest version comes from. `steps` are the ledgers, the oldest first. What a revert
 * put back comes from where it was taken.
 */
export function traceSpan(steps: readonly VersionStep[], span: Span): TracedSpan {
  const written: Written[] = [];
  const pieces = tracePieces(steps, span, written);
  const spans = pieces.map(({ start, length }) => ({ start, end: start + length }));
  return { kept: join(spans.sort((a, b) => a.start - b.start)), written };
}

/**
 * Where words of the original stand in the newest version, from the first to the last of them; null where none of them is
 * left. `isWhole`: all are there, side by side.
 */
export function placeInNewest(
  steps: readonly VersionStep[],
  newestLength: number,
  span: Span,
): (Span & { isWhole: boolean }) | null {
  const found = tracePieces(steps, { start: 0, end: newestLength }, [])
    .map(({ at, start, length }) => {
      const from = Math.max(start, span.start);
      const to = Math.min(start + length, span.end);
      return { start: at + from - start, end: at + to - start };
    })
    .filter(({ start, end }) => end > start);
  const joined = join(found.sort((a, b) => a.start - b.start));
  const [first] = joined;
  const last = joined.at(-1);
  if (!first || !last) return null;
  const isWhole = joined.length === 1 && first.end - first.start === span.end - span.start;
  return { start: first.start, end: last.end, isWhole };
}

/** What no longer stands in the newest version: spans of the original, in order, with what took them away first. */
export function removedPassages(steps: readonly VersionStep[]): (Span & { cause: LedgerCause })[] {
  const placeOf = createEntryPlaces(steps);
  const removed: (Span & { cause: LedgerCause })[] = [];
  steps.forEach((step, stepIndex) => {
    step.entries.forEach(({ start, end, cause }, entryIndex) => {
      if (end <= start || placeOf(stepIndex, entryIndex).state === 'reverted') return;
      const { kept } = traceSpan(steps.slice(0, stepIndex), { start, end });
      removed.push(...kept.map(span => ({ ...span, cause })));
    });
  });
  return removed.sort((a, b) => a.start - b.start);
}

/** The place in the original where an inserted passage stands: behind the last kept character before it. */
export function placeInOriginal(steps: readonly VersionStep[], offset: number): number {
  let at = offset;
  for (const { entries, parentLength } of steps.toReversed()) {
    const before = segments(entries, parentLength).findLast(({ childStart }) => childStart < at);
    at = before ? before.parentStart + Math.min(before.length, at - before.childStart) : 0;
  }
  return at;
}

/** A run of characters of the original: `at` counts in the newest text, `start` in the original. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/** In no order. What does not come from the original is added to `written`. */
function tracePieces(steps: readonly VersionStep[], span: Span, written: Written[]): Piece[] {
  let open: Piece[] =
    span.end > span.start ? [{ at: span.start, start: span.start, length: span.end - span.start }] : [];
  const restored: Piece[] = [];
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index];
    if (!step) break;
    const inserted = insertsOf(step);
    const kept = segments(step.entries, step.parentLength);
    for (const piece of open) {
      for (const { run, from, to } of within(inserted, piece)) {
        const inner = { start: from - run.childStart, end: to - run.childStart };
        const source = sourceOf(steps, index, run.cause, run.length);
        if (!source) {
          const text = run.insert.slice(inner.start, inner.end);
          written.push({ text, cause: run.cause, versionId: step.versionId });
          continue;
        }
        const taken = { start: source.start + inner.start, end: source.start + inner.end };
        const shift = piece.at + from - piece.start - taken.start;
        for (const found of tracePieces(steps.slice(0, source.stepIndex), taken, written)) {
          restored.push({ ...found, at: found.at + shift });
        }
      }
    }
    open = open.flatMap(piece =>
      within(kept, piece).map(({ run, from, to }) => ({
        at: piece.at + from - piece.start,
        start: run.parentStart + from - run.childStart,
        length: to - from,
      })),
    );
  }
  return [...open, ...restored];
}

/** Where the words stood that a revert put back: in the parent of an earlier step. */
function sourceOf(
  steps: readonly VersionStep[],
  before: number,
  cause: LedgerCause,
  length: number,
): { stepIndex: number; start: number } | null {
  if (cause.kind !== 'revert') return null;
  const stepIndex = steps.findIndex(({ versionId }) => versionId === cause.versionId);
  const entry = steps[stepIndex]?.entries[cause.entryIndex];
  // One that was widened wrote a character more.
  if (!entry || stepIndex >= before || entry.end - entry.start !== length) return null;
  return { stepIndex, start: entry.start };
}

function insertsOf({ entries }: VersionStep) {
  let shift = 0;
  return entries.map(({ start, end, insert, cause }) => {
    const childStart = start + shift;
    shift += insert.length - (end - start);
    return { childStart, length: insert.length, insert, cause };
  });
}

/** The runs, ascending in the child, that share characters with the piece; which ones they share. */
function within<R extends { readonly childStart: number; readonly length: number }>(
  runs: readonly R[],
  { start, length }: Piece,
): { run: R; from: number; to: number }[] {
  const first = countLeading(runs.length, at => {
    const run = runs[at];
    return run !== undefined && run.childStart + run.length <= start;
  });
  const found: { run: R; from: number; to: number }[] = [];
  for (let at = first; at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.childStart >= start + length) break;
    const from = Math.max(start, run.childStart);
    const to = Math.min(start + length, run.childStart + run.length);
    if (to > from) found.push({ run, from, to });
  }
  return found;
}

function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
