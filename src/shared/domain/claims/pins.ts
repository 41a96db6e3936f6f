import { CONTEXT_LENGTH } from '../../model/annotation';
import type { Span } from '../../model/span';
import { createFollower, type VersionFamily } from '../anchors/follow';
import { makeAnchor } from '../anchors/make';
import { isLineBreak } from '../text/char-classes';
import { snapToGraphemes } from '../text/graphemes';
import { splitSentences } from '../text/sentences';

/**
 * The passage with what a verdict on it depends on: the sentences it stands in, and at least CONTEXT_LENGTH units on each
 * side, in whole graphemes. O(length of the lines it stands in).
 */
export function contextOf(text: string, span: Span, language: string): Span {
  let lineStart = span.start;
  while (lineStart > 0 && !isLineBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  let lineEnd = span.end;
  while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++;
  let start = Math.max(0, span.start - CONTEXT_LENGTH);
  let end = Math.min(text.length, span.end + CONTEXT_LENGTH);
  const sentences = splitSentences(text.slice(lineStart, lineEnd), language);
  for (let i = 0; i < sentences.length; i += 2) {
    const sentenceStart = lineStart + (sentences[i] ?? 0);
    const sentenceEnd = lineStart + (sentences[i + 1] ?? 0);
    if (sentenceStart >= span.end || sentenceEnd <= span.start) continue;
    start = Math.min(start, sentenceStart);
    end = Math.max(end, sentenceEnd);
  }
  return snapToGraphemes(text, { start, end });
}

/** A passage with its context in the version in which a verdict was made on it. */
export interface Pin extends Span {
  readonly versionId: number;
  readonly context: Span;
}

/**
 * Where the very words of the pinned context stand in version `to`; null where they do not. Goes version by version. Where
 * everything before the context stayed as it was, or everything behind it, it stayed, too, however a comparison of the
 * texts would put it: a change outside of the context never counts.
 */
export function followContext({ versionId, context }: Pin, to: number, family: VersionFamily): Span | null {
  let place = context;
  let from = versionId;
  for (const step of stepsBetween(versionId, to, family)) {
    const next = followStep(place, from, step, family);
    if (!next) return null;
    place = next;
    from = step;
  }
  return place;
}

/** Where the passage itself stands in version `to`, whatever became of its words; null where it is not found. */
export function followPassage(pin: Pin, to: number, family: VersionFamily): Span | null {
  const anchor = makeAnchor(family.textOf(pin.versionId), pin);
  const placement = createFollower(to, family)(anchor, pin.versionId);
  return placement.state === 'orphan' ? null : { start: placement.start, end: placement.end };
}

function followStep(place: Span, from: number, to: number, family: VersionFamily): Span | null {
  const before = family.textOf(from);
  const after = family.textOf(to);
  if (after.startsWith(before.slice(0, place.end))) return place;
  const tail = before.slice(place.start);
  if (after.endsWith(tail)) {
    const start = after.length - tail.length;
    return { start, end: start + place.end - place.start };
  }
  const placement = createFollower(to, family)(makeAnchor(before, place), from);
  if (placement.state === 'orphan') return null;
  const words = before.slice(place.start, place.end);
  return after.slice(placement.start, placement.end) === words
    ? { start: placement.start, end: placement.end }
    : null;
}

/** The versions after `from` up to `to`; only `to` where it was not made from `from`. */
function stepsBetween(from: number, to: number, family: VersionFamily): number[] {
  if (from === to) return [];
  const steps: number[] = [];
  for (let id: number | null = to; id !== null; id = family.parentOf(id)) {
    if (id === from) return steps.reverse();
    steps.push(id);
  }
  return [to];
}
