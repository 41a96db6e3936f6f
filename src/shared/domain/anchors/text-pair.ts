import { findMatches } from '../compare/diff/find-matches';
import { createInterner, type Interner, internStretches } from '../compare/diff/intern';
import { countLeading } from '../count-leading';
import { NUMBER_TOKEN, type Tokens, tokenize, WORD_TOKEN } from '../text/tokens';
import { foldedUnitsOf } from './folded-units';

/** A text as tokens. Equal `ids`, of both texts, are equal tokens but for case, kind of quotation mark and of dash. */
export interface TokenText extends Tokens {
  readonly text: string;
  readonly count: number;
  readonly ids: Int32Array;
}

/** Two texts with what every anchor of the old one needs to be found in the new one. Tokens are named by their numbers. */
export interface TextPair {
  readonly old: TokenText;
  readonly new: TokenText;
  /** By old token: its equal on the path of the diff through both texts; -1 where it has none. */
  readonly partners: Int32Array;
  /** By new token: the old one whose partner it is, or -1. */
  readonly owners: Int32Array;
  /** By old token: its equal within a passage that the diff says was moved, or -1. */
  readonly movedTo: Int32Array;
  /** By id: how much meeting the token by chance would surprise, from nothing for a mark to 1 for a word that is rare here. */
  readonly weights: Float32Array;
  /** Of all searches of this pair together; a hostile text ends them early, with orphans. */
  readonly budget: { steps: number };
}

/** Linear but for the diff, whose steps are bounded; what it did not refine in time counts as unmatched. */
export function createTextPair(oldText: string, newText: string): TextPair {
  const { matches, moves } = findMatches(
    oldText,
    newText,
    60_000_000 + 40 * (oldText.length + newText.length),
  );
  const interner = createInterner(1024);
  const old = readTokens(oldText, interner);
  const next = readTokens(newText, interner);
  const partners = new Int32Array(old.count).fill(-1);
  const movedTo = new Int32Array(old.count).fill(-1);
  pairTokens(old, next, matches, 3, partners);
  pairTokens(old, next, moves, 4, movedTo);
  const owners = new Int32Array(next.count).fill(-1);
  for (let at = 0; at < partners.length; at++) {
    const partner = partners[at] ?? -1;
    if (partner >= 0) owners[partner] = at;
  }
  const weights = weighTokens(old, next, interner.count);
  const budget = { steps: MIN_STEPS + STEPS_PER_TOKEN * (old.count + next.count) };
  return { old, new: next, partners, owners, movedTo, weights, budget };
}

/** The number of the first token that ends behind `offset`; `count` where none does. */
export function firstTokenEndingAfter({ ends, count }: TokenText, offset: number): number {
  return countLeading(count, at => (ends[at] ?? 0) <= offset);
}

/** The number of the first token that starts at `offset` or behind it; `count` where none does. */
export function firstTokenStartingAt({ starts, count }: TokenText, offset: number): number {
  return countLeading(count, at => (starts[at] ?? 0) < offset);
}

export function isWordAt({ kinds }: TokenText, at: number): boolean {
  return kinds[at] === WORD_TOKEN || kinds[at] === NUMBER_TOKEN;
}

const MIN_STEPS = 20_000_000;
const STEPS_PER_TOKEN = 200;
/** What is met once in so many tokens or more seldom has the full weight. */
const RARE_SHARE = 2_000;
const MIN_WORD_WEIGHT = 0.25;
const MARK_WEIGHT = 0.1;

function readTokens(text: string, interner: Interner): TokenText {
  const tokens = tokenize(text);
  const count = tokens.starts.length;
  const ids = new Int32Array(count);
  internStretches(interner, foldedUnitsOf(text), tokens.starts, tokens.ends, 0, count, ids);
  return { ...tokens, text, count, ids };
}

/** Rows begin with (leftStart, rightStart, length), in order of the left side, made of whole tokens. */
function pairTokens(
  old: TokenText,
  next: TokenText,
  rows: Int32Array,
  width: number,
  partners: Int32Array,
): void {
  for (let row = 0; row < rows.length; row += width) {
    const leftStart = rows[row] ?? 0;
    const shift = (rows[row + 1] ?? 0) - leftStart;
    const leftEnd = leftStart + (rows[row + 2] ?? 0);
    let partner = firstTokenStartingAt(next, leftStart + shift);
    for (let at = firstTokenStartingAt(old, leftStart); at < old.count; at++, partner++) {
      if ((old.ends[at] ?? 0) > leftEnd) break;
      if ((old.starts[at] ?? 0) + shift === next.starts[partner]) partners[at] = partner;
    }
  }
}

/** The logarithm of how seldom a word is, between its bounds; marks weigh little however seldom they are. */
function weighTokens(old: TokenText, next: TokenText, idCount: number): Float32Array {
  const weights = new Float32Array(idCount);
  const counts = new Int32Array(idCount);
  for (const { ids } of [old, next]) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const total = old.count + next.count;
  const most = Math.log2(RARE_SHARE);
  for (const side of [old, next]) {
    for (let at = 0; at < side.count; at++) {
      const id = side.ids[at] ?? 0;
      if (weights[id] !== 0) continue;
      // A text of a few words has none that are frequent.
      const rarity = Math.log2(Math.max(total, RARE_SHARE * 2) / (counts[id] ?? 1)) / most;
      weights[id] = isWordAt(side, at) ? Math.min(1, Math.max(MIN_WORD_WEIGHT, rarity)) : MARK_WEIGHT;
    }
  }
  return weights;
}
