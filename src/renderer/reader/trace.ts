import { segments } from '../../shared/domain/compare/ledger';
import type { LedgerCause, LedgerEntry } from '../../shared/model/document';
import type { Span } from '../../shared/model/span';

/** One version's ledger over its parent, as `documents.trace` lists them: the oldest first. */
export interface LedgerStep {
  readonly parentLength: number;
  readonly entries: readonly LedgerEntry[];
}

export interface TracedSpan {
  /** The characters that stand in the original: spans there, in order, touching ones joined. */
  readonly kept: readonly Span[];
  /** What somebody or some rule wrote, cut to what the span holds of it; the newest version's inserts first. */
  readonly written: readonly { readonly text: string; readonly cause: LedgerCause }[];
}

/** Where every character of a span of the newest version comes from. */
export function traceSpan(steps: readonly LedgerStep[], span: Span): TracedSpan {
  let spans: Span[] = span.end > span.start ? [span] : [];
  const written: { text: string; cause: LedgerCause }[] = [];
  for (const step of steps.toReversed()) {
    const inserted = insertsOf(step);
    for (const { start, end } of spans) {
      for (const insert of inserted) {
        const text = insert.entry.insert.slice(
          Math.max(0, start - insert.childStart),
          Math.max(0, end - insert.childStart),
        );
        if (text !== '') written.push({ text, cause: insert.entry.cause });
      }
    }
    spans = toParent(step, spans);
  }
  return { kept: join(spans), written };
}

/** What no longer stands in the newest version: spans of the original, in order, with what took them away first. */
export function removedPassages(
  steps: readonly LedgerStep[],
): { start: number; end: number; cause: LedgerCause }[] {
  const removed: { start: number; end: number; cause: LedgerCause }[] = [];
  steps.forEach((step, index) => {
    for (const { start, end, cause } of step.entries) {
      if (end <= start) continue;
      const { kept } = traceSpan(steps.slice(0, index), { start, end });
      removed.push(...kept.map(span => ({ ...span, cause })));
    }
  });
  return removed.sort((a, b) => a.start - b.start);
}

/** The place in the original where an inserted passage stands: behind the last kept character before it. */
export function placeInOriginal(steps: readonly LedgerStep[], offset: number): number {
  let at = offset;
  for (const { entries, parentLength } of steps.toReversed()) {
    const before = segments(entries, parentLength).findLast(({ childStart }) => childStart < at);
    at = before ? before.parentStart + Math.min(before.length, at - before.childStart) : 0;
  }
  return at;
}

function toParent({ entries, parentLength }: LedgerStep, spans: readonly Span[]): Span[] {
  const kept = segments(entries, parentLength);
  return spans.flatMap(span =>
    kept.flatMap(({ childStart, parentStart, length }) => {
      const start = Math.max(span.start, childStart);
      const end = Math.min(span.end, childStart + length);
      const shift = parentStart - childStart;
      return end > start ? [{ start: start + shift, end: end + shift }] : [];
    }),
  );
}

function insertsOf({ entries }: LedgerStep): { entry: LedgerEntry; childStart: number }[] {
  let shift = 0;
  return entries.map(entry => {
    const childStart = entry.start + shift;
    shift += entry.insert.length - (entry.end - entry.start);
    return { entry, childStart };
  });
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
