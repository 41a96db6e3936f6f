import { diff_match_patch } from 'diff-match-patch';
import { findByQuote } from '../../src/shared/domain/anchors/quote';
import { createTextPlacer } from '../../src/shared/domain/anchors/through-texts';
import { findMatches } from '../../src/shared/domain/compare/diff/find-matches';
import type { Anchor, Placement } from '../../src/shared/model/annotation';

export interface Peer {
  readonly name: string;
  /** Prepares a pair; what comes back places one anchor. */
  prepare(old: string, next: string): (anchor: Anchor) => Placement;
}

export const PEERS: readonly Peer[] = [
  { name: 'Gegenlese: the cascade', prepare: createTextPlacer },
  { name: 'quote with strict context only', prepare: (_old, next) => anchor => findByQuote(anchor, next) },
  { name: 'quote with best context, always', prepare: (_old, next) => anchor => bestQuote(anchor, next) },
  {
    name: 'full diff of words only',
    prepare: (old, next) => throughRuns(findMatches(old, next, 1e9).matches),
  },
  {
    name: 'full diff of words, then the best quote',
    prepare: (old, next) => {
      const throughDiff = throughRuns(findMatches(old, next, 1e9).matches);
      return anchor => {
        const placement = throughDiff(anchor);
        return placement.state === 'orphan' ? bestQuote(anchor, next) : placement;
      };
    },
  },
  {
    name: 'full diff of characters only',
    prepare: (old, next) => {
      const differ = new diff_match_patch();
      differ.Diff_Timeout = 0;
      const runs: number[] = [];
      let [left, right] = [0, 0];
      for (const [operation, text] of differ.diff_main(old, next)) {
        if (operation === 0) runs.push(left, right, text.length);
        if (operation <= 0) left += text.length;
        if (operation >= 0) right += text.length;
      }
      return throughRuns(Int32Array.from(runs));
    },
  },
];

/** From the first to the last equal character of the passage; an orphan where less than 60 % of them are left. */
function throughRuns(runs: Int32Array): (anchor: Anchor) => Placement {
  return ({ start, end }) => {
    let first = -1;
    let last = -1;
    let kept = 0;
    for (let row = 0; row < runs.length; row += 3) {
      const [left = 0, right = 0, length = 0] = runs.subarray(row, row + 3);
      const from = Math.max(left, start);
      const to = Math.min(left + length, end);
      if (from >= to) continue;
      if (first < 0) first = right + from - left;
      last = right + to - left;
      kept += to - from;
    }
    if (kept < 0.6 * (end - start)) return { state: 'orphan' };
    const isWhole = kept === end - start && last - first === kept;
    return { state: isWhole ? 'exact' : 'changed', start: first, end: last };
  };
}

/** What annotation tools do: the occurrence whose context agrees best, however little. */
function bestQuote({ exact, prefix, suffix }: Anchor, text: string): Placement {
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    let score = 0;
    while (score < prefix.length && prefix.at(-1 - score) === text[at - 1 - score]) score++;
    for (let k = 0; k < suffix.length && suffix[k] === text[at + exact.length + k]; k++) score++;
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best < 0 ? { state: 'orphan' } : { state: 'moved', start: best, end: best + exact.length };
}
