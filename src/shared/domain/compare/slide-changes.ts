import type { Tokens } from '../text/tokens';

/**
 * Moves runs of unmatched tokens that face nothing on the other side to where a reader would put them. Of `Absatz eins ⏎
 * [Absatz neu ⏎] Absatz zwei` and `Absatz eins ⏎ Absatz [neu ⏎ Absatz] zwei`, equally short, the first is meant.
 *
 * `partners` is changed in place: as many tokens stay matched, equal ones as before. Linear: at most `MAX_SLIDE` a run.
 */
export function slideChanges(partners: Int32Array, ids: Int32Array, text: string, tokens: Tokens): void {
  for (let start = 0; start < partners.length; start++) {
    if ((partners[start] ?? -1) >= 0) continue;
    let end = start;
    while (end < partners.length && (partners[end] ?? -1) < 0) end++;
    start = slideRun(partners, ids, text, tokens, start, end);
  }
}

const MAX_SLIDE = 200;

/** The end of the run after it moved. */
function slideRun(
  partners: Int32Array,
  ids: Int32Array,
  text: string,
  tokens: Tokens,
  start: number,
  end: number,
): number {
  const before = start > 0 ? (partners[start - 1] ?? -1) : -1;
  const isFacingNothing = end === partners.length || partners[end] === before + 1;
  if (!isFacingNothing || before < 0) return end;
  let best = 0;
  let bestRank = breakRank(text, tokens, start);
  for (let by = 1; by <= MAX_SLIDE && start - by >= 0; by++) {
    if (partners[start - by] !== before - by + 1 || ids[start - by] !== ids[end - by]) break;
    const rank = breakRank(text, tokens, start - by);
    if (rank > bestRank) [best, bestRank] = [by, rank];
  }
  for (let by = 0; by < best; by++) {
    partners[end - 1 - by] = partners[start - 1 - by] ?? -1;
    partners[start - 1 - by] = -1;
  }
  return end;
}

/** How well a change can begin at a token: on a new line, after a sentence, anywhere. */
function breakRank(text: string, tokens: Tokens, at: number): number {
  const previousEnd = at > 0 ? (tokens.ends[at - 1] ?? 0) : 0;
  if (at === 0 || /[\n\r]/.test(text.slice(previousEnd, tokens.starts[at]))) return 2;
  return '.!?'.includes(text.charAt(previousEnd - 1)) ? 1 : 0;
}
