import { type FreeIndex, indexFreeTokens } from './occurrences';
import type { TokenRun } from './surroundings';
import { createTextPair, type TextPair } from './text-pair';

/** A pair of texts with what is looked up only for anchors that are not simply on the path. */
export interface Search {
  readonly pair: TextPair;
  /** By number of an old token, and one more: the partner of the nearest token before it that has one, or -1. */
  readonly partnerBefore: Int32Array;
  /** By number of an old token, and one more: the partner of it or the nearest one behind it that has one, or `new.count`. */
  readonly partnerFrom: Int32Array;
  readonly freeNew: FreeIndex;
  readonly freeOld: FreeIndex;
  /** Every token of the new text, for the few anchors whose words the path gave to another line. */
  readonly allNew: () => FreeIndex;
}

/** A place in the new text for a run of old tokens. */
export interface Candidate extends TokenRun {
  readonly oldFirst: number;
  readonly oldLast: number;
  readonly share: number;
  readonly isElsewhere: boolean;
}

/** Linear but for the diff (text-pair.ts). */
export function createSearch(oldText: string, newText: string): Search {
  const pair = createTextPair(oldText, newText);
  const { old, partners, owners, weights } = pair;
  const partnerBefore = new Int32Array(old.count + 1).fill(-1);
  for (let at = 0; at < old.count; at++) {
    const partner = partners[at] ?? -1;
    partnerBefore[at + 1] = partner >= 0 ? partner : (partnerBefore[at] ?? -1);
  }
  const partnerFrom = new Int32Array(old.count + 1).fill(pair.new.count);
  for (let at = old.count - 1; at >= 0; at--) {
    const partner = partners[at] ?? -1;
    partnerFrom[at] = partner >= 0 ? partner : (partnerFrom[at + 1] ?? 0);
  }
  let allNew: FreeIndex | null = null;
  return {
    allNew() {
      allNew ??= indexFreeTokens(pair.new, new Int32Array(pair.new.count).fill(-1), weights.length);
      return allNew;
    },
    pair,
    partnerBefore,
    partnerFrom,
    freeNew: indexFreeTokens(pair.new, owners, weights.length),
    freeOld: indexFreeTokens(old, partners, weights.length),
  };
}
