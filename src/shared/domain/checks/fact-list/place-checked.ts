import type { Placement } from '../../../model/annotation';
import type { Span } from '../../../model/span';
import { createFollower, type VersionFamily } from '../../anchors/follow';
import { makeAnchor } from '../../anchors/make';
import { isLineBreak } from '../../text/char-classes';
import { splitSentences } from '../../text/sentences';

/** UTF-16 units to each side: a line of a megabyte is one sentence. */
const FAR = 400;
/** Units around the words: a sentence that is shorter may stand anywhere by chance. */
const MIN_AROUND = 24;

/**
 * Tells where a fact that was checked in some version of a document stands in version `to`. `exact` and `moved` promise the
 * same words in the same sentences, up to white space: so nothing is said of a figure that is now told of something else.
 * `changed` is where other words or another sentence stand now, and an orphan has no place there.
 *
 * What no longer stands where the versions lead is looked for as a whole sentence, which must be the only one of its kind
 * in both versions: a paragraph that was cut and put elsewhere leaves no trail in a ledger.
 */
export function createCheckedPlacer(
  to: number,
  family: VersionFamily,
  language: string,
): (place: Span & { readonly versionId: number }) => Placement {
  const follow = createFollower(to, family);
  return ({ versionId, start, end }) => {
    if (versionId === to) return { state: 'exact', start, end };
    const [before, after] = [family.textOf(versionId), family.textOf(to)];
    const isSame = (place: Span) =>
      isSameWords(before.slice(start, end), after.slice(place.start, place.end)) &&
      isSameWords(sentenceOf(before, { start, end }, language), sentenceOf(after, place, language));
    const followed = follow(makeAnchor(before, { start, end }), versionId);
    if (followed.state !== 'orphan' && isSame(followed))
      return { ...followed, state: followed.state === 'exact' ? 'exact' : 'moved' };
    const carried = findCarried(before, after, { start, end }, language);
    if (carried && isSame(carried)) return { state: 'moved', ...carried };
    return followed.state === 'orphan' ? followed : { ...followed, state: 'changed' };
  };
}

/** Whether what was checked holds where it stands now. */
export function isStanding(
  placement: Placement,
): placement is Extract<Placement, { state: 'exact' | 'moved' }> {
  return placement.state === 'exact' || placement.state === 'moved';
}

/** Where the sentence stands as a whole, if that is once in each text. */
function findCarried(before: string, after: string, span: Span, language: string): Span | null {
  const sentence = sentenceSpan(before, span, language);
  const words = before.slice(sentence.start, sentence.end);
  if (words.length - (span.end - span.start) < MIN_AROUND || !isOnce(before, words) || !isOnce(after, words))
    return null;
  const start = after.indexOf(words) + span.start - sentence.start;
  return { start, end: start + span.end - span.start };
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

function sentenceOf(text: string, span: Span, language: string): string {
  const { start, end } = sentenceSpan(text, span, language);
  return text.slice(start, end);
}

/** All sentences that the passage stands in, as far as they are near. */
function sentenceSpan(text: string, { start, end }: Span, language: string): Span {
  let from = start;
  while (from > 0 && start - from < FAR && !isLineBreak(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < FAR && !isLineBreak(text.charCodeAt(to))) to++;
  const sentences = splitSentences(text.slice(from, to), language);
  const found = { start, end };
  for (let at = 0; at < sentences.length; at += 2) {
    const [first, last] = [from + (sentences[at] ?? 0), from + (sentences[at + 1] ?? 0)];
    if (first >= end || last <= start) continue;
    found.start = Math.min(found.start, first);
    found.end = Math.max(found.end, last);
  }
  return found;
}

function isSameWords(a: string, b: string): boolean {
  return a === b || collapse(a) === collapse(b);
}

function collapse(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
