import { countLeading } from '../../../shared/domain/count-leading';
import type { Span } from '../../../shared/model/span';
import type { SelectedSentence } from '../comparison-result';
import type { Column, Side } from './alignment-layout';

/** Neighbouring sentences; `head` is the one that moves. */
export interface SentenceRange {
  readonly anchor: number;
  readonly head: number;
}

/** A passage may be selected on each side; `side` is the one that the editor was on last. */
export interface AlignmentSelection {
  readonly side: Side;
  readonly reference: SentenceRange | null;
  readonly review: SentenceRange | null;
}

export const NOTHING_SELECTED: AlignmentSelection = { side: 'review', reference: null, review: null };

/** Extending goes on from the anchor of the same side. What is selected on the other side stays. */
export function selectSentence(
  selection: AlignmentSelection,
  { side, index }: SelectedSentence,
  isExtending = false,
): AlignmentSelection {
  const anchor = isExtending ? (selection[side]?.anchor ?? index) : index;
  const range = { anchor, head: index };
  return side === 'reference'
    ? { ...selection, side, reference: range }
    : { ...selection, side, review: range };
}

/** Nothing stays selected on the other side. */
export function selectOnly(sentence: SelectedSentence): AlignmentSelection {
  return selectSentence(NOTHING_SELECTED, sentence);
}

/** The sentence that the editor is on, or null. */
export function findHead({ side, ...ranges }: AlignmentSelection): SelectedSentence | null {
  const range = ranges[side];
  return range ? { side, index: range.head } : null;
}

/** The numbers of the sentences in a range, ascending. */
export function sentencesOf(range: SentenceRange | null): number[] {
  if (!range) return [];
  const first = Math.min(range.anchor, range.head);
  return Array.from({ length: Math.abs(range.anchor - range.head) + 1 }, (_, at) => first + at);
}

/** From the first to the last of ascending numbers. */
export function rangeOf(numbers: readonly number[]): SentenceRange | null {
  const [anchor] = numbers;
  return anchor === undefined ? null : { anchor, head: numbers.at(-1) ?? anchor };
}

/** The passage that neighbouring sentences make up, or null where they are none. */
export function findPassage({ sentences }: Column, numbers: readonly number[]): Span | null {
  const first = sentences[numbers[0] ?? -1];
  const last = sentences[numbers.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Sentences in text order. */
export type SentenceSpans = readonly Span[];

/** The sentences that a passage touches, as a range; null where it touches none. O(log n). */
export function findTouched(
  { sentences }: { readonly sentences: SentenceSpans },
  { start, end }: Span,
): SentenceRange | null {
  const first = countLeading(sentences.length, index => (sentences[index]?.end ?? 0) <= start);
  const beyond = countLeading(
    sentences.length,
    index => (sentences[index]?.start ?? 0) < Math.max(end, start + 1),
  );
  return first < beyond ? { anchor: first, head: beyond - 1 } : null;
}

/**
 * The first of `stops` (ascending) after sentence `at`, or the last one before it. Goes round at the ends; null where there
 * is none.
 */
export function findStop<T extends { readonly index: number }>(
  stops: readonly T[],
  at: number,
  direction: 1 | -1,
): T | null {
  const next =
    direction === 1 ? stops.find(stop => stop.index > at) : stops.findLast(stop => stop.index < at);
  return next ?? stops.at(direction === 1 ? 0 : -1) ?? null;
}
